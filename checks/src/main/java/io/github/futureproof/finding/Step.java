package io.github.futureproof.finding;

/**
 * One step of the path that a finding shows: a place in the sources and what it has to do with it.
 *
 * @param role what the step says, such as {@code runs on}, {@code calls}, {@code blocks}
 * @param text what is there, in the user's words
 * @param file the source file as javac names it, or null where the step is in a jar
 * @param line the line from 1, or 0 where there is none
 * @param offset the character offset in the file, or -1
 */
public record Step(String role, String text, String file, long line, int offset) {

  /** The role of a step that leads to the next one. */
  public static final String CALLS = "calls";

  /** A step without a place in the sources. */
  public static Step of(String role, String text) {
    return new Step(role, text, null, 0, -1);
  }

  /** What is there, with file and line where it is in the sources. */
  public String place() {
    if (file == null) {
      return text;
    }
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return text + " (" + name + ":" + line + ")";
  }
}
