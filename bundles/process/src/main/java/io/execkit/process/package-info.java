/**
 * Commands and processes, wherever they run. An {@link io.execkit.process.Exec} says what to run; a
 * {@link io.execkit.process.ProcFactory}, found by name through the {@link io.execkit.process.ProcRegistry}, starts it on
 * this host, in a container, on another machine or in a guest; a {@link io.execkit.process.Proc} is the started process, and
 * an {@link io.execkit.process.Exit} how it ended. Everything here but {@code Proc} and the services is an immutable value,
 * and nothing here returns or takes {@code null}.
 */
@Export
@Version("1.0.0")
package io.execkit.process;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
