package io.execkit.launcher;

import java.io.PrintStream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Prints what bundles log as warnings and errors, one line each: a component that does not start says so in the log alone.
 * The package of the log service is exported by the system bundle, so that this class and the bundles have the same.
 */
final class LogPrinter implements LogListener {

    /** For the framework property {@code org.osgi.framework.system.packages.extra}. */
    static final String PACKAGES = "org.osgi.service.log;version=\"1.5.0\",org.osgi.service.log.admin;version=\"1.0.0\"";

    private final PrintStream out;

    private LogPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints from now on to this stream, whenever there is a log service. */
    static void attach(BundleContext context, PrintStream out) {
        LogListener printer = new LogPrinter(out);
        new ServiceTracker<LogReaderService, LogReaderService>(context, LogReaderService.class, null) {
            @Override
            public LogReaderService addingService(ServiceReference<LogReaderService> reference) {
                LogReaderService log = super.addingService(reference);
                log.addLogListener(printer);
                return log;
            }
        }.open();
    }

    @Override
    public void logged(LogEntry entry) {
        if (!entry.getLogLevel().implies(LogLevel.WARN) || entry.getLoggerName().startsWith("Events.")) {
            return;
        }
        String level = entry.getLogLevel() == LogLevel.WARN ? "warning" : "error";
        String cause = entry.getException() == null ? "" : ": " + entry.getException();
        out.println("execkit: " + level + ": " + entry.getBundle().getSymbolicName() + ": " + entry.getMessage() + cause);
    }
}
