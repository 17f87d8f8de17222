package io.github.futureproof.program;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Looks through one body for signs that it may throw, and for the methods to look through next. */
final class RaiseScanner extends TreePathScanner<Void, Void> {
  private static final Set<String> PRECONDITIONS =
      Set.of(
          "java.lang.NullPointerException",
          "java.lang.UnsupportedOperationException",
          "java.lang.IndexOutOfBoundsException");

  private final Reader reader;
  private final Map<Raising.Visit, Hop> visits = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<VarSymbol> given;
  private final MethodSymbol method;
  private final int depth;
  private Set<TypeSymbol> caught;
  private CompilationUnitTree unit;
  private Hop raised;
  private boolean catches;

  /** Whether the body asks for the class of something. */
  private boolean questions;

  /** In handlers only what throws for certain counts: reporting is trusted. */
  private boolean handler;

  /** For the body of a task; the depth is how many calls lead to it. */
  RaiseScanner(Reader reader, int depth) {
    this.reader = reader;
    caught = Set.of();
    given = Set.of();
    method = null;
    this.depth = depth;
  }

  /** For a helper that is called there. */
  RaiseScanner(Reader reader, Raising.Visit visit, int depth) {
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
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Call.of(tree).ifPresent(call -> asked.add(call.method().getSimpleName().toString()));
        return super.visitMethodInvocation(tree, unused);
      }

      @Override
      public Void visitInstanceOf(InstanceOfTree tree, Void unused) {
        questions = true;
        return super.visitInstanceOf(tree, unused);
      }
    }.scan(body.getLeaf(), null);
    scan(body, null);
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    return raised != null ? null : super.scan(tree, unused);
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    catches |= !tree.getCatches().isEmpty();
    Set<TypeSymbol> before = caught;
    if (!reader.throwing.catchesAll(tree) && !reader.completes(tree.getFinallyBlock())) {
      caught = new HashSet<>(before);
      tree.getCatches().forEach(each -> caught.addAll(types(each)));
      scan(tree.getResources(), null);
      scan(tree.getBlock(), null);
      caught = before;
    }
    boolean inHandler = handler;
    handler = true;
    for (CatchTree each : tree.getCatches()) {
      // What is thrown on because of an interruption ends with the executor.
      if (!types(each).stream().allMatch(reader::isInterruption) && !Rethrows.tellsFirst(each)) {
        scan(each.getBlock(), null);
      }
    }
    scan(tree.getFinallyBlock(), null);
    handler = inHandler;
    return null;
  }

  private static Set<TypeSymbol> types(CatchTree tree) {
    Tree type = tree.getParameter().getType();
    List<? extends Tree> parts =
        type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
    Set<TypeSymbol> found = new HashSet<>();
    for (Tree part : parts) {
      Type each = ((JCTree) part).type;
      if (each != null && each.tsym != null) {
        found.add(each.tsym);
      }
    }
    return found;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    Type type = ASTHelpers.getType(tree.getExpression());
    if (!reader.isCaught(type, caught) && !(depth > 0 && isPrecondition(type))) {
      raise(tree, "throw" + (type == null ? "" : " " + type.tsym.getSimpleName()));
    }
    return null;
  }

  /** What a helper throws at callers that use it in a wrong way, which this one would know. */
  private boolean isPrecondition(Type type) {
    if (type == null) {
      return false;
    }
    String name = type.tsym.getQualifiedName().toString();
    return PRECONDITIONS.contains(name) || depth >= Suspects.FAR && computes() && ofState(name);
  }

  /**
   * Far away, what computes something refuses what it can't; what only checks is there to throw.
   */
  private boolean computes() {
    return method != null && !method.getReturnType().hasTag(TypeTag.VOID);
  }

  private static boolean ofState(String exception) {
    return exception.equals("java.lang.IllegalArgumentException")
        || exception.equals("java.lang.IllegalStateException");
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    Call.of(tree).ifPresent(call -> call(getCurrentPath(), call));
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    Call.of(tree).ifPresent(call -> call(getCurrentPath(), call));
    scan(tree.getEnclosingExpression(), unused);
    return scan(tree.getArguments(), unused);
  }

  /** Judges a call that stands here; its arguments are scanned by themselves. */
  void call(TreePath path, Call call) {
    catches |= reader.knowledge.about(Fact.Observes.class, call).isKnown();
    unit = path.getCompilationUnit();
    if (handler) {
      if (reader.throwing.alwaysThrows(call)) {
        raise(call);
      }
      return;
    }
    if (depth == 0 && path.getLeaf() == call.tree()) {
      reader.slips.of(path, call, asked).ifPresent(slip -> raise(call.tree(), slip));
    }
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
    Suspects.Verdict verdict =
        reader.suspects.judge(
            call, types -> types.stream().allMatch(this::isHandled), asked, depth);
    // A function that is held by a variable has just been looked through, or where it was given.
    boolean read =
        verdict == Suspects.Verdict.FUNCTION && (!inlined.isEmpty() || isGiven(call.receiver()));
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

  private void raise(Call call) {
    raised = raised == null ? hop(call) : raised;
  }

  private void raise(Tree tree, String text) {
    raised = raised == null ? Hop.inSource(text, tree, unit) : raised;
  }

  private Hop hop(Call call) {
    return Hop.inSource(call.method(), call.tree(), unit);
  }

  /** A function whose body is looked through elsewhere, or that only this class can hand in. */
  private boolean isGiven(ExpressionTree receiver) {
    VarSymbol variable = receiver == null ? null : LazyInit.variable(receiver);
    return variable != null
        && (given.contains(variable)
            || variable.getKind() == ElementKind.PARAMETER
                && variable.owner != method
                && variable.owner.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean isUnchecked(TypeSymbol exception) {
    return reader.javac.isSubtype(exception.type, "java.lang.RuntimeException");
  }

  private boolean isHandled(Type type) {
    return reader.isCaught(type, caught) || reader.isInterruption(type.tsym);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    boolean divides = tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER;
    if (divides && depth == 0 && !handler && isWhole(tree) && !isConstant(tree.getRightOperand())) {
      raise(tree, "division");
    }
    return super.visitBinary(tree, unused);
  }

  private static boolean isWhole(Tree tree) {
    Type type = ((JCTree) tree).type;
    return type != null && type.isIntegral();
  }

  private static boolean isConstant(ExpressionTree tree) {
    Type type = ((JCTree) tree).type;
    return type == null || type.constValue() != null;
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree tree, Void unused) {
    if (depth == 0 && !handler) {
      reader.slips.of(tree).ifPresent(slip -> raise(tree, slip));
    }
    return super.visitArrayAccess(tree, unused);
  }

  @Override
  public Void visitTypeCast(TypeCastTree tree, Void unused) {
    if (depth == 0 && !handler) {
      reader.slips.of(tree, questions).ifPresent(slip -> raise(tree, slip));
    }
    return super.visitTypeCast(tree, unused);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    return null;
  }

  /** What the scanner asks of the compilation. */
  static final class Reader {
    private final Javac javac;
    private final Knowledge knowledge;
    private final ClassIndex index;
    private final CallReader calls;
    private final ThrowScanner.Reader throwing;
    private final Suspects suspects;
    private final Slips slips;

    Reader(
        Javac javac,
        Knowledge knowledge,
        ClassIndex index,
        CallReader calls,
        ThrowScanner.Reader throwing,
        Suspects suspects) {
      this.javac = javac;
      this.knowledge = knowledge;
      this.index = index;
      this.calls = calls;
      this.throwing = throwing;
      this.suspects = suspects;
      slips = new Slips(javac);
    }

    boolean isCaught(Type type, Set<TypeSymbol> caught) {
      return type != null
          && type.tsym != null
          && caught.stream().anyMatch(c -> javac.isSubtype(type, c.getQualifiedName().toString()));
    }

    boolean isInterruption(TypeSymbol type) {
      return type.getQualifiedName().contentEquals("java.lang.InterruptedException");
    }

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

    /** Whether a block completes a promise: then somebody else learns how things ended. */
    boolean completes(BlockTree block) {
      boolean[] found = {false};
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
          found[0] |=
              Call.of(tree)
                  .filter(call -> knowledge.about(Fact.Completes.class, call).isKnown())
                  .isPresent();
          return super.visitMethodInvocation(tree, unused);
        }
      }.scan(block, null);
      return found[0];
    }
  }
}
