package io.github.futureproof.standalone.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Findings that are known and do not count, as they stand in a file: one a line, the fingerprint
 * first, which alone decides; the rest is for people. Sorted by fingerprint, so that what two
 * branches add lands on lines apart, and free of line numbers.
 */
public final class Baseline {
  private static final String HEADER =
      "# futureproof-baseline 1: known findings, by fingerprint. Made by --baseline-update.\n";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");
  private static final int FIELDS = 5;

  private final Map<String, Entry> entries;

  /** A known finding. */
  public record Entry(
      String fingerprint, String check, String file, String member, String headline) {

    /** As it is told. */
    public String text() {
      return file + ": [" + check + "] " + headline + (member.isEmpty() ? "" : ", in " + member);
    }

    private String line() {
      return String.join(
          "\t", fingerprint, escape(check), escape(file), escape(member), escape(headline));
    }
  }

  /** A line that is no entry; the message names file and line. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  private Baseline(Map<String, Entry> entries) {
    this.entries = new TreeMap<>(entries);
  }

  /**
   * Reads a baseline.
   *
   * @param name what messages call the file
   */
  public static Baseline parse(String name, List<String> lines) throws Malformed {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      if (parts.length != FIELDS || !FINGERPRINT.matcher(parts[0]).matches()) {
        boolean conflict = line.matches("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|).*");
        throw new Malformed(
            name
                + ":"
                + (i + 1)
                + (conflict
                    ? ": an unsettled merge: keep the lines of both sides"
                    : ": expected a fingerprint and four more fields, with tabs between"));
      }
      entries.put(
          parts[0],
          new Entry(
              parts[0],
              unescape(parts[1]),
              unescape(parts[2]),
              unescape(parts[3]),
              unescape(parts[4])));
    }
    return new Baseline(entries);
  }

  /** The baseline that knows all these findings. */
  public static Baseline of(List<Finding> findings) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Finding finding : findings) {
      entries.put(
          finding.fingerprint(),
          new Entry(
              finding.fingerprint(),
              finding.check(),
              finding.place().file(),
              finding.member(),
              finding.headline()));
    }
    return new Baseline(entries);
  }

  /** How many findings it knows. */
  public int size() {
    return entries.size();
  }

  /** Whether it knows the finding of that fingerprint. */
  public boolean knows(String fingerprint) {
    return entries.containsKey(fingerprint);
  }

  /**
   * The entries that were looked for and not found.
   *
   * @param lookedFor whether this run would have found it
   */
  public List<Entry> expired(List<Finding> findings, Predicate<Entry> lookedFor) {
    Baseline now = of(findings);
    return entries.values().stream()
        .filter(entry -> !now.knows(entry.fingerprint()))
        .filter(lookedFor)
        .toList();
  }

  /** This baseline with all these findings, and without those entries. */
  public Baseline updated(List<Finding> findings, List<Entry> expired) {
    Map<String, Entry> all = new LinkedHashMap<>(entries);
    expired.forEach(entry -> all.remove(entry.fingerprint()));
    all.putAll(of(findings).entries);
    return new Baseline(all);
  }

  /** Writes the file's text. */
  public void write(Appendable out) throws IOException {
    out.append(HEADER);
    for (Entry entry : entries.values()) {
      out.append(entry.line()).append('\n');
    }
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      i++;
      switch (text.charAt(i)) {
        case 't' -> plain.append('\t');
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        default -> plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
