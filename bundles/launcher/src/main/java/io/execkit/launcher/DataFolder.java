package io.execkit.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Felix keeps its bundle cache and the bundles their data.
 *
 * @param path   an existing folder
 * @param passes whether the folder and all in it goes when this is closed
 */
record DataFolder(Path path, boolean passes) implements AutoCloseable {

    /** The given folder, which is made where it is missing and stays; without one a private temporary folder, which goes. */
    static DataFolder open(Optional<Path> given) throws LaunchException {
        try {
            return given.isPresent()
                    ? new DataFolder(Files.createDirectories(given.get().toAbsolutePath()), false)
                    : new DataFolder(temporary(), true);
        } catch (IOException e) {
            throw new LaunchException("cannot make the data folder: " + e.getMessage(), e);
        }
    }

    private static Path temporary() throws IOException {
        // The JDK makes it readable by its owner alone where there are POSIX permissions; that is checked, since what bundles
        // are told may be secret.
        Path folder = Files.createTempDirectory("execkit-");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    /** Removes the folder if it is a temporary one. What cannot be removed stays, without an error: there is nobody to tell. */
    @Override
    public void close() {
        if (!passes) {
            return;
        }
        try (Stream<Path> found = Files.walk(path)) {
            found.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
        } catch (IOException | UncheckedIOException e) {
            // Another process's or already gone.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
