package io.execkit.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFile_ReadTest {

    @TempDir
    private Path folder;

    @Test
    void readsNamesNeedsAndLevels() throws IOException {
        FeatureFile feature = FeatureFile.read(file("x.json", """
                {
                  "id": "g:a:1",
                  "name": "x",
                  "description": "d",
                  "bundles": [ { "id": "g:b:2", "bundleStartLevel": 7 }, { "id": "g:c:jar:linux:3" } ],
                  "extensions": { "execkit.needs": { "kind": "mandatory", "text": ["base", "y"] } }
                }
                """));
        assertEquals(new FeatureFile("x", "d", List.of("base", "y"), List.of(
                new FeatureFile.Member("g:b:2", "b-2.jar", 7),
                new FeatureFile.Member("g:c:jar:linux:3", "c-3-linux.jar", 3))), feature);
    }

    @Test
    void withoutANameItIsTheFiles() throws IOException {
        assertEquals("mine", FeatureFile.read(file("mine.json", "{\"id\": \"g:a:1\"}")).name());
    }

    @Test
    void whatIsNoFeatureNamesTheFile() throws IOException {
        Path file = file("broken.json", "{ \"id\": ");
        var error = assertThrows(LaunchException.class, () -> FeatureFile.read(file));
        assertTrue(error.getMessage().startsWith("cannot read the feature " + file + ": "), error.getMessage());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
