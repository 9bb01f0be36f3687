package io.execkit.contract;

import static io.execkit.contract.Ability.USER;
import static io.execkit.process.ProcException.Reason.BAD_RESOURCE;
import static io.execkit.process.ProcException.Reason.FAILED;
import static io.execkit.process.ProcException.Reason.INVALID;
import static io.execkit.process.ProcException.Reason.NOT_EXECUTABLE;
import static io.execkit.process.ProcException.Reason.NOT_FOUND;
import static io.execkit.process.ProcException.Reason.PERMISSION;
import static io.execkit.process.ProcException.Reason.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be started says so at start, names backend, command and cause, and leaves nothing behind. */
public interface StartContract extends UnderTest {

    /** No such command, looked up or not. */
    @ParameterizedTest
    @ValueSource(strings = {"execkit-no-such-command", "/execkit/no/such/command", "./execkit-no-such-command"})
    default void missingCommand(String command) throws Exception {
        fails(Exec.of(command, "x"), EnumSet.of(NOT_FOUND), command);
    }

    /** A name that would make the message two lines. */
    @Test
    default void missingCommandOfTwoLines() throws Exception {
        fails(Exec.of("execkit\nno such"), EnumSet.of(NOT_FOUND), "execkit\\nno such");
    }

    /** A file without the permission, and a directory. */
    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "/etc"})
    default void notExecutable(String command) throws Exception {
        fails(Exec.of(command), EnumSet.of(NOT_EXECUTABLE), command);
    }

    /** A working directory that is not there, or is a file; the command is there. */
    @ParameterizedTest
    @ValueSource(strings = {"/execkit/no/such/directory", "/etc/passwd"})
    default void badDirectory(String directory) throws Exception {
        fails(sh("true").in(directory), EnumSet.of(BAD_RESOURCE), directory);
    }

    /** Nothing to run. */
    @Test
    default void noArguments() throws Exception {
        fails(Exec.of(List.of()), EnumSet.of(INVALID), "a process");
    }

    /** The empty string names no file. */
    @Test
    default void emptyCommand() throws Exception {
        fails(Exec.of(""), EnumSet.of(NOT_FOUND, INVALID), "''");
    }

    /** NUL ends a C string, so what follows it would be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "a\0"})
    default void nulInArgument(String argument) throws Exception {
        fails(Exec.of("printf", argument), EnumSet.of(INVALID), "printf");
        fails(Exec.of(argument), EnumSet.of(INVALID), argument.replace("\0", "\\0"));
    }

    /** As above. */
    @Test
    default void nulInDirectory() throws Exception {
        fails(sh("true").in("/tmp\0/x"), EnumSet.of(INVALID, BAD_RESOURCE), "sh");
    }

    /** E2BIG on Linux: one argument of more than 128 KiB, or all together more than the stack allows. */
    @Test
    default void tooLong() throws Exception {
        fails(Exec.of("true", "x".repeat(8 << 20)), EnumSet.of(INVALID, FAILED), "true");
    }

    /** An option that no backend has. */
    @Test
    default void unknownOption() throws Exception {
        fails(sh("true").option("execkit-no-such-option", "1"), EnumSet.of(INVALID), "execkit-no-such-option");
    }

    /** Only stderr can go where the other goes. */
    @Test
    default void stdoutCannotMerge() throws Exception {
        fails(sh("true").stdout(Output.merge()), EnumSet.of(INVALID), "sh");
    }

    /** A user that is not there. */
    @Test
    default void unknownUser() throws Exception {
        var reasons = has(USER) ? EnumSet.of(BAD_RESOURCE, INVALID, NOT_FOUND) : EnumSet.of(UNSUPPORTED, PERMISSION);
        fails(sh("true").as("execkit-no-such-user"), reasons, "sh");
    }

    /** A file to read that is not there. */
    @Test
    default void missingInputFile() throws Exception {
        var missing = "/execkit/no/such/input";
        fails(sh("true").stdin(Input.file(Path.of(missing))), EnumSet.of(BAD_RESOURCE), missing);
    }

    /** A file to write whose folder is not there. */
    @Test
    default void badOutputFile() throws Exception {
        var missing = "/execkit/no/such/output";
        fails(sh("true").stdout(Output.file(Path.of(missing))), EnumSet.of(BAD_RESOURCE), missing);
        fails(sh("true").stderr(Output.append(Path.of(missing))), EnumSet.of(BAD_RESOURCE), missing);
    }

    /** After all that, the next start works. */
    @Test
    default void failedStartDoesNotSpoilTheNext() throws Exception {
        Expect.refused(this, NOT_FOUND, () -> start(Exec.of("execkit-no-such-command")).close());
        try (var proc = start(sh("exit 3"))) {
            Expect.code(3, proc);
        }
    }

    private void fails(Exec exec, EnumSet<Reason> reasons, String named) throws Exception {
        attempt(exec, reasons); // the first time loads classes, which opens files
        var before = Leaks.now();
        var thrown = attempt(exec, reasons);
        Leaks.assertNone(before);
        var message = thrown.getMessage();
        assertTrue(message.contains(named), () -> "does not name '" + named + "': " + message);
        assertTrue(message.split(": ", 3).length == 3, () -> "not 'backend: what failed: why': " + message);
    }

    private ProcException attempt(Exec exec, EnumSet<Reason> reasons) {
        return Expect.refused(this, reasons, () -> start(exec).close());
    }
}
