package io.execkit.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quoted argument is one word, which a real shell reads as what it was. */
class CommandLine_QuoteTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"abc,abc", "a b,'a b'", "\"\",''", "it's,'it'\\''s'", "-x,-x", "a=b,a=b",
        "/a/b.c,/a/b.c", "~,'~'", "$x,'$x'", "*,'*'", "#a,'#a'", "é,'é'", "a@b:c%d+e,a@b:c%d+e"})
    void onlyTheUnsafeIsQuoted(String argument, String expected) {
        assertEquals(expected, CommandLine.quote(argument));
    }

    /** Every character but NUL below 0x100, alone and between others. */
    @Test
    void shellReadsEveryCharacterBack() throws Exception {
        assertReadBack(IntStream.range(1, 0x100)
                .mapToObj(c -> (char) c)
                .flatMap(c -> Stream.of("" + c, "a" + c + "b", "" + c + c))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "'''", "\\", "\\'", "'\\''", "\"", "\"'", "a\n", "\n", "\n\n", "$(id)", "`id`", "${x}",
        "!!", "-n", "日本語", "\uD83D\uDE00", "a b", " ", "\t"})
    void shellReadsItBack(String argument) throws Exception {
        assertReadBack(argument);
    }

    @Test
    void shellReadsAnythingBack() throws Exception {
        var random = new Random(7);
        var alphabet = "'\"\\$`!*?[]{}()<>|&;# \t\n~=-ab";
        assertReadBack(IntStream.range(0, 500)
                .mapToObj(n -> random.ints(n % 12, 0, alphabet.length())
                        .collect(StringBuilder::new, (text, i) -> text.append(alphabet.charAt(i)), StringBuilder::append)
                        .toString())
                .toArray(String[]::new));
    }

    /** Each word goes between brackets, so that one lost at the end shows. */
    private static void assertReadBack(String... arguments) throws IOException, InterruptedException {
        var script = new StringBuilder("printf '[%s]'");
        var expected = new StringBuilder();
        for (var argument : arguments) {
            script.append(' ').append(CommandLine.quote(argument));
            expected.append('[').append(argument).append(']');
        }
        var shell = new ProcessBuilder("/bin/sh").redirectErrorStream(true).start();
        try (var stdin = shell.getOutputStream()) {
            stdin.write(script.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
        var printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor(), printed);
        assertEquals(expected.toString(), printed);
    }
}
