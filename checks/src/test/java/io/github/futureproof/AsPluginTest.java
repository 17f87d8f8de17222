package io.github.futureproof;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks in {@code -Xplugin:ErrorProne}, with the options that users have in their builds. */
class AsPluginTest {
  private static final String OURS = "-XepDisableAllChecks -Xep:FloatingFuture:WARN";
  private static final JavaFileObject MAILER =
      forSourceString(
          "demo.Mailer",
          """
          package demo;

          import java.util.concurrent.CompletableFuture;

          class Mailer {
            CompletableFuture<Void> send(String to) {
              return CompletableFuture.runAsync(() -> System.getProperty(to));
            }

            void welcome(String to) {
              send(to);
            }
          }
          """);
  private static final JavaFileObject CALLER =
      forSourceString(
          "demo.Caller",
          """
          package demo;

          class Caller {
            void call(Mailer mailer) {
              if (mailer != null) {
                mailer.send("all");
              }
            }
          }
          """);

  @TempDir Path folder;

  @Test
  void reportsWithFileAndLine() {
    Compilation compilation = compile(OURS, List.of(), MAILER);
    assertEquals(List.of("demo/Mailer.java:11"), places(compilation));
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
  }

  @Test
  void linksToNoPageThatIsNotThere() {
    String text = reports(compile(OURS, List.of(), MAILER)).get(0);
    assertFalse(text.contains("errorprone.info"), text);
    assertFalse(text.contains("(see )"), text);
  }

  @Test
  void offersTheFix() {
    String text = reports(compile(OURS, List.of(), MAILER)).get(0);
    assertTrue(text.contains("Did you mean"), text);
  }

  @Test
  void severityIsTheUsers() {
    String error = "-XepDisableAllChecks -Xep:FloatingFuture:ERROR";
    assertEquals(Compilation.Status.FAILURE, compile(error, List.of(), MAILER).status());
    String off = "-XepDisableAllChecks -Xep:FloatingFuture:OFF";
    assertEquals(List.of(), reports(compile(off, List.of(), MAILER)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "-Xep:ShyTrial:WARN, 1",
    "-Xep:ShyTrial, 1",
    "-Xep:ShyTrial:OFF, 0",
    "-XepAllDisabledChecksAsWarnings, 1",
    "-XepAllErrorsAsWarnings, 0"
  })
  void whatIsOffByDefaultSpeaksWhenAskedFor(String flag, int reports) throws IOException {
    // Error Prone's own checks, which are on here, want files.
    Path spins = folder.resolve("Spins.java");
    Files.writeString(spins, "class Spins { void spin() { Thread.onSpinWait(); } }");
    Compilation compilation =
        compile(flag, List.of(), JavaFileObjects.forResource(spins.toUri().toURL()));
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
    assertEquals(
        reports,
        texts(compilation.warnings()).stream().filter(text -> text.contains("[ShyTrial]")).count());
  }

  @Test
  void isSuppressedByName() {
    JavaFileObject quiet =
        forSourceString(
            "demo.Quiet",
            """
            package demo;

            class Quiet {
              @SuppressWarnings("FloatingFuture")
              void call(Mailer mailer) {
                mailer.send("all");
              }
            }
            """);
    assertEquals(List.of("demo/Mailer.java:11"), places(compile(OURS, List.of(), MAILER, quiet)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "17"})
  void worksForOlderReleases(String release) {
    Compilation compilation = compile(OURS, List.of("--release", release), MAILER, CALLER);
    assertEquals(2, reports(compilation).size());
  }

  @Test
  void worksWithoutAnnotationProcessing() {
    assertEquals(2, reports(compile(OURS, List.of("-proc:none"), MAILER, CALLER)).size());
  }

  @Test
  void worksAfterAnnotationProcessingAndReportsOnce() {
    JavaFileObject user =
        forSourceString(
            "demo.User",
            """
            package demo;

            @Deprecated
            class User {
              void call(Mailer mailer) {
                new Generated().call(mailer);
              }
            }
            """);
    Compilation compilation =
        compiler(OURS, List.of()).withProcessors(new Generator()).compile(MAILER, user);
    assertEquals(List.of("demo/Mailer.java:11"), own(compilation));
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
  }

  @Test
  void anotherCompilePolicyCostsReportsAtMost() {
    Compilation compilation = compile(OURS, List.of("-XDcompilePolicy=byfile"), MAILER, CALLER);
    assertEquals(List.of(), texts(compilation.errors()));
    assertEquals(List.of(), failures(compilation));
    assertTrue(reports(compilation).size() <= 2, reports(compilation).toString());
  }

  @Test
  void compileErrorsAreJavacsAlone() {
    JavaFileObject broken =
        forSourceString(
            "demo.Broken",
            "package demo; class Broken { void call(Mailer m) { m.sent(1).then(x -> m.send(x)); }"
                + " }");
    Compilation compilation = compile(OURS, List.of(), MAILER, broken);
    assertEquals(1, compilation.errors().size(), texts(compilation.errors()).toString());
    assertEquals(List.of(), failures(compilation));
  }

  @Test
  void aCheckThatThrowsIsToldAndHarmless() {
    JavaFileObject breaks =
        forSourceString(
            "demo.Breaks",
            """
            package demo;

            class Breaks {
              void stop(Mailer mailer) {
                Runtime.getRuntime().halt(1);
                Runtime.getRuntime().halt(2);
                mailer.send("all");
              }
            }
            """);
    Compilation compilation = compile(OURS + " -Xep:Trial:WARN", List.of(), MAILER, breaks);
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
    assertEquals(
        List.of("demo/Breaks.java:7", "demo/Mailer.java:11"),
        places(compilation).stream().sorted().toList());
    List<String> failures = failures(compilation);
    assertEquals(1, failures.size(), failures.toString());
    assertTrue(
        failures.get(0).contains("check Trial failed inside on demo/Breaks.java"),
        failures.toString());
    assertTrue(failures.get(0).contains("-Xep:Trial:OFF"), failures.toString());
  }

  @Test
  void usersFactsAnswerFirst() throws IOException {
    String flag = OURS + facts("result demo.Mailer#send safe");
    assertEquals(List.of(), reports(compile(flag, List.of(), MAILER, CALLER)));
  }

  @Test
  void aWrongVerbIsOneError() throws IOException {
    assertOneFactsError(
        "sends demo.Mailer#send", ":2: unknown verb 'sends'; expected one of async,");
  }

  @Test
  void aWrongMethodIsOneError() throws IOException {
    assertOneFactsError(
        "result demo.Mailer#sent safe", ":2: demo.Mailer has no member sent; expected a method");
  }

  @Test
  void aMalformedSubjectIsOneError() throws IOException {
    assertOneFactsError(
        "result demo.Mailer.send() safe", ":2: 'demo.Mailer.send()' is no API; expected type,");
  }

  @Test
  void aMissingFactsFileIsOneError() {
    Compilation compilation =
        compile(OURS + " -XepOpt:FutureProof:Facts=none.facts", List.of(), MAILER);
    List<String> errors = texts(compilation.errors());
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).endsWith("none.facts does not exist"), errors.toString());
  }

  private void assertOneFactsError(String line, String problem) throws IOException {
    String flag = OURS + facts(line);
    List<String> errors = texts(compile(flag, List.of(), MAILER, CALLER).errors());
    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("mine.facts" + problem), errors.toString());
  }

  private String facts(String line) throws IOException {
    Path file = folder.resolve("mine.facts");
    Files.writeString(file, "futureproof-facts 1\n" + line + "\n");
    return " -XepOpt:FutureProof:Facts=" + file;
  }

  private static Compiler compiler(String plugin, List<String> options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--should-stop=ifError=FLOW",
                "-XDaddTypeAnnotationsToSymbol=true",
                "-processorpath",
                System.getProperty("java.class.path"),
                "-Xplugin:ErrorProne " + plugin));
    if (options.stream().noneMatch(option -> option.startsWith("-XDcompilePolicy"))) {
      all.add("-XDcompilePolicy=simple");
    }
    all.addAll(options);
    return Compiler.javac().withOptions(all);
  }

  private static Compilation compile(
      String plugin, List<String> options, JavaFileObject... sources) {
    return compiler(plugin, options).compile(sources);
  }

  /** The texts of our reports. */
  private static List<String> reports(Compilation compilation) {
    return ours(compilation).map(d -> d.getMessage(Locale.ROOT)).toList();
  }

  private static List<String> places(Compilation compilation) {
    return ours(compilation).map(d -> d.getSource().getName() + ":" + d.getLineNumber()).toList();
  }

  private static List<String> own(Compilation compilation) {
    return places(compilation).stream().filter(place -> !place.contains("Generated")).toList();
  }

  private static Stream<? extends javax.tools.Diagnostic<? extends JavaFileObject>> ours(
      Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(d -> d.getCode() != null && d.getCode().endsWith(".error.prone"));
  }

  private static List<String> failures(Compilation compilation) {
    return texts(compilation.diagnostics()).stream()
        .filter(text -> text.contains("failed inside"))
        .toList();
  }

  private static List<String> texts(
      List<? extends javax.tools.Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream().map(d -> d.getMessage(Locale.ROOT)).toList();
  }

  /** Generates a class that drops a future as well. */
  private static final class Generator extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("java.lang.Deprecated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer out =
            processingEnv.getFiler().createSourceFile("demo.Generated").openWriter()) {
          out.write("package demo; class Generated { void call(Mailer m) { m.send(\"x\"); } }");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
