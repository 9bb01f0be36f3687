package io.execkit.process;

/** A sink that gets a process's output from when it was attached until this is closed. Closing it again does nothing. */
public interface Attachment extends AutoCloseable {

    /** Takes the sink off, after a write to it that is under way: when this returns, none follows. It is not closed. */
    @Override
    void close();
}
