package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the class path of a module: the one the user gave, else the one Maven gives. */
final class ClassPaths {
  private static final Pattern RELEASE =
      Pattern.compile("<(?:maven\\.compiler\\.)?release>\\s*(\\d{1,3})\\s*</");
  private static final Pattern EXPORT = Pattern.compile("[\\w.]+/[\\w.]+=ALL-UNNAMED");

  private final Optional<List<Path>> given;
  private final Maven maven;
  private final Consumer<String> tell;

  /**
   * What a module is compiled with.
   *
   * @param classes jars and folders
   * @param sources folders of sources, generated ones included
   * @param release the Java version, where the pom says so and this Java can do it
   * @param exports packages of the JDK that the pom opens
   */
  record Found(
      List<Path> classes, List<Path> sources, Optional<Integer> release, Set<String> exports) {}

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
      return new Found(given.orElse(List.of()), List.of(), Optional.empty(), Set.of());
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
    Set<String> exports = new TreeSet<>();
    Optional<Integer> release = Optional.empty();
    for (Path each : Maven.withParents(pom.get())) {
      String text = text(each);
      EXPORT.matcher(text).results().forEach(found -> exports.add(found.group()));
      Matcher found = RELEASE.matcher(text);
      if (release.isEmpty() && found.find()) {
        release = Optional.of(Integer.valueOf(found.group(1)));
      }
    }
    return new Found(classes, sources, release.filter(this::isPossible), exports);
  }

  private boolean isPossible(int release) {
    int running = Runtime.version().feature();
    if (release > running) {
      tell.accept(
          "a pom asks for Java "
              + release
              + " and this is Java "
              + running
              + ": what does not compile is left out; run this command with Java "
              + release);
    }
    return release <= running;
  }

  private static String text(Path pom) {
    try {
      return Files.readString(pom);
    } catch (IOException e) {
      // Maven says what is wrong with it.
      return "";
    }
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
