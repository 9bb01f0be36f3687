package io.execkit.shell.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Signal;
import io.execkit.process.Tail;
import io.execkit.shell.Call;
import io.execkit.shell.CapturedConsole;
import io.execkit.shell.Command;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Procs_CommandsTest {

    private final FakeRegistry registry = new FakeRegistry();
    private final CapturedConsole console = CapturedConsole.session();

    @BeforeEach
    void start() {
        registry.start("host", Exec.of("sleep", "5"));
        registry.start("host", Exec.of("exit", "3"));
        registry.start("box", Exec.of("sh", "-c", "echo a\nb; echo a long text that does not fit in at all"));
    }

    @Test
    void psShowsWhatRuns() {
        assertEquals(0, call(new Ps(registry), console));
        assertEquals("""
                ID  BACKEND  TARGET  PID   STATE    AGE  COMMAND
                1   host     -       4711  running  0s   sleep 5
                3   box      -       4711  running  0s   sh -c 'echo a b; echo a long text that does not fit in at all'
                """, lines(console));
    }

    @Test
    void psShowsWhatHasEnded() {
        registry.last().end.complete(new Exit.Signalled(Signal.TERM));
        call(new Ps(registry), console, "-a");
        assertTrue(lines(console).contains("exited 3 "), lines(console));
        assertTrue(lines(console).contains("killed SIGTERM "), lines(console));
    }

    @Test
    void psFitsTheTerminal() {
        var terminal = CapturedConsole.terminal(60);
        call(new Ps(registry), terminal);
        lines(terminal).lines().forEach(line -> assertTrue(line.length() <= 60, line));
        assertTrue(lines(terminal).endsWith("...\n"));
    }

    @Test
    void psPrintsIds() {
        call(new Ps(registry), console, "-aq");
        assertEquals("1\n2\n3\n", lines(console));
    }

    @Test
    void killKillsTheTreeOrSignalsTheProcess() {
        assertEquals(0, call(new Kill(registry), console, "3"));
        assertEquals(0, call(new Kill(registry), console, "-s", "term", "3"));
        assertEquals(List.of("kill", "SIGTERM"), registry.last().done);
    }

    @Test
    void killLeavesAllAloneWhenOneIsNotThere() {
        assertEquals(2, call(new Kill(registry), console, "3", "9"));
        assertEquals("x: no process '9'; ps -a lists them\n", console.errText());
        assertEquals(List.of(), registry.last().done);
        assertEquals(2, call(new Kill(registry), console, "-s", "TREM", "3"));
        assertTrue(console.errText().contains("unknown signal 'TREM'; did you mean 'TERM'?"), console.errText());
    }

    @Test
    void waitTellsTheEnd() {
        registry.last().end.complete(new Exit.Lost("the link broke"));
        assertEquals(255, call(new Wait(registry), console, "2", "3"));
        assertEquals("2  exited 3\n3  lost: the link broke\n", lines(console));
    }

    @ParameterizedTest
    @CsvSource({"'',a\\nb\\nc\\n,err\\n", "-n 0,'',''", "-n 1,'',err\\n", "-n 2,c\\n,err\\n", "-n 3,b\\nc\\n,err\\n",
        "-n 9,a\\nb\\nc\\n,err\\n"})
    void logsShowsTheLastLines(String options, String out, String err) {
        registry.last().output.add(chunk(Channel.STDOUT, "a\nb"));
        registry.last().output.add(chunk(Channel.STDOUT, "\nc\n"));
        registry.last().output.add(chunk(Channel.STDERR, "err\n"));
        registry.last().end.complete(new Exit.Code(0));
        for (var follow : List.of("", "-f ")) {
            var fresh = CapturedConsole.session();
            assertEquals(0, call(new Logs(registry), fresh, (follow + options + " 3").strip().split(" +")));
            assertEquals(out.replace("\\n", "\n"), fresh.outText(), follow + options);
            assertEquals(err.replace("\\n", "\n"), fresh.errText(), follow + options);
        }
    }

    @Test
    void attachEndsWithTheProcess() {
        registry.last().output.add(chunk(Channel.STDOUT, "so far"));
        registry.last().end.complete(new Exit.Code(4));
        assertEquals(4, call(new Attach(registry), console, "3"));
        assertEquals("so far", console.outText());
    }

    @Test
    void backendsListsNamesAndOptions() {
        call(new Backends(registry), console);
        assertEquals("""
                NAME      BACKEND  DESCRIPTION
                host, os  host     this machine
                box       box      a box
                """, lines(console));
        var options = CapturedConsole.session();
        call(new Backends(registry), options, "box");
        assertTrue(lines(options).contains("--mount DIR"), lines(options));
        assertTrue(lines(options).contains("what to mount (repeatable)"), lines(options));
    }

    @ParameterizedTest
    @CsvSource({"0,0s", "59,59s", "60,1m00s", "192,3m12s", "3600,1h00m", "18120,5h02m", "367200,4d06h", "-3,0s"})
    void age(long seconds, String text) {
        assertEquals(text, ProcText.age(Duration.ofSeconds(seconds)));
    }

    private static Tail.Chunk chunk(Channel channel, String text) {
        return new Tail.Chunk(channel, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(CapturedConsole console) {
        return console.outText().replace(System.lineSeparator(), "\n");
    }

    private static int call(Command command, CapturedConsole console, String... words) {
        return new Call("x", command).run(List.of(words), console);
    }
}
