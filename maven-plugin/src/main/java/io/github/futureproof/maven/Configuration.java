package io.github.futureproof.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a project says to a plugin, with the plugin's own defaults, as Maven would hand it over. */
final class Configuration {
  private final Xpp3Dom root;
  private final PluginParameterExpressionEvaluator evaluator;

  /**
   * The configuration of one execution.
   *
   * @param session with the execution's project as the current one
   */
  Configuration(MavenSession session, MojoExecution execution) {
    this.root = execution.getConfiguration();
    this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
  }

  /** A parameter's text; empty where it has none. */
  Optional<String> text(String name) {
    return Optional.ofNullable(value(child(name)))
        .map(Object::toString)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  boolean is(String name) {
    return text(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** A parameter that is a list, of what is in its elements or between commas. */
  List<String> texts(String name) {
    Xpp3Dom child = child(name);
    List<String> texts = new ArrayList<>();
    for (Xpp3Dom each : elements(name)) {
      Object value = value(each);
      if (value != null && !value.toString().isBlank()) {
        texts.add(value.toString().strip());
      }
    }
    if (child == null || child.getChildCount() > 0) {
      return texts;
    }
    Object value = value(child);
    if (value instanceof Iterable<?> several) {
      several.forEach(each -> texts.add(each.toString()));
    } else if (value != null) {
      for (String each : value.toString().split(",")) {
        if (!each.isBlank()) {
          texts.add(each.strip());
        }
      }
    }
    return texts;
  }

  /** The elements in a parameter. */
  List<Xpp3Dom> elements(String name) {
    Xpp3Dom child = child(name);
    return child == null ? List.of() : List.of(child.getChildren());
  }

  /** The text in an element of an element; empty where it has none. */
  Optional<String> text(Xpp3Dom parent, String name) {
    return Optional.ofNullable(value(parent.getChild(name)))
        .map(Object::toString)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private Xpp3Dom child(String name) {
    return root == null ? null : root.getChild(name);
  }

  private Object value(Xpp3Dom element) {
    if (element == null) {
      return null;
    }
    Object value = evaluate(element.getValue());
    return value != null ? value : evaluate(element.getAttribute("default-value"));
  }

  private Object evaluate(String expression) {
    if (expression == null || expression.isEmpty()) {
      return null;
    }
    try {
      return evaluator.evaluate(expression);
    } catch (ExpressionEvaluationException e) {
      // As Maven takes what is not there.
      return null;
    }
  }
}
