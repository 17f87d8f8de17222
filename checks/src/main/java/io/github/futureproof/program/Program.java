package io.github.futureproof.program;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Callback;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The whole compilation: every body, what calls lead to, and what bodies do in the end.
 *
 * <p>The answers are the same whatever the order of questions and of files. What can't be told is
 * told as unknown: an empty answer or {@code false}.
 */
public final class Program {
  private final ClassIndex index;
  private final Hierarchy hierarchy;
  private final BlockingSearch blocking;
  private final Throwing throwing;
  private final Raising raising;
  private final Makers makers;
  private final Givers givers;
  private final CallSites callSites;

  /** Opens the compilation of javac's context; nothing is read before the first question. */
  public Program(Javac javac, Knowledge knowledge) {
    index = new ClassIndex(javac);
    hierarchy = new Hierarchy(javac, index);
    makers = new Makers(javac, hierarchy, index);
    callSites = new CallSites(knowledge, index, hierarchy);
    givers = new Givers(javac, index, callSites);
    Guards guards = new Guards(knowledge, index);
    Runners runners = new Runners(javac, index, guards);
    CallReader reader = new CallReader(javac, knowledge, hierarchy, guards, runners);
    CodeSymbols symbols = new CodeSymbols(javac);
    ClassFiles files = new ClassFiles();
    blocking =
        new BlockingSearch(knowledge, index, reader, new CodeSearch(knowledge, symbols, files));
    Harmless harmless = new Harmless(javac, knowledge);
    Catching catching = new Catching(javac, knowledge, hierarchy, index);
    throwing = new Throwing(new ThrowScanner.Reader(catching, harmless, hierarchy), index);
    Suspects suspects =
        new Suspects(
            javac,
            knowledge,
            harmless,
            hierarchy,
            index,
            method -> files.catchesAll(method.enclClass(), symbols.key(method)));
    raising =
        new Raising(
            new RaiseScanner.Reader(
                javac, knowledge, index, reader, catching, suspects, givers, new Slips(javac)),
            index);
  }

  /**
   * Path to the tree of a method of this compilation.
   *
   * @return empty where it has no body, lies elsewhere, or is not attributed (under a compile
   *     policy other than {@code simple}, whatever is not in the file at hand)
   */
  public Optional<TreePath> body(MethodSymbol method) {
    return Optional.ofNullable(index.method(method));
  }

  /** Whether a method is declared in this compilation, with a body or not. */
  public boolean isHere(MethodSymbol method) {
    return method.enclClass() != null && index.type(method.enclClass()) != null;
  }

  /** Paths to the trees of all classes of this compilation, under the same conditions. */
  public List<TreePath> classes() {
    return index.all().stream().flatMap(top -> top.classes.values().stream()).toList();
  }

  /** Path to the tree of a class of this compilation, under the same conditions. */
  public Optional<TreePath> classTree(ClassSymbol type) {
    return Optional.ofNullable(index.type(type));
  }

  /**
   * What code of its package gives a field or parameter to hold, directly or by way of other
   * variables.
   *
   * @return paths to the expressions, none of them a variable; empty where somebody outside of the
   *     package may hand something in, or nobody inside does
   */
  public Optional<List<TreePath>> givenWithin(VarSymbol variable) {
    return givers.within(variable);
  }

  /**
   * The methods whose bodies a call may run: the static target where nothing here overrides it,
   * else the implementations when the compilation has at most four, all with a body.
   *
   * @return empty when unknown
   */
  public List<MethodSymbol> targets(Call call) {
    return hierarchy.targets(call);
  }

  /** Those of the methods that a call may run whose bodies are here; others may run as well. */
  public List<MethodSymbol> implementations(Call call) {
    return hierarchy.implementations(call);
  }

  /**
   * The nearest blocking call that a body reaches: through methods of the compilation, and of class
   * files as far as each call there is made for certain. The body and the helpers that it calls may
   * block under a condition; from the second helper on only calls that are made for certain count.
   * A call that only computes (facts of kind {@code cpu}) is told when there is none that waits.
   *
   * @param body path to a method, a lambda or its body, a method reference, or any statement or
   *     expression; lambdas and classes inside count where the facts, or the helper that takes
   *     them, run them on the caller
   * @return empty when it reaches none, or unknown
   */
  public Optional<Witness> blocking(TreePath body) {
    return blocking.of(body);
  }

  /** The nearest one of a kind. */
  public Optional<Witness> blocking(TreePath body, Predicate<Witness> wanted) {
    return blocking.of(body, wanted);
  }

  /** The same for a method, wherever it is declared. */
  public Optional<Witness> blocking(MethodSymbol method) {
    return blocking.of(method);
  }

  /**
   * The call in a body where the path of a witness for that body begins: the tree to report.
   *
   * @return empty where the body is in another file or was not the one asked about
   */
  public static Optional<TreePath> anchor(TreePath body, Witness witness) {
    Hop first = witness.path().get(0);
    List<TreePath> parts =
        body.getLeaf() instanceof MethodTree tree && tree.getBody() != null
            ? Constructors.parts(body)
            : List.of(body);
    for (TreePath part : parts) {
      Anchor anchor = new Anchor(first.offset());
      if (anchor.isIt(part.getLeaf())) {
        return Optional.of(part);
      }
      anchor.scan(part, null);
      if (anchor.found != null) {
        return Optional.of(anchor.found);
      }
    }
    return Optional.empty();
  }

  private static final class Anchor extends TreePathScanner<Void, Void> {
    private final int offset;
    private TreePath found;

    Anchor(int offset) {
      this.offset = offset;
    }

    boolean isIt(Tree tree) {
      // A resource stands for the call that closes it.
      return ((JCTree) tree).getPreferredPosition() == offset
          && (Call.of(tree).isPresent() || tree instanceof VariableTree);
    }

    @Override
    public Void scan(Tree tree, Void unused) {
      if (found == null && tree != null) {
        super.scan(tree, unused);
        if (found == null && isIt(tree)) {
          found = new TreePath(getCurrentPath(), tree);
        }
      }
      return null;
    }
  }

  /**
   * The body behind a functional argument, wherever it lies: written there, or made by a helper of
   * the compilation that is given no functions itself.
   *
   * @param methodName the method meant, where the argument's type has several; or null
   * @return empty where the body can't be told
   */
  public Optional<Callback> callback(TreePath argument, String methodName) {
    return makers.of(argument, methodName);
  }

  /**
   * Where this compilation calls a method of its own that takes or gives back something
   * asynchronous: paths to the calls, and to the references to it, in the order of the class names.
   * Calls that may run other methods as well are left out.
   */
  public List<TreePath> callSites(MethodSymbol method) {
    return callSites.of(method);
  }

  /**
   * Whether a body certainly lets no exception out: whatever can throw stands in a {@code try} that
   * catches {@code Exception}, {@code RuntimeException} or {@code Throwable} and does not rethrow.
   * Helpers of the compilation are followed. Errors of the JVM, and null where nobody expects it,
   * don't count.
   *
   * @param body path to a method, a lambda or its body, or a statement
   * @return false when it may throw or can't be told
   */
  boolean cannotThrow(TreePath body) {
    return throwing.cannotThrow(body);
  }

  /** The same for a method of the compilation; false for all others. */
  boolean cannotThrow(MethodSymbol method) {
    return throwing.cannotThrow(method);
  }

  /**
   * Whether a body shows that it may throw. It does so where something outside of a {@code try}
   * that catches all is a sign: a {@code throw}, code that others hand in, a method that others
   * implement or of which nothing is known, I/O, waiting for others' results, what declares checked
   * exceptions, and calls of the JDK that fail on everyday input. Methods of the compilation are
   * followed a few steps. Of a checked exception that is caught the reader has thought.
   *
   * @param body path to a method, a lambda or its body, a method reference, or a statement
   * @param depth how many calls lead to the body from where somebody asks: the further away, the
   *     plainer the sign has to be
   * @return the way to what throws; empty when there is no sign: it may throw all the same
   */
  public Optional<Thrown> thrown(TreePath body, int depth) {
    return cannotThrow(body) ? Optional.empty() : raising.thrown(body, depth);
  }

  /** Whether a body deals with failures: it, or a helper that it calls, catches some. */
  public boolean takesCare(TreePath body) {
    return raising.takesCare(body);
  }

  /** The same for a method; one without a body in sight throws for all that is known. */
  public Optional<Thrown> thrown(MethodSymbol method, int depth) {
    return cannotThrow(method) ? Optional.empty() : raising.thrown(method, depth);
  }
}
