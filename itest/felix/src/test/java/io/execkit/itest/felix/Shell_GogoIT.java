package io.execkit.itest.felix;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.options;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** The commands in Gogo, without a terminal. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class Shell_GogoIT {

    private static final List<String> WORDS = List.of("run", "ps", "logs", "attach", "kill", "wait", "backends");

    @Inject
    private BundleContext context;

    @Inject
    private CommandProcessor processor;

    @Configuration
    public Option[] platform() {
        return options(Dist.exam(), Dist.feature("base"), Dist.feature("host"), Dist.feature("shell"));
    }

    @Test
    public void runPrintsWhatTheCommandPrints() throws Exception {
        assertEquals("hello\n", execute("exec:run host -- sh -c 'echo hello'"));
    }

    @Test
    public void aDetachedProcessIsListed() throws Exception {
        String id = execute("exec:run -d host -- sleep 60").strip();
        assertTrue(execute("exec:ps").contains("sleep 60"));
        execute("exec:kill " + id);
        execute("exec:wait " + id);
        assertTrue(execute("exec:ps -a").contains(id));
    }

    @Test
    public void theBackendIsListed() throws Exception {
        assertTrue(execute("exec:backends").contains("host"));
    }

    @Test
    public void commandsComeAndGoWithTheirBundle() throws Exception {
        Bundle shell = Arrays.stream(context.getBundles())
                .filter(b -> b.getSymbolicName().equals("io.execkit.shell")).findFirst().orElseThrow();
        assertEquals(WORDS.size(), commands());
        shell.stop();
        assertEquals(0, commands());
        assertThrows(Exception.class, () -> execute("exec:backends"));
        shell.start();
        assertEquals(WORDS.size(), commands());
        assertTrue(execute("exec:backends").contains("host"));
    }

    private long commands() throws InvalidSyntaxException {
        return WORDS.stream().filter(this::isThere).count();
    }

    private boolean isThere(String word) {
        try {
            var filter = "(&(osgi.command.scope=exec)(osgi.command.function=" + word + "))";
            return context.getAllServiceReferences(null, filter) != null;
        } catch (InvalidSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private String execute(String line) throws Exception {
        var out = new ByteArrayOutputStream();
        try (CommandSession session = processor.createSession(new ByteArrayInputStream(new byte[0]), out, out)) {
            session.execute(line);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
