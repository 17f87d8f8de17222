package io.github.futureproof;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.futureproof.testing.Lab;
import io.github.futureproof.testing.Proofs;
import io.github.futureproof.testing.TestData;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs the proofs of every file below {@code test-data/}; {@link Proofs} says what they are. */
@Execution(ExecutionMode.CONCURRENT)
class TestDataTest {

  @TestFactory
  Stream<DynamicNode> everyCheck() {
    return TestData.checks(Lab.root().resolve("test-data")).stream().map(TestDataTest::check);
  }

  private static DynamicNode check(Path folder) {
    return dynamicContainer(
        folder.getFileName().toString(),
        TestData.proofs(folder).stream()
            .map(proof -> dynamicTest(proof.name(), proof.path().toUri(), proof.body()::run)));
  }
}
