package io.github.futureproof.finding;

import io.github.futureproof.program.Hop;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * The steps of a way through calls.
   *
   * @param last the role of the last one; the others lead to it
   */
  public static List<Step> through(List<Hop> path, String last) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Hop hop = path.get(i);
      String role = i + 1 < path.size() ? CALLS : last;
      steps.add(new Step(role, hop.text(), hop.file(), hop.line(), hop.offset()));
    }
    return steps;
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
