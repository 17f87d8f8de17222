package io.github.futureproof.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mends the async bugs that can be mended, in place, and prints what it changed. */
@Mojo(name = "fix", threadSafe = true)
public final class FixGoal extends Goal {

  /** Mends although git would not show what is new and what was changed before. */
  @Parameter(property = PREFIX + "allowDirty", defaultValue = "false")
  private boolean allowDirty;

  @Override
  void check(Path top) throws MojoExecutionException, MojoFailureException {
    if (!allowDirty) {
      Optional<String> reason = WorkTree.dirt(top);
      if (reason.isPresent()) {
        throw new MojoFailureException(
            "nothing was changed: "
                + reason.get()
                + "; commit or stash first, or say -Dfutureproof.allowDirty");
      }
    }
  }

  @Override
  List<String> words() {
    return List.of("--fix", "--fail-on", "never");
  }

  @Override
  Optional<String> failure(Fork.Outcome outcome, String plugin) {
    return Optional.empty();
  }
}
