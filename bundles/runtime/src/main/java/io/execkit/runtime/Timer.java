package io.execkit.runtime;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One daemon thread for all that has to happen later. What it runs must not block. */
final class Timer {

    private final ScheduledThreadPoolExecutor executor;

    Timer() {
        executor = new ScheduledThreadPoolExecutor(1, task -> Thread.ofPlatform().daemon().name("execkit-timer").unstarted(task));
        executor.setRemoveOnCancelPolicy(true);
        executor.setKeepAliveTime(1, TimeUnit.SECONDS); // no thread while there is nothing to wait for
        executor.allowCoreThreadTimeOut(true);
    }

    Future<?> after(Duration delay, Runnable task) {
        return executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    void close() {
        executor.shutdownNow();
    }
}
