package io.github.futureproof.maven;

import io.github.futureproof.maven.Dependencies.Resolved;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Describes a project's compilations to the command. */
final class Describer {
  private final MavenSession session;
  private final MavenProject project;
  private final Dependencies dependencies;
  private final ProcessorPath processors;
  private final Function<MavenProject, Optional<Description>> others;
  private final Path base;

  private final Set<Path> taken = new HashSet<>();

  /** One call of javac as the build has it. */
  private record Call(
      String name,
      boolean isTest,
      Configuration configuration,
      List<String> roots,
      List<Path> files,
      List<Path> generated) {}

  /**
   * Makes one.
   *
   * @param session with the project as the current one, in the state that generators left it in
   * @param others what was said about projects before this one
   * @param base the folder that the command runs in
   */
  Describer(
      MavenSession session,
      Dependencies dependencies,
      ProcessorPath processors,
      Function<MavenProject, Optional<Description>> others,
      Path base) {
    this.session = session;
    this.project = session.getCurrentProject();
    this.dependencies = dependencies;
    this.processors = processors;
    this.others = others;
    this.base = base;
  }

  /**
   * The description.
   *
   * @param compilations how the build calls javac
   * @throws IOException when a folder can't be read
   */
  Description describe(List<MojoExecution> compilations) throws IOException {
    List<Call> main = new ArrayList<>();
    List<Call> tests = new ArrayList<>();
    for (MojoExecution each : compilations) {
      call(each).ifPresent(call -> (call.isTest() ? tests : main).add(call));
    }
    if (main.isEmpty() && tests.isEmpty()) {
      return Description.NOTHING;
    }
    List<String> mainNames = stale(main, project.getBuild().getOutputDirectory());
    List<String> testNames = stale(tests, project.getBuild().getTestOutputDirectory());
    List<Resolved> resolved = dependencies.of(project);
    List<String> words = new ArrayList<>();
    int release = 0;
    int files = 0;
    Set<String> before = new LinkedHashSet<>();
    for (List<Call> calls : List.of(main, tests)) {
      for (Call call : calls) {
        Set<String> needs = new LinkedHashSet<>(before);
        needs.retainAll(mainNames);
        JavacOptions options = JavacOptions.of(call.configuration(), call.isTest());
        words(call, options, needs, resolved, words);
        before.add(call.name());
        release = Math.max(release, options.release());
        files += call.files().size();
      }
    }
    return new Description(words, mainNames, testNames, release, files);
  }

  private Optional<Call> call(MojoExecution execution) throws IOException {
    boolean isTest = execution.getGoal().equals("testCompile");
    Configuration configuration = new Configuration(session, execution);
    if (configuration.is(isTest ? "skip" : "skipMain")) {
      return Optional.empty();
    }
    String name = project.getGroupId() + ":" + project.getArtifactId();
    if (isTest) {
      name += " tests";
    }
    if (!execution.getExecutionId().startsWith("default-")) {
      name += " (" + execution.getExecutionId() + ")";
    }
    // What processors wrote there in an earlier build they write again.
    Optional<Path> written =
        configuration
            .text(isTest ? "generatedTestSourcesDirectory" : "generatedSourcesDirectory")
            .map(this::path);
    Path target = path(project.getBuild().getDirectory());
    List<Path> files = new ArrayList<>();
    List<Path> generated = new ArrayList<>();
    List<String> roots = new ArrayList<>();
    for (String root : new LinkedHashSet<>(configuration.texts("compileSourceRoots"))) {
      Path folder = path(root);
      if (written.filter(folder::equals).isPresent() || !Files.isDirectory(folder)) {
        continue;
      }
      roots.add(folder.toString());
      List<Path> found =
          Folders.sources(
              folder,
              configuration.texts(isTest ? "testIncludes" : "includes"),
              configuration.texts(isTest ? "testExcludes" : "excludes"));
      found.removeIf(file -> !taken.add(file));
      (folder.startsWith(target) ? generated : files).addAll(found);
    }
    return files.isEmpty() && generated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Call(name, isTest, configuration, roots, files, generated));
  }

  /** The names of these calls, if their classes are not there or older than the sources. */
  private List<String> stale(List<Call> calls, String classes) throws IOException {
    Set<Path> sources = new LinkedHashSet<>();
    for (Call call : calls) {
      sources.addAll(call.files());
      sources.addAll(call.generated());
    }
    return Folders.isStale(sources, path(classes))
        ? calls.stream().map(Call::name).toList()
        : List.of();
  }

  private void words(
      Call call, JavacOptions options, Set<String> needs, List<Resolved> all, List<String> words)
      throws IOException {
    Set<File> classPath = new LinkedHashSet<>();
    Set<String> sourcePath = new LinkedHashSet<>(call.roots());
    if (call.isTest()) {
      classPath.add(new File(project.getBuild().getOutputDirectory()));
    }
    for (Resolved each : all) {
      if (call.isTest() || each.isForMain()) {
        add(each, needs, classPath, sourcePath);
      }
    }
    // Classes of other languages are there too, once they were compiled.
    classPath.add(
        new File(
            call.isTest()
                ? project.getBuild().getTestOutputDirectory()
                : project.getBuild().getOutputDirectory()));
    List<File> there = classPath.stream().filter(File::exists).toList();
    words.addAll(List.of("--compilation", call.name()));
    needs.forEach(need -> words.addAll(List.of("--needs", need)));
    path("--classpath", there, words);
    path("--source-path", sourcePath.stream().map(File::new).toList(), words);
    words.addAll(options.words());
    List<File> path =
        options.runsProcessors()
            ? processors.of(project, call.configuration(), there)
            : List.<File>of();
    if (path.isEmpty()) {
      words.add("--no-processors");
    } else {
      path("--processor-path", path, words);
    }
    call.generated().forEach(file -> words.addAll(List.of("--context", file.toString())));
    call.files().forEach(file -> words.add(name(file)));
  }

  private void add(
      Resolved resolved, Set<String> needs, Set<File> classPath, Set<String> sourcePath) {
    Optional<Description> known = resolved.sibling().flatMap(others);
    List<String> stale =
        known.map(each -> resolved.isTests() ? each.tests() : each.main()).orElse(List.of());
    needs.addAll(stale);
    if (!stale.isEmpty()) {
      return;
    }
    classPath.add(resolved.file());
    if (resolved.sibling().isPresent() && known.isEmpty()) {
      // It is not part of this run: its sources have to do for what was not compiled.
      MavenProject sibling = resolved.sibling().get();
      sourcePath.addAll(
          resolved.isTests()
              ? sibling.getTestCompileSourceRoots()
              : sibling.getCompileSourceRoots());
    }
  }

  private static void path(String option, List<File> entries, List<String> words) {
    if (!entries.isEmpty()) {
      words.add(option);
      words.add(
          entries.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator)));
    }
  }

  /** What the user calls a file. */
  private String name(Path file) {
    Path name = file.startsWith(base) ? base.relativize(file) : file;
    boolean odd = name.toString().startsWith("-") || name.toString().startsWith("@");
    return odd ? "." + File.separator + name : name.toString();
  }

  private Path path(String text) {
    return project.getBasedir().toPath().resolve(text).toAbsolutePath().normalize();
  }
}
