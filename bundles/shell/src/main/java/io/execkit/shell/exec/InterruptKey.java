package io.execkit.shell.exec;

import java.lang.reflect.Proxy;

/**
 * Ctrl-C. The terminal sends SIGINT to the JVM and to its children alike. What to do about it is the children's affair (an
 * interpreter goes on, most end), and the JVM must outlive them to report their exit.
 */
final class InterruptKey {

    private InterruptKey() {
    }

    /**
     * Lets SIGINT pass by the JVM from now on. The JDK has no supported way; where the unsupported one is missing, SIGINT ends
     * the JVM as SIGTERM does.
     */
    static void leaveToChildren() {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            // Not SIG_IGN, which children would inherit; a handler of the JVM's is the default to them.
            var nothing = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> null);
            var interrupt = signal.getConstructor(String.class).newInstance("INT");
            signal.getMethod("handle", signal, handler).invoke(null, interrupt, nothing);
        } catch (ReflectiveOperationException | RuntimeException _) {
            // Missing, or not to be had: see above.
        }
    }
}
