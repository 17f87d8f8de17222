package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.github.futureproof.code.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads methods of class files where javac found them; each once. */
final class ClassFiles {
  /** Class files of which more methods may be asked for soon. */
  private static final int KEPT = 32;

  private static final Set<String> WIDE =
      Set.of("java/lang/Throwable", "java/lang/Exception", "java/lang/RuntimeException");

  private final Map<ClassSymbol, Map<String, Optional<CodeFlow.Summary>>> read = new HashMap<>();
  private final Map<ClassSymbol, Optional<ClassReader>> open =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClassSymbol, Optional<ClassReader>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * What a method's code says.
   *
   * @param key the method's name and descriptor
   * @return empty when it has no code that says something, or the file can't be read
   */
  Optional<CodeFlow.Summary> read(ClassSymbol type, String key) {
    Map<String, Optional<CodeFlow.Summary>> known =
        read.computeIfAbsent(type, k -> new HashMap<>());
    Optional<CodeFlow.Summary> summary = known.get(key);
    if (summary == null) {
      summary = readNow(type, key);
      known.put(key, summary);
    }
    return summary;
  }

  private Optional<CodeFlow.Summary> readNow(ClassSymbol type, String key) {
    List<CodeFlow.Summary> found = new ArrayList<>();
    visit(type, key, () -> new CodeFlow(found::add));
    return found.stream().findFirst();
  }

  /**
   * Whether a method's code catches whatever exception some part of it throws.
   *
   * @param key the method's name and descriptor
   * @return false as well when it has no code, or the file can't be read
   */
  boolean catchesAll(ClassSymbol type, String key) {
    boolean[] found = {false};
    visit(
        type,
        key,
        () ->
            new MethodVisitor(Opcodes.ASM9) {
              @Override
              public void visitTryCatchBlock(
                  Label start, Label end, Label handler, String exception) {
                // Without a type it is a `finally`, which throws on.
                found[0] |= exception != null && WIDE.contains(exception);
              }
            });
    return found[0];
  }

  private void visit(ClassSymbol type, String key, Supplier<MethodVisitor> visitor) {
    Optional<ClassReader> reader = open.computeIfAbsent(type, k -> open(type));
    try {
      reader.ifPresent(
          file ->
              file.accept(
                  new OneMethod(key, visitor), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
    } catch (RuntimeException e) {
      // Broken, or newer than what is understood here: what was not read is unknown.
    }
  }

  private static Optional<ClassReader> open(ClassSymbol type) {
    if (!Provenance.isClassFile(type)) {
      return Optional.empty();
    }
    try (InputStream in = type.classfile.openInputStream()) {
      return Optional.of(new ClassReader(in.readAllBytes()));
    } catch (IOException | RuntimeException e) {
      // Gone, broken, or newer than what is understood here: unknown.
      return Optional.empty();
    }
  }

  private static final class OneMethod extends ClassVisitor {
    private final String key;
    private final Supplier<MethodVisitor> visitor;

    OneMethod(String key, Supplier<MethodVisitor> visitor) {
      super(Opcodes.ASM9);
      this.key = key;
      this.visitor = visitor;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      boolean wanted =
          (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0
              && key.length() == name.length() + descriptor.length()
              && key.startsWith(name)
              && key.endsWith(descriptor);
      return wanted ? visitor.get() : null;
    }
  }
}
