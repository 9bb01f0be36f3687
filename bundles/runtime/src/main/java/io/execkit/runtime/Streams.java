package io.execkit.runtime;

import io.execkit.process.Attachment;
import io.execkit.process.Channel;
import io.execkit.process.Exec;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.Tail;
import io.execkit.process.spi.Running;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All streams of one process: who reads them, and whether they have come to their ends. Any thread may call it. */
final class Streams {

    private final Exec exec;
    private final TailBuffer tail;
    private final Map<Channel, Outlet> outlets = new EnumMap<>(Channel.class);
    private final Map<Channel, PipeReader> readers = new EnumMap<>(Channel.class);
    private final List<Pump> pumps = new ArrayList<>();
    private final Optional<Feed> feed;
    private final PipeWriter stdin;

    /**
     * @param exec   as the user gave it
     * @param atEnd  run, by any thread, each time that one of the streams has come to its end
     */
    Streams(Exec exec, Wiring wiring, Running running, int tailBytes, Runnable atEnd) {
        this.exec = exec;
        this.tail = new TailBuffer(tailBytes);
        this.feed = wiring.source().map(source -> new Feed(source, running.stdin()));
        this.stdin = new PipeWriter(running.stdin());
        for (var channel : Channel.values()) {
            if (output(wiring.exec(), channel) instanceof Output.Pipe) {
                connect(channel, channel == Channel.STDOUT ? running.stdout() : running.stderr(), wiring, atEnd);
            }
        }
    }

    private void connect(Channel channel, InputStream in, Wiring wiring, Runnable atEnd) {
        var outlet = new Outlet(channel, tail);
        outlets.put(channel, outlet);
        (channel == Channel.STDOUT ? wiring.stdout() : wiring.stderr()).ifPresent(outlet::connect);
        if (output(exec, channel) instanceof Output.Pipe) {
            readers.put(channel, new PipeReader(in, outlet, atEnd));
        } else {
            pumps.add(new Pump(in, outlet, atEnd));
        }
    }

    /** Starts the threads. */
    void begin(String name, boolean parks) {
        for (var pump : pumps) {
            thread(parks, name + "-output").start(pump);
        }
        // The user's stream may block as it likes, so it gets a platform thread, unless it is a text of ours.
        feed.ifPresent(f -> thread(parks && exec.stdin() instanceof Input.Text, name + "-input").start(f));
    }

    private static Thread.Builder thread(boolean parks, String name) {
        return parks ? Thread.ofVirtual().name(name) : Thread.ofPlatform().daemon().name(name);
    }

    OutputStream stdin() {
        if (exec.stdin() instanceof Input.Pipe) {
            return stdin;
        }
        throw new IllegalStateException("stdin is not Input.pipe(): " + exec.commandLine());
    }

    InputStream reader(Channel channel) {
        var reader = readers.get(channel);
        if (reader == null) {
            throw new IllegalStateException(channel + " is not Output.pipe(): " + exec.commandLine());
        }
        return reader;
    }

    Tail tail() {
        return tail.snapshot();
    }

    Attachment attach(Channel channel, OutputStream sink) {
        var outlet = outlets.get(channel);
        if (outlet == null) {
            throw new IllegalStateException(channel + " does not come by the JVM: " + exec.commandLine());
        }
        return outlet.attach(Objects.requireNonNull(sink));
    }

    /** Whether all that the supervisor reads has been read and delivered. */
    boolean areDrained() {
        return pumps.stream().allMatch(Pump::hasEnded);
    }

    /** Whether the user, too, has read to the end what he reads himself, or closed it. */
    boolean areDone() {
        return areDrained() && readers.values().stream().allMatch(PipeReader::isDone);
    }

    /** The process has ended: from now on, {@link #waited()} counts. */
    void mark() {
        pumps.forEach(Pump::mark);
    }

    /** How long a pump that has not ended has waited for bytes since the mark, the longest of them. */
    Duration waited() {
        return Duration.ofNanos(pumps.stream().filter(pump -> !pump.hasEnded()).mapToLong(Pump::waited).max().orElse(0));
    }

    /** Ends the pumps where they are. */
    void stop() {
        pumps.forEach(Pump::stop);
    }

    /** Closes what the user may still hold. */
    void close() {
        stop();
        for (var stream : Stream.concat(readers.values().stream(), Stream.of(stdin)).toList()) {
            try {
                stream.close();
            } catch (IOException _) {
                // It is to be closed, and it is.
            }
        }
    }

    /** What one of the Exec's own streams has thrown, if one has. */
    Optional<IOException> failure() {
        return Stream.concat(outlets.values().stream().map(Outlet::failure), Stream.of(feed.flatMap(Feed::failure)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Output output(Exec exec, Channel channel) {
        return channel == Channel.STDOUT ? exec.stdout() : exec.stderr();
    }
}
