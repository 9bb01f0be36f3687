package io.execkit.shell.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Environment;
import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.shell.Call;
import io.execkit.shell.CapturedConsole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Run_ArgumentsTest {

    private final FakeRegistry registry = new FakeRegistry();
    private final CapturedConsole oneShot = CapturedConsole.oneShot();
    private final CapturedConsole session = CapturedConsole.session();

    @Test
    void becomeAnExec() {
        var exec = started("-w /tmp -u me:us --timeout 1.5s --clear-env -e A=1 box --image debian --mount /a --mount /b --private"
                + " -- exit 0");
        assertEquals(List.of("exit", "0"), exec.arguments());
        assertEquals(Optional.of("/tmp"), exec.directory());
        assertEquals(Optional.of("me:us"), exec.user());
        assertEquals(Optional.of(Duration.ofMillis(1500)), exec.timeout());
        assertEquals(Environment.only(Map.of("A", "1")), exec.environment());
        assertEquals(Map.of("image", List.of("debian"), "mount", List.of("/a", "/b"), "private", List.of("true")),
                exec.options());
    }

    @Test
    void commonOptionsMayFollowTheBackend() {
        assertEquals(Optional.of("/b"), started("-w /a host -w /b exit 0").directory());
    }

    @Test
    void theLastValueCounts() {
        assertEquals(Map.of("image", List.of("b")), started("box --image a --image b exit 0").options());
    }

    @Test
    void theCommandKeepsItsOwnOptions() {
        assertEquals(List.of("exit", "0", "-w", "--", "x"), started("host exit 0 -w -- x").arguments());
    }

    @Test
    void aVariableWithoutValueComesFromHere() {
        assertEquals(Map.of("PATH", System.getenv("PATH")), started("-e PATH -e EXECKIT_NOT_SET host exit 0").environment()
                .variables());
    }

    @Test
    void onTheCommandLineTheProcessHasTheStreamsOfTheJvm() {
        var exec = started("host exit 0");
        assertEquals(Input.inherit(), exec.stdin());
        assertEquals(Output.inherit(), exec.stdout());
        assertEquals(Output.inherit(), exec.stderr());
    }

    @Test
    void inASessionItHasTheSessions() {
        assertEquals(0, call(session, "host exit 0"));
        assertEquals(Output.to(session.out()), registry.last().exec().stdout());
        assertEquals(List.of("close"), registry.last().done);
    }

    @Test
    void detachedItPrintsTheId() {
        assertEquals(0, call(session, "-d host sleep 5"));
        assertEquals("1", session.outText().strip());
        assertEquals(Input.empty(), registry.last().exec().stdin());
        assertEquals(Output.tail(), registry.last().exec().stdout());
        assertEquals(0, call(session, "-di host sleep 5"));
        assertEquals(Input.pipe(), registry.last().exec().stdin());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hots ls               | execkit run: unknown backend 'hots'; did you mean 'host'?
            zzz ls                | execkit run: unknown backend 'zzz'; there are: host, os, box
            host                  | execkit run: missing COMMAND
            box --imgae x ls      | execkit run: unknown option --imgae; did you mean --image?
            host --image x ls     | execkit run: unknown option --image
            --timeout x host ls   | execkit run: --timeout: not a duration: 'x'; write 30, 1.5s, 500ms, 5m or 2h
            -e =x host ls         | execkit run: not a name for an environment variable: ''
            -d host ls            | execkit run: -d needs something to keep the process; use it in 'execkit shell'
            -i host ls            | execkit run: -i goes with -d; in the foreground, the process has the stdin of here anyway
            """)
    void mistakesAreNamed(String line, String message) {
        assertEquals(2, call(oneShot, line));
        assertEquals(message, oneShot.errText().strip());
        assertEquals(List.of(), registry.procs());
    }

    @Test
    void theStatusIsTheProcesss() {
        assertEquals(42, call(oneShot, "host exit 42"));
    }

    private Exec started(String line) {
        assertEquals(0, call(oneShot, line), oneShot.errText());
        return registry.last().exec();
    }

    private int call(CapturedConsole console, String line) {
        return new Call("execkit run", new Run(registry)).run(List.of(line.split(" ")), console);
    }
}
