package io.execkit.launcher;

/** The platform cannot start or end as asked; the message is one line for people. */
final class LaunchException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What the command line was wrong about. */
    static final int USAGE = 2;

    /** What is wrong with the installation or the machine; as {@code run} does, so that it is not taken for a command's own. */
    static final int FAILED = 125;

    private final int status;

    LaunchException(int status, String message) {
        super(message);
        this.status = status;
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
        this.status = FAILED;
    }

    /** What the JVM ends with: {@link #USAGE} or {@link #FAILED}. */
    int status() {
        return status;
    }
}
