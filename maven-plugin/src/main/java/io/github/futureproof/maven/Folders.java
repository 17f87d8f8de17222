package io.github.futureproof.maven;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Files in folders. */
final class Folders {
  private static final Pattern BREAK = Pattern.compile("[\r\n]");
  private static final FileTime NEVER = FileTime.fromMillis(0);

  private Folders() {}

  /**
   * The Java files under a folder, in a fixed order. Descriptions of modules are left out: modules
   * are analysed as if all was on the class path. So are names with a line break, which the command
   * could take for options: no class that others can use is in such a file.
   *
   * @param includes patterns as Maven has them; empty for all
   * @param excludes patterns of those that are left out
   */
  static List<Path> sources(Path folder, List<String> includes, List<String> excludes)
      throws IOException {
    Predicate<String> in = matcher(includes);
    Predicate<String> out = matcher(excludes);
    TreeSet<Path> found = new TreeSet<>();
    walk(
        folder,
        ".java",
        (file, attributes) -> {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (!file.endsWith("module-info.java")
              && !BREAK.matcher(name).find()
              && (includes.isEmpty() || in.test(name))
              && !out.test(name)) {
            found.add(file);
          }
        });
    return new ArrayList<>(found);
  }

  /** Whether there are sources that are newer than the newest of the classes. */
  static boolean isStale(Collection<Path> sources, Path classes) throws IOException {
    if (sources.isEmpty()) {
      return false;
    }
    FileTime[] newest = {NEVER};
    walk(
        classes,
        ".class",
        (file, attributes) -> newest[0] = max(newest[0], attributes.lastModifiedTime()));
    for (Path source : sources) {
      if (Files.getLastModifiedTime(source).compareTo(newest[0]) > 0) {
        return true;
      }
    }
    return false;
  }

  private static FileTime max(FileTime one, FileTime other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private interface Take {
    void take(Path file, BasicFileAttributes attributes);
  }

  private static void walk(Path folder, String suffix, Take take) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(suffix) && Files.isRegularFile(file)) {
              take.take(file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Predicate<String> matcher(List<String> patterns) {
    List<Pattern> all = patterns.stream().map(Folders::pattern).toList();
    return name -> all.stream().anyMatch(each -> each.matcher(name).matches());
  }

  /** Maven's patterns: {@code **} stands for any folders, {@code *} for any part of a name. */
  private static Pattern pattern(String maven) {
    String rest = maven.replace('\\', '/');
    rest = rest.endsWith("/") ? rest + "**" : rest;
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < rest.length()) {
      if (rest.startsWith("**/", at)) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (rest.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        char c = rest.charAt(at++);
        regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
