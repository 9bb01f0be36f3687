package io.execkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The repository keeps the rules of the house. That the rules can fail is {@link House_ViolationTest}'s. */
class House_RulesTest {

    private final House house = House.at(root());

    House_RulesTest() throws IOException {
    }

    @Test
    void everythingIsLookedAt() {
        assertTrue(house.sources().size() > 50, () -> "only " + house.sources().size() + " files");
        assertTrue(house.backends().contains("host"), () -> "only these backends: " + house.backends());
    }

    @Test
    void foreignStaysInLinux() {
        assertNone(house.foreign());
    }

    @Test
    void packagesAreDescribedAndVersioned() throws IOException {
        assertNone(house.packages());
    }

    @Test
    void importsPointTheRightWay() throws IOException {
        assertNone(house.directions());
    }

    @Test
    void filesAreSmall() {
        assertNone(house.sizes());
    }

    @Test
    void namesSaySomething() {
        assertNone(house.names());
    }

    private static void assertNone(List<String> violations) {
        assertEquals("", String.join("\n", violations));
    }

    /** Upwards from where Maven runs the module, to the folder that has the bundles. */
    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
