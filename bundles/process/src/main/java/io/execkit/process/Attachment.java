package io.execkit.process;

/** A sink that gets a process's output from when it was attached until this is closed. Closing it again does nothing. */
public interface Attachment extends AutoCloseable {

    /** Takes the sink off. When this returns, the sink is written to no more. It is not closed. */
    @Override
    void close();
}
