package io.execkit.shell;

import io.execkit.process.ProcException;
import io.execkit.process.TerminalSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as the user calls it: reads the words, answers {@code --help}, and turns every failure into one line on stderr
 * and an exit status. With {@code EXECKIT_DEBUG=1} in the environment the stack trace follows the line.
 *
 * @param prefix  how it was called, for messages and the help: {@code execkit run}
 * @param command which
 */
public record Call(String prefix, Command command) {

    private static final int FAILED = 125; // as env(1), nohup(1) and docker-run(1) say that they themselves failed
    private static final int INTERRUPTED = 130; // 128 + SIGINT

    /** Runs it; never throws what the command throws, but for an {@link Error}. */
    public int run(List<String> words, Console console) {
        try {
            var arguments = command.usage().parse(words);
            if (arguments.has(Words.HELP.name())) {
                help(List.of(), console);
                return 0;
            }
            return runAfterFirst(arguments, console);
        } catch (UsageException e) {
            return report(prefix, e, console, UsageException.STATUS);
        } catch (ProcException e) {
            return report(tool(), e, console, e.reason().status()); // the message has a name in front already
        } catch (InterruptedException _) {
            return INTERRUPTED; // the user did it and needs no message
        } catch (IOException | RuntimeException e) {
            return report(prefix, e, console, FAILED);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /**
     * Prints the help, that of the usage after the first operand if there are operands.
     *
     * @throws UsageException when there is no such operand
     */
    public void help(List<String> operands, Console console) throws UsageException {
        var special = operands.isEmpty() ? Optional.<Usage>empty() : command.usageAfter(operands.getFirst());
        var called = special.isEmpty() ? prefix : prefix + " " + operands.getFirst();
        new HelpText(console.out(), console.terminal().orElse(TerminalSize.DEFAULT).columns())
                .command(called, command, special.orElseGet(command::usage));
    }

    private int runAfterFirst(Arguments arguments, Console console) throws UsageException, IOException, InterruptedException {
        var operands = arguments.operands();
        var special = operands.isEmpty() ? Optional.<Usage>empty() : command.usageAfter(operands.getFirst());
        if (special.isEmpty()) {
            return command.run(arguments, console);
        }
        var rest = special.get().parse(operands.subList(1, operands.size()));
        if (rest.has(Words.HELP.name())) {
            help(operands, console);
            return 0;
        }
        var all = new ArrayList<String>();
        all.add(operands.getFirst());
        all.addAll(rest.operands());
        return command.run(arguments.and(new Arguments(rest.options(), all)), console);
    }

    private String tool() {
        int blank = prefix.indexOf(' ');
        return blank < 0 ? prefix : prefix.substring(0, blank);
    }

    private static int report(String who, Exception e, Console console, int status) {
        console.out().flush();
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        console.err().println(who + ": " + message);
        if ("1".equals(System.getenv("EXECKIT_DEBUG"))) {
            e.printStackTrace(console.err());
        }
        return status;
    }
}
