package io.github.futureproof.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a work tree that are new or changed since a git revision. Where a branch has gone on
 * beside that revision, since they parted; files that git does not know yet are new as a whole.
 */
final class ChangedLines {
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");

  /** A file in one of the states that fixes bring about. */
  private record State(Lines text, LineChanges changes) {}

  private final Map<Path, LineChanges> lines = new HashMap<>();
  private final Set<Path> untracked = new HashSet<>();

  /** The files that git was asked about, as they were read. */
  private final Map<Path, Source> read = new HashMap<>();

  private final Map<Source, State> states = new HashMap<>();

  private ChangedLines() {}

  /**
   * Asks git.
   *
   * @param revision a branch, tag or commit
   * @param sources files in one work tree or several, as they are there
   * @throws BadInput when a file is in none, or git does not know the revision
   */
  static ChangedLines since(String revision, Collection<Source> sources) throws BadInput {
    if (revision.startsWith("-")) {
      throw new BadInput("--since " + revision + ": expected a branch, tag or commit");
    }
    ChangedLines changed = new ChangedLines();
    Map<Path, Optional<Path>> roots = new HashMap<>();
    Set<Path> trees = new LinkedHashSet<>();
    for (Source source : sources) {
      Path file = source.path();
      changed.read.put(file, source);
      trees.add(
          root(file.getParent(), roots)
              .orElseThrow(
                  () -> new BadInput("--since " + revision + ": " + file + " is not in git")));
    }
    for (Path tree : trees) {
      changed.ask(tree, revision);
    }
    return changed;
  }

  private static Optional<Path> root(Path folder, Map<Path, Optional<Path>> known) {
    if (folder == null || known.containsKey(folder)) {
      return folder == null ? Optional.empty() : known.get(folder);
    }
    Optional<Path> root =
        Files.exists(folder.resolve(".git"))
            ? Optional.of(folder)
            : root(folder.getParent(), known);
    known.put(folder, root);
    return root;
  }

  /** Whether anything in the file is new, changed or gone. */
  boolean touches(Source source) {
    return untracked.contains(source.path()) || lines.containsKey(source.path());
  }

  /**
   * Whether a line of what is reported is new or changed, or one between them is gone. In a file
   * that fixes have changed since it was read, the lines that they wrote are new, too.
   */
  boolean touches(Found found) {
    Path file = found.source().path();
    if (untracked.contains(file)) {
      return true;
    }
    LineChanges changes = lines.get(file);
    if (changes == null) {
      return false;
    }
    State state =
        states.computeIfAbsent(
            found.source(), source -> state(Lines.of(source.text()), changes, read.get(file)));
    int first = Math.min(state.text().line(found.start()), (int) found.line());
    int last = Math.max(state.text().line(found.end()), (int) found.line());
    return state.changes().touch(first, last);
  }

  private static State state(Lines text, LineChanges changes, Source before) {
    return new State(text, changes.then(Lines.of(before.text()), text));
  }

  private void ask(Path tree, String revision) throws BadInput {
    String commit =
        new String(
                git(
                        tree,
                        "rev-parse",
                        "--verify",
                        "--quiet",
                        "--end-of-options",
                        revision + "^{commit}")
                    .orElseThrow(
                        () ->
                            new BadInput(
                                "--since "
                                    + revision
                                    + ": git knows no such branch, tag or commit in "
                                    + tree
                                    + "; fetch it, or name another")),
                StandardCharsets.UTF_8)
            .strip();
    String base =
        git(tree, "merge-base", commit, "HEAD")
            .map(out -> new String(out, StandardCharsets.UTF_8).strip())
            .filter(out -> !out.isEmpty())
            .orElse(commit);
    byte[] diff =
        git(
                tree,
                "-c",
                "core.quotePath=false",
                "diff",
                "-U0",
                "--inter-hunk-context=0",
                "-M",
                "--text",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-relative",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                "--end-of-options",
                base,
                "--",
                "*.java")
            .orElseThrow(
                () -> new BadInput("--since " + revision + ": git diff failed in " + tree));
    parse(tree, new String(diff, StandardCharsets.ISO_8859_1));
    byte[] others =
        git(tree, "ls-files", "--others", "-z", "--", "*.java")
            .orElseThrow(() -> new BadInput("--since " + revision + ": git failed in " + tree));
    for (String name : new String(others, StandardCharsets.UTF_8).split("\0")) {
      untracked.add(tree.resolve(name));
    }
  }

  /** Takes in a diff without context lines, each character of which stands for a byte. */
  private void parse(Path tree, String diff) {
    LineChanges current = null;
    int skip = 0;
    for (String line : diff.split("\n")) {
      if (skip > 0 && (line.startsWith("-") || line.startsWith("+"))) {
        skip--;
        continue;
      }
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("+++ ")) {
        current = new LineChanges();
        String name = name(line.substring(4));
        if (name.startsWith("b/")) {
          lines.put(tree.resolve(name.substring(2)), current);
        }
      } else if (current != null && hunk.matches()) {
        int removed = count(hunk.group(1));
        int at = Integer.parseInt(hunk.group(2));
        int added = count(hunk.group(3));
        if (added == 0) {
          current.cutAfter().set(at);
        } else {
          current.changed().set(at, at + added);
        }
        skip = removed + added;
      }
    }
  }

  private static int count(String number) {
    return number == null ? 1 : Integer.parseInt(number);
  }

  /** A file name as git writes it: in quotes, with escapes, where it has odd characters. */
  private static String name(String written) {
    String text = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!text.startsWith("\"")) {
      bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
      return bytes.toString(StandardCharsets.UTF_8);
    }
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        bytes.write(c);
        continue;
      }
      char escaped = text.charAt(++i);
      int known = "abtnvfr".indexOf(escaped);
      if (known >= 0) {
        bytes.write("\u0007\b\t\n\u000b\f\r".charAt(known));
      } else if (escaped >= '0' && escaped <= '7') {
        bytes.write(Integer.parseInt(text.substring(i, i + 3), 8));
        i += 2;
      } else {
        bytes.write(escaped);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What git prints; empty when it fails. No shell is asked. */
  private static Optional<byte[]> git(Path tree, String... words) throws BadInput {
    List<String> command = new ArrayList<>(List.of("git", "-C", tree.toString()));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      byte[] out = process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
    } catch (IOException e) {
      throw new BadInput("--since needs git, which can't be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadInput("--since: interrupted while git ran");
    }
  }
}
