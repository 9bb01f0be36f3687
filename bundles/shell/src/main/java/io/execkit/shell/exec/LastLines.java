package io.execkit.shell.exec;

import io.execkit.process.Channel;
import io.execkit.process.Tail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The last lines of a tail, of both channels together. */
final class LastLines {

    private LastLines() {
    }

    /**
     * How many bytes come before the last lines.
     *
     * @param stdout of stdout
     * @param stderr of stderr
     */
    record Skip(int stdout, int stderr) {

        static final Skip NONE = new Skip(0, 0);
    }

    static Tail of(Tail tail, int lines) {
        var skip = skipped(tail, lines);
        var chunks = new ArrayList<Tail.Chunk>();
        int stdout = skip.stdout();
        int stderr = skip.stderr();
        for (var chunk : tail.chunks()) {
            boolean out = chunk.channel() == Channel.STDOUT;
            int cut = Math.min(chunk.bytes().length, out ? stdout : stderr);
            stdout -= out ? cut : 0;
            stderr -= out ? 0 : cut;
            var rest = Arrays.copyOfRange(chunk.bytes(), cut, chunk.bytes().length);
            chunks.add(new Tail.Chunk(chunk.channel(), rest));
        }
        return new Tail(chunks, tail.dropped() + skip.stdout() + skip.stderr());
    }

    /** Counts line ends from the back; the very last byte's does not begin a line. */
    static Skip skipped(Tail tail, int lines) {
        int left = lines;
        boolean last = true;
        List<Tail.Chunk> chunks = tail.chunks();
        for (int c = chunks.size() - 1; c >= 0; c--) {
            var bytes = chunks.get(c).bytes();
            for (int i = bytes.length - 1; i >= 0; i--) {
                if (left == 0) {
                    return before(chunks, c, i + 1);
                }
                if (bytes[i] == '\n' && !last && --left == 0) {
                    return before(chunks, c, i + 1);
                }
                last = false;
            }
        }
        return Skip.NONE;
    }

    private static Skip before(List<Tail.Chunk> chunks, int chunk, int offset) {
        int stdout = 0;
        int stderr = 0;
        for (int c = 0; c <= chunk; c++) {
            int length = c == chunk ? offset : chunks.get(c).bytes().length;
            if (chunks.get(c).channel() == Channel.STDOUT) {
                stdout += length;
            } else {
                stderr += length;
            }
        }
        return new Skip(stdout, stderr);
    }
}
