package io.github.futureproof.maven;

import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * What Maven would do with a project up to the compilation of its tests. Of that the goals run what
 * generates sources, and read how javac would be called; nothing is compiled.
 */
final class Steps {
  private static final String UP_TO = "test-compile";
  private static final String OURS = "futureproof-maven-plugin";
  private static final String COMPILER = "maven-compiler-plugin";
  private static final String TOOLCHAINS = "maven-toolchains-plugin";

  /**
   * Not {@code process-sources}: that is where formatters change sources, and {@code initialize}
   * because generators need the properties that are set there.
   */
  private static final Set<String> GENERATING =
      Set.of("initialize", "generate-sources", "generate-test-sources");

  private final MavenSession session;
  private final BuildPluginManager plugins;
  private final Log log;
  private final List<MojoExecution> all;

  /**
   * Asks Maven.
   *
   * @param session with the project as the current one
   * @throws MojoExecutionException when Maven can't say, as it can't when a plugin is missing
   */
  Steps(MavenSession session, LifecycleExecutor lifecycle, BuildPluginManager plugins, Log log)
      throws MojoExecutionException {
    this.session = session;
    this.plugins = plugins;
    this.log = log;
    try {
      this.all = lifecycle.calculateExecutionPlan(session, UP_TO).getMojoExecutions();
    } catch (Exception e) {
      throw new MojoExecutionException(
          "Maven can't say how " + session.getCurrentProject() + " is built: " + e.getMessage(), e);
    }
  }

  /** How javac would be called, in this order. */
  List<MojoExecution> compilations() {
    return all.stream()
        .filter(each -> each.getArtifactId().equals(COMPILER))
        .filter(each -> each.getGoal().equals("compile") || each.getGoal().equals("testCompile"))
        .toList();
  }

  /** Chooses the JDK, where the project does that in its build. */
  void chooseJdk() {
    all.stream().filter(each -> each.getArtifactId().equals(TOOLCHAINS)).forEach(this::run);
  }

  /**
   * What is to run for the generated sources to be there, unless it ran before in this build.
   *
   * @param built the project as this build knows it
   */
  List<MojoExecution> generators(MavenProject built) {
    return all.stream()
        .filter(each -> GENERATING.contains(each.getLifecyclePhase()))
        .filter(each -> !each.getArtifactId().equals(OURS))
        .filter(each -> !each.getArtifactId().equals(TOOLCHAINS))
        // JaCoCo's, which prepares the run of tests.
        .filter(each -> !each.getGoal().startsWith("prepare-agent"))
        .filter(each -> !hasRun(built, each.getLifecyclePhase()))
        .toList();
  }

  private static boolean hasRun(MavenProject built, String phase) {
    return built.hasLifecyclePhase(phase)
        || built.hasLifecyclePhase(UP_TO)
        || !phase.equals("generate-test-sources") && built.hasLifecyclePhase("compile");
  }

  /** Runs a step; where it fails, that is told and what it would have made is missing. */
  void run(MojoExecution step) {
    try {
      log.debug("running " + step);
      plugins.executeMojo(session, step);
    } catch (Exception e) {
      log.warn(
          step.getArtifactId()
              + ":"
              + step.getGoal()
              + " failed ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "); what needs it is left out");
    }
  }
}
