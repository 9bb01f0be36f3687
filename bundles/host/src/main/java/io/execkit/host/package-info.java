/**
 * The backend {@code host}, also called {@code os}: processes on this machine, by {@link java.lang.ProcessBuilder}.
 */
package io.execkit.host;
