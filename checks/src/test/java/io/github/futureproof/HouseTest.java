package io.github.futureproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.Page;
import io.github.futureproof.testing.Sources;
import io.github.futureproof.testing.Sources.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house, so that nobody has to remember them. Each message says what to do. */
class HouseTest {
  private static final Path ROOT = Lab.root();
  private static final Path MAIN = Sources.packages(ROOT.resolve("checks/src/main/java"));
  private static final List<Source> SOURCES = Sources.below(MAIN);

  /** Upper may know lower, never the other way round. */
  private static final Map<String, Integer> HEIGHT =
      Map.of(
          "checks", 6,
          "finding", 5,
          "fixes", 4,
          "values", 3,
          "place", 3,
          "program", 2,
          "knowledge", 1,
          "code", 0);

  private static final Set<String> STRICT = Set.of("checks", "code", "finding");

  private static final List<String> MAY_IMPORT =
      List.of(
          "java.",
          "javax.tools.",
          "javax.lang.model.",
          "javax.annotation.processing.",
          "javax.inject.",
          "com.sun.",
          "com.google.auto.service.",
          "com.google.common.base.",
          "com.google.common.collect.",
          "com.google.errorprone.",
          "org.checkerframework.errorprone.dataflow.",
          "org.objectweb.asm.",
          "io.github.futureproof.");

  @Test
  void everyPackageHasItsFloor() {
    Set<String> packages = new TreeSet<>();
    SOURCES.forEach(source -> packages.add(source.layer()));
    packages.removeAll(HEIGHT.keySet());
    assertEquals(Set.of(), packages, "put these packages into the order of HouseTest.HEIGHT");
  }

  @Test
  void upperMayKnowLowerOnly() {
    List<String> wrong = new ArrayList<>();
    for (Source source : SOURCES) {
      for (String used : source.uses()) {
        if (HEIGHT.getOrDefault(used, 99) > HEIGHT.get(source.layer())) {
          wrong.add(source.layer() + "/" + source.name() + " knows " + used);
        }
      }
    }
    assertEquals(List.of(), wrong, "move what is needed down, or the user of it up");
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (Source source : SOURCES) {
      uses.computeIfAbsent(source.layer(), k -> new TreeSet<>()).addAll(source.uses());
    }
    List<String> cycles = new ArrayList<>();
    for (String start : uses.keySet()) {
      if (reaches(start, start, uses, new HashSet<>())) {
        cycles.add(start);
      }
    }
    assertEquals(List.of(), cycles, "these packages know themselves through others: " + uses);
  }

  private static boolean reaches(
      String from, String goal, Map<String, Set<String>> uses, Set<String> seen) {
    for (String next : uses.getOrDefault(from, Set.of())) {
      if (next.equals(goal) || seen.add(next) && reaches(next, goal, uses, seen)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void onlyErrorProneAndTheJdkAreImported() {
    List<String> wrong = new ArrayList<>();
    for (Source source : SOURCES) {
      for (String name : source.imports()) {
        if (MAY_IMPORT.stream().noneMatch(name::startsWith)) {
          wrong.add(source.name() + " imports " + name);
        }
      }
    }
    assertEquals(List.of(), wrong, "our jar needs nothing beside Error Prone");
  }

  @Test
  void librariesAreNamedInFactsOnly() throws IOException {
    Set<String> libraries = libraryPackages();
    assertFalse(libraries.size() < 10, "too few libraries were found in the facts");
    List<String> wrong = new ArrayList<>();
    for (Source source : SOURCES) {
      for (String text : source.strings()) {
        for (String library : libraries) {
          // Bodies and fixes may have to know the language's own libraries; checks never.
          boolean bears = !library.startsWith("java.") || STRICT.contains(source.layer());
          if (bears
              && Pattern.compile("\\b" + Pattern.quote(library) + "\\b").matcher(text).find()) {
            wrong.add(source.layer() + "/" + source.name() + " names " + library);
          }
        }
      }
    }
    assertEquals(List.of(), wrong, "write a fact instead, and ask Knowledge");
  }

  /** The packages of which facts speak, cut down to what names the library. */
  private static Set<String> libraryPackages() throws IOException {
    Set<String> packages = new TreeSet<>();
    Path folder = ROOT.resolve("checks/src/main/resources/io/github/futureproof/knowledge");
    Pattern type = Pattern.compile("\\s@?([a-z][\\w]*(?:\\.[a-z][\\w]*)+)\\.[A-Z]");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".facts")).toList()) {
        type.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(packages::add);
      }
    }
    // Core types of the language are no library.
    packages.removeIf(name -> name.equals("java.lang") || name.equals("java.util"));
    return packages;
  }

  @Test
  void filesAreShort() {
    List<String> wrong = new ArrayList<>();
    List<Source> all = new ArrayList<>(SOURCES);
    all.addAll(Sources.below(Sources.packages(ROOT.resolve("checks/src/test/java"))));
    for (Source source : all) {
      int limit = source.layer().equals("checks") ? 300 : 400;
      if (source.lines() > limit) {
        wrong.add(source.name() + " has " + source.lines() + " lines of " + limit);
      }
    }
    assertEquals(List.of(), wrong, "part of these belongs elsewhere");
  }

  @Test
  void typesSayWhatTheyAreFor() {
    List<String> wrong = new ArrayList<>();
    Pattern type =
        Pattern.compile(
            "(?m)^(?:public |abstract |final |sealed |non-sealed )*"
                + "(?:class|record|interface|@interface|enum) ");
    for (Source source : SOURCES) {
      var declaration = type.matcher(source.text());
      if (!declaration.find()
          || !source.text().substring(0, declaration.start()).contains("\n/**")) {
        wrong.add(source.layer() + "/" + source.name());
      }
    }
    assertEquals(List.of(), wrong, "give these a Javadoc comment");
  }

  @Test
  void noPathOfOneMachineIsWrittenDown() throws IOException {
    String workplace = "/" + "work/";
    List<String> wrong = new ArrayList<>();
    for (String part : List.of("checks/src", "standalone/src", "test-data", "corpus")) {
      Path folder = ROOT.resolve(part);
      if (!Files.exists(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
              .contains(workplace)) {
            wrong.add(file.toString());
          }
        }
      }
    }
    assertEquals(List.of(), wrong, "these name a path that no other machine has");
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    for (String part : List.of("test-data", "corpus", "checks/src/main/resources")) {
      if (Files.exists(ROOT.resolve(part))) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
          files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
      }
    }
    for (Path page : pages) {
      for (String link : Page.read(page).fileLinks()) {
        if (!Files.exists(page.resolveSibling(link))) {
          wrong.add(ROOT.relativize(page) + " links to " + link);
        }
      }
    }
    assertEquals(List.of(), wrong, "these links lead nowhere");
  }
}
