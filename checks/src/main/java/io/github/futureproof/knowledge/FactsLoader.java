package io.github.futureproof.knowledge;

import io.github.futureproof.code.Javac;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Finds and reads the facts files of one compilation: those that users name, those that jars on the
 * processor path carry under {@code META-INF/futureproof/}, and those bundled here.
 */
public final class FactsLoader {
  private static final String SHIPPED = "META-INF/futureproof/";
  private static final String BUNDLED = "bundled.index";

  private final Javac javac;
  private final List<String> problems = new ArrayList<>();

  /** Makes a loader for one compilation. */
  public FactsLoader(Javac javac) {
    this.javac = javac;
  }

  /**
   * Reads everything that bears on this compilation.
   *
   * @param userFiles paths of users' files, relative to the working directory of the compiler
   */
  public List<FactsFile> load(List<String> userFiles) {
    List<FactsFile> files = new ArrayList<>();
    for (String name : userFiles) {
      readUserFile(name, files);
    }
    for (Map.Entry<String, List<String>> shipped : shippedFiles().entrySet()) {
      parse(shipped.getKey(), shipped.getValue(), files);
    }
    if (!files.isEmpty()) {
      files.removeIf(file -> !isPresent(file.present()));
      checkUserFacts(files);
    }
    for (String entry : index()) {
      // NAME TYPE...: what the file's own library line says, so that it need not be opened.
      List<String> words = FactsFile.words(entry);
      if (isPresent(words.subList(1, words.size()))) {
        openBundled(words.get(0), files);
      }
    }
    return files;
  }

  private void openBundled(String name, List<FactsFile> files) {
    List<String> lines = resource(name);
    if (isPresent(FactsFile.present(lines))) {
      try {
        files.add(FactsFile.open(name, lines));
      } catch (FactsException e) {
        problems.add(e.getMessage());
      }
    }
  }

  /**
   * Facts for methods whose result a user means to drop.
   *
   * @param apis the methods, as {@code type#method}
   */
  public List<FactsFile> fireAndForget(List<String> apis) {
    List<FactsFile> files = new ArrayList<>();
    for (String api : apis) {
      String name = "fireAndForget " + api.trim();
      List<FactsFile> one = new ArrayList<>();
      parse(name, List.of(FactsFile.HEADER, "result " + api.trim() + " safe"), one);
      checkUserFacts(one);
      files.addAll(one);
      // The line is one that nobody wrote.
      problems.replaceAll(problem -> problem.replace(name + ":2: ", name + ": "));
    }
    return files;
  }

  /** What was wrong with users' files, each naming file and line; filled by {@link #load}. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** The lines of the index: of each bundled file the name, and the types that it is there for. */
  static List<String> index() {
    return resource(BUNDLED);
  }

  private boolean isPresent(List<String> types) {
    for (String type : types) {
      if (javac.find(type).isPresent()) {
        return true;
      }
    }
    return types.isEmpty();
  }

  private void readUserFile(String name, List<FactsFile> files) {
    Path path = Path.of(name).toAbsolutePath().normalize();
    try {
      parse(name, Files.readAllLines(path), files);
    } catch (NoSuchFileException e) {
      problems.add("facts file " + path + " does not exist");
    } catch (MalformedInputException e) {
      problems.add("facts file " + path + " is not UTF-8");
    } catch (IOException e) {
      problems.add("facts file " + path + " can't be read: make it readable");
    }
  }

  private void parse(String name, List<String> lines, List<FactsFile> files) {
    try {
      files.add(FactsFile.parse(name, lines, true));
    } catch (FactsException e) {
      problems.add(e.getMessage());
    }
  }

  private void checkUserFacts(List<FactsFile> files) {
    files.forEach(file -> file.facts().forEach(this::checkUserFact));
  }

  /** A user's line about a type that is there must name a member that is there. */
  private void checkUserFact(Fact fact) {
    Api subject = fact.origin().subject();
    if (subject.annotation()
        || !subject.isMember()
        || subject.isAnyType()
        || javac.find(subject.type()).isEmpty()) {
      return;
    }
    if (!new Resolver(javac).resolves(subject)) {
      problems.add(
          fact.origin().source()
              + ": "
              + subject.type()
              + " has no member "
              + subject.toString().substring(subject.type().length() + 1)
              + "; expected a method or field that it declares or inherits");
    }
  }

  private TreeMap<String, List<String>> shippedFiles() {
    TreeMap<String, List<String>> found = new TreeMap<>();
    try {
      ClassLoader loader = FactsLoader.class.getClassLoader();
      Enumeration<URL> folders =
          loader == null ? Collections.emptyEnumeration() : loader.getResources(SHIPPED);
      while (folders.hasMoreElements()) {
        readFolder(folders.nextElement(), found);
      }
      readProcessorPath(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /**
   * Where the checks were not loaded from the processor path, as in the command, javac knows it.
   */
  private void readProcessorPath(TreeMap<String, List<String>> found) throws IOException {
    boolean loadedByJavac = FactsLoader.class.getClassLoader() instanceof URLClassLoader;
    if (loadedByJavac
        || !(javac.context().get(JavaFileManager.class) instanceof StandardJavaFileManager files)
        || !files.hasLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH)) {
      return;
    }
    for (Path path : files.getLocationAsPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH)) {
      if (Files.isDirectory(path.resolve(SHIPPED))) {
        readFiles(path.resolve(SHIPPED), found);
      } else if (Files.isRegularFile(path)) {
        try (JarFile jar = new JarFile(path.toFile())) {
          readEntries(jar, found);
        }
      }
    }
  }

  private static void readFolder(URL folder, TreeMap<String, List<String>> found)
      throws IOException {
    URLConnection connection = folder.openConnection();
    // A cached jar stays open and can't be replaced while a build daemon lives.
    connection.setUseCaches(false);
    if (connection instanceof JarURLConnection jar) {
      try (JarFile file = jar.getJarFile()) {
        readEntries(file, found);
      }
    } else if (folder.getProtocol().equals("file")) {
      readFiles(Path.of(java.net.URI.create(folder.toString())), found);
    }
  }

  private static void readEntries(JarFile file, TreeMap<String, List<String>> found)
      throws IOException {
    for (JarEntry entry : Collections.list(file.entries())) {
      if (entry.getName().startsWith(SHIPPED) && entry.getName().endsWith(".facts")) {
        found.put(
            Path.of(file.getName()).getFileName() + "!" + entry.getName(),
            lines(file.getInputStream(entry)));
      }
    }
  }

  private static void readFiles(Path folder, TreeMap<String, List<String>> found)
      throws IOException {
    try (var paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".facts")).toList()) {
        found.put(SHIPPED + path.getFileName(), Files.readAllLines(path));
      }
    }
  }

  private static List<String> resource(String name) {
    try (InputStream in = FactsLoader.class.getResourceAsStream(name)) {
      return lines(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }
}
