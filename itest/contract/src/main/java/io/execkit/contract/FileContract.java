package io.execkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the JVM's side as stdin, stdout and stderr. */
public interface FileContract extends UnderTest {

    /** A file's content, and its end. */
    @Test
    default void fileIsRead(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("in"), "from a file\n");
        assertEquals("from a file\n", Expect.output(this, Exec.of("cat").stdin(Input.file(file))));
        var empty = Files.createFile(folder.resolve("empty"));
        assertEquals("", Expect.output(this, Exec.of("cat").stdin(Input.file(empty))));
    }

    /** A file is made, and emptied when it is there. */
    @Test
    default void fileIsWritten(@TempDir Path folder) throws Exception {
        var out = folder.resolve("out");
        var err = Files.writeString(folder.resolve("err"), "a longer text that was there before\n");
        try (var proc = start(sh("echo out; echo err >&2").stdout(Output.file(out)).stderr(Output.file(err)))) {
            Expect.code(0, proc);
            assertEquals("out\n", Files.readString(out));
            assertEquals("err\n", Files.readString(err));
            assertEquals("", proc.tail().text());
        }
    }

    /** A file is added to. */
    @Test
    default void fileIsAppendedTo(@TempDir Path folder) throws Exception {
        var file = folder.resolve("out");
        for (var word : new String[] {"one", "two"}) {
            try (var proc = start(sh("echo " + word).stdout(Output.append(file)))) {
                Expect.code(0, proc);
            }
        }
        assertEquals("one\ntwo\n", Files.readString(file));
    }

    /** One file for both. */
    @Test
    default void fileGetsMergedOutput(@TempDir Path folder) throws Exception {
        var file = folder.resolve("out");
        try (var proc = start(sh("echo a; echo b >&2; echo c").stdout(Output.file(file)).stderr(Output.merge()))) {
            Expect.code(0, proc);
            assertEquals("a\nb\nc\n", Files.readString(file));
        }
    }

    /** From file to file, more than any buffer. */
    @Test
    default void muchGoesFromFileToFile(@TempDir Path folder) throws Exception {
        var in = Files.write(folder.resolve("in"), new byte[3_000_001]);
        var out = folder.resolve("out");
        try (var proc = start(Exec.of("cat").stdin(Input.file(in)).stdout(Output.file(out)))) {
            Expect.code(0, proc);
            assertEquals(-1, Files.mismatch(in, out), "the first byte that differs");
        }
    }
}
