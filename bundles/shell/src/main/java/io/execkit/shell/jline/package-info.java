/** What touches JLine: the keyboard of a session, and completion. Loaded only where a session has a JLine terminal. */
package io.execkit.shell.jline;
