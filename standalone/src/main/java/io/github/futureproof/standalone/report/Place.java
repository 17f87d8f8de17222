package io.github.futureproof.standalone.report;

/**
 * A range of characters in a source file. Lines and columns count from 1, columns in UTF-16 code
 * units; the end is exclusive. Where only a line is known, columns are 0; where nothing is, the
 * lines are 0, too.
 *
 * @param file the path with {@code /}: relative to the report's base, or absolute where the file is
 *     not in there; empty where the place is in no source file
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {

  /** No place in the sources: in a jar, say. */
  public static final Place NONE = new Place("", 0, 0, 0, 0);

  /** Whether there is a source file. */
  public boolean isInSource() {
    return !file.isEmpty();
  }
}
