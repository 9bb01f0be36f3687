package io.execkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the house finds what breaks it, and only that. */
class House_ViolationTest {

    private static final String PARAGRAPH = "/** What is in here is for everybody who wants to know what it is for,"
            + " and that takes a while. */\n";

    @TempDir
    private Path root;

    @BeforeEach
    void furnish() throws IOException {
        put("process", "package-info", PARAGRAPH + "@Export @Version(\"1.0.0\") package io.execkit.process;");
        put("process", "ProcFactory", "package io.execkit.process;\npublic interface ProcFactory {}");
        put("host", "package-info", "/** The host. */ package io.execkit.host;");
        put("host", "HostFactory", "package io.execkit.host;\nimport io.execkit.process.ProcFactory;\n"
                + "// not io.execkit.ssh\nclass HostFactory implements ProcFactory {"
                + " String s = \"java.lang.foreign io.execkit.ssh\"; }");
        put("ssh", "package-info", "/** SSH. */ package io.execkit.ssh;");
        put("ssh", "SshFactory", "package io.execkit.ssh;\nclass SshFactory implements io.execkit.process.ProcFactory {}");
    }

    @Test
    void tidyHouseHasNone() throws IOException {
        var house = House.at(root);
        assertEquals(List.of(), house.foreign());
        assertEquals(List.of(), house.packages());
        assertEquals(List.of(), house.directions());
        assertEquals(List.of(), house.sizes());
        assertEquals(List.of(), house.names());
    }

    @Test
    void foreignOutsideLinux() throws IOException {
        put("host", "Native", "package io.execkit.host;\nimport java.lang.foreign.Arena;\nclass Native {}");
        var where = "bundles/host/src/main/java/io/execkit/host/Native.java";
        assertEquals(List.of(where + " uses java.lang.foreign outside bundles/linux"), House.at(root).foreign());
    }

    @Test
    void foreignInTwoPackagesOrAnExportedOne() throws IOException {
        put("linux", "package-info", PARAGRAPH + "@Export @Version(\"1.0.0\") package io.execkit.linux;");
        put("linux", "A", "package io.execkit.linux;\nclass A { java.lang.foreign.Arena arena; }");
        putIn("linux", "io/execkit/linux/sys", "B", "package io.execkit.linux.sys;\nimport java.lang.foreign.Arena;\nclass B {}");
        assertEquals(List.of("java.lang.foreign is used in io.execkit.linux.sys and in io.execkit.linux",
                "io.execkit.linux uses java.lang.foreign and is exported"), House.at(root).foreign());
    }

    @Test
    void packageWithoutInfoParagraphOrVersion() throws IOException {
        putIn("host", "io/execkit/host/deep", "A", "package io.execkit.host.deep;\nclass A {}");
        put("process", "package-info", "/** Short. */ @Export package io.execkit.process;");
        put("ssh", "package-info", "package io.execkit.ssh;");
        var process = "bundles/process/src/main/java/io/execkit/process/package-info.java";
        assertEquals(List.of("bundles/host/src/main/java/io/execkit/host/deep has no package-info.java",
                process + " says less than a paragraph", process + " has no @Version",
                "bundles/ssh/src/main/java/io/execkit/ssh/package-info.java does not say what the package is for"),
                House.at(root).packages());
    }

    @Test
    void exportByBnd() throws IOException {
        Files.writeString(root.resolve("bundles/host/bnd.bnd"), "Export-Package: *");
        assertEquals(List.of("bundles/host/bnd.bnd exports packages: @Export does that"), House.at(root).packages());
    }

    @Test
    void importsThatPointTheWrongWay() throws IOException {
        put("process", "Bad", "package io.execkit.process;\nimport io.execkit.host.HostFactory;\nclass Bad {}");
        put("ssh", "Bad", "package io.execkit.ssh;\nclass Bad { io.execkit.host.HostFactory other; }");
        put("host", "Bad", "package io.execkit.host;\nimport static io.execkit.runtime.Supervision.x;\nclass Bad {}");
        assertEquals(List.of("bundles/host/src/main/java/io/execkit/host/Bad.java: host must not depend on runtime",
                "bundles/process/src/main/java/io/execkit/process/Bad.java: process must not depend on host",
                "bundles/ssh/src/main/java/io/execkit/ssh/Bad.java: ssh must not depend on host"), House.at(root).directions());
    }

    @Test
    void pomsThatPointTheWrongWay() throws IOException {
        var dependency = "<dependency><groupId>io.execkit</groupId><artifactId>io.execkit.host</artifactId>%s</dependency>";
        Files.writeString(root.resolve("bundles/ssh/pom.xml"), dependency.formatted(""));
        Files.writeString(root.resolve("bundles/process/pom.xml"), dependency.formatted("<scope>test</scope>"));
        assertEquals(List.of("bundles/ssh/pom.xml: ssh must not depend on host"), House.at(root).directions());
    }

    @Test
    void filesThatAreTooLarge() throws IOException {
        put("ssh", "Tall", "\n".repeat(401));
        put("ssh", "Wide", "\n" + " ".repeat(131));
        assertEquals(List.of("bundles/ssh/src/main/java/io/execkit/ssh/Tall.java has 401 lines",
                "bundles/ssh/src/main/java/io/execkit/ssh/Wide.java:2 has 131 columns"), House.at(root).sizes());
    }

    @Test
    void namesThatSayNothing() throws IOException {
        put("ssh", "LinkManager", "package io.execkit.ssh;");
        var folder = Files.createDirectories(root.resolve("itest/x/src/test/java"));
        Files.writeString(folder.resolve("LinkTest.java"), "class LinkTest { @Test void x() {} }");
        assertEquals(List.of("bundles/ssh/src/main/java/io/execkit/ssh/LinkManager.java has a name that says nothing",
                "itest/x/src/test/java/LinkTest.java is not named Subject_AspectTest"), House.at(root).names());
    }

    private void put(String bundle, String name, String text) throws IOException {
        putIn(bundle, "io/execkit/" + bundle, name, text);
    }

    private void putIn(String bundle, String folder, String name, String text) throws IOException {
        var path = Files.createDirectories(root.resolve("bundles").resolve(bundle).resolve("src/main/java").resolve(folder));
        Files.writeString(path.resolve(name + ".java"), text);
    }
}
