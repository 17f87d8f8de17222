package io.github.futureproof.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The plugin and the command in the local repository, under a version of their own, for as long as
 * the tests run.
 */
final class Installed implements AutoCloseable {
  static final String VERSION = "0-maven-plugin-it-" + ProcessHandle.current().pid();

  /** What users write before the goal. */
  static final String PLUGIN = "io.github.futureproof:futureproof-maven-plugin:" + VERSION;

  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>io.github.futureproof</groupId>
        <artifactId>%s</artifactId>
        <version>%s</version>
        <packaging>%s</packaging>
        %s
      </project>
      """;

  /** Installs before the first test that needs it, and takes all away after the last one. */
  static final class Once implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(Installed.class))
          .getOrComputeIfAbsent(Installed.class, key -> make(), Installed.class);
    }

    private static Installed make() {
      try {
        return new Installed();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Path ours =
      Path.of(System.getProperty("futureproof.repository"), "io/github/futureproof");

  private Installed() throws IOException {
    Path root = Path.of(System.getProperty("futureproof.root"));
    Path plugin = root.resolve("maven-plugin/target/futureproof-maven-plugin.jar");
    Path command = root.resolve("standalone/target/futureproof.jar");
    install("futureproof", command, "jar", "");
    Path jar =
        install(
            "futureproof-maven-plugin",
            plugin,
            "maven-plugin",
            "<dependencies><dependency><groupId>io.github.futureproof</groupId>"
                + "<artifactId>futureproof</artifactId><version>"
                + VERSION
                + "</version></dependency></dependencies>");
    // Maven refuses a plugin whose description names another version.
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      Path description = zip.getPath("META-INF/maven/plugin.xml");
      String text = Files.readString(description);
      String changed =
          text.replaceFirst("<version>[^<]*</version>", "<version>" + VERSION + "</version>");
      Files.write(description, changed.getBytes(UTF_8));
    }
  }

  private Path install(String name, Path jar, String packaging, String dependencies)
      throws IOException {
    Path folder = Files.createDirectories(ours.resolve(name).resolve(VERSION));
    String file = name + "-" + VERSION;
    Files.writeString(
        folder.resolve(file + ".pom"), POM.formatted(name, VERSION, packaging, dependencies));
    return Files.copy(jar, folder.resolve(file + ".jar"));
  }

  @Override
  public void close() throws IOException {
    for (String name : new String[] {"futureproof", "futureproof-maven-plugin"}) {
      Path folder = ours.resolve(name).resolve(VERSION);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
