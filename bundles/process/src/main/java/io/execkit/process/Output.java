package io.execkit.process;

import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where a process's stdout or stderr goes. With {@link #tail()}, {@link #pipe()} and {@link #to(OutputStream)} the last bytes
 * are kept for {@link Proc#tail()} besides, and sinks can be attached to the process at any time; with the others the bytes
 * never come by the JVM.
 */
public sealed interface Output {

    /** Nowhere but the tail and the sinks that are attached. Nobody has to read it, and it never blocks the process. */
    static Output tail() {
        return Tail.TAIL;
    }

    /** To be read from {@link Proc#stdout()} or {@link Proc#stderr()}. A reader that stalls blocks the process. */
    static Output pipe() {
        return Pipe.PIPE;
    }

    /**
     * Into this stream, written by a thread of the process's own and flushed whenever no more is there to read. A stream that
     * stalls blocks the process. One that throws is left alone from then on, and waiting ends with {@link OutputIncomplete}.
     * It is not closed.
     */
    static Output to(OutputStream stream) {
        return new To(stream);
    }

    /** Where the JVM's own goes. */
    static Output inherit() {
        return Inherit.INHERIT;
    }

    /** Nowhere. */
    static Output discard() {
        return Discard.DISCARD;
    }

    /** Into this file, which is made when it is missing and emptied when it is not. */
    static Output file(Path path) {
        return new File(path, false);
    }

    /** To the end of this file, which is made when it is missing. */
    static Output append(Path path) {
        return new File(path, true);
    }

    /** For stderr alone: the same place as stdout, in the order of writing. */
    static Output merge() {
        return Merge.MERGE;
    }

    /** Whether the bytes come by the JVM. */
    default boolean isPiped() {
        return this instanceof Tail || this instanceof Pipe || this instanceof To;
    }

    /** {@link #tail()} */
    enum Tail implements Output {
        /** The only one. */
        TAIL
    }

    /** {@link #pipe()} */
    enum Pipe implements Output {
        /** The only one. */
        PIPE
    }

    /** {@link #to(OutputStream)} */
    record To(OutputStream stream) implements Output {
    }

    /** {@link #inherit()} */
    enum Inherit implements Output {
        /** The only one. */
        INHERIT
    }

    /** {@link #discard()} */
    enum Discard implements Output {
        /** The only one. */
        DISCARD
    }

    /** {@link #file(Path)} and {@link #append(Path)} */
    record File(Path path, boolean append) implements Output {
    }

    /** {@link #merge()} */
    enum Merge implements Output {
        /** The only one. */
        MERGE
    }
}
