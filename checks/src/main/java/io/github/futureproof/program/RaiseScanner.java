package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks through one body for signs that it may throw, and for the methods to look through next. */
final class RaiseScanner extends OutletScanner {
  private final Reader reader;
  private final Map<Raising.Visit, Hop> visits = new LinkedHashMap<>();
  private final Questions asked = new Questions();
  private final Set<VarSymbol> given;
  private final MethodSymbol method;
  private final int depth;
  private Set<TypeSymbol> caught;
  private CompilationUnitTree unit;
  private final Set<Tree> functionsRead = new HashSet<>();
  private Hop raised;
  private boolean catches;

  /** For the body of a task; the depth is how many calls lead to it. */
  RaiseScanner(Reader reader, int depth) {
    this(reader, new Raising.Visit(null, Set.of(), Set.of()), depth);
  }

  /** For a helper that is called there. */
  RaiseScanner(Reader reader, Raising.Visit visit, int depth) {
    super(reader.catching);
    this.reader = reader;
    caught = visit.caught();
    given = visit.given();
    method = visit.method();
    this.depth = depth;
  }

  /** What throws in this body itself. */
  Optional<Hop> raised() {
    return Optional.ofNullable(raised);
  }

  /** Whether something is caught, or a handler is told of a failure. */
  boolean catches() {
    return catches;
  }

  /** The methods to look through next, each with the call that leads to it. */
  Map<Raising.Visit, Hop> visits() {
    return visits;
  }

  void read(TreePath body) {
    unit = body.getCompilationUnit();
    asked.add(body.getLeaf());
    scan(body, null);
  }

  @Override
  boolean isFound() {
    return raised != null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    catches |= !tree.getCatches().isEmpty();
    Set<TypeSymbol> before = caught;
    if (!reader.catching.catchesAll(tree) && !reader.catching.completes(tree.getFinallyBlock())) {
      caught = new HashSet<>(before);
      tree.getCatches().forEach(each -> caught.addAll(Catching.types(each)));
      scan(tree.getResources(), null);
      scan(tree.getBlock(), null);
      caught = before;
    }
    for (CatchTree each : tree.getCatches()) {
      // What is thrown on because of an interruption ends with the executor.
      boolean interrupted = Catching.types(each).stream().allMatch(Catching::isInterruption);
      if (!interrupted && !Rethrows.tellsFirst(each)) {
        scanHandler(each.getBlock());
      }
    }
    scanHandler(tree.getFinallyBlock());
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    Type type = ASTHelpers.getType(tree.getExpression());
    if (!reader.catching.isCaught(type, caught) && !Refusals.isOne(type, method, depth)) {
      raise(tree, "throw" + (type == null ? "" : " " + type.tsym.getSimpleName()));
    }
    return null;
  }

  @Override
  void call(TreePath path, Call call) {
    catches |= reader.knowledge.about(Fact.Observes.class, call).isKnown();
    unit = path.getCompilationUnit();
    super.call(path, call);
  }

  @Override
  void throwing(Call call) {
    raise(call);
  }

  @Override
  void judge(TreePath path, Call call) {
    if (depth == 0 && path.getLeaf() == call.tree()) {
      reader.slips.of(path, call, asked.methods()).ifPresent(slip -> raise(call.tree(), slip));
    }
    boolean inlined = readInlined(path, call);
    Suspects.Verdict verdict =
        reader.suspects.judge(
            call, types -> types.stream().allMatch(this::isHandled), asked.methods(), depth);
    // A function that is held by a variable has just been looked through, or where it was given.
    boolean read = verdict == Suspects.Verdict.FUNCTION && (inlined || isRead(call.receiver()));
    boolean slips =
        verdict == Suspects.Verdict.SLIPS && caught.stream().noneMatch(this::isUnchecked);
    boolean raises =
        verdict == Suspects.Verdict.RAISES || verdict == Suspects.Verdict.FUNCTION && !read;
    if (slips || raises) {
      raise(call);
    }
    if (verdict == Suspects.Verdict.FOLLOW) {
      for (MethodSymbol target : reader.suspects.bodies(call)) {
        visits.putIfAbsent(
            new Raising.Visit(target, caught, reader.given(call, target)), hop(call));
      }
    }
  }

  /** Looks through the functions that a call runs at once; whether there are any. */
  private boolean readInlined(TreePath path, Call call) {
    List<TreePath> inlined =
        call.tree() instanceof MemberReferenceTree ? List.of() : reader.calls.inlined(path, call);
    for (TreePath body : inlined) {
      if (body.getLeaf() instanceof MemberReferenceTree) {
        Call.of(body.getLeaf()).ifPresent(reference -> call(body, reference));
      } else {
        // By its path the scan would begin anew and forget where it is.
        CompilationUnitTree here = unit;
        unit = body.getCompilationUnit();
        scan(body.getLeaf(), null);
        unit = here;
      }
    }
    return !inlined.isEmpty();
  }

  /** Looks through a function that is handed in elsewhere, as through a helper. */
  private void readGiven(TreePath function) {
    if (!functionsRead.add(function.getLeaf())) {
      return;
    }
    RaiseScanner scanner =
        new RaiseScanner(reader, new Raising.Visit(method, caught, given), depth + 1);
    scanner.functionsRead.addAll(functionsRead);
    if (function.getLeaf() instanceof MemberReferenceTree) {
      Call.of(function.getLeaf()).ifPresent(reference -> scanner.call(function, reference));
    } else if (function.getLeaf() instanceof LambdaExpressionTree lambda) {
      scanner.read(new TreePath(function, lambda.getBody()));
    }
    raised = raised == null ? scanner.raised : raised;
    scanner.visits.forEach(visits::putIfAbsent);
  }

  private void raise(Call call) {
    raised = raised == null ? hop(call) : raised;
  }

  private void raise(Tree tree, String text) {
    raised = raised == null ? Hop.inSource(text, tree, unit) : raised;
  }

  private Hop hop(Call call) {
    return Hop.inSource(call.method(), call.tree(), unit);
  }

  /**
   * Whether a function's body is looked through elsewhere, or is code of the package, which then is
   * looked through here.
   */
  private boolean isRead(ExpressionTree receiver) {
    VarSymbol variable = receiver == null ? null : LazyInit.variable(receiver);
    if (variable == null || given.contains(variable)) {
      return variable != null;
    }
    Optional<List<TreePath>> functions = reader.givers.within(variable);
    functions.ifPresent(all -> all.forEach(this::readGiven));
    return functions.isPresent();
  }

  private boolean isUnchecked(TypeSymbol exception) {
    return reader.javac.isSubtype(exception.type, "java.lang.RuntimeException");
  }

  private boolean isHandled(Type type) {
    return reader.catching.isCaught(type, caught) || Catching.isInterruption(type.tsym);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    if (isNear() && Slips.mayDivideByZero(tree, tree.getRightOperand())) {
      raise(tree, "division");
    }
    return super.visitBinary(tree, unused);
  }

  /** Whether a slip counts here: elsewhere a reader would take it for thought over. */
  private boolean isNear() {
    return depth == 0 && !inHandler();
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree tree, Void unused) {
    if (isNear()) {
      reader.slips.of(tree).ifPresent(slip -> raise(tree, slip));
    }
    return super.visitArrayAccess(tree, unused);
  }

  @Override
  public Void visitTypeCast(TypeCastTree tree, Void unused) {
    if (isNear()) {
      reader.slips.of(tree, asked.types()).ifPresent(slip -> raise(tree, slip));
    }
    return super.visitTypeCast(tree, unused);
  }

  /** What the scanner asks of the compilation. */
  record Reader(
      Javac javac,
      Knowledge knowledge,
      ClassIndex index,
      CallReader calls,
      Catching catching,
      Suspects suspects,
      Givers givers,
      Slips slips) {
    /** The parameters of a method for which a call writes down the function: it is in sight. */
    Set<VarSymbol> given(Call call, MethodSymbol method) {
      Set<VarSymbol> found = new HashSet<>();
      MethodTree tree = (MethodTree) index.method(method).getLeaf();
      for (int i = 0; i < Math.min(call.args().size(), tree.getParameters().size()); i++) {
        if (call.arg(i) instanceof LambdaExpressionTree
            || call.arg(i) instanceof MemberReferenceTree) {
          found.add(((JCTree.JCVariableDecl) tree.getParameters().get(i)).sym);
        }
      }
      return found;
    }
  }
}
