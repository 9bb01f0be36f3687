package io.execkit.launcher;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The context class loader of the threads that bundles are started on: sees the services and classes of all bundles that are
 * resolved at the time. Libraries that know nothing of OSGi look there; JLine finds no terminal without it.
 */
final class ContextLoader extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final BundleContext context;

    /** Of the framework with this context. The launcher's own class path, which has some libraries a second time, is not seen. */
    ContextLoader(BundleContext context) {
        super("execkit bundles", getPlatformClassLoader());
        this.context = context;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : loaders()) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                // Another bundle may have it.
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        Enumeration<URL> all = findResources(name);
        return all.hasMoreElements() ? all.nextElement() : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        List<URL> found = new ArrayList<>();
        if (name.startsWith(SERVICES)) {
            for (Bundle bundle : context.getBundles()) {
                Optional.ofNullable(bundle.getEntry(name)).ifPresent(found::add);
            }
        }
        return Collections.enumeration(found);
    }

    private List<ClassLoader> loaders() {
        List<ClassLoader> loaders = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (bundle.getBundleId() != 0 && wiring != null && wiring.getClassLoader() != null) {
                loaders.add(wiring.getClassLoader());
            }
        }
        return loaders;
    }
}
