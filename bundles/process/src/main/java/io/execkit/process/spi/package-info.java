/**
 * What a backend is made of. A backend implements {@link io.execkit.process.ProcFactory} by handing a
 * {@link io.execkit.process.spi.Launch} to the {@link io.execkit.process.spi.Supervisor}, which calls it, carries the streams
 * of the {@link io.execkit.process.spi.Running} process that it gets and keeps the user's handle. So a backend knows how to
 * start and signal things, and nothing of tails, sinks, timeouts and tables.
 */
@Export
@Version("1.0.0")
package io.execkit.process.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
