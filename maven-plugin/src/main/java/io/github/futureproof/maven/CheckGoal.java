package io.github.futureproof.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Finds async bugs in the sources of a project, main and test, which need not be compiled. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckGoal extends Goal {
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "warn", "never", "off");

  /** The mildest finding that fails the build: error, warning or never. */
  @Parameter(property = PREFIX + "failOn", defaultValue = "error")
  private String failOn;

  /** Adds the findings of this run to the baseline, and takes out those that are gone. */
  @Parameter(property = PREFIX + "baselineUpdate", defaultValue = "false")
  private boolean baselineUpdate;

  @Override
  void check(Path top) throws MojoExecutionException {
    if (!SEVERITIES.contains(failOn.toLowerCase(Locale.ROOT))) {
      throw new MojoExecutionException(
          "futureproof.failOn: expected error, warning or never, not '" + failOn + "'");
    }
  }

  @Override
  List<String> words() {
    List<String> words = new ArrayList<>(List.of("--fail-on", failOn));
    if (baselineUpdate) {
      words.add("--baseline-update");
    }
    return words;
  }

  @Override
  Optional<String> failure(Fork.Outcome outcome, String plugin) {
    int all = outcome.errors() + outcome.warnings();
    String count = all + (all == 1 ? " finding" : " findings");
    String kinds = " (" + outcome.errors() + " of them errors), shown above with file and line.\n";
    return Optional.of(
        count
            + kinds
            + "To see them with their explanations: -Dfutureproof.report=html=findings.html\n"
            + "To mend what can be mended: mvn "
            + plugin
            + ":fix\n"
            + "To keep one: @SuppressWarnings(\"NameOfTheCheck\"); all that are there today:"
            + " -Dfutureproof.baseline=FILE\n"
            + "To go on in spite of them: -Dfutureproof.failOn=never");
  }
}
