package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comments say of the statement beside them. */
final class CommentsTest {
  @ParameterizedTest
  @CsvSource({
    "best effort, true",
    "Best-effort only, true",
    "fire and forget, true",
    "fire-and-forget, true",
    "intentionally not chained, true",
    "deliberately, true",
    "on purpose, true",
    "no need to wait for it, true",
    "we don't wait for the answer, true",
    "not waiting here, true",
    "it does not matter, true",
    "ignore the result, true",
    "ignoring failures, true",
    "ignoring any failures, true",
    "a failure should not prevent the rest, true",
    "the command already logs any exception, true",
    "logs what it sends, false",
    "sends the mail, false",
    "ignore case, false",
    "TODO: fire and forget, false",
    "BUG: fire and forget, false",
    "unintentionally, false",
    "fire and forget: the failure is lost, false"
  })
  void wordsOfIntent(String comment, boolean meant) {
    assertEquals(meant, isMeant("  a();\n  // " + comment + "\n  send();\n"), comment);
    assertEquals(meant, isMeant("  send(); // " + comment + "\n"), comment);
  }

  @Test
  void wherever() {
    assertTrue(isMeant("// best effort\n// since it is only a hint\nsend();"));
    assertTrue(isMeant("/* best effort */\nsend();"));
    assertTrue(isMeant("/*\n * Best effort.\n */\nsend();\n"));
    assertTrue(isMeant("send();\n// best effort\nreturn;"));
    assertFalse(isMeant("// best effort\na();\nsend();\n"), "of another statement");
    assertFalse(isMeant("// best effort\n\nsend();\n"), "of a paragraph before");
    assertFalse(isMeant("send();\n\n// best effort\n"), "of a paragraph behind");
    assertFalse(isMeant("log(\"best effort\"); send(); log(\"best effort\");"), "no comment");
    assertFalse(isMeant("send();"));
  }

  private static boolean isMeant(String source) {
    int start = source.indexOf("send();");
    return Comments.declareIntent(source, start, start + "send();".length());
  }
}
