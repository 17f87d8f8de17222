package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells that a generator wrote a file. */
final class GeneratedTest {
  @Test
  void anAnnotationOfThatNameOnATopLevelClass() {
    assertTrue(isGenerated("@Generated class Code {} @interface Generated {}"));
    assertTrue(isGenerated("class Code {} @Generated class Second {} @interface Generated {}"));
    assertTrue(isGenerated("@javax.annotation.processing.Generated(\"by\") class Code {}"));
  }

  @Test
  void anotherAnnotationSaysNothing() {
    assertFalse(isGenerated("@Deprecated class Code {}"));
    assertFalse(isGenerated("class Code {}"));
  }

  @Test
  void aNestedClassSaysNothingOfTheRest() {
    assertFalse(isGenerated("class Code { @Generated class In {} @interface Generated {} }"));
  }

  @ParameterizedTest
  @CsvSource({
    "/app/target/generated-sources/protobuf/Code.java, true",
    "/app/target/generated-test-sources/x/Code.java, true",
    "/app/build/generated/sources/x/Code.java, true",
    "/app/src/generated/Code.java, false",
    "/app/sources/Code.java, false",
    "/app/generated-sources-tool/Code.java, false"
  })
  void theFolderThatBuildToolsPutItInto(String file, boolean generated) {
    assertEquals(generated, Generated.isGenerated(Told.ofFile(file, "class Code {}").unit()));
  }

  private static boolean isGenerated(String source) {
    return Generated.isGenerated(Told.ofFile("/Code.java", source).unit());
  }
}
