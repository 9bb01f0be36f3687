package io.execkit.process;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where a process's stdin comes from. */
public sealed interface Input {

    /** Nothing: the process sees the end of file at once. */
    static Input empty() {
        return Empty.EMPTY;
    }

    /** The JVM's own stdin. */
    static Input inherit() {
        return Inherit.INHERIT;
    }

    /** Whatever is written to {@link Proc#stdin()}, until that is closed. */
    static Input pipe() {
        return Pipe.PIPE;
    }

    /**
     * This stream's bytes, read by a thread of the process's own. That the process ends or closes its stdin before the stream
     * ends is no error, and waiting for the process does not wait for the stream. One that throws ends the process's stdin, and
     * waiting ends with {@link OutputIncomplete}. It is not closed.
     */
    static Input from(InputStream stream) {
        return new From(stream);
    }

    /** These characters in UTF-8. */
    static Input text(String text) {
        return new Text(text);
    }

    /** This file's content. */
    static Input file(Path path) {
        return new File(path);
    }

    /** {@link #empty()} */
    enum Empty implements Input {
        /** The only one. */
        EMPTY
    }

    /** {@link #inherit()} */
    enum Inherit implements Input {
        /** The only one. */
        INHERIT
    }

    /** {@link #pipe()} */
    enum Pipe implements Input {
        /** The only one. */
        PIPE
    }

    /** {@link #from(InputStream)} */
    record From(InputStream stream) implements Input {
    }

    /** {@link #text(String)} */
    record Text(String text) implements Input {

        /** A new stream of the characters in UTF-8. */
        public InputStream stream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@link #file(Path)} */
    record File(Path path) implements Input {
    }
}
