package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads methods of class files where javac found them; each once. */
final class ClassFiles {
  /** Class files of which more methods may be asked for soon. */
  private static final int KEPT = 32;

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
    Optional<ClassReader> reader = open.computeIfAbsent(type, k -> open(type.classfile));
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    OneMethod method = new OneMethod(key);
    try {
      reader.get().accept(method, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      // Broken, or newer than what is understood here: unknown.
      return Optional.empty();
    }
    return Optional.ofNullable(method.summary);
  }

  private static Optional<ClassReader> open(JavaFileObject file) {
    if (file == null || file.getKind() != JavaFileObject.Kind.CLASS) {
      return Optional.empty();
    }
    try (InputStream in = file.openInputStream()) {
      return Optional.of(new ClassReader(in.readAllBytes()));
    } catch (IOException | RuntimeException e) {
      // Gone, broken, or newer than what is understood here: unknown.
      return Optional.empty();
    }
  }

  private static final class OneMethod extends ClassVisitor {
    private final String key;
    private CodeFlow.Summary summary;

    OneMethod(String key) {
      super(Opcodes.ASM9);
      this.key = key;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      boolean wanted =
          (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0
              && key.length() == name.length() + descriptor.length()
              && key.startsWith(name)
              && key.endsWith(descriptor);
      return wanted ? new CodeFlow(found -> summary = found) : null;
    }
  }
}
