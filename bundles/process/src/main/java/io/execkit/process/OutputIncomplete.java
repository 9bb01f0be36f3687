package io.execkit.process;

/**
 * The process has ended, and its output had no end: something else holds it open, most often a grandchild that runs on in
 * the background. What was written up to the exit has been delivered; what comes later is not read.
 */
public final class OutputIncomplete extends ProcException {

    private static final long serialVersionUID = 1L;

    private final transient Exit exit;

    /** For the process's exit, with a message that names the process. */
    public OutputIncomplete(Exit exit, String message) {
        super(Reason.FAILED, message);
        this.exit = exit;
    }

    /** How the process itself ended. */
    public Exit exit() {
        return exit;
    }
}
