package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How the places of a file are called. */
final class MembersTest {
  @Test
  void methodsAndFieldsByTheirClass() throws IOException {
    assertEquals("A#run(int, String[])", at("class A { void run(int i, String... s) { |; } }"));
    assertEquals("A#A()", at("class A { A() { | } }"));
    assertEquals("A#f", at("class A { int e; Object f = |null; int g; }"));
    assertEquals("A#f()", at("class A { |void f() {} }"), "where it begins");
  }

  @Test
  void fieldsOfOneDeclaration() throws IOException {
    assertEquals("A#a", at("class A { int a = |1, b = 2; }"));
    assertEquals("A#b", at("class A { int a = 1, b = |2; }"));
  }

  @Test
  void betweenMembersTheClass() throws IOException {
    assertEquals("A", at("class A { int a;| int b; }"));
    assertEquals("A", at("class A { int a; static { |; } int b; }"));
    assertEquals("A.B", at("class A { int a; class B { int c;| } }"));
    assertEquals("A", at("class A { class B { int c; }| }"));
    assertEquals("", at("class A {}| class B {}"));
    assertEquals("", at("|import java.util.*; class A {}"));
  }

  @Test
  void nestedTypesOfEveryKind() throws IOException {
    assertEquals(
        "A.B.C#m()", at("class A { int a; interface B { enum C { X; void m() { | } } } }"));
    assertEquals("A.C#X", at("class A { enum C { W, X { void m() { | } }, Y } }"));
    assertEquals("R#m()", at("record R(int a, int b) { R { } void m() { | } }"));
    assertEquals("B#m()", at("class A { } class B { void m() { | } }"));
  }

  @Test
  void localClassesArePartOfTheirMethod() throws IOException {
    assertEquals(
        "A#m()", at("class A { void m() { class L { int f; void n() { | } } } void o() {} }"));
  }

  private static String at(String marked) throws IOException {
    int position = marked.indexOf('|');
    String code = marked.replace("|", "");
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
    JCCompilationUnit unit = (JCCompilationUnit) task.parse().iterator().next();
    task.analyze();
    return Members.of(unit).at(position);
  }
}
