package io.github.futureproof.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * What both goals do: describe the project, and let the command look at it in a JVM of its own.
 *
 * <p>Called on the command line a goal takes its turn in each project, and the last one runs the
 * command over all of them: one start, one summary, one report. Bound in a pom it runs the command
 * for each project.
 *
 * <p>Neither goal asks Maven to resolve dependencies or to run a phase before it: in a build of
 * several modules that are not compiled yet Maven could not resolve the one from the other, and a
 * phase that compiles would end at the first error in the sources.
 */
abstract class Goal extends AbstractMojo {
  static final String PREFIX = "futureproof.";
  private static final String COMMAND = "io.github.futureproof:futureproof";

  /** A JVM that runs for some seconds spends more on its best code than that gives back. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final int MANY_FILES = 2000;

  /** How often somebody at a terminal is told how far it is. */
  private static final int PROGRESS_MILLIS = 5_000;

  /** Checks to switch on and off: {@code +A,-B}; names without a sign: only these. */
  @Parameter(property = PREFIX + "checks")
  private List<String> checks;

  /** The severity of checks: {@code Check=error}, {@code Check=warning} or {@code Check=off}. */
  @Parameter(property = PREFIX + "severity")
  private List<String> severity;

  /** Files that say what your libraries do. */
  @Parameter(property = PREFIX + "facts")
  private List<String> facts;

  /** Another file than the nearest {@code futureproof.properties}. */
  @Parameter(property = PREFIX + "config")
  private String config;

  /**
   * Reports to write, {@code KIND=FILE}: sarif, json, junit, gitlab or html. Files count from the
   * top of the build.
   */
  @Parameter(property = PREFIX + "report")
  private List<String> report;

  /** The file of findings that do not count; written where there is none. */
  @Parameter(property = PREFIX + "baseline")
  private String baseline;

  /** A git branch, tag or commit: only findings on lines that changed since then. */
  @Parameter(property = PREFIX + "sinceRef")
  private String sinceRef;

  /** Leaves the project out. */
  @Parameter(property = PREFIX + "skip", defaultValue = "false")
  private boolean skip;

  /** Runs what the build has to generate sources, in so far as it did not run before. */
  @Parameter(property = PREFIX + "generate", defaultValue = "true")
  private boolean generate;

  /** The JDK that runs the command, 17 or newer; else the toolchain's, or the one of Maven. */
  @Parameter(property = PREFIX + "jdk")
  private File jdk;

  /** Options for the JVM that runs the command, such as {@code -Xmx4g}. */
  @Parameter(property = PREFIX + "jvmArgs")
  private String jvmArgs;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Component private LifecycleExecutor lifecycle;
  @Component private BuildPluginManager plugins;
  @Component private ProjectDependenciesResolver resolver;
  @Component private RepositorySystem repositories;
  @Component private ToolchainManager toolchains;

  /** Looks whether it can be done, before anything is. */
  abstract void check(Path top) throws MojoExecutionException, MojoFailureException;

  /** What this goal alone tells the command. */
  abstract List<String> words();

  /** What to say when the command found something that counts. */
  abstract Optional<String> failure(Fork.Outcome outcome, String plugin);

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    MavenProject project = session.getCurrentProject();
    Path top = session.getRequest().getMultiModuleProjectDirectory().toPath().toAbsolutePath();
    boolean together = execution.getSource() == MojoExecution.Source.CLI;
    Turns turns = new Turns(session, execution, together);
    Description description = Description.NOTHING;
    if (skip) {
      getLog().info("skipped");
    } else {
      if (turns.isFirst()) {
        checkSinceRef();
        check(top.normalize());
      }
      description = describe(project, turns, top.normalize());
    }
    if (turns.take(project, description)) {
      run(turns.all(), top.normalize());
    }
  }

  /** An option of git's would not be a revision. */
  private void checkSinceRef() throws MojoExecutionException {
    if (sinceRef != null && sinceRef.startsWith("-")) {
      throw new MojoExecutionException(
          "futureproof.sinceRef: expected a branch, tag or commit, not '" + sinceRef + "'");
    }
  }

  private Description describe(MavenProject project, Turns turns, Path top)
      throws MojoExecutionException {
    // Generators change the project: a copy, as Maven itself does where it runs steps for a goal.
    MavenProject copy = project.clone();
    MavenSession own = session.clone();
    own.setCurrentProject(copy);
    Steps steps = new Steps(own, lifecycle, plugins, getLog());
    List<MojoExecution> compilations = steps.compilations();
    if (compilations.isEmpty()) {
      return Description.NOTHING;
    }
    steps.chooseJdk();
    Dependencies dependencies = new Dependencies(own, resolver, getLog());
    List<MojoExecution> generators = generate ? steps.generators(project) : List.of();
    if (!generators.isEmpty()) {
      dependencies.hand(copy);
      generators.forEach(steps::run);
    }
    ProcessorPath processors =
        new ProcessorPath(repositories, dependencies.repositories(), getLog());
    try {
      return new Describer(own, dependencies, processors, turns::description, top)
          .describe(compilations);
    } catch (IOException e) {
      throw new MojoExecutionException("can't read " + e.getMessage(), e);
    }
  }

  private void run(List<Description> all, Path top)
      throws MojoExecutionException, MojoFailureException {
    int files = all.stream().mapToInt(Description::files).sum();
    if (files == 0) {
      getLog().info("no Java sources to look at");
      return;
    }
    List<String> words = new ArrayList<>(words());
    option("--checks", checks, words);
    option("--severity", severity, words);
    option("--facts", facts, words);
    for (String each : report == null ? List.<String>of() : report) {
      words.addAll(List.of("--report", each.strip()));
    }
    if (config != null) {
      words.addAll(List.of("--config", config));
    }
    if (baseline != null) {
      words.addAll(List.of("--baseline", baseline));
    }
    if (sinceRef != null) {
      words.addAll(List.of("--since", sinceRef));
    }
    all.forEach(each -> words.addAll(each.words()));
    int release = all.stream().mapToInt(Description::release).max().orElse(0);
    Path java = Jdk.java(jdk, toolchains, session, release, getLog());
    List<String> options = new ArrayList<>(files < MANY_FILES ? SHORT_LIVED : List.of());
    if (session.getRequest().isInteractiveMode() && Terminal.isThere()) {
      options.add("-Dfutureproof.progress=" + PROGRESS_MILLIS);
    }
    if (jvmArgs != null && !jvmArgs.isBlank()) {
      options.addAll(List.of(jvmArgs.strip().split("\\s+")));
    }
    Fork fork = new Fork(java, command(), options, top, getLog());
    Fork.Outcome outcome = fork.run(words);
    if (outcome.status() > 1) {
      throw new MojoExecutionException(
          outcome.problem().orElse("the command ended with status " + outcome.status()));
    }
    String name = plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion();
    Optional<String> failure = outcome.status() == 0 ? Optional.empty() : failure(outcome, name);
    if (failure.isPresent()) {
      throw new MojoFailureException(failure.get());
    }
  }

  private static void option(String option, List<String> values, List<String> words) {
    if (values != null && !values.isEmpty()) {
      words.addAll(List.of(option, String.join(",", values)));
    }
  }

  private Path command() throws MojoExecutionException {
    Map<String, Artifact> artifacts = plugin.getArtifactMap();
    Artifact command = artifacts.get(COMMAND);
    if (command == null || command.getFile() == null || !command.getFile().isFile()) {
      throw new MojoExecutionException(COMMAND + " is not among the plugin's dependencies");
    }
    return command.getFile().toPath();
  }
}
