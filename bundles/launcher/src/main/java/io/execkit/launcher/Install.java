package io.execkit.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Brings an initialised framework to have exactly the bundles of some features, besides those that users have installed. The
 * jars are used where they lie: a bundle's location is {@code reference:file:...}.
 */
final class Install {

    private static final String SCHEME = "reference:";

    private final Installation installation;
    private final Framework framework;
    private final Set<Bundle> wanted = new LinkedHashSet<>();

    Install(Installation installation, Framework framework) {
        this.installation = installation;
        this.framework = framework;
    }

    /** Installs what is missing, updates what changed on disk, removes what earlier features left in a kept data folder. */
    void install(List<FeatureFile> features) throws LaunchException {
        for (FeatureFile feature : features) {
            for (FeatureFile.Member member : feature.members()) {
                wanted.add(install(feature, member));
            }
        }
        removeOthers();
        framework.adapt(FrameworkWiring.class).resolveBundles(wanted);
    }

    /** Starts all, the lowest start level first. */
    void start() throws LaunchException {
        List<Bundle> ordered = wanted.stream().sorted(Comparator.comparingInt(Install::level)).toList();
        for (Bundle bundle : ordered) {
            start(bundle);
        }
    }

    private Bundle install(FeatureFile feature, FeatureFile.Member member) throws LaunchException {
        Path jar = installation.jar(member);
        if (!Files.isRegularFile(jar)) {
            throw new LaunchException("the feature '" + feature.name() + "' names " + member.id()
                    + ", and there is no file " + jar);
        }
        try {
            Bundle bundle = context().installBundle(SCHEME + jar.toUri());
            if (bundle.getLastModified() < Files.getLastModifiedTime(jar).toMillis()) {
                bundle.update();
            }
            bundle.adapt(BundleStartLevel.class).setStartLevel(member.startLevel());
            return bundle;
        } catch (BundleException | IOException e) {
            throw new LaunchException("cannot install " + jar + ": " + e.getMessage(), e);
        }
    }

    private void removeOthers() throws LaunchException {
        String ours = SCHEME + installation.home().toUri();
        for (Bundle bundle : context().getBundles()) {
            if (wanted.contains(bundle) || !bundle.getLocation().startsWith(ours)) {
                continue;
            }
            try {
                bundle.uninstall();
            } catch (BundleException e) {
                throw new LaunchException("cannot remove " + bundle + ": " + e.getMessage(), e);
            }
        }
    }

    private void start(Bundle bundle) throws LaunchException {
        boolean fragment = (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
        if (fragment) {
            return;
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            throw new LaunchException(Unresolved.why(bundle, e), e);
        }
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    private static int level(Bundle bundle) {
        return bundle.getSymbolicName().equals(Constants.SYSTEM_BUNDLE_SYMBOLICNAME)
                ? 0
                : bundle.adapt(BundleStartLevel.class).getStartLevel();
    }
}
