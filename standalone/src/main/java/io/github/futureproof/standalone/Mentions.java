package io.github.futureproof.standalone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.JavacTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Which names a file declares and which it mentions, as it is written.
 *
 * @param declared simple names of its types, those in others too
 * @param outermost its outermost types, as class files are called: {@code shop/Prices}
 * @param mentioned all names in it that may be types
 */
record Mentions(Set<String> declared, Set<String> outermost, Set<String> mentioned) {
  private static final Mentions NONE = new Mentions(Set.of(), Set.of(), Set.of());

  /** Reads sources, of which some may be no Java. */
  static Map<Source, Mentions> of(Collection<Source> sources) {
    Map<Source, Mentions> found = new HashMap<>();
    if (sources.isEmpty()) {
      return found;
    }
    Map<URI, Source> named = new HashMap<>();
    List<JavaFileObject> files = new ArrayList<>();
    for (Source source : sources) {
      named.put(source.path().toUri(), source);
      found.put(source, NONE);
      files.add(
          new SimpleJavaFileObject(source.path().toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return source.text();
            }
          });
    }
    JavacTask task =
        JavacTool.create()
            .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, files);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        found.put(named.get(unit.getSourceFile().toUri()), of(unit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Mentions of(CompilationUnitTree unit) {
    Set<String> outermost = new HashSet<>();
    String folder =
        unit.getPackageName() == null
            ? ""
            : unit.getPackageName().toString().replace('.', '/') + "/";
    for (Tree each : unit.getTypeDecls()) {
      if (each instanceof ClassTree type) {
        outermost.add(folder + type.getSimpleName());
      }
    }
    Names names = new Names();
    names.scan(unit, null);
    return new Mentions(names.declared, outermost, names.mentioned);
  }

  /** Whether one of these types is in it. */
  boolean anyOf(Set<String> types) {
    return types.size() < mentioned.size()
        ? types.stream().anyMatch(mentioned::contains)
        : mentioned.stream().anyMatch(types::contains);
  }

  private static final class Names extends TreeScanner<Void, Void> {
    private final Set<String> declared = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (!tree.getSimpleName().isEmpty()) {
        declared.add(tree.getSimpleName().toString().intern());
      }
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      mentioned.add(tree.getName().toString().intern());
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      mentioned.add(tree.getIdentifier().toString().intern());
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitErroneous(ErroneousTree tree, Void unused) {
      return scan(tree.getErrorTrees(), null);
    }
  }
}
