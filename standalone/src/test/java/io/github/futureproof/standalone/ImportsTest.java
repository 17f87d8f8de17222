package io.github.futureproof.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.fixes.Edits;
import io.github.futureproof.standalone.Header.Imported;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ImportsTest {
  private static final Pattern IMPORT = Pattern.compile("import (static )?([\\w.*]+);");
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

  private static String add(String text, String... imports) {
    List<Imported> imported = new ArrayList<>();
    Matcher each = IMPORT.matcher(text);
    while (each.find()) {
      imported.add(new Imported(each.group(2), each.group(1) != null, each.start(), each.end()));
    }
    Matcher in = PACKAGE.matcher(text);
    boolean named = in.find();
    Header header = new Header(named ? in.group(1) : "", named ? in.end() : -1, imported);
    Source source = new Source(Path.of("A.java"), "A.java", text, false);
    int end = text.length();
    Edits fix = new Edits("", List.of(new Edits.Edit(end - 1, end, "!")), List.of(imports));
    Found found =
        new Found(
            "C", false, source, 0, 0, 0, "A", 1, 1, "", List.of(), List.of(fix), "", "", false);
    String result = Rewrite.of(source, header, List.of(found)).source().text();
    return result.substring(0, result.length() - 1) + text.charAt(end - 1);
  }

  @Test
  void keepsTheOrder() {
    assertEquals(
        "package p;\n\nimport a.A;\nimport b.B; // why\nimport b.C;\n\nimport z.Z;\n\nclass X {}",
        add("package p;\n\nimport a.A;\nimport b.B; // why\n\nimport z.Z;\n\nclass X {}", "b.C"));
    assertEquals("import b.A;\nimport b.B;\nclass X {}", add("import b.B;\nclass X {}", "b.A"));
  }

  @Test
  void findsTheGroupOfItsRelatives() {
    assertEquals(
        "import java.io.File;\n"
            + "import java.util.List;\n"
            + "import java.util.Map;\n\n"
            + "import com.x.Y;\n"
            + "class X {}",
        add(
            "import java.io.File;\nimport java.util.List;\n\nimport com.x.Y;\nclass X {}",
            "java.util.Map"));
  }

  @Test
  void addsNothingThatIsThereAlready() {
    String text = "package p;\nimport a.A;\nimport b.*;\nclass X {}";
    assertEquals(text, add(text, "a.A", "b.C", "p.D", "java.lang.Runnable"));
    assertEquals(
        "import java.lang.reflect.Method;\nimport x.Y;\nclass X {}",
        add("import x.Y;\nclass X {}", "java.lang.reflect.Method"));
  }

  @Test
  void makesRoomWhereThereWereNone() {
    assertEquals(
        "package p;\n\nimport a.A;\nimport a.B;\n\nclass X {}",
        add("package p;\n\nclass X {}", "a.B", "a.A"));
    assertEquals("import a.A;\n\nclass X {}", add("class X {}", "a.A"));
    assertEquals(
        "import static s.S.*;\n\nimport a.A;\n\nclass X {}",
        add("import static s.S.*;\n\nclass X {}", "a.A"));
    assertEquals("package p;\n\nimport a.A;\n\n class X {}", add("package p; class X {}", "a.A"));
    assertEquals(
        "package p; // why\n\nimport a.A;\n\nclass X {}",
        add("package p; // why\nclass X {}", "a.A"));
  }

  @Test
  void writesTheFilesLineEnds() {
    assertEquals(
        "package p;\r\n\r\nimport a.A;\r\n\r\nclass X {}",
        add("package p;\r\n\r\nclass X {}", "a.A"));
  }
}
