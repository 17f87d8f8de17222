package io.github.futureproof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.futureproof.finding.AsyncChecker;
import io.github.futureproof.finding.OffByDefault;
import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.Page;
import io.github.futureproof.testing.Proofs;
import io.github.futureproof.testing.Sources;
import io.github.futureproof.testing.Story;
import io.github.futureproof.testing.TestData;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that every check and its folder of test data keep. */
class CheckHouseTest {
  private static final Path ROOT = Lab.root();
  private static final Path TEST_DATA = ROOT.resolve("test-data");
  private static final List<String> HEADINGS =
      List.of("What goes wrong", "Flagged", "Fixed", "Stays silent", "Limits", "Options");
  private static final int SHAPES = 12;
  private static final int LEAST_LIBRARIES = 5;

  /** Libraries of asynchronous values and event loops, by where their packages begin. */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("java.util.concurrent", "JDK"),
          Map.entry("java.net.http", "JDK"),
          Map.entry("javax.swing", "Swing"),
          Map.entry("com.google.common", "Guava"),
          Map.entry("io.grpc", "gRPC"),
          Map.entry("io.lettuce", "Lettuce"),
          Map.entry("io.netty", "Netty"),
          Map.entry("io.reactivex", "RxJava"),
          Map.entry("io.smallrye.mutiny", "Mutiny"),
          Map.entry("io.vertx", "Vert.x"),
          Map.entry("okhttp3", "OkHttp"),
          Map.entry("org.apache.kafka", "Kafka"),
          Map.entry("org.springframework", "Spring"),
          Map.entry("reactor", "Reactor"),
          Map.entry("retrofit2", "Retrofit"),
          Map.entry("software.amazon.awssdk", "AWS SDK"));

  private static final Pattern IMPORTED =
      Pattern.compile(
          "(?m)^import (?:static )?("
              + LIBRARIES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")\\.");
  private static final int LONGEST_SUMMARY = 100;
  private static final String TABLE_BEGINS = "<!-- checks -->\n";
  private static final String TABLE_ENDS = "<!-- /checks -->";

  @Test
  void everyFileOfTheFolderIsARegisteredCheck() {
    Path folder = Sources.packages(ROOT.resolve("checks/src/main/java")).resolve("checks");
    assertTrue(Files.isDirectory(folder), "there are no checks");
    Set<String> files =
        Sources.below(folder).stream()
            .map(Sources.Source::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(files, names(), "checks/ holds checks and nothing else, each with @AutoService");
  }

  @Test
  void everyFolderOfTestDataHasItsCheck() {
    Set<String> folders = new TreeSet<>();
    TestData.checks(TEST_DATA).forEach(folder -> folders.add(folder.getFileName().toString()));
    assertEquals(names(), folders, "test-data/ has one folder for each check");
  }

  @TestFactory
  Stream<DynamicTest> everyCheck() {
    return Lab.checks().stream().map(type -> dynamicTest(type.getSimpleName(), () -> house(type)));
  }

  private static void house(Class<? extends BugChecker> type) throws Exception {
    List<String> wrong = new ArrayList<>();
    declaration(type, wrong);
    Path folder = TEST_DATA.resolve(type.getSimpleName());
    shapes(folder, wrong);
    Path page = folder.resolve("README.md");
    if (Files.exists(page)) {
      page(Page.read(page), folder, wrong);
    } else {
      wrong.add("write its page, README.md, with the headings " + HEADINGS);
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static void declaration(Class<? extends BugChecker> type, List<String> wrong) {
    if (!Modifier.isFinal(type.getModifiers()) || !AsyncChecker.class.isAssignableFrom(type)) {
      wrong.add("make it final, and a subclass of AsyncChecker");
    }
    BugPattern pattern = type.getAnnotation(BugPattern.class);
    String summary = pattern.summary();
    if (summary.length() > LONGEST_SUMMARY || summary.endsWith(".") || summary.isBlank()) {
      wrong.add(
          "say it in at most " + LONGEST_SUMMARY + " characters without a full stop: " + summary);
    }
    if (!pattern.name().isEmpty() && !pattern.name().equals(type.getSimpleName())) {
      wrong.add("name the class as the check");
    }
    if (pattern.linkType() == BugPattern.LinkType.AUTOGENERATED) {
      wrong.add("set linkType: the page that Error Prone would link does not exist");
    }
    List<Constructor<?>> constructors = List.of(type.getConstructors());
    boolean plain = constructors.stream().anyMatch(c -> c.getParameterCount() == 0);
    boolean flags =
        constructors.stream()
            .anyMatch(c -> List.of(c.getParameterTypes()).contains(ErrorProneFlags.class));
    if (!plain) {
      wrong.add("add a public constructor without parameters: the service loader wants it");
    }
    if (constructors.size() > 1 && !flags) {
      wrong.add("the other constructor takes ErrorProneFlags and carries @Inject");
    }
  }

  private static void shapes(Path folder, List<String> wrong) {
    for (String kind : List.of("flagged", "fine")) {
      int count = TestData.count(folder, kind);
      if (count < SHAPES) {
        wrong.add(kind + "/ has " + count + " shapes of at least " + SHAPES);
      }
    }
    Set<String> libraries = new TreeSet<>();
    for (String text : texts(folder)) {
      Matcher imported = IMPORTED.matcher(text);
      while (imported.find()) {
        libraries.add(LIBRARIES.get(imported.group(1)));
      }
    }
    if (libraries.size() < LEAST_LIBRARIES) {
      wrong.add("the shapes speak of " + libraries + " only, not of " + LEAST_LIBRARIES);
    }
  }

  private static void page(Page page, Path folder, List<String> wrong) {
    Map<String, String> sections = page.sections();
    if (!List.copyOf(sections.keySet()).equals(HEADINGS)) {
      wrong.add("the page's headings are " + sections.keySet() + ", not " + HEADINGS);
      return;
    }
    sections.forEach(
        (heading, text) -> {
          if (text.isBlank()) {
            wrong.add("say something under '" + heading + "'");
          }
        });
    if (!page.text().startsWith("# " + folder.getFileName() + "\n")) {
      wrong.add("the page begins with '# " + folder.getFileName() + "'");
    }
    List<String> texts = texts(folder);
    for (String block : page.javaBlocks()) {
      if (texts.stream().noneMatch(text -> Page.occurs(block, text))) {
        wrong.add("in no file of the folder stands the page's code\n" + block);
      }
    }
    if (page.javaBlocks().isEmpty()) {
      wrong.add("show code on the page, from a file of the folder");
    }
    boolean fixes = TestData.count(folder, "fixed") > 0;
    if (!fixes && !sections.get("Fixed").toLowerCase().contains("no fix")) {
      wrong.add("say under 'Fixed' that there is no fix, and why");
    }
  }

  /** The files of the folder, with markers and without. */
  private static List<String> texts(Path folder) {
    List<String> texts = new ArrayList<>();
    for (Path each : List.of(folder, folder.resolve("java21"))) {
      for (String kind : List.of("flagged", "fixed", "fine")) {
        for (Path path : Proofs.stories(each, kind)) {
          Story.files(path).forEach(file -> texts.add(Story.readString(file)));
          texts.addAll(Story.read(path).sources().values());
        }
      }
    }
    return texts;
  }

  @Test
  void theReadmeListsTheChecks() throws IOException {
    Path readme = ROOT.resolve("README.md");
    String text = Files.readString(readme);
    int begin = text.indexOf(TABLE_BEGINS);
    int end = text.indexOf(TABLE_ENDS);
    assertFalse(begin < 0 || end < begin, "README.md wants a line " + TABLE_BEGINS + TABLE_ENDS);
    String table = text.substring(begin + TABLE_BEGINS.length(), end);
    if (Lab.rewrite()) {
      Files.writeString(
          readme, text.substring(0, begin + TABLE_BEGINS.length()) + table() + text.substring(end));
      return;
    }
    assertEquals(table(), table, "run the tests with -Dfutureproof.rewrite=true");
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| Check | Severity | What goes wrong | Fix |\n");
    table.append("|---|---|---|---|\n");
    for (Class<? extends BugChecker> type : Lab.checks()) {
      BugPattern pattern = type.getAnnotation(BugPattern.class);
      String name = type.getSimpleName();
      table.append(
          String.format(
              "| [%s](test-data/%s/README.md) | %s | %s | %s |\n",
              name,
              name,
              pattern.severity().name().toLowerCase(Locale.ROOT)
                  + (type.isAnnotationPresent(OffByDefault.class) ? ", off by default" : ""),
              pattern.summary().replace("|", "\\|"),
              TestData.count(TEST_DATA.resolve(name), "fixed") > 0 ? "yes" : "no"));
    }
    return table.toString();
  }

  private static Set<String> names() {
    return Lab.checks().stream()
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
