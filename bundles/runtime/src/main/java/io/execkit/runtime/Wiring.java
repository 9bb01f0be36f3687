package io.execkit.runtime;

import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.ProcException;
import io.execkit.process.ProcException.Reason;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who connects what: the Exec as the backend gets it, and what the supervisor carries itself.
 *
 * @param exec   with pipes where the supervisor carries the bytes
 * @param source what feeds stdin, if something does
 * @param stdout the Exec's own sink of stdout, if it has one
 * @param stderr the Exec's own sink of stderr, if it has one
 * @param files  what was opened for that, and is closed at the end
 */
record Wiring(Exec exec, Optional<InputStream> source, Optional<OutputStream> stdout, Optional<OutputStream> stderr,
        List<Closeable> files) {

    static Wiring of(String backend, Exec exec, boolean redirects) throws ProcException {
        var files = new ArrayList<Closeable>();
        try {
            boolean direct = redirects && exec.terminal().isEmpty();
            var source = source(exec.stdin(), direct, files);
            var stdout = sink(exec.stdout(), FileDescriptor.out, direct, files);
            var stderr = sink(exec.stderr(), FileDescriptor.err, direct, files);
            var wired = exec.stdin(source.isPresent() ? Input.pipe() : exec.stdin())
                    .stdout(stdout.isPresent() || exec.stdout().isPiped() ? Output.pipe() : exec.stdout())
                    .stderr(stderr.isPresent() || exec.stderr().isPiped() ? Output.pipe() : exec.stderr());
            if (exec.terminal().isPresent()) {
                wired = wired.stderr(Output.merge());
            }
            return new Wiring(wired, source, stdout, stderr, files);
        } catch (IOException e) {
            close(files);
            throw ProcException.cannotStart(backend, exec, Reason.BAD_RESOURCE, "cannot open " + why(e));
        }
    }

    void close() {
        close(files);
    }

    private static Optional<InputStream> source(Input input, boolean direct, List<Closeable> files) throws IOException {
        return switch (input) {
            case Input.From(InputStream stream) -> Optional.of(stream);
            case Input.Text text -> Optional.of(text.stream());
            case Input.Inherit _ when !direct -> Optional.of(new FileInputStream(FileDescriptor.in));
            case Input.File(Path path) when !direct -> Optional.of(kept(Files.newInputStream(path), files));
            default -> Optional.empty();
        };
    }

    private static Optional<OutputStream> sink(Output output, FileDescriptor inherited, boolean direct, List<Closeable> files)
            throws IOException {
        return switch (output) {
            case Output.To(OutputStream stream) -> Optional.of(stream);
            case Output.Inherit _ when !direct -> Optional.of(new FileOutputStream(inherited));
            case Output.File(Path path, boolean append) when !direct -> Optional.of(kept(open(path, append), files));
            default -> Optional.empty();
        };
    }

    private static OutputStream open(Path path, boolean append) throws IOException {
        var how = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
    }

    private static <T extends Closeable> T kept(T file, List<Closeable> files) {
        files.add(file);
        return file;
    }

    private static String why(IOException e) {
        return e instanceof NoSuchFileException ? e.getMessage() + ": no such file" : e.getMessage();
    }

    private static void close(List<Closeable> files) {
        for (var file : files) {
            try {
                file.close();
            } catch (IOException _) {
                // Each write to it has been reported already.
            }
        }
    }
}
