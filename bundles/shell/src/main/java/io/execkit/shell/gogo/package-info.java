/**
 * The commands in Gogo. {@link io.execkit.shell.gogo.GogoCommands} registers each {@link io.execkit.shell.Command} service that
 * comes as a command of Gogo's, and a {@code help} that knows them. With JLine they are completed, too. Gogo and JLine are
 * optional imports: where Gogo is missing, nothing of this is loaded.
 */
package io.execkit.shell.gogo;
