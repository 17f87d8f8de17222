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

  @Test
  void theirErrorProneTakesOver() throws Exception {
    MavenProject project =
        new MavenProject(folder)
            .fork(true)
            .dependency("com.google.errorprone:error_prone_core:" + MavenProject.ERROR_PRONE)
            .argument("-XDcompilePolicy=simple")
            .argument("--should-stop=ifError=FLOW")
            .argument("-XDaddTypeAnnotationsToSymbol=true")
            .argument("-Xplugin:ErrorProne -Xep:FutureReturnValueIgnored:OFF");
    for (String each : "api file main model parser processing tree util code comp".split(" ")) {
      project.argument("-J--add-opens=jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED");
    }
    project.project().write("futureproof.properties", "severity.FloatingFuture=OFF\n");
    Ran ran = project.maven("compile").found(project.findings());
    assertEquals(0, ran.lines("not shown").size(), ran.output());
  }
}
