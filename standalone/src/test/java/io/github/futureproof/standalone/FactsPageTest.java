package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on facts: its sources and facts give the output that it shows. */
final class FactsPageTest {
  private static final String LIBRARY =
      """
      package com.acme.mail;
      public interface Delivery {
        Delivery onFailure(java.util.function.Consumer<Throwable> handler);
        void await();
      }
      """;
  private static final String CLIENT =
      """
      package com.acme.mail;
      public interface MailClient {
        Delivery send(String to, String text);
        void onBounce(java.util.function.Consumer<String> callback);
      }
      """;

  @TempDir Path folder;
  private Command command;
  private String page;
  private Path library;
  private Path source;
  private Path facts;

  @BeforeEach
  void write() throws IOException {
    String root = System.getProperty("futureproof.root");
    page = Files.readString(Path.of(root == null ? ".." : root, "docs", "facts.md"));
    command = new Command(folder);
    source = command.write("Welcome.java", block("import com.acme.mail.MailClient;"));
    facts = command.write("acme.facts", block("futureproof-facts 1"));
    library = Files.createDirectory(folder.resolve("library"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                library.toString(),
                command.write("acme/Delivery.java", LIBRARY).toString(),
                command.write("acme/MailClient.java", CLIENT).toString());
    assertEquals(0, status);
  }

  @Test
  void theReadmeShowsTheSameFacts() throws IOException {
    String root = System.getProperty("futureproof.root");
    String readme = Files.readString(Path.of(root == null ? ".." : root, "README.md"));
    assertTrue(readme.contains("\n```\n" + block("futureproof-facts 1") + "```\n"));
  }

  @Test
  void nothingIsFoundWithoutFacts() {
    Command.Ran ran =
        Command.raw("--classpath", library.toString(), "--why", source + ":14", source.toString());
    assertEquals(0, ran.status(), ran.out() + ran.err());
    assertEquals(shown("$ ./futureproof --classpath acme-mail.jar --why"), plain(ran.out()));
  }

  @Test
  void theFactsGiveWhatIsShown() {
    Command.Ran ran = withFacts();
    assertEquals(1, ran.status(), ran.err());
    assertEquals(shown("$ ./futureproof --classpath acme-mail.jar --facts"), plain(ran.out()));
  }

  @Test
  void theTemplateGivesTheFix() {
    withFacts("--fix");
    String inserted = inline(".onFailure(error -> logger.log");
    String mended = "mail.send(address, \"Welcome!\")" + inserted + ";";
    String text = command.read("Welcome.java").replaceAll("\\n *\\.", ".");
    assertTrue(text.contains(mended), text);
  }

  @Test
  void aWrongLineIsRefusedAsShown() {
    String text = command.read("acme.facts");
    facts = command.write("wrong.facts", text.replace("#onFailure f", "#onFail f"));
    Command.Ran ran = withFacts();
    assertEquals(2, ran.status());
    String told = inline("acme.facts:5: ").substring("acme.facts".length());
    assertTrue(ran.err().stripTrailing().endsWith("wrong.facts" + told), ran.err());
  }

  private Command.Ran withFacts(String... more) {
    List<String> words =
        new ArrayList<>(List.of("--classpath", library.toString(), "--facts", facts.toString()));
    words.addAll(List.of(more));
    words.add(source.toString());
    return Command.raw(words.toArray(new String[0]));
  }

  /** The fenced text that begins so. */
  private String block(String start) {
    return Pattern.compile("(?ms)^```\\w*\\n(" + Pattern.quote(start) + ".*?)^```")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("docs/facts.md shows nothing that begins " + start));
  }

  /** The text between back quotes that begins so. */
  private String inline(String start) {
    return Pattern.compile("`(" + Pattern.quote(start) + "[^`]*)`")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("docs/facts.md shows nothing that begins " + start));
  }

  /** A shown output, without the command; the time is not shown. */
  private String shown(String command) {
    return plain(block(command).replaceFirst(".*\\n", ""));
  }

  private String plain(String output) {
    return output.replace(folder + File.separator, "").replaceAll("\\d+\\.\\d seconds", "…");
  }
}
