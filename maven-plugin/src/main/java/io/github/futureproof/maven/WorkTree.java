package io.github.futureproof.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** What git says about a folder. */
final class WorkTree {
  private WorkTree() {}

  /**
   * Why changes made now could not be told from others, or not be undone; empty where they can.
   * Files that git does not know count where they are sources.
   */
  static Optional<String> dirt(Path folder) throws MojoExecutionException {
    Process process;
    byte[] out;
    try {
      process =
          new ProcessBuilder("git", "status", "--porcelain", "-z", "--untracked-files=all")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      out = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        return Optional.of(folder + " is in no git work tree, so that changes could not be undone");
      }
    } catch (IOException e) {
      return Optional.of("git can't be run, so that changes could not be undone");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    }
    List<String> dirty =
        List.of(new String(out, StandardCharsets.UTF_8).split("\0")).stream()
            .filter(line -> line.length() > 3)
            .filter(line -> !line.startsWith("?? ") || isSource(line.substring(3)))
            .map(line -> line.substring(3))
            .toList();
    return dirty.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the work tree has changes that are not committed ("
                + dirty.get(0)
                + (dirty.size() == 1 ? ")" : " and " + (dirty.size() - 1) + " more)"));
  }

  private static boolean isSource(String file) {
    return file.endsWith(".java") && !("/" + file).contains("/target/");
  }
}
