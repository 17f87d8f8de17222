package io.github.futureproof.standalone;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Reads the options that say how sources are compiled; each belongs to one compilation. */
final class CompilationOptions {
  private static final int OLDEST_RELEASE = 8;

  private final String name;
  private final List<String> needs = new ArrayList<>();
  private List<Path> classPath;
  private final List<Path> sourcePath = new ArrayList<>();
  private Integer release;
  private Integer source;
  private boolean preview;
  private final Set<String> exports = new LinkedHashSet<>();
  private final List<String> modules = new ArrayList<>();
  private List<Path> processorPath;
  private final List<String> processors = new ArrayList<>();
  private final List<String> processorOptions = new ArrayList<>();
  private Charset encoding = StandardCharsets.UTF_8;
  private final List<Path> context = new ArrayList<>();
  private final List<Path> paths = new ArrayList<>();

  /** Gives an option's value. */
  interface Value {
    /**
     * The value.
     *
     * @throws BadInput when there is none
     */
    String get() throws BadInput;
  }

  CompilationOptions(String name) {
    this.name = name;
  }

  void path(Path path) {
    paths.add(path);
  }

  /**
   * Takes an option, if it is one of these.
   *
   * @throws BadInput when its value can't be meant
   */
  boolean take(String option, Value value) throws BadInput {
    switch (option) {
      case "--needs" -> needs.add(value.get());
      case "--classpath", "--class-path", "-cp", "-classpath" ->
          classPath = entries(value.get(), "class path", option);
      case "--source-path" -> sourcePath.addAll(folders(value.get()));
      case "--release" -> release = version(value.get(), option);
      case "--source" -> source = version(value.get(), option);
      case "--enable-preview" -> preview = true;
      case "--add-exports" -> exports.add(export(value.get()));
      case "--add-modules" -> modules.addAll(Arguments.words(value.get()));
      case "--processor-path" -> processorPath = entries(value.get(), "processor path", option);
      case "--no-processors" -> processorPath = List.of();
      case "--processor" -> processors.addAll(Arguments.words(value.get()));
      case "--processor-option" -> processorOptions.add(value.get());
      case "--encoding" -> encoding = charset(value.get());
      case "--context" -> context.add(Arguments.path(value.get()));
      default -> {
        return false;
      }
    }
    return true;
  }

  Compilation result() throws BadInput {
    if (release != null && source != null) {
      throw new BadInput("--release and --source exclude each other: give one of them");
    }
    return new Compilation(
        name,
        List.copyOf(needs),
        Optional.ofNullable(classPath),
        List.copyOf(sourcePath),
        new JavacSettings(
            Optional.ofNullable(release),
            Optional.ofNullable(source),
            preview,
            Set.copyOf(exports),
            List.copyOf(modules),
            Optional.ofNullable(processorPath),
            List.copyOf(processors),
            List.copyOf(processorOptions)),
        encoding,
        List.copyOf(context),
        List.copyOf(paths));
  }

  private static int version(String word, String option) throws BadInput {
    int running = Runtime.version().feature();
    int wanted;
    try {
      wanted = Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new BadInput(option + " " + word + ": expected a number, such as " + running);
    }
    if (wanted > running) {
      throw new BadInput(
          option + " " + word + ": this is Java " + running + ": run it with Java " + word);
    }
    if (wanted < OLDEST_RELEASE) {
      throw new BadInput(
          option
              + " "
              + word
              + ": Java "
              + running
              + " compiles for "
              + OLDEST_RELEASE
              + " to "
              + running);
    }
    return wanted;
  }

  private static String export(String word) throws BadInput {
    if (!word.matches("[\\w.]+/[\\w.]+=[\\w.,-]+")) {
      throw new BadInput("--add-exports " + word + ": expected module/package=ALL-UNNAMED");
    }
    // Modules are compiled as if all was on the class path.
    return word.substring(0, word.indexOf('=')) + "=ALL-UNNAMED";
  }

  private static Charset charset(String word) throws BadInput {
    try {
      return Charset.forName(word);
    } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
      throw new BadInput("--encoding " + word + ": there is no such encoding, try UTF-8");
    }
  }

  private static List<Path> folders(String value) throws BadInput {
    List<Path> folders = new ArrayList<>();
    for (String word : value.split(Pattern.quote(File.pathSeparator))) {
      if (!word.isEmpty()) {
        folders.add(Arguments.path(word));
      }
    }
    return folders;
  }

  /** What a class path has in it, of classes or of processors. */
  private static List<Path> entries(String value, String what, String option) throws BadInput {
    List<Path> entries = new ArrayList<>();
    for (String word : value.split(Pattern.quote(File.pathSeparator))) {
      if (word.isEmpty()) {
        continue;
      }
      if (word.endsWith("*")) {
        entries.addAll(jars(word, what, option));
        continue;
      }
      Path entry = Arguments.path(word);
      if (!Files.exists(entry)) {
        throw new BadInput(what + " entry " + entry + " does not exist: mend " + option);
      }
      if (Files.isRegularFile(entry)) {
        try (ZipFile jar = new ZipFile(entry.toFile())) {
          jar.size();
        } catch (IOException e) {
          throw new BadInput(
              what
                  + " entry "
                  + entry
                  + (Files.isReadable(entry)
                      ? " is no jar: mend " + option
                      : " can't be read: make it readable"));
        }
      }
      entries.add(entry);
    }
    return entries;
  }

  /** {@code folder/*} stands for all jars in a folder, as it does for java and javac. */
  private static List<Path> jars(String word, String what, String option) throws BadInput {
    Path folder = Arguments.path(word.equals("*") ? "." : word.substring(0, word.length() - 1));
    if (!Files.isDirectory(folder)) {
      throw new BadInput(what + " entry " + word + ": there is no such folder");
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new BadInput(what + " entry " + word + " can't be read: mend " + option);
    }
  }
}
