package io.github.futureproof.standalone.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of two twins {@link NestedLoader} loads, its own or the parent's. */
final class NestedLoaderTest {

  private static final String BOOT = "io.github.futureproof.standalone.boot.Boot";

  @TempDir Path folder;

  @Test
  void nestedClassHidesTheParents() throws Exception {
    ClassLoader loader = loader(Map.of("nested/" + file(Test.class), bytes(Test.class)));

    Class<?> nested = loader.loadClass(Test.class.getName());

    assertNotSame(Test.class, nested);
    assertSame(loader, nested.getClassLoader());
    assertSame(nested, loader.loadClass(Test.class.getName()));
  }

  @Test
  void whatTheJarLacksComesFromTheParent() throws Exception {
    ClassLoader loader = loader(Map.of("nested/" + file(Test.class), bytes(Test.class)));

    assertSame(TempDir.class, loader.loadClass(TempDir.class.getName()));
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("no.such.Type"));
  }

  @Test
  void ourPlainClassesAreLoadedOnceMoreButNotBoot() throws Exception {
    String main = "io/github/futureproof/standalone/Main.class";
    byte[] code = bytes(main);
    ClassLoader loader =
        loader(Map.of(main, code, file(Boot.class), bytes(Boot.class), "x/Plain.class", code));

    assertSame(loader, loader.loadClass("io.github.futureproof.standalone.Main").getClassLoader());
    assertSame(Boot.class, loader.loadClass(BOOT));
    // Plain entries of others are none of ours.
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("x.Plain"));
  }

  @Test
  void resourcesComeFromTheJarAloneWhereItHasThem() throws Exception {
    Map<String, byte[]> plain = Map.of("META-INF/services/a.B", "ours".getBytes(UTF_8));
    ClassLoader parent = loader(Map.of("nested/META-INF/services/a.B", "parent's".getBytes(UTF_8)));
    ClassLoader loader = NestedLoader.of(jar("second.jar", plain), parent);

    List<URL> found = Collections.list(loader.getResources("META-INF/services/a.B"));

    assertEquals(1, found.size());
    try (InputStream in = found.get(0).openStream()) {
      assertEquals("ours", new String(in.readAllBytes(), UTF_8));
    }
    assertNull(loader.getResource("META-INF/services/none"));
  }

  @Test
  void resourceOfTheParentIsFoundWhereTheJarHasNone() throws Exception {
    ClassLoader loader = loader(Map.of("nested/a.txt", new byte[0]));

    assertSame(
        getClass().getClassLoader().getResource(file(Test.class)).getClass(),
        loader.getResource(file(Test.class)).getClass());
  }

  private ClassLoader loader(Map<String, byte[]> entries) throws IOException {
    return NestedLoader.of(jar("first.jar", entries), getClass().getClassLoader());
  }

  private Path jar(String name, Map<String, byte[]> entries) throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return jar;
  }

  private static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    return bytes(file(type));
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = NestedLoaderTest.class.getClassLoader().getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }
}
