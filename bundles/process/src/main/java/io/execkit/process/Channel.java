package io.execkit.process;

/** The two ways out of a process. */
public enum Channel {
    /** File descriptor 1. */
    STDOUT,
    /** File descriptor 2. */
    STDERR
}
