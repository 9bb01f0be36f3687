package io.execkit.launcher;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Dictionary;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/**
 * What the component runtime and the Configuration Admin of a platform tell. By reflection: their classes are the bundles', not
 * those of the test's class path.
 */
record Components(BundleContext context) {

    private static final int SATISFIED = 4;
    private static final int ACTIVE = 8;

    static Components of(Platform platform) {
        return new Components(platform.framework().getBundleContext());
    }

    /** The components that are neither satisfied nor active, as text. */
    List<String> unsatisfied() throws ReflectiveOperationException {
        Object runtime = service("org.osgi.service.component.runtime.ServiceComponentRuntime");
        List<String> found = new ArrayList<>();
        for (Object description : (Collection<?>) call(runtime, "getComponentDescriptionDTOs", (Object) new Bundle[0])) {
            Collection<?> configurations = (Collection<?>) call(runtime, "getComponentConfigurationDTOs", description);
            for (Object configuration : configurations) {
                int state = configuration.getClass().getField("state").getInt(configuration);
                if (state != SATISFIED && state != ACTIVE) {
                    found.add(configuration.toString());
                }
            }
        }
        return found;
    }

    /** The properties of the configuration with this PID. */
    Optional<Dictionary<?, ?>> configuration(String pid) throws ReflectiveOperationException {
        Object admin = service("org.osgi.service.cm.ConfigurationAdmin");
        Object found = call(admin, "listConfigurations", "(service.pid=" + pid + ")");
        return found == null ? Optional.empty() : Optional.of((Dictionary<?, ?>) call(Array.get(found, 0), "getProperties"));
    }

    private Object service(String name) {
        try {
            return context.getService(context.getAllServiceReferences(name, null)[0]);
        } catch (InvalidSyntaxException e) {
            throw new AssertionError("no filter is a valid filter", e);
        }
    }

    private static Object call(Object target, String method, Object... arguments) throws ReflectiveOperationException {
        for (Class<?> type : target.getClass().getInterfaces()) {
            for (var candidate : type.getMethods()) {
                if (candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length) {
                    return candidate.invoke(target, arguments);
                }
            }
        }
        throw new NoSuchMethodException(target.getClass() + "." + method);
    }
}
