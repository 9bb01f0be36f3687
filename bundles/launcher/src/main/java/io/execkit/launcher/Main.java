package io.execkit.launcher;

import io.execkit.shell.Command;
import io.execkit.shell.CommandLineTool;
import io.execkit.shell.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The {@code execkit} command: its own words {@code shell} and {@code serve}, and those that ServiceLoader finds. */
public final class Main {

    private Main() {
    }

    /** Runs the command that the words name, and ends the JVM with its status. */
    public static void main(String[] words) {
        List<Command> commands = new ArrayList<>();
        ServiceLoader.load(Command.class).forEach(commands::add);
        commands.add(new ShellCommand());
        commands.add(new ServeCommand());
        System.exit(CommandLineTool.run(commands, List.of(words), Console.standard()));
    }
}
