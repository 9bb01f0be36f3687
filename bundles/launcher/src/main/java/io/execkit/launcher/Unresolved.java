package io.execkit.launcher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Says in one line why a bundle does not start. */
final class Unresolved {

    /** The last requirement that Felix's message names is the one that nothing provides; those before it led there. */
    private static final Pattern REQUIREMENT =
            Pattern.compile("missing requirement \\[(\\S+) \\[\\d+\\]\\([^)]*\\)\\] "
                    + "([\\w.]+); (\\(.*?\\))(?= *\\[caused by|\\]|$)");
    private static final Pattern TERM = Pattern.compile("\\(([\\w.]+)(>=|<=|=)([^()]+)\\)");

    private Unresolved() {
    }

    static String why(Bundle bundle, BundleException error) {
        String message = Optional.ofNullable(error.getMessage()).orElse(error.toString());
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        return switch (error.getType()) {
            case BundleException.RESOLVE_ERROR -> "the bundle " + name + " does not resolve: " + missing(message);
            case BundleException.ACTIVATOR_ERROR -> "the bundle " + name + " does not start: " + root(error);
            default -> "the bundle " + name + " does not start: " + message.replace('\n', ' ');
        };
    }

    private static String missing(String message) {
        Matcher matcher = REQUIREMENT.matcher(message);
        Optional<String> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(matcher.group(1) + " needs " + requirement(matcher.group(2), matcher.group(3)));
        }
        return last.orElse(message.replace('\n', ' '));
    }

    private static String requirement(String namespace, String filter) {
        StringBuilder words = new StringBuilder();
        Matcher term = TERM.matcher(filter);
        while (term.find()) {
            boolean first = words.isEmpty();
            if (first && term.group(1).equals(namespace)) {
                words.append(kind(namespace)).append(' ').append(term.group(3));
            } else if (term.group(1).equals("version") || term.group(1).equals("bundle-version")) {
                words.append(filter.contains("(!" + term.group()) ? " below " : " from ").append(term.group(3));
            } else {
                words.append(first ? "" : " ").append(term.group(1)).append(term.group(2)).append(term.group(3));
            }
        }
        return words.isEmpty() ? namespace + " " + filter : words + ", which no bundle provides";
    }

    private static String kind(String namespace) {
        return switch (namespace) {
            case "osgi.wiring.package" -> "the package";
            case "osgi.wiring.bundle" -> "the bundle";
            case "osgi.ee" -> "the Java platform";
            default -> namespace;
        };
    }

    private static String root(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().replace('\n', ' ');
    }
}
