package io.execkit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTool_DispatchTest {

    private final CapturedConsole console = CapturedConsole.oneShot();
    private final List<List<String>> called = new ArrayList<>();

    private final List<Command> commands = List.of(
            new Word("exec", "run", true, arguments -> {
                called.add(arguments.operands());
                return 7;
            }),
            new Word("exec", "ps", false, _ -> 0),
            new Word("exec", "missing", true, _ -> {
                throw new ProcException(Reason.NOT_FOUND, "host: cannot start 'mke': no such file");
            }),
            new Word("exec", "broken", true, _ -> {
                throw new IllegalStateException("this is a bug");
            }),
            new Word("exec", "interrupted", true, _ -> {
                throw new InterruptedException();
            }),
            new Word("rootfs", "pull", true, _ -> 3));

    @Test
    void callsACommandWithItsWords() {
        assertEquals(7, run("run", "a", "-x"));
        assertEquals(List.of(List.of("a", "-x")), called);
    }

    @Test
    void callsACommandOfAnotherScope() {
        assertEquals(3, run("rootfs", "pull", "debian"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            rnu          | 2   | execkit: unknown command 'rnu'; did you mean 'run'?
            rotfs pull   | 2   | execkit: unknown command 'rotfs'; did you mean 'rootfs'?
            rootfs pul   | 2   | execkit: unknown rootfs command 'pul'; did you mean 'pull'?
            rootfs       | 2   | execkit: missing command after 'rootfs'; there are: pull
            --hlep       | 2   | execkit: unknown option --hlep; did you mean --help?
            ps           | 2   | execkit: ps works in 'execkit shell', where processes live on
            run --hepl   | 2   | execkit run: unknown option --hepl; did you mean --help?
            rootfs pull  | 2   | execkit rootfs pull: missing WORD
            missing x    | 127 | execkit: host: cannot start 'mke': no such file
            broken x     | 125 | execkit broken: this is a bug
            """)
    void failuresAreOneLine(String line, int status, String message) {
        assertEquals(status, run(line.split(" ")));
        assertEquals(message + System.lineSeparator(), console.errText());
        assertEquals("", console.outText());
    }

    @Test
    void interruptionNeedsNoWords() {
        assertEquals(130, run("interrupted", "x"));
        assertEquals("", console.errText());
    }

    @Test
    void withoutWordsHelpsOnStderr() {
        assertEquals(2, run());
        assertEquals("", console.outText());
        assertTrue(console.errText().startsWith("Usage: execkit COMMAND"));
    }

    @Test
    void helpsOnStdout() {
        assertEquals(0, run("--help"));
        assertTrue(console.outText().contains("rootfs pull"));
        assertTrue(console.outText().indexOf("  ps ") > console.outText().indexOf("In 'execkit shell'"));
        assertEquals("", console.errText());
    }

    @ParameterizedTest
    @CsvSource({"run --help,execkit run", "help run,execkit run", "run -h,execkit run", "ps --help,execkit ps",
        "rootfs pull --help,execkit rootfs pull", "help rootfs pull,execkit rootfs pull"})
    void helpsWithOneCommand(String line, String called) {
        assertEquals(0, run(line.split(" ")));
        assertTrue(console.outText().startsWith("Usage: " + called + " [OPTION]... WORD..."), console.outText());
        assertTrue(console.outText().contains("-h, --help"));
    }

    @Test
    void helpsWithAScope() {
        assertEquals(0, run("help", "rootfs"));
        assertTrue(console.outText().contains("rootfs pull"));
        assertFalse(console.outText().contains("interrupted"));
    }

    @Test
    void tellsTheVersion() {
        assertEquals(0, run("--version"));
        assertTrue(console.outText().startsWith("execkit "));
    }

    private int run(String... words) {
        return CommandLineTool.run(commands, List.of(words), console);
    }

    private interface Action {
        int run(Arguments arguments) throws IOException, InterruptedException;
    }

    private record Word(String scope, String name, boolean oneShot, Action action) implements Command {

        @Override
        public String summary() {
            return "do it";
        }

        @Override
        public Usage usage() {
            return Usage.command("WORD...", 1);
        }

        @Override
        public int run(Arguments arguments, Console console) throws IOException, InterruptedException {
            return action.run(arguments);
        }
    }
}
