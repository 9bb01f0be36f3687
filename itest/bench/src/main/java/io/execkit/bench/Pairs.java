package io.execkit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two things measured in turn, A B A B.
 *
 * @param seconds      what A took, each time
 * @param otherSeconds what B took, each time
 */
record Pairs(List<Double> seconds, List<Double> otherSeconds) {

    /** What is measured; its own time is taken around it unless it answers with another. */
    interface Timed {
        /** Runs once and answers the seconds that count. */
        double run() throws Exception;
    }

    static Pairs of(int runs, Timed ours, Timed other) throws Exception {
        var seconds = new ArrayList<Double>();
        var otherSeconds = new ArrayList<Double>();
        ours.run();
        other.run();
        for (int i = 0; i < runs; i++) {
            seconds.add(ours.run());
            otherSeconds.add(other.run());
        }
        return new Pairs(seconds, otherSeconds);
    }

    static Timed wall(Action action) {
        return () -> {
            long before = System.nanoTime();
            action.run();
            return (System.nanoTime() - before) / 1e9;
        };
    }

    /** Something to be timed from outside. */
    interface Action {
        /** Runs once. */
        void run() throws Exception;
    }

    double ratio() {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < seconds.size(); i++) {
            ratios.add(seconds.get(i) / otherSeconds.get(i));
        }
        return median(ratios);
    }

    String row(String what, String other) {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %.2f |", what, show(median(seconds)), other,
                show(median(otherSeconds)), ratio());
    }

    private static String show(double seconds) {
        return seconds < 0.01 ? String.format(Locale.ROOT, "%.2f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.3f s", seconds);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
