/**
 * The commands of scope {@code exec}: {@code run} and those about the processes that it has started. Each has two
 * constructors: one for OSGi, which gives it the registry, and one for {@link java.util.ServiceLoader}, which looks the
 * registry up when the command first needs it.
 */
package io.execkit.shell.exec;
