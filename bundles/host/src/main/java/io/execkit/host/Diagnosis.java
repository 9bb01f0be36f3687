package io.execkit.host;

import io.execkit.process.Exec;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why {@link ProcessBuilder#start} failed. Its exception has one text for a missing directory, a missing command and a missing
 * interpreter, so this looks for itself; it runs after a failure only.
 */
final class Diagnosis {

    private Diagnosis() {
    }

    static ProcException of(Exec exec, IOException e) {
        return resource(exec, e)
                .or(() -> directory(exec))
                .or(() -> tooLong(exec, e))
                .orElseGet(() -> command(exec, e));
    }

    /** A file for a stream: the JDK opens these before it starts anything. */
    private static Optional<ProcException> resource(Exec exec, IOException e) {
        return e.getCause() instanceof FileNotFoundException missing
                ? Optional.of(cannot(exec, Reason.BAD_RESOURCE, "cannot open " + missing.getMessage(), e))
                : Optional.empty();
    }

    private static Optional<ProcException> directory(Exec exec) {
        return exec.directory().map(Path::of).filter(path -> !Files.isDirectory(path)).map(path -> {
            var why = Files.exists(path) ? "is not a directory" : "does not exist";
            return ProcException.cannotStart("host", exec, Reason.BAD_RESOURCE, "the working directory " + path + " " + why);
        });
    }

    private static Optional<ProcException> tooLong(Exec exec, IOException e) {
        if (!message(e).contains("error=7,") && !message(e).contains("error: 7 ")) { // E2BIG
            return Optional.empty();
        }
        return Optional.of(cannot(exec, Reason.INVALID, "its arguments and environment are too long together (E2BIG)", e));
    }

    private static ProcException command(Exec exec, IOException e) {
        var name = exec.arguments().getFirst();
        var places = places(name);
        var there = places.stream().filter(Files::exists).findFirst();
        if (there.isEmpty()) {
            return cannot(exec, Reason.NOT_FOUND, name.contains("/") ? "no such file" : "no such command in PATH", e);
        }
        var path = there.get();
        if (Files.isDirectory(path)) {
            return cannot(exec, Reason.NOT_EXECUTABLE, path + " is a directory", e);
        }
        if (!Files.isExecutable(path)) {
            return cannot(exec, Reason.NOT_EXECUTABLE, "no permission to execute " + path, e);
        }
        return cannot(exec, Reason.NOT_EXECUTABLE, path + " cannot be executed: " + message(e), e);
    }

    private static List<Path> places(String name) {
        if (name.contains("/") || name.contains(File.separator)) {
            return List.of(Path.of(name));
        }
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator)).map(dir -> Path.of(dir.isEmpty() ? "." : dir, name)).toList();
    }

    private static ProcException cannot(Exec exec, Reason reason, String why, IOException cause) {
        var exception = ProcException.cannotStart("host", exec, reason, why);
        exception.initCause(cause);
        return exception;
    }

    private static String message(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
