package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.futureproof.testing.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The grammar carries what later checks will have to say: their drafted lines are read word by
 * word, as the parser reads them, whatever the verb will be. Users write in this grammar, so it can
 * only grow.
 */
final class GrammarDraftTest {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern PLAIN = Pattern.compile("[a-z]+(?:-[a-z]+)*");
  private static final Pattern VALUE = Pattern.compile("\\w+(?:,\\w+)*");
  private static final int LATER_CHECKS = 41;

  @Test
  void everyDraftedLineIsCarried() throws IOException {
    List<String> problems = new ArrayList<>();
    Resolver resolver = new Resolver(World.of("class Empty {}").javac());
    drafts()
        .forEach(
            (check, lines) -> {
              for (String line : lines) {
                try {
                  Api subject = read(line);
                  if (!subject.annotation() && !resolver.resolves(subject)) {
                    problems.add(check + ": there is no " + subject);
                  }
                } catch (IllegalArgumentException e) {
                  problems.add(check + ": " + line + ": " + e.getMessage());
                }
              }
            });
    assertEquals("", String.join("\n", problems));
  }

  @Test
  void everyLaterCheckHasLines() throws IOException {
    Map<String, List<String>> drafts = drafts();
    drafts.forEach((check, lines) -> assertTrue(lines.size() > 1, check));
    assertEquals(LATER_CHECKS, drafts.size(), drafts.keySet().toString());
  }

  @Test
  void linesWithVerbsOfTodayAreFacts() throws IOException {
    List<String> problems = new ArrayList<>();
    for (List<String> lines : drafts().values()) {
      for (String line : lines) {
        // Options that are drafts themselves make a line of tomorrow.
        if (line.matches("(emits|guards|hops|place|twin|waits) .*")) {
          try {
            FactsFile.parse("draft", List.of(FactsFile.HEADER, line), true);
          } catch (FactsException e) {
            problems.add(line + ": " + e.getMessage());
          }
        }
      }
    }
    assertEquals("", String.join("\n", problems));
  }

  private static Api read(String line) {
    List<String> words =
        new ArrayList<>(WORD.matcher(line).results().map(MatchResult::group).toList());
    if (words.get(0).equals("not")) {
      words.remove(0);
    }
    plain(words.remove(0));
    Api subject = Api.parse(words.remove(0));
    int conditions = words.indexOf("if");
    if (conditions >= 0) {
      words.subList(conditions + 1, words.size()).forEach(Condition::parse);
      words = words.subList(0, conditions);
    }
    words.forEach(GrammarDraftTest::word);
    return subject;
  }

  private static void word(String word) {
    int equals = word.startsWith("\"") ? -1 : word.indexOf('=');
    if (equals > 0) {
      plain(word.substring(0, equals));
      String value = word.substring(equals + 1);
      if (value.contains(".") || value.contains("#")) {
        Selector.parse(value);
      } else if (!VALUE.matcher(value).matches() && !PLAIN.matcher(value).matches()) {
        throw new IllegalArgumentException("'" + value + "' is no value");
      }
    } else if (word.startsWith("arg") || word.startsWith("this") || word.contains("#")) {
      Selector.parse(word);
    } else if (!word.startsWith("\"") && !word.matches("\\w+")) {
      plain(word);
    }
  }

  private static void plain(String word) {
    if (!PLAIN.matcher(word).matches()) {
      throw new IllegalArgumentException("'" + word + "' is no word of the format");
    }
  }

  private static Map<String, List<String>> drafts() throws IOException {
    Map<String, List<String>> drafts = new TreeMap<>();
    try (InputStream in = GrammarDraftTest.class.getResourceAsStream("later-checks.facts")) {
      String check = null;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("## ")) {
          check = line.substring(3);
          drafts.put(check, new ArrayList<>());
        } else if (check != null && !line.isBlank()) {
          drafts.get(check).add(line);
        }
      }
    }
    return drafts;
  }
}
