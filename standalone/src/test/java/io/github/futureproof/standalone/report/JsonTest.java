package io.github.futureproof.standalone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the writer writes is JSON, whatever it is given. */
final class JsonTest {
  private static String written(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    new Json(out, false).value(text);
    return out.toString();
  }

  @Test
  void everyCharacterComesBack() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    String text = all.toString();
    assertEquals(text, new ObjectMapper().readTree(written(text)).asText());
  }

  @Test
  void whatBreaksLinesOrScriptsIsEscaped() throws IOException {
    assertEquals(
        "\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\\u0085\\u2028\\u2029\"",
        written("\"\\\n\r\t\0\u001f\u007f\u0085\u2028\u2029"));
    assertTrue(written("\u2028\n\u0085\u000b").lines().count() == 1);
  }

  @Test
  void halvesOfPairsAreReplaced() throws IOException {
    assertEquals("\"\uD83D\uDE00\"", written("\uD83D\uDE00"));
    assertEquals("\"\uFFFDa\uFFFD\"", written("\uD83Da\uDE00"));
    assertEquals("\"\uFFFD\uFFFD\"", written("\uDE00\uD83D"));
  }

  @Test
  void nestsWithAndWithoutIndentation() throws IOException {
    for (boolean indented : new boolean[] {true, false}) {
      StringBuilder out = new StringBuilder();
      Json json = new Json(out, indented);
      json.object().name("a").array().value(1).value("x").object().end().array().end().end();
      json.field("b", true).name("c").object().field("d", -5).end().end();
      JsonNode node = new ObjectMapper().readTree(out.toString());
      assertEquals("{\"a\":[1,\"x\",{},[]],\"b\":true,\"c\":{\"d\":-5}}", node.toString());
      assertEquals(indented, out.indexOf("\n") >= 0);
    }
  }
}
