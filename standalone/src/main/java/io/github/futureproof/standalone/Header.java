package io.github.futureproof.standalone;

import com.sun.source.tree.ImportTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a source file, where imports go.
 *
 * @param packageName empty for none
 * @param packageEnd the offset after the package declaration, or -1
 * @param imports in the order of the file
 */
record Header(String packageName, int packageEnd, List<Imported> imports) {

  /** One import; a name that ends in {@code .*} stands for a package or class. */
  record Imported(String name, boolean isStatic, int start, int end) {}

  /** Reads it off a tree. */
  static Header of(JCCompilationUnit unit) {
    List<Imported> imports = new ArrayList<>();
    for (ImportTree each : unit.getImports()) {
      JCTree tree = (JCTree) each;
      imports.add(
          new Imported(
              each.getQualifiedIdentifier().toString(),
              each.isStatic(),
              TreeInfo.getStartPos(tree),
              TreeInfo.getEndPos(tree, unit.endPositions)));
    }
    JCTree declared = unit.getPackage();
    return new Header(
        declared == null ? "" : unit.getPackageName().toString(),
        declared == null ? -1 : TreeInfo.getEndPos(declared, unit.endPositions),
        List.copyOf(imports));
  }

  /** Whether a class can be named by its simple name already. */
  boolean sees(String qualifiedName) {
    String owner = qualifiedName.substring(0, Math.max(0, qualifiedName.lastIndexOf('.')));
    return owner.equals("java.lang")
        || owner.equals(packageName)
        || imports.stream()
            .filter(each -> !each.isStatic())
            .anyMatch(
                each -> each.name().equals(qualifiedName) || each.name().equals(owner + ".*"));
  }
}
