package io.github.futureproof.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** Chooses the JDK that the command runs on. */
final class Jdk {
  private static final int OLDEST = 17;
  private static final Pattern VERSION =
      Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d+)[^\"]*\"");

  private Jdk() {}

  /**
   * The program {@code java} of the JDK that the user names, else of the project's toolchain if it
   * is new enough, else of the one that runs Maven.
   *
   * @param release the newest Java version that the sources are for
   * @throws MojoExecutionException when the one that the user names has none
   */
  static Path java(
      File named, ToolchainManager toolchains, MavenSession session, int release, Log log)
      throws MojoExecutionException {
    if (named != null) {
      Path java = program(named.toPath());
      if (!Files.isExecutable(java)) {
        throw new MojoExecutionException("futureproof.jdk: " + named + " is no JDK");
      }
      return java;
    }
    Optional<Path> chosen = toolchain(toolchains, session).filter(java -> version(java) >= OLDEST);
    Path running = program(Path.of(System.getProperty("java.home")));
    if (chosen.isPresent() && version(chosen.get()) < release && version(running) >= release) {
      return running;
    }
    log.debug("toolchain: " + chosen);
    return chosen.orElse(running);
  }

  private static Optional<Path> toolchain(ToolchainManager toolchains, MavenSession session) {
    Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
    return Optional.ofNullable(toolchain)
        .map(each -> each.findTool("java"))
        .map(Path::of)
        .filter(Files::isExecutable);
  }

  private static Path program(Path home) {
    return home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
  }

  /** The version of the JDK that a program belongs to; 0 where it does not say. */
  private static int version(Path java) {
    try {
      Path home = java.toRealPath().getParent().getParent();
      Matcher found = VERSION.matcher(Files.readString(home.resolve("release")));
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
