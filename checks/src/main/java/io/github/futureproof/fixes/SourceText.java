package io.github.futureproof.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;

/** The text of the file being visited: ranges, indentation, names that are still free. */
final class SourceText {
  private static final int WIDTH = 100;

  private static final int LINE = 100;

  private final VisitorState state;
  private final CharSequence source;

  SourceText(VisitorState state) {
    this.state = state;
    source = state.getSourceCode() == null ? "" : state.getSourceCode();
  }

  /** The text of a tree. */
  String of(Tree tree) {
    return source.subSequence(start(tree), end(tree)).toString();
  }

  int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  int end(Tree tree) {
    return state.getEndPosition(tree);
  }

  String between(int start, int end) {
    return source.subSequence(start, end).toString();
  }

  /** The white space at the start of the line on which a tree begins. */
  String indentation(Tree tree) {
    int lineStart = start(tree);
    while (lineStart > 0 && source.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    int textStart = lineStart;
    while (textStart < source.length()
        && (source.charAt(textStart) == ' ' || source.charAt(textStart) == '\t')) {
      textStart++;
    }
    return between(lineStart, textStart);
  }

  /** Whether a text fits into the line in which a tree begins, if it stands there instead. */
  boolean fitsLine(Tree tree, String text) {
    int lineStart = start(tree);
    while (lineStart > 0 && source.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    return text.indexOf('\n') < 0 && start(tree) - lineStart + text.length() < LINE;
  }

  /** The white space before a further call of the chain in which an expression stands. */
  String chainIndentation(Tree tree) {
    String text = of(tree);
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return text.indexOf('\n') >= 0 && last.stripLeading().startsWith(".")
        ? last.substring(0, last.indexOf('.'))
        : indentation(tree) + "    ";
  }

  /**
   * What stands between a value and a call added to it: the white space of its chain, a new line
   * where it would grow too long, or nothing.
   *
   * @param length of the call
   */
  String lead(Tree value, int length) {
    int end = end(value);
    int next = end;
    while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    String space = between(end, next);
    if (space.indexOf('\n') >= 0 && between(next, source.length()).startsWith(".")) {
      return space.substring(space.lastIndexOf('\n'));
    }
    boolean fits = of(value).indexOf('\n') < 0 && column(end) + length < WIDTH;
    return fits ? "" : "\n" + chainIndentation(value);
  }

  /** A template with a {@code {body}}, on several lines where one would grow too long. */
  String folded(String template, Tree replaced, Tree body) {
    String plain = template.replaceAll("\\{[a-z.]+\\.(\\w+)\\}", "$1");
    int end = template.indexOf("{body})") + "{body})".length();
    int room = WIDTH - column(start(replaced)) - of(body).length();
    if (plain.length() <= room || end < "{body})".length()) {
      return template;
    }
    String indentation = indentation(replaced) + "    ";
    String head = template.substring(0, end);
    if (plain.indexOf("{body})") > room) {
      head = head.replace("(() -> {body}", "(\n" + indentation + "    () -> {body}");
    }
    return head + "\n" + indentation + template.substring(end);
  }

  private int column(int position) {
    int line = position;
    while (line > 0 && source.charAt(line - 1) != '\n') {
      line--;
    }
    return position - line;
  }

  /** Whether a comment stands somewhere in a range, which a rewrite would lose. */
  boolean hasComment(int start, int end) {
    String text = between(start, end);
    return text.contains("//") || text.contains("/*");
  }

  /** A name that nothing around a path uses: the wanted one, or that with a number. */
  static String freeName(String wanted, TreePath path) {
    Set<String> taken = new HashSet<>();
    TreePath scope = path;
    for (TreePath up = path; up != null; up = up.getParentPath()) {
      scope = up;
      if (up.getLeaf() instanceof MethodTree) {
        break;
      }
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        taken.add(tree.getName().toString());
        return super.visitVariable(tree, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        taken.add(tree.getName().toString());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        return super.visitMemberSelect(tree, unused);
      }
    }.scan(scope.getLeaf(), null);
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}
