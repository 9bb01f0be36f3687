package io.execkit.shell.exec;

import io.execkit.shell.Command;
import io.execkit.shell.CommandLineTool;
import io.execkit.shell.Console;
import java.util.List;
import java.util.ServiceLoader;

/** The command line tool as a launcher calls it, for a JVM of its own. */
public final class OneShotMain {

    private OneShotMain() {
    }

    public static void main(String[] words) {
        var commands = ServiceLoader.load(Command.class).stream().map(ServiceLoader.Provider::get).toList();
        System.exit(CommandLineTool.run(commands, List.of(words), Console.standard()));
    }
}
