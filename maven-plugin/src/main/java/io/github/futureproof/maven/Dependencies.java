package io.github.futureproof.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;

/**
 * Resolves what projects depend on. Unlike Maven's own way, the one that a goal can ask for, it
 * also knows modules of the same build that were never compiled, and what can't be resolved is left
 * out and told.
 */
final class Dependencies {
  private final MavenSession session;
  private final ProjectDependenciesResolver resolver;
  private final Log log;
  private final RepositorySystemSession repositories;
  private final Map<String, MavenProject> projects = new LinkedHashMap<>();

  /**
   * What a project depends on.
   *
   * @param dependency with its scope
   * @param sibling the module of this build that it is, if any
   */
  record Resolved(Dependency dependency, Optional<MavenProject> sibling) {

    boolean isForMain() {
      return !dependency.getScope().equals("test") && !dependency.getScope().equals("runtime");
    }

    File file() {
      return dependency.getArtifact().getFile();
    }

    /** Whether it is the test classes of a sibling. */
    boolean isTests() {
      return dependency.getArtifact().getClassifier().equals("tests");
    }
  }

  Dependencies(MavenSession session, ProjectDependenciesResolver resolver, Log log) {
    this.session = session;
    this.resolver = resolver;
    this.log = log;
    List<MavenProject> all = session.getAllProjects();
    for (MavenProject each : all == null ? session.getProjects() : all) {
      projects.put(key(each.getGroupId(), each.getArtifactId(), each.getVersion()), each);
    }
    DefaultRepositorySystemSession own =
        new DefaultRepositorySystemSession(session.getRepositorySession());
    own.setWorkspaceReader(new Siblings(session.getRepositorySession().getWorkspaceReader()));
    this.repositories = own;
  }

  /** For those who resolve something else with the same knowledge of siblings. */
  RepositorySystemSession repositories() {
    return repositories;
  }

  /** All dependencies of a project that are on a class path, in the order of the class path. */
  List<Resolved> of(MavenProject project) {
    DependencyResolutionResult result = resolve(project);
    List<Resolved> found = new ArrayList<>();
    for (Dependency each : result.getResolvedDependencies()) {
      Artifact artifact = each.getArtifact();
      boolean onClassPath =
          Boolean.parseBoolean(artifact.getProperty(ArtifactProperties.CONSTITUTES_BUILD_PATH, ""));
      if (onClassPath && artifact.getFile() != null) {
        found.add(new Resolved(each, sibling(artifact)));
      }
    }
    return found;
  }

  /** Gives a project its dependencies as Maven does before it runs a goal that needs them. */
  void hand(MavenProject project) {
    DependencyResolutionResult result = resolve(project);
    Set<org.apache.maven.artifact.Artifact> artifacts = new LinkedHashSet<>();
    if (result.getDependencyGraph() != null) {
      RepositoryUtils.toArtifacts(
          artifacts,
          result.getDependencyGraph().getChildren(),
          List.of(project.getArtifact().getId()),
          null);
    }
    project.setResolvedArtifacts(artifacts);
    project.setArtifactFilter(artifact -> true);
  }

  private DependencyResolutionResult resolve(MavenProject project) {
    try {
      return resolver.resolve(new DefaultDependencyResolutionRequest(project, repositories));
    } catch (DependencyResolutionException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      log.warn(reason + "; what needs it is left out");
      return e.getResult();
    }
  }

  private Optional<MavenProject> sibling(Artifact artifact) {
    return Optional.ofNullable(
        projects.get(
            key(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion())));
  }

  private static String key(String group, String artifact, String version) {
    return group + ":" + artifact + ":" + version;
  }

  /** Finds the classes of modules of this build where they are, or will be. */
  private final class Siblings implements WorkspaceReader {
    private final WorkspaceReader others;

    Siblings(WorkspaceReader others) {
      this.others = others;
    }

    @Override
    public WorkspaceRepository getRepository() {
      return others == null ? new WorkspaceRepository("reactor") : others.getRepository();
    }

    @Override
    public File findArtifact(Artifact artifact) {
      Optional<MavenProject> sibling = sibling(artifact);
      if (sibling.isPresent() && artifact.getExtension().equals("jar")) {
        var build = sibling.get().getBuild();
        return new File(
            artifact.getClassifier().equals("tests")
                ? build.getTestOutputDirectory()
                : build.getOutputDirectory());
      }
      return others == null ? null : others.findArtifact(artifact);
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
      return others == null ? List.of() : others.findVersions(artifact);
    }
  }

  /** The project's own session. */
  MavenSession session() {
    return session;
  }
}
