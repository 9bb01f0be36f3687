package io.execkit.itest.felix;

import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** {@code ./execkit shell} on a terminal, with a user's keys. */
public class ExecKit_ShellIT {

    private static final String PROMPT = "execkit> ";

    /** Ten times what a machine at rest takes. */
    private static final Duration PROMPT_WITHIN = Duration.ofSeconds(15);

    private Terminal terminal;
    private Duration prompt;

    @Before
    public void openTheShell() throws Exception {
        Tool.run("shell"); // ends at once, as its stdin does; from now on the class cache is there
        terminal = Terminal.start(Dist.root().resolve("execkit") + " shell");
        prompt = terminal.await("the prompt", screen -> screen.contains(PROMPT.strip()));
    }

    @After
    public void close() throws Exception {
        terminal.close();
    }

    @Test
    public void thePromptComesSoon() {
        System.out.println("the shell's prompt came after " + prompt.toMillis() + " ms");
        assertTrue(prompt.toString(), prompt.compareTo(PROMPT_WITHIN) < 0);
    }

    @Test
    public void runsACommand() throws Exception {
        terminal.type("run host -- echo h''i", "Enter");
        terminal.await("hi", screen -> screen.lines().anyMatch("hi"::equals));
    }

    @Test
    public void completesWords() throws Exception {
        terminal.type("backen", "Tab", "Enter");
        terminal.await("the backends",
                screen -> screen.contains(PROMPT + "backends") && screen.contains("processes on this machine"));
        terminal.type("run ho", "Tab");
        terminal.await("host", screen -> screen.contains(PROMPT + "run host"));
    }

    @Test
    public void helps() throws Exception {
        terminal.type("help", "Enter");
        terminal.await("the commands", screen -> screen.contains("backends") && screen.contains("attach"));
        terminal.type("run --help", "Enter");
        terminal.await("run's options", screen -> screen.contains("--timeout"));
    }

    @Test
    public void theEndOfInputEndsIt() throws Exception {
        terminal.type("C-d");
        terminal.await("the end", screen -> screen.contains("[status 0]"));
    }
}
