package io.execkit.host;

import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;

/** An Exec as a {@link ProcessBuilder}. */
final class Builder {

    private static final File NULL = new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");

    private Builder() {
    }

    static ProcessBuilder of(Exec exec) {
        var builder = new ProcessBuilder(exec.arguments());
        exec.directory().map(File::new).ifPresent(builder::directory);
        environment(exec, builder.environment());
        builder.redirectInput(input(exec.stdin()));
        builder.redirectOutput(output(exec.stdout()));
        if (exec.stderr() instanceof Output.Merge) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(output(exec.stderr()));
        }
        return builder;
    }

    private static void environment(Exec exec, Map<String, String> variables) {
        var wanted = exec.environment().appliedTo(Map.copyOf(variables));
        variables.keySet().retainAll(wanted.keySet());
        variables.putAll(wanted);
    }

    private static Redirect input(Input input) {
        return switch (input) {
            case Input.Empty _ -> Redirect.from(NULL);
            case Input.Inherit _ -> Redirect.INHERIT;
            case Input.File(Path path) -> Redirect.from(path.toFile());
            case Input.Pipe _, Input.From _, Input.Text _ -> Redirect.PIPE;
        };
    }

    private static Redirect output(Output output) {
        return switch (output) {
            case Output.Inherit _ -> Redirect.INHERIT;
            case Output.Discard _ -> Redirect.DISCARD;
            case Output.File(Path path, boolean append) -> append ? Redirect.appendTo(path.toFile()) : Redirect.to(path.toFile());
            case Output.Pipe _, Output.Tail _, Output.To _, Output.Merge _ -> Redirect.PIPE;
        };
    }
}
