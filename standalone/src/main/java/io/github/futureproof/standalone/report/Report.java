package io.github.futureproof.standalone.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of one run, as all formats take it. Nothing in here is escaped: whatever sources and
 * file names hold is in the strings as it is.
 *
 * @param version the command's version, without the Java version
 * @param base the folder that relative paths count from, absolute
 * @param checks the checks that ran, by name; each finding's check is among them
 * @param findings in the order of files and positions; known ones (see {@link Finding#known}) too
 * @param mended those that are gone, for this run mended them
 * @param notAnalysed files that were left out
 * @param notes what else went wrong, one line each
 * @param compared whether there was a baseline to compare with
 * @param files how many files were looked at, with those left out
 * @param seconds how long it took
 */
public record Report(
    String version,
    Path base,
    List<CheckInfo> checks,
    List<Finding> findings,
    List<Mended> mended,
    List<NotAnalysed> notAnalysed,
    List<String> notes,
    boolean compared,
    int files,
    double seconds) {

  /**
   * A check.
   *
   * @param summary what goes wrong, in one sentence without full stop
   * @param severity the one it has unless the user says otherwise
   * @param configured the one that the user gave it for this run, else the same
   * @param page its page as Markdown (headings, lists, fenced and indented code); empty for none
   * @param link the page's public address; empty for none
   */
  public record CheckInfo(
      String name,
      String summary,
      Severity severity,
      Severity configured,
      String page,
      String link) {}

  /**
   * A finding that this run mended.
   *
   * @param file as in {@link Place}
   * @param line from 1, when it was mended
   * @param what what was done about it
   */
  public record Mended(String check, String file, int line, String what) {}

  /**
   * A file that was left out.
   *
   * @param file as in {@link Place}
   * @param line from 1, or 0 where no line is to blame
   * @param reason in one line
   */
  public record NotAnalysed(String file, int line, String reason) {}

  /** Makes a report. */
  public Report {
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
    mended = List.copyOf(mended);
    notAnalysed = List.copyOf(notAnalysed);
    notes = List.copyOf(notes);
  }

  /** The findings that are not in the baseline: those that count. */
  public List<Finding> fresh() {
    return findings.stream().filter(finding -> !finding.known()).toList();
  }
}
