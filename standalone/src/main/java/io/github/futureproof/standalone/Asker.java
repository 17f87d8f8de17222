package io.github.futureproof.standalone;

import io.github.futureproof.fixes.Edits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks about each fix. The answers are lines of the standard input, be it a terminal or a pipe;
 * where it ends before the last answer the command ends too, and nothing is written.
 */
final class Asker implements Choice {
  private static final String QUESTION = "Apply this fix [y,n,a,q,?]? ";
  private static final String HELP =
      """
      y - apply this fix
      n - leave it
      a - apply this one and all that follow
      q - leave this one and all that follow; those that you wanted so far are applied
      """;

  private final BufferedReader in;
  private final PrintStream out;
  private final Progress progress;
  private final Map<Path, Map<Spot, Boolean>> answers = new HashMap<>();
  private boolean all;
  private boolean none;

  /** A finding in the present state of its file. */
  private record Spot(String check, int position) {
    Spot(Found found) {
      this(found.check(), found.position());
    }
  }

  /**
   * Makes one.
   *
   * @param progress falls silent while a question stands
   */
  Asker(InputStream in, PrintStream out, Progress progress) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.progress = progress;
  }

  @Override
  public boolean wants(Found found, Header header) throws BadInput {
    Map<Spot, Boolean> here =
        answers.computeIfAbsent(found.source().path(), path -> new LinkedHashMap<>());
    Boolean before = here.get(new Spot(found));
    if (before != null) {
      return before;
    }
    boolean wanted = all || !none && ask(found, header);
    here.put(new Spot(found), wanted);
    return wanted;
  }

  private boolean ask(Found found, Header header) throws BadInput {
    progress.pause();
    Source source = found.source();
    Edits fix = found.fix().get();
    String after = Rewrite.apply(Rewrite.edits(fix, source, header), source);
    out.println();
    out.println(Printer.text(found));
    out.println("  " + fix.title());
    out.print(UnifiedDiff.of(source.name().replace('\\', '/'), source.text(), after));
    while (true) {
      out.print(QUESTION);
      out.flush();
      switch (answer()) {
        case "y", "yes" -> {
          return true;
        }
        case "n", "no" -> {
          return false;
        }
        case "a", "all" -> {
          all = true;
          return true;
        }
        case "q", "quit" -> {
          none = true;
          return false;
        }
        default -> out.print(HELP);
      }
    }
  }

  private String answer() throws BadInput {
    try {
      String line = in.readLine();
      if (line == null) {
        out.println();
        throw new BadInput(
            "--interactive: the standard input ended before the last answer, nothing is changed:"
                + " run it on a terminal, or pipe one answer a line into it");
      }
      return line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new BadInput("--interactive: the standard input can't be read: " + e.getMessage());
    }
  }

  @Override
  public Optional<String> refused(Found found) {
    boolean wanted =
        answers.getOrDefault(found.source().path(), Map.of()).getOrDefault(new Spot(found), true);
    return wanted ? Optional.empty() : Optional.of("not wanted");
  }

  /** What is fixed may come back as something else, which is another question. */
  @Override
  public void applied(Rewrite rewrite) {
    Map<Spot, Boolean> moved = new LinkedHashMap<>();
    Map<Spot, Boolean> before =
        new LinkedHashMap<>(answers.getOrDefault(rewrite.source().path(), Map.of()));
    rewrite.fixed().forEach(found -> before.remove(new Spot(found)));
    before.forEach(
        (spot, wanted) ->
            moved.put(new Spot(spot.check(), rewrite.moved(spot.position())), wanted));
    answers.put(rewrite.source().path(), moved);
  }
}
