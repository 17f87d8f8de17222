package io.github.futureproof.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The public methods of every library that derive one asynchronous value from another, or take a
 * function or an executor, and of which no fact speaks, are those of {@code nofact/LIBRARY.txt}:
 * nothing new goes unseen, and what was left out was left out knowingly.
 *
 * <p>Each line there is {@code irrelevant NAME-OR-PATTERN # why}. With {@code
 * -Dfutureproof.rewrite=true} lines that no method needs any more are taken out, and new methods
 * are added as {@code todo type#method}, which fails until somebody decides. What is said in {@code
 * all-libraries.txt} holds for each.
 */
final class CoverageTest {
  private static final Path STORED =
      Lab.root().resolve("checks/src/test/resources/io/github/futureproof/knowledge/nofact");
  private static final List<Class<? extends Fact>> OF_CALLS =
      List.of(
          Fact.Result.class,
          Fact.Chain.class,
          Fact.Observes.class,
          Fact.Waits.class,
          Fact.Blocks.class,
          Fact.Guards.class,
          Fact.Runs.class,
          Fact.Hops.class,
          Fact.Emits.class,
          Fact.Executor.class,
          Fact.Place.class,
          Fact.Completes.class);

  /** Types with one method that nobody thinks of as code to run, or that compare two values. */
  private static final Set<String> NO_FUNCTIONS =
      Set.of(
          "java.io.Closeable",
          "java.lang.AutoCloseable",
          "java.lang.Comparable",
          "java.lang.Iterable",
          "java.lang.Readable",
          "java.util.Comparator");

  @TestFactory
  Stream<DynamicTest> everyLibrary() throws IOException {
    List<Bundled.Source> sources = Bundled.all();
    Map<String, List<Path>> jars = Bundled.jars(sources);
    List<FactsFile> facts = sources.stream().map(Bundled.Source::unconditional).toList();
    // Several files may speak of one library.
    Map<String, List<Bundled.Source>> libraries =
        sources.stream().collect(groupingBy(s -> s.facts().library(), TreeMap::new, toList()));
    return libraries.values().stream()
        .map(files -> dynamicTest(fileName(files), () -> compare(files, facts, jars)));
  }

  private static String fileName(List<Bundled.Source> library) {
    String name = library.get(0).facts().library().toLowerCase(Locale.ROOT);
    return name.replaceAll("[^a-z0-9]+", "-") + ".txt";
  }

  private static void compare(
      List<Bundled.Source> library, List<FactsFile> facts, Map<String, List<Path>> jars)
      throws IOException {
    Set<String> found = new TreeSet<>();
    for (Bundled.Source source : library) {
      // The newest JDK claimed is that of the second lane.
      assumeTrue(!source.isJdk() || Runtime.version().feature() >= 25);
      // Nor can the first lane read what was made for newer Java.
      assumeTrue(Bundled.canRead(source, true, jars));
      World world = source.isJdk() ? World.over(List.of()) : Bundled.world(source, true, jars);
      found.addAll(new Listing(world.javac(), facts).of(source.facts()));
    }
    Path stored = STORED.resolve(fileName(library));
    for (String line : Files.readAllLines(STORED.resolve("all-libraries.txt"))) {
      Pattern pattern = pattern(line);
      found.removeIf(each -> pattern.matcher(each).matches());
    }
    List<String> lines = Files.exists(stored) ? Files.readAllLines(stored) : List.of();
    List<String> kept = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    Set<String> unsaid = new TreeSet<>(found);
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        kept.add(line);
        continue;
      }
      Pattern pattern = pattern(line);
      boolean matches = found.stream().anyMatch(each -> pattern.matcher(each).matches());
      unsaid.removeIf(each -> pattern.matcher(each).matches());
      (matches ? kept : stale).add(line);
    }
    if (Lab.rewrite()) {
      unsaid.forEach(each -> kept.add("todo " + each));
      if (kept.isEmpty()) {
        Files.deleteIfExists(stored);
      } else {
        Files.createDirectories(STORED);
        Files.write(stored, kept);
      }
      return;
    }
    assertEquals(
        List.of(),
        kept.stream().filter(line -> line.startsWith("todo ")).toList(),
        "give them a fact, or say why they are irrelevant");
    assertEquals(
        "", String.join("\n", unsaid), "no fact and no line in " + stored.getFileName() + " for");
    assertEquals(
        "", String.join("\n", stale), "lines of " + stored.getFileName() + " that nothing needs");
  }

  private static Pattern pattern(String line) {
    String[] words = line.split("\\s+");
    if (words.length < 2 || !Set.of("irrelevant", "todo").contains(words[0])) {
      throw new AssertionError("'" + line + "': expected 'irrelevant PATTERN' or 'todo NAME'");
    }
    return Pattern.compile(
        Stream.of(words[1].split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  /** Walks the API of a library. */
  private static final class Listing {
    private final Javac javac;
    private final Knowledge knowledge;
    private final Set<String> found = new TreeSet<>();

    Listing(Javac javac, List<FactsFile> facts) {
      this.javac = javac;
      knowledge = new Knowledge(javac, facts);
    }

    /** What the packages of which a file speaks have without a fact. */
    Set<String> of(FactsFile file) {
      boolean jdk = file.tested().stream().anyMatch(t -> t.artifact().equals(Bundled.JDK));
      Set<Symbol> packages =
          file.facts().stream()
              .map(fact -> fact.origin().subject())
              .filter(subject -> !subject.annotation())
              .filter(subject -> jdk || !subject.type().startsWith("java."))
              .flatMap(subject -> javac.find(subject.type()).stream())
              .map(ClassSymbol::packge)
              .collect(Collectors.toSet());
      for (Symbol each : packages) {
        each.getEnclosedElements().forEach(this::type);
      }
      return found;
    }

    private void type(Symbol symbol) {
      if (!(symbol instanceof ClassSymbol type) || (type.flags() & Flags.PUBLIC) == 0) {
        return;
      }
      for (Symbol member : type.members().getSymbols()) {
        try {
          if (member instanceof ClassSymbol) {
            type(member);
          } else if (member instanceof MethodSymbol method
              && (method.flags() & Flags.PUBLIC) != 0
              && (method.flags() & (Flags.SYNTHETIC | Flags.BRIDGE)) == 0
              && needsFact(method)
              && !isKnown(method)) {
            found.add(type.getQualifiedName() + "#" + method.getSimpleName());
          }
        } catch (CompletionFailure e) {
          // Speaks of something that only some users have on their class path.
        }
      }
    }

    /** A method that only starts work needs no fact of its own: its result's type says it all. */
    private boolean needsFact(MethodSymbol method) {
      List<Type> parameters = method.type.getParameterTypes();
      if (parameters.stream().anyMatch(type -> isFunction(type) || isExecutor(type))) {
        return true;
      }
      return isAsync(method.getReturnType())
          && (!method.isStatic() && isAsync(method.enclClass().type)
              || parameters.stream().anyMatch(this::isAsync));
    }

    private boolean isAsync(Type type) {
      return knowledge.async(type).isPresent();
    }

    private boolean isFunction(Type type) {
      return javac.types().isFunctionalInterface(type)
          && !isAsync(type)
          && !NO_FUNCTIONS.contains(type.tsym.getQualifiedName().toString());
    }

    private boolean isExecutor(Type type) {
      return javac.isSubtype(type, "java.util.concurrent.Executor");
    }

    private boolean isKnown(MethodSymbol method) {
      Call call = new Call(null, method, method.enclClass().type, null, List.of());
      for (Class<? extends Fact> kind : OF_CALLS) {
        Answer<? extends Fact> answer = knowledge.about(kind, call);
        if (answer.isKnown() || answer.denied()) {
          return true;
        }
      }
      return false;
    }
  }
}
