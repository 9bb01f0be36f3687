package io.execkit.process;

/** How a process ended. */
public sealed interface Exit {

    /**
     * It ended itself.
     *
     * @param code what it gave to exit(3): 0 to 255 on every system but Windows
     */
    record Code(int code) implements Exit {
    }

    /**
     * A signal ended it.
     *
     * @param signal which
     */
    record Signalled(Signal signal) implements Exit {
    }

    /**
     * How it ended will never be known, nor whether it has: the link to where it runs, or the backend, is gone.
     *
     * @param cause why, as a line for people
     */
    record Lost(String cause) implements Exit {
    }

    /** Whether it ended itself with code 0. */
    default boolean isSuccess() {
        return this instanceof Code(int code) && code == 0;
    }

    /**
     * As a shell gives it in {@code $?}: the code, 128 + n for signal n, and {@value #LOST} for {@link Lost}, as ssh(1) does.
     * This is for a program's own exit status; to find out what happened, look at the type.
     */
    default int status() {
        return switch (this) {
            case Code(int code) -> code;
            case Signalled(Signal signal) -> 128 + signal.number();
            case Lost _ -> LOST;
        };
    }

    /** The {@link #status()} of a process that is lost. */
    int LOST = 255;
}
