package io.github.futureproof.standalone.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.standalone.autostart.MavenProject.Library;
import io.github.futureproof.standalone.autostart.Project.Ran;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar on the annotation processor path of a Maven build; MavenMatrixIT has it in full. */
final class MavenIT {
  @TempDir Path folder;

  @BeforeAll
  static void install() throws IOException {
    MavenProject.install();
  }

  @AfterAll
  static void uninstall() throws IOException {
    MavenProject.uninstall();
  }

  @Test
  void inProcessBeforeLombok() throws Exception {
    MavenProject project = new MavenProject(folder).beside(true, Library.LOMBOK);
    project.maven("compile").found(project.findings());
  }

  @Test
  void forkedBehindLombok() throws Exception {
    MavenProject project = new MavenProject(folder).fork(true).beside(false, Library.LOMBOK);
    project.maven("compile").found(project.findings());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theirErrorProneTakesOver(boolean fork) throws Exception {
    MavenProject project =
        new MavenProject(folder).fork(fork).withErrorProne(MavenProject.ERROR_PRONE);
    // Theirs reads no settings of ours, which tells who found it.
    project.project().write("futureproof.properties", "severity.FloatingFuture=OFF\n");
    Ran ran = project.maven("compile").found(project.findings());
    assertEquals(0, ran.lines("not shown").size(), ran.output());
  }
}
