package io.execkit.shell.gogo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.execkit.shell.Command;
import io.execkit.shell.exec.Backends;
import io.execkit.shell.exec.FakeRegistry;
import io.execkit.shell.exec.Run;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Gogo's own runtime, without OSGi and JLine. */
class GogoCommand_SessionTest {

    private final FakeRegistry registry = new FakeRegistry();
    private final List<Command> commands = List.of(new Backends(registry), new Run(registry));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ThreadIOImpl threads = new ThreadIOImpl();
    private CommandProcessorImpl gogo;
    private CommandSession session;

    @BeforeEach
    void open() {
        threads.start();
        gogo = new CommandProcessorImpl(threads);
        commands.forEach(command -> gogo.addCommand("exec", new GogoCommand(command), command.name()));
        gogo.addCommand("exec", new GogoHelp(() -> commands), "help");
        session = gogo.createSession(InputStream.nullInputStream(), print(out), print(err));
    }

    @AfterEach
    void close() {
        session.close();
        gogo.stop();
        threads.stop();
    }

    @Test
    void runsAndReturnsNothing() throws Exception {
        assertNull(session.execute("run host -- exit 0"));
        assertEquals(List.of("exit", "0"), registry.procs().getFirst().exec().arguments());
        assertEquals(0, session.get("status"));
    }

    @Test
    void quotesAndNumbersArriveAsWords() throws Exception {
        session.execute("exec:run -d host -- sh -c 'echo a  b; exit 3' 7 --x");
        assertEquals(List.of("sh", "-c", "echo a  b; exit 3", "7", "--x"), registry.procs().getFirst().exec().arguments());
        assertEquals("1", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void failureIsGogosFailure() throws Exception {
        session.execute("run host exit 3 || run host exit 0 second");
        assertEquals(2, registry.procs().size());
        session.execute("run host exit 3 && run host exit 0 never");
        assertEquals(3, registry.procs().size());
        assertEquals(3, session.get("status"));
    }

    @Test
    void mistakesGoToStderr() throws Exception {
        session.execute("run hots ls");
        assertEquals("run: unknown backend 'hots'; did you mean 'host'?", err.toString(StandardCharsets.UTF_8).strip());
        assertEquals(2, session.get("status"));
    }

    @Test
    void helpKnowsTheCommands() throws Exception {
        session.execute("help");
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("run a command in a backend"));
        session.execute("help run box");
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("--image IMAGE"));
        session.execute("help rnu");
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("did you mean 'run'?"));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
