package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the class path of a module: the one the user gave, else the one Maven gives. */
final class ClassPaths {
  private static final Pattern RELEASE =
      Pattern.compile("<(maven\\.compiler\\.)?release>\\s*(\\d+)\\s*</(maven\\.compiler\\.)?release>");

  private final Optional<List<Path>> given;
  private final Maven maven;
  private final Consumer<String> tell;

  /**
   * What a module is compiled with.
   *
   * @param classes jars and folders
   * @param sources folders of sources, generated ones included
   * @param release the Java version, where the pom says so and this Java can do it
   */
  record Found(List<Path> classes, List<Path> sources, Optional<Integer> release) {}

  /**
   * Makes one.
   *
   * @param given what the user named; goes before what Maven would say
   * @param tell takes a line about what could not be found out
   */
  ClassPaths(Optional<List<Path>> given, Maven maven, Consumer<String> tell) {
    this.given = given;
    this.maven = maven;
    this.tell = tell;
  }

  /** The class path for a Maven module, or for what is in none. */
  Found of(Optional<Path> pom) {
    if (pom.isEmpty()) {
      return new Found(given.orElse(List.of()), List.of(), Optional.empty());
    }
    Path folder = pom.get().getParent();
    List<Path> classes = new ArrayList<>(given.orElseGet(() -> maven.classPath(pom.get())));
    List<Path> sources = new ArrayList<>();
    addFolder(folder.resolve("src/main/java"), sources);
    addFolder(folder.resolve("src/test/java"), sources);
    addChildren(folder.resolve("target/generated-sources"), sources);
    addChildren(folder.resolve("target/generated-test-sources"), sources);
    for (Path entry : List.copyOf(classes)) {
      // A sibling that was never compiled: its sources have to do.
      if (entry.endsWith("target/classes") && !Files.exists(entry)) {
        Path sibling = entry.getParent().getParent();
        addFolder(sibling.resolve("src/main/java"), sources);
        addChildren(sibling.resolve("target/generated-sources"), sources);
      }
    }
    addFolder(folder.resolve("target/classes"), classes);
    addFolder(folder.resolve("target/test-classes"), classes);
    return new Found(classes, sources, release(pom.get()));
  }

  private Optional<Integer> release(Path pom) {
    for (Path each : Maven.withParents(pom)) {
      try {
        Matcher found = RELEASE.matcher(Files.readString(each));
        if (found.find()) {
          int release = Integer.parseInt(found.group(2));
          if (release <= Runtime.version().feature()) {
            return Optional.of(release);
          }
          tell.accept(
              each
                  + " asks for Java "
                  + release
                  + " and this is Java "
                  + Runtime.version().feature()
                  + ": what does not compile here is left out; run this command with Java "
                  + release);
          return Optional.empty();
        }
      } catch (IOException | NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void addFolder(Path folder, List<Path> into) {
    if (Files.isDirectory(folder) && !into.contains(folder)) {
      into.add(folder);
    }
  }

  private static void addChildren(Path folder, List<Path> into) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var children = Files.list(folder)) {
      children.sorted().forEach(child -> addFolder(child, into));
    } catch (IOException e) {
      // What is generated there is missing then, and files that need it are named as such.
    }
  }
}
