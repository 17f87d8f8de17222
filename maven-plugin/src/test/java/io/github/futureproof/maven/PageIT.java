package io.github.futureproof.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The pages show what the packaged plugin takes. */
final class PageIT {
  private static final Path ROOT = Path.of(System.getProperty("futureproof.root"));

  private static String description() throws IOException {
    Path jar = ROOT.resolve("maven-plugin/target/futureproof-maven-plugin.jar");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      var entry = zip.getEntry("META-INF/maven/plugin.xml");
      return new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
    }
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Pattern.compile(pattern).matcher(text).results().forEach(each -> found.add(each.group(1)));
    return found;
  }

  @Test
  void theTableHasAllProperties() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/maven.md"));
    assertEquals(
        all("\\$\\{futureproof\\.(\\w+)}", description()),
        all("(?m)^\\| `futureproof\\.(\\w+)` \\|", page));
  }

  @Test
  void theCommandsCallThisVersion() throws IOException {
    String description = description();
    String version =
        all("<version>([^<]+)</version>", description.split("<dependencies>")[0]).iterator().next();
    Set<String> goals = all("<goal>(\\w+)</goal>", description);
    assertEquals(Set.of("check", "fix"), goals);
    for (String page : new String[] {"README.md", "docs/maven.md"}) {
      String text = Files.readString(ROOT.resolve(page));
      for (String goal : goals) {
        String command =
            "mvn io.github.futureproof:futureproof-maven-plugin:" + version + ":" + goal;
        assertTrue(text.contains(command + "\n"), page + " does not show " + command);
      }
    }
  }
}
