package io.github.futureproof.standalone.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: what lies where, and that it starts without a flag. */
final class BootIT {

  private static final Path JAR =
      Path.of(System.getProperty("futureproof.root"), "standalone/target/futureproof.jar");

  @TempDir Path folder;

  @Test
  void nothingThatCouldClashIsAPlainEntry() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> foreign =
          jar.stream()
              .map(e -> e.getName())
              .filter(name -> name.endsWith(".class"))
              .filter(name -> !name.startsWith("io/github/futureproof/"))
              .filter(name -> !name.startsWith("nested/"))
              .toList();

      assertEquals(List.of(), foreign);
      assertTrue(jar.getEntry("nested/com/google/errorprone/VisitorState.class") != null);
      assertTrue(jar.getEntry("nested/org/objectweb/asm/ClassReader.class") == null);
      assertTrue(
          jar.getEntry("io/github/futureproof/shaded/asm/ClassReader.class") != null,
          "the checks in the jar must be the shaded ones");
    }
  }

  /** An Error Prone ahead of ours on the class path, as broken as can be, changes nothing. */
  @Test
  void theNestedErrorProneIsTheOneThatIsLoaded() throws Exception {
    Path broken = folder.resolve("broken/com/google/errorprone/VisitorState.class");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "no class file");
    Path probe = folder.resolve("Probe.java");
    Files.writeString(
        probe,
        """
        import io.github.futureproof.standalone.boot.NestedLoader;
        import java.nio.file.Path;

        class Probe {
          public static void main(String[] args) throws Exception {
            var loader = NestedLoader.of(Path.of(args[0]), Probe.class.getClassLoader());
            Class<?> state = Class.forName("com.google.errorprone.VisitorState", true, loader);
            System.out.println(state.getClassLoader().getName());
          }
        }
        """);
    String path = folder.resolve("broken") + File.pathSeparator + JAR;

    assertEquals("futureproof\n", run("-cp", path, probe.toString(), JAR.toString()));
  }

  @Test
  void startsWithoutFlags() throws Exception {
    assertTrue(run("-jar", JAR.toString(), "--version").startsWith("FutureProof "));
  }

  private static String run(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out.replace("\r\n", "\n");
  }
}
