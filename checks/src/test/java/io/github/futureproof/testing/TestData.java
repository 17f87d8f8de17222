package io.github.futureproof.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder of test data: one folder for each check, beside the demonstration. */
public final class TestData {
  private static final String NEWER = "java21";

  private TestData() {}

  /** The folders of checks. */
  public static List<Path> checks(Path testData) {
    if (!Files.isDirectory(testData)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(testData)) {
      return folders
          .filter(Files::isDirectory)
          // The demonstration is a project of its own; checks begin with a capital.
          .filter(path -> Character.isUpperCase(path.getFileName().toString().charAt(0)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The proofs of a check, those for newer Java only where it runs. */
  public static List<Proofs.Proof> proofs(Path folder) {
    String check = folder.getFileName().toString();
    List<Proofs.Proof> proofs = new ArrayList<>(new Proofs(folder, check, Lab.checks()).all());
    if (Runtime.version().feature() >= 21) {
      for (Proofs.Proof each : new Proofs(folder.resolve(NEWER), check, Lab.checks()).all()) {
        proofs.add(new Proofs.Proof(NEWER + "/" + each.name(), each.path(), each.body()));
      }
    }
    return proofs;
  }

  /** How many cases of a kind a check has, those for newer Java included. */
  public static int count(Path folder, String kind) {
    return Proofs.stories(folder, kind).size() + Proofs.stories(folder.resolve(NEWER), kind).size();
  }
}
