package io.github.futureproof.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Runs the command in a JVM of its own, and puts what it says into Maven's log. */
final class Fork {
  /** How lines begin that tell how far the command is. */
  private static final String PROGRESS = "progress: ";

  private final Path java;
  private final Path jar;
  private final List<String> options;
  private final Path folder;
  private final Log log;

  /**
   * What came of it.
   *
   * @param status as the command has it
   * @param errors how many findings are errors
   * @param warnings how many are not
   * @param problem what kept it from running
   */
  record Outcome(int status, int errors, int warnings, Optional<String> problem) {}

  /**
   * Makes one.
   *
   * @param java the program
   * @param jar the command
   * @param options for the JVM
   * @param folder where it runs, from which relative paths count
   */
  Fork(Path java, Path jar, List<String> options, Path folder, Log log) {
    this.java = java;
    this.jar = jar;
    this.options = options;
    this.folder = folder;
    this.log = log;
  }

  /**
   * Runs it and waits.
   *
   * @param words the command's arguments
   * @throws MojoExecutionException when the JVM can't be started, or a word would be two
   */
  Outcome run(List<String> words) throws MojoExecutionException {
    for (String word : words) {
      if (word.indexOf('\n') >= 0 || word.indexOf('\r') >= 0) {
        throw new MojoExecutionException("there is a line break in '" + word + "'");
      }
    }
    try {
      Path arguments = Files.createTempFile("futureproof", ".arguments");
      try {
        Files.write(arguments, words);
        return start(arguments);
      } finally {
        Files.deleteIfExists(arguments);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("the command can't be run: " + e.getMessage(), e);
    }
  }

  private Outcome start(Path arguments) throws IOException, MojoExecutionException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString(), "@" + arguments));
    log.debug(String.join(" ", command));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    try {
      process.getOutputStream().close();
      Out out = new Out(log);
      Problems problems = new Problems(log);
      // Told in the end: it would stand in the midst of a finding otherwise.
      List<String> told = new ArrayList<>();
      Thread other = new Thread(() -> lines(process.getErrorStream(), line -> tell(line, told)));
      other.start();
      lines(process.getInputStream(), out::take);
      other.join();
      told.forEach(problems::take);
      return new Outcome(process.waitFor(), out.errors(), out.warnings(), problems.last());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  /** How far it is is of use now alone. */
  private void tell(String line, List<String> later) {
    if (line.startsWith(PROGRESS)) {
      log.info(line.substring(PROGRESS.length()));
    } else {
      later.add(line);
    }
  }

  private interface Take {
    void take(String line);
  }

  private static void lines(InputStream stream, Take take) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        take.take(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
