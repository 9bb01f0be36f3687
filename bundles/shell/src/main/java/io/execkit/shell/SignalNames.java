package io.execkit.shell;

import io.execkit.process.Signal;
import java.util.ArrayList;
import java.util.List;

/** The names of the signals. */
final class SignalNames {

    private static final int LAST = 31; // from 32 on they are the C library's, or real-time signals without a use of their own

    private SignalNames() {
    }

    /** The short names of the standard signals, by number. */
    static List<String> all() {
        var names = new ArrayList<String>();
        for (int number = 1; number <= LAST; number++) {
            names.add(new Signal(number).shortName());
        }
        return names;
    }
}
