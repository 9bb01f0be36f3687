package io.execkit.process;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A process could not be started, or something could not be done to it. The message is one line for people that names the
 * backend, the command and the cause: {@code host: cannot start 'mke': no such file in PATH}.
 */
public class ProcException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What kind of trouble it is. */
    public enum Reason {
        /** The command is not there. */
        NOT_FOUND(127),
        /** The command is there and cannot be executed: no permission, a directory, of another machine type. */
        NOT_EXECUTABLE(126),
        /** The Exec makes no sense: no arguments, a NUL in one, an unknown or wrong option, too long. */
        INVALID(125),
        /** The working directory, a file for a stream or another thing named in the Exec is missing or cannot be used. */
        BAD_RESOURCE(125),
        /** The caller may not do that. */
        PERMISSION(125),
        /** This backend or system cannot do that. */
        UNSUPPORTED(125),
        /** The backend is not there or does not answer. */
        UNAVAILABLE(125),
        /** The process is over, or closed. */
        ENDED(125),
        /** The system refused or failed for another reason. */
        FAILED(125);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** What a command line tool ends with: 127 and 126 as a shell does, and 125 for the rest, as env(1) does. */
        public int status() {
            return status;
        }
    }

    private final Reason reason;

    /** With a message that is whole as it is. */
    public ProcException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** With a message that is whole as it is, and what lay under it. */
    public ProcException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The Exec could not be started by the backend; why, in words that follow a colon. */
    public static ProcException cannotStart(String backend, Exec exec, Reason reason, String why) {
        return new ProcException(reason, backend + ": cannot start " + name(exec) + ": " + why);
    }

    /** What kind of trouble it is. */
    public Reason reason() {
        return reason;
    }

    private static String name(Exec exec) {
        if (exec.arguments().isEmpty()) {
            return "a process";
        }
        return "'" + oneLine(exec.arguments().getFirst()) + "'";
    }

    /** A message is one line, and a terminal obeys control characters. */
    private static String oneLine(String text) {
        var line = text.replace("\0", "\\0").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        return CONTROL.matcher(line).replaceAll("?");
    }
}
