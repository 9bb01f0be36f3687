/**
 * The commands of ExecKit, each written once, as data and code. A {@link io.execkit.shell.Command} says what it is called and
 * how it is used ({@link io.execkit.shell.Usage}), and runs upon a {@link io.execkit.shell.Console}. The plain command line
 * ({@link io.execkit.shell.CommandLineTool}, no OSGi) and Gogo's shell make help, error messages and completion from the same
 * data. Other bundles contribute commands: as OSGi services, and elsewhere to {@link java.util.ServiceLoader}.
 */
@Export
@Version("1.0.0")
package io.execkit.shell;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
