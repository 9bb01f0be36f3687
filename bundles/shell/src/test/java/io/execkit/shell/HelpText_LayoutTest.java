package io.execkit.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpText_LayoutTest {

    @Test
    void breaksAtBlanks() {
        assertEquals(List.of("one two", "three"), HelpText.wrap("one two three", 8));
        assertEquals(List.of("one", "incomprehensibilities", "two"), HelpText.wrap("one incomprehensibilities two", 8));
        assertEquals(List.of(""), HelpText.wrap("", 8));
    }

    @Test
    void alignsOptions() {
        var console = CapturedConsole.oneShot();
        new HelpText(console.out(), 40).command("execkit go", new Go(), new Go().usage());
        assertEquals("""
                Usage: execkit go [OPTION]... [WHERE]

                Go somewhere.

                Options:
                  -f, --far          as far as the road
                                     goes
                      --with PERSON  in company
                                     (repeatable)
                  -h, --help         show this help

                Examples:
                  execkit go home
                """, console.outText().replace(System.lineSeparator(), "\n"));
    }

    private record Go() implements Command {

        @Override
        public String name() {
            return "go";
        }

        @Override
        public String summary() {
            return "go somewhere";
        }

        @Override
        public Usage usage() {
            return Usage.operands("[WHERE]", 0, 1)
                    .with(Option.flag("f", "far", "as far as the road goes"),
                            Option.repeatable("", "with", "PERSON", "in company"))
                    .examples("go home");
        }

        @Override
        public int run(Arguments arguments, Console console) {
            return 0;
        }
    }
}
