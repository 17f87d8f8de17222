package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads class files where javac found them; each once. */
final class ClassFiles {
  private final Map<ClassSymbol, Map<String, CodeFlow.Summary>> read = new HashMap<>();

  /** The methods of a class by name and descriptor; empty when the file can't be read. */
  Map<String, CodeFlow.Summary> read(ClassSymbol type) {
    Map<String, CodeFlow.Summary> known = read.get(type);
    if (known == null) {
      known = readNow(type.classfile);
      read.put(type, known);
    }
    return known;
  }

  private static Map<String, CodeFlow.Summary> readNow(JavaFileObject file) {
    if (file == null || file.getKind() != JavaFileObject.Kind.CLASS) {
      return Map.of();
    }
    Map<String, CodeFlow.Summary> methods = new HashMap<>();
    try (InputStream in = file.openInputStream()) {
      ClassReader reader = new ClassReader(in.readAllBytes());
      reader.accept(new Methods(methods), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (IOException | RuntimeException e) {
      // Gone, broken, or newer than what is understood here: unknown.
      return Map.of();
    }
    return methods;
  }

  private static final class Methods extends ClassVisitor {
    private final Map<String, CodeFlow.Summary> into;

    Methods(Map<String, CodeFlow.Summary> into) {
      super(Opcodes.ASM9);
      this.into = into;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
        return null;
      }
      return new CodeFlow(summary -> into.put(name + descriptor, summary));
    }
  }
}
