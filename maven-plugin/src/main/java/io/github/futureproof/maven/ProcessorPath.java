package io.github.futureproof.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Where the annotation processors of a compilation are. */
final class ProcessorPath {
  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  private final RepositorySystem system;
  private final RepositorySystemSession repositories;
  private final Log log;
  private final Map<File, Boolean> known = new ConcurrentHashMap<>();

  ProcessorPath(RepositorySystem system, RepositorySystemSession repositories, Log log) {
    this.system = system;
    this.repositories = repositories;
    this.log = log;
  }

  /**
   * The jars and folders; empty where no processor runs.
   *
   * @param classPath where javac looks for processors unless it is told where
   */
  List<File> of(MavenProject project, Configuration configuration, List<File> classPath) {
    List<Xpp3Dom> paths = configuration.elements("annotationProcessorPaths");
    if (!paths.isEmpty()) {
      return resolve(project, configuration, paths);
    }
    boolean named = !configuration.texts("annotationProcessors").isEmpty();
    return named || classPath.stream().anyMatch(this::hasProcessor) ? classPath : List.of();
  }

  private boolean hasProcessor(File entry) {
    return known.computeIfAbsent(entry, ProcessorPath::offersProcessor);
  }

  private static boolean offersProcessor(File entry) {
    if (entry.isDirectory()) {
      return new File(entry, SERVICE).isFile();
    }
    try (ZipFile jar = new ZipFile(entry)) {
      return jar.getEntry(SERVICE) != null;
    } catch (IOException e) {
      // The command says what is wrong with it.
      return false;
    }
  }

  private List<File> resolve(
      MavenProject project, Configuration configuration, List<Xpp3Dom> paths) {
    CollectRequest collect = new CollectRequest();
    collect.setRepositories(project.getRemoteProjectRepositories());
    for (Xpp3Dom path : paths) {
      String group = configuration.text(path, "groupId").orElse("");
      String name = configuration.text(path, "artifactId").orElse("");
      Optional<String> version =
          configuration.text(path, "version").or(() -> managed(project, group, name));
      if (version.isEmpty()) {
        log.warn("no version for the annotation processor " + group + ":" + name + ": left out");
        continue;
      }
      Artifact artifact =
          new DefaultArtifact(
              group,
              name,
              configuration.text(path, "classifier").orElse(""),
              configuration.text(path, "type").orElse("jar"),
              version.get());
      List<Exclusion> exclusions = new ArrayList<>();
      Xpp3Dom excluded = path.getChild("exclusions");
      for (Xpp3Dom each : excluded == null ? new Xpp3Dom[0] : excluded.getChildren()) {
        exclusions.add(
            new Exclusion(
                configuration.text(each, "groupId").orElse("*"),
                configuration.text(each, "artifactId").orElse("*"),
                "*",
                "*"));
      }
      collect.addDependency(
          new org.eclipse.aether.graph.Dependency(artifact, "runtime", false, exclusions));
    }
    if (configuration.is("annotationProcessorPathsUseDepMgmt")
        && project.getDependencyManagement() != null) {
      for (Dependency each : project.getDependencyManagement().getDependencies()) {
        collect.addManagedDependency(
            RepositoryUtils.toDependency(each, repositories.getArtifactTypeRegistry()));
      }
    }
    List<ArtifactResult> results;
    try {
      results =
          system
              .resolveDependencies(repositories, new DependencyRequest(collect, null))
              .getArtifactResults();
    } catch (DependencyResolutionException e) {
      log.warn("annotation processors: " + e.getMessage() + "; what needs them is left out");
      results = e.getResult() == null ? List.of() : e.getResult().getArtifactResults();
    }
    return results.stream()
        .filter(ArtifactResult::isResolved)
        .map(result -> result.getArtifact().getFile())
        .filter(file -> file != null && file.exists())
        .toList();
  }

  private static Optional<String> managed(MavenProject project, String group, String name) {
    List<Dependency> managed =
        project.getDependencyManagement() == null
            ? List.of()
            : project.getDependencyManagement().getDependencies();
    return Stream.concat(managed.stream(), project.getDependencies().stream())
        .filter(each -> each.getGroupId().equals(group) && each.getArtifactId().equals(name))
        .map(Dependency::getVersion)
        .filter(version -> version != null && !version.isBlank())
        .findFirst();
  }
}
