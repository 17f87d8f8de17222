import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Prints the home of a JDK of the given feature version, or nothing: {@code java FindJdk.java 25
 * optional|required}. Looks, in this order, at the environment variables {@code JAVA25_HOME} and
 * {@code JAVA_HOME_25_X64}, {@code JAVA_HOME}, the user's Maven toolchains, the JDK that runs this,
 * the JDKs installed beside that one, and those of SDKMAN. With {@code required} the exit status is
 * 1 when there is none, or when the JDK that runs this is not 17.
 */
final class FindJdk {

  public static void main(String[] args) throws Exception {
    String wanted = args[0];
    boolean required = args[1].equals("required");
    String running = System.getProperty("java.specification.version");
    if (!running.equals("17")) {
      System.err.println("Lane 1 is meant for JDK 17; here it runs on JDK " + running + ".");
      if (required) {
        System.err.println("Set JAVA_HOME to a JDK 17.");
        System.exit(1);
      }
    }
    for (Path home : candidates(wanted)) {
      if (isJdk(home, wanted)) {
        System.out.println(home);
        return;
      }
    }
    System.err.println(
        "No JDK " + wanted + " found: set JAVA" + wanted + "_HOME, or name it in toolchains.xml.");
    System.exit(required ? 1 : 0);
  }

  private static List<Path> candidates(String wanted) throws Exception {
    List<Path> found = new ArrayList<>();
    for (String name :
        List.of("JAVA" + wanted + "_HOME", "JAVA_HOME_" + wanted + "_X64", "JAVA_HOME")) {
      String value = System.getenv(name);
      if (value != null && !value.isBlank()) {
        found.add(Path.of(value));
      }
    }
    Path user = Path.of(System.getProperty("user.home"));
    found.addAll(toolchains(user.resolve(".m2/toolchains.xml")));
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    found.add(running);
    found.addAll(children(running.getParent()));
    found.addAll(children(user.resolve(".sdkman/candidates/java")));
    return found;
  }

  private static List<Path> toolchains(Path file) throws Exception {
    if (!Files.isReadable(file)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    var homes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("jdkHome");
    for (int i = 0; i < homes.getLength(); i++) {
      found.add(Path.of(homes.item(i).getTextContent().strip()));
    }
    return found;
  }

  private static List<Path> children(Path folder) throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      // On macOS the home lies deeper.
      return list.sorted().flatMap(p -> Stream.of(p, p.resolve("Contents/Home"))).toList();
    }
  }

  /** A JDK says its version in the file "release"; a JRE has no javac. */
  private static boolean isJdk(Path home, String wanted) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isReadable(release) || !hasTool(home, "javac") || !hasTool(home, "java")) {
      return false;
    }
    String text = Files.readString(release);
    return text.contains("JAVA_VERSION=\"" + wanted + ".")
        || text.contains("JAVA_VERSION=\"" + wanted + "\"");
  }

  private static boolean hasTool(Path home, String tool) {
    return Files.isExecutable(home.resolve("bin/" + tool))
        || Files.isExecutable(home.resolve("bin/" + tool + ".exe"));
  }
}
