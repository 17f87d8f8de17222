package io.github.futureproof.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** What a goal has seen in the projects of one build, which may be built at the same time. */
final class Turns {
  private final MavenSession session;
  private final boolean together;
  private final Object lock;

  /** By project, in the order of turns; nothing but JDK types, see {@link Description}. */
  private final Map<String, Map<String, List<String>>> taken;

  /**
   * The turns of this goal.
   *
   * @param together whether the last project acts for all; else each one for itself
   */
  @SuppressWarnings("unchecked")
  Turns(MavenSession session, MojoExecution execution, boolean together) {
    this.session = session;
    this.together = together;
    this.lock = session.getRequest();
    String key =
        execution.getPlugin().getKey()
            + ":"
            + execution.getGoal()
            + ":"
            + execution.getExecutionId();
    synchronized (lock) {
      this.taken =
          (Map<String, Map<String, List<String>>>)
              session.getRequest().getData().computeIfAbsent(key, each -> new LinkedHashMap<>());
    }
  }

  /** Whether nobody has begun yet. */
  boolean isFirst() {
    synchronized (lock) {
      return !together || taken.isEmpty();
    }
  }

  /**
   * Keeps what is known about a project.
   *
   * @return whether it is now that the command has to run
   */
  boolean take(MavenProject project, Description description) {
    synchronized (lock) {
      boolean isNew = taken.put(key(project), description.kept()) == null;
      return !together
          || isNew && session.getProjects().stream().allMatch(each -> taken.containsKey(key(each)));
    }
  }

  /** What was said about a project before. */
  Optional<Description> description(MavenProject project) {
    synchronized (lock) {
      // Where each acts for itself, what others know is not told to this one's command.
      return together
          ? Optional.ofNullable(taken.get(key(project))).map(Description::of)
          : Optional.empty();
    }
  }

  /** What the command has to look at, what others need first. */
  List<Description> all() {
    List<Description> all = new ArrayList<>();
    synchronized (lock) {
      for (MavenProject each :
          together ? session.getProjects() : List.of(session.getCurrentProject())) {
        all.add(Description.of(taken.get(key(each))));
      }
    }
    return all;
  }

  private static String key(MavenProject project) {
    return project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion();
  }
}
