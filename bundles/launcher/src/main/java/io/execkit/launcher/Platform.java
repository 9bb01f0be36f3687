package io.execkit.launcher;

import io.execkit.shell.UsageException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A running Felix with its data folder. Any thread may call it. */
record Platform(Framework framework, DataFolder data) implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(10);
    private static final String LEVEL = "10";
    private static final String FACTORY = "io.execkit.process.ProcFactory";
    private static final String BACKEND = "execkit.backend";

    /** Boots Felix and returns when all bundles of the features are active; if one is not to be, nothing is left. */
    static Platform start(Installation installation, Settings settings, PrintStream messages)
            throws UsageException, LaunchException {
        List<FeatureFile> features = Features.of(installation).choose(settings.features());
        Map<String, String> properties = properties(installation, settings);
        DataFolder data = DataFolder.open(settings.data());
        Platform platform = new Platform(framework(properties, data), data);
        try {
            platform.framework.init();
            LogPrinter.attach(platform.framework.getBundleContext(), messages);
            Install bundles = new Install(installation, platform.framework);
            bundles.install(features);
            platform.framework.start();
            platform.startAll(bundles);
            return platform;
        } catch (LaunchException e) {
            platform.close();
            throw e;
        } catch (BundleException e) {
            platform.close();
            throw new LaunchException("Felix does not start: " + e.getMessage(), e);
        }
    }

    private void startAll(Install bundles) throws LaunchException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ContextLoader(framework.getBundleContext()));
        try {
            bundles.start();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Framework framework(Map<String, String> properties, DataFolder data) {
        Map<String, String> all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, data.path().resolve("felix").toString());
        return ServiceLoader.load(FrameworkFactory.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("org.apache.felix.framework is not on the class path"))
                .newFramework(all);
    }

    private static Map<String, String> properties(Installation installation, Settings settings)
            throws UsageException, LaunchException {
        Path config = settings.config().orElse(installation.runtimeConfig());
        if (!Files.isDirectory(config)) {
            throw new UsageException("there is no folder " + config + " for the configuration");
        }
        String files = Installation.json(config).stream().map(f -> f.toAbsolutePath().toUri().toString())
                .collect(Collectors.joining(","));
        return Map.of(
                Constants.FRAMEWORK_BEGINNING_STARTLEVEL, LEVEL,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, LogPrinter.PACKAGES,
                "configurator.initial", files,
                // What goes wrong comes as exceptions; Felix would print it, too.
                "felix.log.level", "0",
                "gosh.home", installation.runtimeConfig().resolve("gosh").toString());
    }

    /** How many bundles run, Felix's own not counted. */
    int bundles() {
        return framework.getBundleContext().getBundles().length - 1;
    }

    /** The names of the backends that are there now, sorted. */
    List<String> backends() {
        TreeSet<String> names = new TreeSet<>();
        for (ServiceReference<?> factory : factories()) {
            switch (factory.getProperty(BACKEND)) {
                case String name -> names.add(name);
                case String[] several -> names.addAll(List.of(several));
                case null, default -> { }
            }
        }
        return new ArrayList<>(names);
    }

    private ServiceReference<?>[] factories() {
        try {
            ServiceReference<?>[] found = framework.getBundleContext().getAllServiceReferences(FACTORY, null);
            return found == null ? new ServiceReference<?>[0] : found;
        } catch (InvalidSyntaxException e) {
            throw new AssertionError("no filter is a valid filter", e);
        }
    }

    /** Closes it when the JVM is told to end. */
    void closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "execkit stop"));
    }

    /** Waits until the framework has been stopped, by {@link #close()} or from inside. */
    void await() throws InterruptedException {
        framework.waitForStop(0);
    }

    /** Stops the framework and waits at most ten seconds for that; then removes the data folder if it is a temporary one. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP.toMillis());
        } catch (BundleException e) {
            // Only a framework that was never started refuses to stop.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        data.close();
    }
}
