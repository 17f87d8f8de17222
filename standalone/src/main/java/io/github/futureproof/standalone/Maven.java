package io.github.futureproof.standalone;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks Maven for class paths, and remembers the answers until a pom changes. */
final class Maven {
  private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");
  private static final Pattern RELATIVE =
      Pattern.compile("<relativePath>\\s*(.*?)\\s*</relativePath>");
  private static final List<String> OFFLINE = List.of("-o");
  private static final long MINUTES = 5;

  private final Path cache;
  private final Progress progress;
  private final Consumer<String> tell;
  private final boolean offline;

  /**
   * Makes one.
   *
   * @param cache the folder for answers
   * @param offline whether Maven has to do with what is on this machine
   * @param tell takes a line about what Maven could not do
   */
  Maven(Path cache, boolean offline, Progress progress, Consumer<String> tell) {
    this.cache = cache;
    this.offline = offline;
    this.progress = progress;
    this.tell = tell;
  }

  /** Where answers are kept unless told otherwise. */
  static Path defaultCache() {
    String set = System.getProperty("futureproof.cache");
    if (set != null) {
      return Path.of(set);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    return (xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg))
        .resolve("futureproof");
  }

  /** A pom and its parents as far as they lie on this disk, nearest first. */
  static List<Path> withParents(Path pom) {
    Set<Path> found = new LinkedHashSet<>();
    Path next = pom.toAbsolutePath().normalize();
    while (next != null && Files.isRegularFile(next) && found.add(next)) {
      next = parent(next);
    }
    return List.copyOf(found);
  }

  private static Path parent(Path pom) {
    try {
      Matcher parent = PARENT.matcher(Files.readString(pom));
      if (!parent.find()) {
        return null;
      }
      Matcher relative = RELATIVE.matcher(parent.group(1));
      Path to = pom.resolveSibling(relative.find() ? relative.group(1) : "../pom.xml").normalize();
      return Files.isDirectory(to) ? to.resolve("pom.xml") : to;
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return null;
    }
  }

  /**
   * The test class path of a module, without its own classes; empty where Maven is missing or
   * fails, which is told.
   */
  List<Path> classPath(Path pom) {
    Path remembered = cache.resolve("classpath-" + hash(pom) + ".txt");
    Optional<List<Path>> known = recall(remembered);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Path> command = command(pom);
    if (command.isEmpty()) {
      tell.accept(
          "Maven is not there to give the class path of "
              + pom
              + ": install it (Debian: the package maven) or give --classpath");
      return List.of();
    }
    progress.doing("asking Maven for the class path of " + pom.getParent().getFileName());
    try {
      Path answer = Files.createTempFile("futureproof", ".classpath");
      answer.toFile().deleteOnExit();
      try {
        return ask(command.get(), pom, answer, remembered);
      } finally {
        Files.deleteIfExists(answer);
      }
    } catch (IOException e) {
      tell.accept("Maven could not be asked for the class path of " + pom + ": " + e.getMessage());
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private List<Path> ask(Path command, Path pom, Path answer, Path remembered)
      throws IOException, InterruptedException {
    List<String> goal =
        List.of(
            "dependency:build-classpath",
            "-Dmdep.outputFile=" + answer,
            "-Dmdep.includeScope=test",
            "-Dmdep.regenerateFile=true");
    List<List<String>> attempts = new ArrayList<>();
    List<String> alone = new ArrayList<>(List.of("-f", pom.toString(), "-N"));
    alone.addAll(goal);
    attempts.add(alone);
    reactor(pom)
        .ifPresent(
            root -> {
              // Siblings are known to Maven only in a build that comes to their compilation.
              String module = root.getParent().relativize(pom.getParent()).toString();
              List<String> together =
                  new ArrayList<>(
                      List.of("-f", root.toString(), "-pl", module, "-am", "test-compile"));
              together.addAll(List.of("-Dmaven.main.skip=true", "-Dmaven.test.skip=true"));
              together.addAll(goal);
              attempts.add(together);
            });
    String problem = "";
    // What is here already is found sooner without the network.
    for (List<String> network : offline ? List.of(OFFLINE) : List.of(OFFLINE, List.<String>of())) {
      for (List<String> attempt : attempts) {
        List<String> words = new ArrayList<>(List.of(command.toString(), "-q", "-B"));
        words.addAll(network);
        words.addAll(attempt);
        Files.writeString(answer, "");
        Optional<String> failure = run(words, pom.getParent());
        if (failure.isEmpty()) {
          List<Path> path = parse(Files.readString(answer));
          remember(remembered, path);
          return path;
        }
        problem = failure.get();
      }
    }
    tell.accept(
        "Maven could not give the class path of "
            + pom
            + " ("
            + problem
            + (offline ? "; --offline forbids the network" : "")
            + "): mend the pom or give --classpath; what needs it is left out");
    return List.of();
  }

  /** Runs a command and waits. Answers what went wrong, if anything did. */
  private static Optional<String> run(List<String> words, Path folder)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("futureproof", ".log");
    log.toFile().deleteOnExit();
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        return Optional.of("it took more than " + MINUTES + " minutes");
      }
      if (process.exitValue() == 0) {
        return Optional.empty();
      }
      try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
        return Optional.of(
            lines
                .map(line -> line.replaceAll("\033\\[[\\d;]*m", ""))
                .filter(line -> line.startsWith("[ERROR]") && line.length() > 8)
                .map(line -> line.substring(8))
                .findFirst()
                .orElse("status " + process.exitValue()));
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  /** The outermost pom above that builds several modules, this one among them. */
  private static Optional<Path> reactor(Path pom) {
    Optional<Path> found = Optional.empty();
    for (Path folder = pom.getParent().getParent(); folder != null; folder = folder.getParent()) {
      Path above = folder.resolve("pom.xml");
      try {
        if (!Files.isRegularFile(above) || !Files.readString(above).contains("<modules>")) {
          break;
        }
        found = Optional.of(above);
      } catch (IOException e) {
        break;
      }
    }
    return found;
  }

  /** Maven as it is installed, else the wrapper that the project brings. */
  private static Optional<Path> command(Path pom) {
    boolean windows = File.separatorChar == '\\';
    List<Path> candidates = new ArrayList<>();
    String home = System.getenv("MAVEN_HOME");
    if (home != null && !home.isBlank()) {
      candidates.add(Path.of(home, "bin", windows ? "mvn.cmd" : "mvn"));
    }
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(Pattern.quote(File.pathSeparator))) {
      if (!folder.isEmpty()) {
        candidates.add(Path.of(folder, windows ? "mvn.cmd" : "mvn"));
      }
    }
    for (Path folder = pom.getParent(); folder != null; folder = folder.getParent()) {
      candidates.add(folder.resolve(windows ? "mvnw.cmd" : "mvnw"));
    }
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }

  private static Optional<List<Path>> recall(Path file) {
    try {
      List<Path> path = parse(Files.readString(file));
      boolean there =
          path.stream().allMatch(each -> !each.toString().endsWith(".jar") || Files.exists(each));
      return there ? Optional.of(path) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void remember(Path file, List<Path> path) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "classpath", ".tmp");
      Files.writeString(
          fresh, String.join(File.pathSeparator, path.stream().map(Path::toString).toList()));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Without the memory the next run is slower, nothing else.
    }
  }

  private static List<Path> parse(String classPath) {
    return Stream.of(classPath.strip().split(Pattern.quote(File.pathSeparator)))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  private static String hash(Path pom) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Set<Path> poms = new LinkedHashSet<>(withParents(pom));
      reactor(pom).ifPresent(poms::add);
      for (Path each : poms) {
        digest.update(each.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(each));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
