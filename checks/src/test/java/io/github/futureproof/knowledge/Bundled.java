package io.github.futureproof.knowledge;

import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.World;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The bundled facts files, and the libraries that they speak of in the versions they claim. */
final class Bundled {
  /** What stands for the JDK among the artifacts; its versions are those of the lanes. */
  static final String JDK = "java:jdk";

  private static final Path FOLDER =
      Lab.root().resolve("checks/src/main/resources/io/github/futureproof/knowledge");

  private Bundled() {}

  /** A bundled file with its lines; those that can't be read are left out of its facts. */
  record Source(String name, List<String> lines, FactsFile facts, List<String> unreadable) {

    /** Reads a file to its end, past lines that can't be read. */
    static Source read(Path path) throws IOException {
      String name = path.getFileName().toString();
      List<String> lines = Files.readAllLines(path);
      List<String> readable = new ArrayList<>(lines);
      List<String> unreadable = new ArrayList<>();
      while (true) {
        try {
          return new Source(name, lines, FactsFile.parse(name, readable, false), unreadable);
        } catch (FactsException e) {
          unreadable.add(e.getMessage());
          int line = Integer.parseInt(e.getMessage().replaceFirst("(?s).*?:(\\d+): .*", "$1"));
          readable.set(line - 1, line == 1 ? FactsFile.HEADER : "");
        }
      }
    }

    /** What is said of calls, as if every condition held. */
    FactsFile unconditional() {
      List<String> always =
          lines.stream()
              .map(line -> line.matches("(twin|template|logs)\\s.*") ? "" : line)
              .map(line -> line.replaceFirst("\\sif\\s.*", ""))
              .toList();
      return FactsFile.parse(name, always, false);
    }

    /** Whether it speaks of the JDK that runs. */
    boolean isJdk() {
      return facts.tested().stream().anyMatch(t -> t.artifact().equals(JDK));
    }

    /** The artifacts at one end of what is claimed. */
    List<String> coordinates(boolean newest) {
      return facts.tested().stream()
          .filter(t -> !t.artifact().equals(JDK))
          .map(t -> t.artifact() + ":" + (newest ? t.newest() : t.oldest()))
          .toList();
    }

    /** The line on which a fact stands, without its comment. */
    String line(Fact fact) {
      return lines.get(fact.origin().source().line() - 1).replaceFirst("\\s#\\s.*", "");
    }
  }

  /** All facts files of the sources. */
  static List<Source> all() throws IOException {
    List<Source> found = new ArrayList<>();
    try (Stream<Path> paths = Files.list(FOLDER)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".facts")).sorted().toList()) {
        found.add(Source.read(path));
      }
    }
    return found;
  }

  /** The class path of all libraries at one end of what is claimed, resolved together. */
  static Map<String, List<Path>> jars(List<Source> sources) throws IOException {
    Set<String> coordinates = new LinkedHashSet<>();
    for (Source source : sources) {
      coordinates.addAll(source.coordinates(false));
      coordinates.addAll(source.coordinates(true));
    }
    return Jars.of(coordinates);
  }

  /** Whether this Java can read the libraries: the newest may be made for newer ones only. */
  static boolean canRead(Source source, boolean newest, Map<String, List<Path>> jars)
      throws IOException {
    for (String each : source.coordinates(newest)) {
      if (classFileVersion(jars.get(each).get(0)) > Runtime.version().feature() + 44) {
        return false;
      }
    }
    return true;
  }

  private static int classFileVersion(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        // Below META-INF/versions stand the variants for newer Java.
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF")) {
          try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
          }
        }
      }
      return 0;
    }
  }

  /** The libraries of one file. */
  static World world(Source source, boolean newest, Map<String, List<Path>> jars) {
    Set<File> classPath = new LinkedHashSet<>();
    // The artifacts themselves go before what they need in other versions.
    for (String each : source.coordinates(newest)) {
      classPath.add(jars.get(each).get(0).toFile());
    }
    for (String each : source.coordinates(newest)) {
      jars.get(each).forEach(path -> classPath.add(path.toFile()));
    }
    return World.over(List.copyOf(classPath));
  }
}
