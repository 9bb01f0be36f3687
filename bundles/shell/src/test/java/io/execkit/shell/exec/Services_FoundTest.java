package io.execkit.shell.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.execkit.shell.Command;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class Services_FoundTest {

    @Test
    void everyCommandIsFoundWithoutOsgi() {
        var names = new TreeSet<String>();
        for (var command : ServiceLoader.load(Command.class)) {
            names.add(command.name());
            assertFalse(command.summary().isEmpty() || command.summary().endsWith("."), command.name());
            assertFalse(command.usage().examples().isEmpty(), command.name());
        }
        assertEquals("[attach, backends, kill, logs, ps, run, wait]", names.toString());
    }
}
