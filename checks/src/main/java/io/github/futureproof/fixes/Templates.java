package io.github.futureproof.fixes;

import com.sun.tools.javac.code.Type;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the templates of the facts files. */
public final class Templates {
  private static final Pattern HOLE = Pattern.compile("\\{([A-Za-z][\\w.]*)\\}");

  private final Knowledge knowledge;

  /** Makes one for a compilation. */
  public Templates(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A filled template and the types that it needs imported. */
  public record Filled(String text, List<String> imports) {}

  /** Whether and how something is written for a type, by its role. */
  public Optional<Fact.Template> of(Type type, String role) {
    return knowledge
        .allOfType(Fact.Template.class, type, template -> template.role().equals(role))
        .stream()
        .findFirst();
  }

  /**
   * Fills a template.
   *
   * @param values the text for each hole; a hole with a dot is a type to import
   * @param indentation what each further line begins with
   */
  public static Filled fill(String template, Map<String, String> values, String indentation) {
    List<String> imports = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String lines = reporting(template, values.get("report")).replace("\n", "\n" + indentation);
    Matcher hole = HOLE.matcher(lines.replace("\n" + indentation + "\n", "\n\n"));
    while (hole.find()) {
      String name = hole.group(1);
      String value;
      if (name.indexOf('.') >= 0) {
        imports.add(name);
        value = name.substring(name.lastIndexOf('.') + 1);
      } else if (values.containsKey(name)) {
        value = values.get(name);
      } else {
        value = hole.group();
      }
      hole.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    hole.appendTail(text);
    return new Filled(text.toString(), imports);
  }

  /** Puts the report, which has holes of its own, where it belongs, all its lines at the margin. */
  private static String reporting(String template, String report) {
    int at = template.indexOf("{report}");
    if (at < 0 || report == null) {
      return template;
    }
    if (report.indexOf('\n') >= 0 && template.startsWith("-> ", at - 3)) {
      // A function of several lines begins on a line of its own.
      return template.replace("-> {report}", "->\n    " + report.replace("\n", "\n    "));
    }
    String line = template.substring(template.lastIndexOf('\n', at) + 1, at);
    String margin = line.isBlank() ? line : "    ";
    return template.replace("{report}", report.replace("\n", "\n" + margin));
  }
}
