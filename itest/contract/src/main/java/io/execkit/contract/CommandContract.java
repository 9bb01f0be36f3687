package io.execkit.contract;

import static io.execkit.contract.Ability.UNICODE;
import static io.execkit.contract.Ability.USER;
import static io.execkit.process.ProcException.Reason.INVALID;
import static io.execkit.process.ProcException.Reason.PERMISSION;
import static io.execkit.process.ProcException.Reason.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Environment;
import io.execkit.process.Exec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is run is what was asked for: arguments, variables, directory and user arrive unchanged. */
public interface CommandContract extends UnderTest {

    /** Nothing on the way may split, expand, trim or drop an argument. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", " a ", "'", "\"", "''", "\\", "\\\\", "a\\'b", "$HOME", "${HOME}", "$(id)", "`id`",
            "*", "?", "[a-z]", "~", "!", "#", "&", "|", ";", "a;b", "<", ">", "(", ")", "{a,b}", "-n", "--", "a=b", "%s",
            "%PATH%", "\n", "a\nb", "a\n", "\t", "\r\n", "\u0001\u007f"})
    default void argumentArrives(String argument) throws Exception {
        var printed = Expect.output(this, Exec.of("printf", "[%s]", argument));
        assertEquals("[" + argument + "]", printed);
    }

    /** As above, beyond ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"é", "Grüße", "日本語", "\uD83D\uDE00"})
    default void unicodeArgumentArrives(String argument) throws Exception {
        var exec = Exec.of("printf", "[%s]", argument);
        if (!has(UNICODE)) {
            Expect.refused(this, EnumSet.of(INVALID, UNSUPPORTED), () -> start(exec).close());
            return;
        }
        assertEquals("[" + argument + "]", Expect.output(this, exec));
    }

    /** Their number and order. */
    @Test
    default void argumentsKeepTheirPlaces() throws Exception {
        assertEquals("[][a b][][c][]", Expect.output(this, Exec.of("printf", "[%s]", "", "a b", "", "c", "")));
    }

    /** An argument as long as Linux allows a single one to be, almost. */
    @Test
    default void longArgumentArrives() throws Exception {
        var length = 100_000;
        var exec = Exec.of("sh", "-c", "printf %s ${#1}", "sh", "x".repeat(length));
        assertEquals(Integer.toString(length), Expect.output(this, exec));
    }

    /** A variable may hold anything but NUL. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "'", "\"", "$HOME", "`id`", "a\nb", "\n", "a=b", "\\", "*"})
    default void variableArrives(String value) throws Exception {
        var exec = sh("printf '[%s]' \"${EXECKIT_A-unset}\"").with("EXECKIT_A", value);
        assertEquals("[" + value + "]", Expect.output(this, exec));
    }

    /** As above, beyond ASCII. */
    @Test
    default void unicodeVariableArrives() throws Exception {
        var exec = sh("printf %s \"$EXECKIT_A\"").with("EXECKIT_A", "Grüße 日本語");
        if (!has(UNICODE)) {
            Expect.refused(this, EnumSet.of(INVALID, UNSUPPORTED), () -> start(exec).close());
            return;
        }
        assertEquals("Grüße 日本語", Expect.output(this, exec));
    }

    /** Adding one leaves the backend's own as they are. */
    @Test
    default void addedVariableLeavesTheOthers() throws Exception {
        var plain = Expect.output(this, sh("printf %s \"$PATH\""));
        assertEquals(plain, Expect.output(this, sh("printf %s \"$PATH\"").with("EXECKIT_A", "1")));
    }

    /** One that the backend gives can be replaced. */
    @Test
    default void variableIsReplaced() throws Exception {
        assertEquals("/elsewhere", Expect.output(this, sh("printf %s \"$HOME\"").with("HOME", "/elsewhere")));
    }

    /** One that the backend gives can be taken away. */
    @Test
    default void variableIsRemoved() throws Exception {
        var given = sh("printf %s \"${EXECKIT_A-unset}${HOME-unset}\"");
        var without = Environment.inherited().with("EXECKIT_A", "1").without("EXECKIT_A").without("HOME");
        assertEquals("unsetunset", Expect.output(this, given.with(without)));
    }

    /** The whole environment is what was given, and not one more. */
    @Test
    default void onlyTheseVariables() throws Exception {
        var exec = Exec.of("/usr/bin/env").with(Environment.only(Map.of("EXECKIT_A", "1", "EXECKIT_B", "two words")));
        var lines = Expect.output(this, exec).lines().sorted().toList();
        assertEquals(Arrays.asList("EXECKIT_A=1", "EXECKIT_B=two words"), lines);
    }

    /** No variable at all is possible too. */
    @Test
    default void noVariables() throws Exception {
        assertEquals("", Expect.output(this, Exec.of("/usr/bin/env").with(Environment.only(Map.of()))));
    }

    /** The working directory. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/etc"})
    default void directoryIsTaken(String directory) throws Exception {
        assertEquals(directory + "\n", Expect.output(this, sh("pwd -P").in(directory)));
    }

    /** A command with a slash is taken from the working directory of the process, not of the JVM. */
    @Test
    default void relativeCommandIsFoundInDirectory() throws Exception {
        assertEquals("here", Expect.output(this, Exec.of("./sh", "-c", "printf here").in("/bin")));
    }

    /** Another user, by id: one that every system has. */
    @Test
    default void userIsTaken() throws Exception {
        var exec = sh("id -u; id -g").as("65534:65534");
        if (!has(USER)) {
            Expect.refused(this, EnumSet.of(UNSUPPORTED, PERMISSION), () -> start(exec).close());
            return;
        }
        assertEquals("65534\n65534\n", Expect.output(this, exec));
    }

    /** What the process prints are bytes, and none of them is special. */
    @Test
    default void everyByteArrives() throws Exception {
        var script = new StringBuilder("printf '");
        var bytes = new byte[256];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
            script.append("\\%03o".formatted(i));
        }
        try (var proc = start(sh(script + "'"))) {
            Expect.code(0, proc);
            var printed = proc.tail().bytes(io.execkit.process.Channel.STDOUT);
            assertEquals(new String(bytes, StandardCharsets.ISO_8859_1), new String(printed, StandardCharsets.ISO_8859_1));
        }
    }
}
