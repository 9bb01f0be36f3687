package io.execkit.contract;

import static io.execkit.contract.Ability.TERMINAL;
import static io.execkit.process.ProcException.Reason.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.ProcException;
import io.execkit.process.TerminalSize;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pseudo-terminals, or word that there are none. */
public interface TerminalContract extends UnderTest {

    /** Not 80x24, so that a default is not taken for it. */
    TerminalSize SIZE = new TerminalSize(97, 31);

    /** All three are the terminal, and what goes to stderr arrives as stdout. */
    @Test
    default void terminalIsAll() throws Exception {
        on("for n in 0 1 2; do [ -t $n ] && echo tty$n; done; echo err >&2", script -> {
            try (var proc = start(script)) {
                Expect.code(0, proc);
                assertEquals("tty0\r\ntty1\r\ntty2\r\nerr\r\n", proc.tail().text(Channel.STDOUT));
                assertEquals("", proc.tail().text(Channel.STDERR));
            }
        });
    }

    /** It has the size that was asked for. */
    @Test
    default void terminalHasItsSize() throws Exception {
        on("stty size", script -> assertEquals("31 97", Expect.output(this, script).strip()));
    }

    /** A new size is seen, and the process is told. */
    @Test
    default void resizeIsSeen() throws Exception {
        on("trap 'stty size; exit 3' WINCH; echo ready; while :; do sleep 0.05; done", script -> {
            try (var proc = start(script)) {
                Expect.told(proc, "ready");
                proc.resize(new TerminalSize(111, 22));
                Expect.code(3, proc);
                Expect.told(proc, "22 111");
            }
        });
    }

    /** The keys work: Ctrl-C interrupts. */
    @Test
    default void interruptKeyInterrupts() throws Exception {
        on("echo ready; exec sleep 60", script -> {
            try (var proc = start(script.stdin(Input.pipe()))) {
                Expect.told(proc, "ready");
                proc.stdin().write(3);
                proc.stdin().flush();
                Expect.signalled(this, 2, proc);
            }
        });
    }

    /** The keys work: Ctrl-D ends the input, and the line before it is read. */
    @Test
    default void endKeyEnds() throws Exception {
        on("stty -echo; echo ready; exec cat", script -> {
            try (var proc = start(script.stdin(Input.pipe()))) {
                Expect.told(proc, "ready");
                proc.stdin().write("hello\n\u0004".getBytes(StandardCharsets.UTF_8));
                proc.stdin().flush();
                Expect.code(0, proc);
                Expect.told(proc, "hello");
            }
        });
    }

    /** A kill reaches what runs there, and the terminal goes with it. */
    @Test
    default void killEndsWhatRunsThere() throws Exception {
        on(KillContract.CHILD + " & wait", script -> {
            try (var proc = start(script)) {
                var family = Family.of(proc, 1);
                proc.kill();
                Expect.signalled(this, 9, proc);
                family.assertGone(this);
            }
        });
    }

    /** Fast exits lose nothing here either: the end of a terminal is an error of its own on Linux (EIO). */
    @Test
    default void fastExitLosesNothingThere() throws Exception {
        for (var i = 0; i < scaled(20); i++) {
            var expected = "line " + i;
            on("printf '" + expected + "'", script -> assertEquals(expected, Expect.output(this, script)));
        }
    }

    /** Who has no terminal cannot have it resized. */
    @Test
    default void noTerminalNoResize() throws Exception {
        try (var proc = start(sh("exec sleep 60"))) {
            assertThrows(ProcException.class, () -> proc.resize(SIZE));
        }
    }

    /** What a test does with a script on a terminal. */
    interface Scene {
        void play(Exec script) throws Exception;
    }

    private void on(String script, Scene scene) throws Exception {
        var exec = sh(script).terminal(SIZE);
        if (has(TERMINAL)) {
            scene.play(exec);
            return;
        }
        Expect.refused(this, UNSUPPORTED, () -> start(exec).close());
    }
}
