package io.execkit.process;

/**
 * The process has ended, but its streams were not carried whole. Either its output has no end, because something else holds it
 * open, most often a grandchild that runs on in the background: what was written up to the exit has been delivered, and what
 * comes later is not read. Or the stream of an {@link Output#to} or {@link Input#from} has thrown, which is then the cause.
 */
public final class OutputIncomplete extends ProcException {

    private static final long serialVersionUID = 1L;

    private final transient Exit exit;

    /** The output has no end. The message names the process. */
    public OutputIncomplete(Exit exit, String message) {
        super(Reason.FAILED, message);
        this.exit = exit;
    }

    /** One of the user's streams has thrown. The message names the process. */
    public OutputIncomplete(Exit exit, String message, Throwable cause) {
        super(Reason.FAILED, message, cause);
        this.exit = exit;
    }

    /** How the process itself ended. */
    public Exit exit() {
        return exit;
    }
}
