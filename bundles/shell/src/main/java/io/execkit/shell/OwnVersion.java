package io.execkit.shell;

import java.util.Objects;

/** The version of ExecKit, as the jar's manifest or its module has it. */
final class OwnVersion {

    static final String OWN = own();

    private OwnVersion() {
    }

    private static String own() {
        var descriptor = OwnVersion.class.getModule().getDescriptor();
        if (descriptor != null && descriptor.rawVersion().isPresent()) {
            return descriptor.rawVersion().get();
        }
        return Objects.requireNonNullElse(OwnVersion.class.getPackage().getImplementationVersion(), "(unknown version)");
    }
}
