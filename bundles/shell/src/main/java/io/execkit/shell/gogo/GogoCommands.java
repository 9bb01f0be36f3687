package io.execkit.shell.gogo;

import io.execkit.shell.Command;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Registers the commands in Gogo, as they come and go. The framework's threads call it. */
@Component(service = {}, immediate = true)
public final class GogoCommands {

    private final BundleContext context;
    private final Map<Command, ServiceRegistration<?>> commands = new ConcurrentHashMap<>();
    private final List<ServiceRegistration<?>> own;

    /** Waits for Gogo, so that its classes are there. */
    @Activate
    public GogoCommands(BundleContext context, @Reference CommandProcessor gogo) {
        this.context = context;
        this.own = List.of(
                register(Command.EXEC, "help", new GogoHelp(this::commands)),
                register(Command.EXEC, Welcome.NAME, new Welcome(this::commands, version(context.getBundle().getVersion()))));
    }

    /** A command has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Command command) {
        commands.put(command, register(command.scope(), command.name(), new GogoCommand(command)));
    }

    /** A command goes. */
    void remove(Command command) {
        commands.remove(command).unregister();
    }

    @Deactivate
    void stop() {
        own.forEach(ServiceRegistration::unregister);
    }

    /** Those there are now, by scope and name, {@code exec} first. */
    private List<Command> commands() {
        return commands.keySet().stream()
                .sorted(Comparator.comparing((Command command) -> !command.scope().equals(Command.EXEC))
                        .thenComparing(Command::scope)
                        .thenComparing(Command::name))
                .toList();
    }

    /** Without the qualifier, which tells of the build. */
    private static String version(Version version) {
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private ServiceRegistration<?> register(String scope, String name, Function function) {
        var properties = new Hashtable<String, Object>();
        properties.put(CommandProcessor.COMMAND_SCOPE, scope);
        properties.put(CommandProcessor.COMMAND_FUNCTION, new String[] {name});
        return context.registerService(Function.class, function, properties);
    }
}
