/**
 * The stable core: the registry of backends, the table of processes, and the supervision of each from its start to its end.
 * The handles that users hold are made here, so that a backend can be updated while its processes run.
 *
 * <p>Threads: a process has one pump for each piped stream and one for an {@code Input.from}; a platform thread each, or a
 * virtual one where the backend says that its streams park. One timer thread serves all timeouts. Lock order: the delivery
 * lock of an {@link io.execkit.runtime.Outlet}, then the lock of its {@link io.execkit.runtime.TailBuffer}.
 */
package io.execkit.runtime;
