/**
 * The {@code execkit} command. A single command runs in this JVM with the backends that are on the class path, for which no
 * OSGi framework starts; {@code shell} and {@code serve} boot Apache Felix with the bundles that features name. Nothing here
 * is API, and no bundle imports it.
 */
package io.execkit.launcher;
