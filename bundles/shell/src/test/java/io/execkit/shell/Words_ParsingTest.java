package io.execkit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Words_ParsingTest {

    private static final List<Option> OPTIONS = List.of(
            Option.flag("d", "detach", "detach"),
            Option.flag("t", "tty", "terminal"),
            Option.repeatable("e", "env", "K=V", "variable"),
            Option.valued("w", "workdir", "DIR", "directory"),
            Option.valued("", "timeout", "TIME", "time"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            host ls                  | {}                              | [host, ls]
            host ls -l               | {}                              | [host, ls, -l]
            -d host ls -d            | {detach=[true]}                 | [host, ls, -d]
            -dt host                 | {detach=[true], tty=[true]}     | [host]
            -e A=1 --env B=2 host    | {env=[A=1, B=2]}                | [host]
            -eA=1 --env=B=2 host     | {env=[A=1, B=2]}                | [host]
            -e A="x" host            | {env=[A="x"]}                   | [host]
            -w /a -w /b host         | {workdir=[/a, /b]}              | [host]
            --workdir=/a=b host      | {workdir=[/a=b]}                | [host]
            --timeout 5s host        | {timeout=[5s]}                  | [host]
            -- -x host               | {}                              | [-x, host]
            -d -- ls -- -l           | {detach=[true]}                 | [ls, --, -l]
            - host                   | {}                              | [-, host]
            """)
    void optionsEndWhereACommandFollows(String line, String options, String operands) throws UsageException {
        var arguments = Usage.command("BACKEND", 1).with(OPTIONS).parse(List.of(line.split(" ")));
        assertEquals(options, arguments.options().toString());
        assertEquals(operands, arguments.operands().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3 -d            | {detach=[true]}  | [3]
            3 -w /a 4 -d    | {workdir=[/a], detach=[true]} | [3, 4]
            -d 3 -- -d      | {detach=[true]}  | [3, -d]
            -- -d           | {}               | [-d]
            """)
    void elsewhereOptionsMayFollowOperands(String line, String options, String operands) throws UsageException {
        var arguments = Usage.operands("ID...", 1, Integer.MAX_VALUE).with(OPTIONS).parse(List.of(line.split(" ")));
        assertEquals(options, arguments.options().toString());
        assertEquals(operands, arguments.operands().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --tiemout 3 host  | unknown option --tiemout; did you mean --timeout?
            --detch host      | unknown option --detch; did you mean --detach?
            --work host       | unknown option --work; did you mean --workdir?
            --qqqqqqqq host   | unknown option --qqqqqqqq
            -x host           | unknown option -x; did you mean -d?
            -dx host          | unknown option -dx
            --detach=yes host | option --detach takes no value
            -w                | option --workdir needs a value
            --timeout         | option --timeout needs a value
            -d                | missing BACKEND
            """)
    void mistakesAreNamed(String line, String message) {
        var usage = Usage.command("BACKEND [--] COMMAND", 1).with(OPTIONS);
        var words = List.of(line.split(" "));
        assertEquals(message, assertThrows(UsageException.class, () -> usage.parse(words)).getMessage());
    }

    @Test
    void operandsAreCounted() {
        var usage = Usage.operands("ID", 1, 1);
        assertEquals("unexpected '4'", message(usage, "3", "4"));
        assertEquals("missing ID", message(usage));
        assertEquals("missing NAME", message(Usage.operands("ID NAME [REST]...", 2, 9), "3"));
    }

    @Test
    void helpNeedsNoOperands() throws UsageException {
        assertEquals(true, Usage.operands("ID", 1, 1).parse(List.of("--help")).has("help"));
        assertEquals(true, Usage.operands("ID", 1, 1).parse(List.of("-h")).has("help"));
    }

    private static String message(Usage usage, String... words) {
        return assertThrows(UsageException.class, () -> usage.parse(List.of(words))).getMessage();
    }
}
