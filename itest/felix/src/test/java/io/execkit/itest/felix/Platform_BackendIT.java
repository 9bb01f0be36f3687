package io.execkit.itest.felix;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.options;

import io.execkit.process.Exec;
import io.execkit.process.Exit;
import io.execkit.process.Input;
import io.execkit.process.Output;
import io.execkit.process.ProcFactory;
import io.execkit.process.ProcRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;

/** The backend host as a service that comes and goes with its bundle. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class Platform_BackendIT {

    @Inject
    private BundleContext context;

    @Inject
    private ProcRegistry registry;

    @Configuration
    public Option[] platform() {
        return options(Dist.exam(), Dist.feature("base"), Dist.feature("host"));
    }

    @Test
    public void bothNamesAreServiceProperties() throws InvalidSyntaxException {
        assertEquals(1, context.getServiceReferences(ProcFactory.class, "(execkit.backend=host)").size());
        assertEquals(1, context.getServiceReferences(ProcFactory.class, "(execkit.backend=os)").size());
        assertEquals(0, context.getServiceReferences(ProcFactory.class, "(execkit.backend=none)").size());
    }

    @Test
    public void runsACommand() throws Exception {
        try (var proc = registry.start("os", Exec.of("sh", "-c", "echo hello; exit 3").stdout(Output.pipe()))) {
            assertEquals("hello\n", new String(proc.stdout().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(new Exit.Code(3), proc.waitFor());
        }
    }

    @Test
    public void goesAndComesWithItsBundle() throws BundleException {
        Bundle host = bundle("io.execkit.host");
        assertTrue(registry.factory("host").isPresent());
        host.stop();
        assertFalse(registry.factory("host").isPresent());
        assertFalse(registry.factory("os").isPresent());
        host.start();
        assertTrue(registry.factory("host").isPresent());
    }

    @Test
    public void aProcessOutlivesItsBackend() throws Exception {
        Bundle host = bundle("io.execkit.host");
        var exec = Exec.of("sh", "-c", "read line; echo got $line").stdin(Input.pipe()).stdout(Output.pipe());
        try (var proc = registry.start("host", exec)) {
            host.stop();
            proc.stdin().write("it\n".getBytes(StandardCharsets.UTF_8));
            proc.stdin().close();
            assertEquals("got it\n", new String(proc.stdout().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(new Exit.Code(0), proc.waitFor());
        } finally {
            host.start();
        }
    }

    private Bundle bundle(String name) {
        return Arrays.stream(context.getBundles()).filter(b -> b.getSymbolicName().equals(name)).findFirst().orElseThrow();
    }
}
