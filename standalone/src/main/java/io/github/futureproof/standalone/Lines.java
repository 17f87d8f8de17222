package io.github.futureproof.standalone;

import io.github.futureproof.standalone.report.Finding.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text, told apart as javac does: by line feed, carriage return, or both. */
final class Lines {
  private final String text;

  /** The offset at which each line starts. */
  private final int[] starts;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static Lines of(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !first) {
        starts.add(i + 1);
      }
    }
    return new Lines(text, starts.stream().mapToInt(Integer::intValue).toArray());
  }

  /** All of them, without their ends. */
  List<String> all() {
    return IntStream.rangeClosed(1, starts.length).mapToObj(this::text).toList();
  }

  /** The number of the line that an offset is in, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, from 1. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The offset of a line's first character that is no white space; of its end if there is none. */
  int firstLetter(int line) {
    String content = text(line);
    return starts[line - 1] + content.length() - content.stripLeading().length();
  }

  /** Whether there is a character at that offset, or the end of the text. */
  boolean has(int offset) {
    return 0 <= offset && offset <= text.length();
  }

  /** A line without its end; empty where there is no such line. */
  String text(int line) {
    if (line < 1 || line > starts.length) {
      return "";
    }
    int end = line == starts.length ? text.length() : starts[line];
    int start = starts[line - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Lines with those around them; of many, the first ones. */
  Excerpt excerpt(int from, int to, int around, int most) {
    int last = starts[starts.length - 1] == text.length() ? starts.length - 1 : starts.length;
    int first = Math.max(1, from - around);
    int end = Math.min(Math.min(last, Math.max(from, to) + around), first + most - 1);
    List<String> lines = new ArrayList<>();
    for (int line = first; line <= end; line++) {
      lines.add(text(line));
    }
    return lines.isEmpty() ? Excerpt.NONE : new Excerpt(first, lines);
  }
}
