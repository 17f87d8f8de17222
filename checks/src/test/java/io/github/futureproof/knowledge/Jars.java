package io.github.futureproof.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Class paths of published libraries in versions that are not those of our own class path: the
 * oldest that a facts file claims, say.
 *
 * <p>Maven resolves them, the one that runs the tests where there is one (so the user's settings,
 * mirrors and local repository hold), all that are missing in one run. What it answered is kept in
 * {@code checks/target/jars} until the next {@code clean}.
 */
public final class Jars {

  private static final String RESOLVE =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
  private static final Path CACHE =
      Path.of(System.getProperty("futureproof.root", ".."), "checks/target/jars").toAbsolutePath();

  private Jars() {}

  /**
   * The jar of {@code group:artifact:version} and all that it needs to compile and run.
   *
   * @throws IOException when Maven can't resolve it; the message ends with what Maven said
   */
  public static List<Path> of(String coordinates) throws IOException {
    return of(List.of(coordinates)).get(coordinates);
  }

  /** The same for many; far faster than one after the other. */
  public static synchronized Map<String, List<Path>> of(Collection<String> coordinates)
      throws IOException {
    List<String> missing = coordinates.stream().distinct().filter(c -> !isCached(c)).toList();
    if (!missing.isEmpty()) {
      resolve(missing);
    }
    Map<String, List<Path>> found = new LinkedHashMap<>();
    for (String each : coordinates) {
      found.put(each, read(classPathOf(each)));
    }
    return found;
  }

  private static boolean isCached(String coordinates) {
    try {
      return read(classPathOf(coordinates)).stream().allMatch(Files::exists);
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> read(Path classPath) throws IOException {
    String text = Files.readString(classPath).strip();
    return Stream.of(text.split(File.pathSeparator)).map(Path::of).toList();
  }

  private static Path folderOf(String coordinates) {
    return CACHE.resolve(coordinates.replace(':', '_'));
  }

  private static Path classPathOf(String coordinates) {
    return folderOf(coordinates).resolve("classpath.txt");
  }

  /** One Maven project a library, so that the versions of one don't bend those of another. */
  private static void resolve(List<String> coordinates) throws IOException {
    StringBuilder modules = new StringBuilder();
    for (String each : coordinates) {
      String[] part = each.split(":");
      if (part.length != 3) {
        throw new IllegalArgumentException("group:artifact:version expected: " + each);
      }
      Files.createDirectories(folderOf(each));
      Files.deleteIfExists(classPathOf(each));
      Files.writeString(folderOf(each).resolve("pom.xml"), pom(part));
      modules.append("<module>").append(folderOf(each).getFileName()).append("</module>");
    }
    Files.writeString(
        CACHE.resolve("pom.xml"), project("all", "<modules>" + modules + "</modules>"));
    String said = maven();
    List<String> unresolved =
        coordinates.stream().filter(c -> !Files.exists(classPathOf(c))).toList();
    if (!unresolved.isEmpty()) {
      throw new IOException("Maven did not resolve " + unresolved + ":\n" + said);
    }
  }

  private static String pom(String[] part) {
    return project(
        String.join("_", part),
        """
        <dependencies><dependency>
          <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
        </dependency></dependencies>
        """
            .formatted((Object[]) part));
  }

  private static String project(String name, String content) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>jars</groupId><artifactId>%s</artifactId><version>1</version>
      <packaging>pom</packaging>
      %s
    </project>
    """
        .formatted(name, content);
  }

  private static String maven() throws IOException {
    List<String> command = new ArrayList<>();
    String home = System.getProperty("futureproof.maven");
    command.add(home == null ? "mvn" : Path.of(home, "bin/mvn").toString());
    command.addAll(List.of("-B", "-q", "-ntp", "--fail-at-end", RESOLVE));
    command.add("-Dmdep.outputFile=classpath.txt");
    String repository = System.getProperty("futureproof.repository");
    if (repository != null) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(CACHE.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
