package io.github.futureproof.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each test has an empty project of its own, and the plugin in the local repository. */
@ExtendWith(Installed.Once.class)
abstract class InProject {
  private final String name;

  @TempDir Path folder;
  Project project;

  /**
   * Names the project's folder, which lies in {@link #folder}.
   *
   * @param name may have all that file systems allow
   */
  InProject(String name) {
    this.name = name;
  }

  @BeforeEach
  final void makeProject() throws IOException {
    project = new Project(Files.createDirectory(folder.resolve(name)));
  }
}
