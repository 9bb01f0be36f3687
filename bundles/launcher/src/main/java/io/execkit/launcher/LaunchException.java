package io.execkit.launcher;

import java.io.IOException;

/** The platform does not start; the message is one line for people. What users gave wrongly is a UsageException instead. */
final class LaunchException extends IOException {

    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
