package io.execkit.contract;

/** What a backend may be unable to do. Each says what the contract asserts in its place. */
public enum Ability {
    /** Tells the end by a signal from exit code 128 + n. Without it: {@code Exit.status()} is 128 + n all the same. */
    SIGNALLED,
    /** Sends any signal. Without it: TERM and KILL; all others are UNSUPPORTED. */
    ANY_SIGNAL,
    /** Sends real-time signals and sees them end a process. Without it: sending one is UNSUPPORTED. */
    REAL_TIME_SIGNALS,
    /**
     * Notices always that something keeps the output open after the exit, and can let go of it. Without it: sometimes the end
     * of the output is seen at the exit, whatever keeps it open. What was written before arrives all the same.
     */
    ORPHAN_OUTPUT,
    /** A kill reaches children in a session of their own. Without it: the process and the other children end. */
    TREE_KILL_SETSID,
    /** A kill reaches descendants whose parent has ended. Without it: the process and those whose parents live end. */
    TREE_KILL_ORPHANS,
    /** A kill reaches children that are being forked at that moment. Without it: the process ends, and so no more are forked. */
    TREE_KILL_STORM,
    /** Gives a process a pseudo-terminal. Without it: UNSUPPORTED. */
    TERMINAL,
    /** Runs things as another user. Without it: UNSUPPORTED or PERMISSION. */
    USER,
    /**
     * The process starts with an empty signal mask and default dispositions, whatever the JVM's are. Without it: TERM is neither
     * blocked nor ignored.
     */
    CLEAN_SIGNALS,
    /** The process starts with descriptors 0, 1 and 2 only. Without it: with these, at least. */
    CLEAN_DESCRIPTORS,
    /** Knows the process id. Without it: {@code Proc.pid()} is empty. */
    PID,
    /** Arguments and variables may have any character. Without it: one beyond ASCII is INVALID or UNSUPPORTED, never changed. */
    UNICODE
}
