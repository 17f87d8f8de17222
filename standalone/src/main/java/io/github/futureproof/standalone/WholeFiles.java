package io.github.futureproof.standalone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Tells when javac understands the whole of a file: it analyses class by class. */
public final class WholeFiles {
  private final Context context;
  private final Set<Tree> analysed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** For one compilation, of whose events each has to be told. */
  public WholeFiles(Context context) {
    this.context = context;
  }

  /**
   * Takes in that a class has been analysed.
   *
   * @param event the end of an analysis
   * @return the file of which that was the last class, if it was
   */
  public Optional<JCCompilationUnit> completedBy(TaskEvent event) {
    if (event.getTypeElement() == null) {
      return Optional.empty();
    }
    TreePath path = JavacTrees.instance(context).getPath(event.getTypeElement());
    if (path == null) {
      return Optional.empty();
    }
    analysed.add(path.getLeaf());
    JCCompilationUnit unit = (JCCompilationUnit) path.getCompilationUnit();
    return unit.getTypeDecls().stream()
            .allMatch(each -> !(each instanceof ClassTree) || analysed.contains(each))
        ? Optional.of(unit)
        : Optional.empty();
  }
}
