package io.github.futureproof.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation of subjects. */
final class ApiTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Type",
        "a.b.Type",
        "a.b.Outer.Inner",
        "a.b.Type#name",
        "a.b.Type#name()",
        "a.b.Type#name(int,String)",
        "a.b.Type#name(java.lang.String,byte[])",
        "a.b.Type#name(..)",
        "a.b.Type#name(Runnable,..)",
        "a.b.Type#{one,two}",
        "a.b.Type#{one,two}(int)",
        "a.b.Type#doOn*",
        "a.b.Type#*",
        "a.b.Type#{get*,*Async}",
        "a.b.Type#<init>",
        "a.b.Type#<init>(int)",
        "@a.b.Annotation",
        "@Annotation",
        "*#close",
        "*#{close,shutdown*}",
        "*Task",
      })
  void printsWhatItRead(String text) {
    assertEquals(text, Api.parse(text).toString());
  }

  @Test
  void printsEveryBundledSubjectSoThatItReadsTheSame() throws IOException {
    int subjects = 0;
    for (Bundled.Source source : Bundled.all()) {
      for (Fact fact : source.facts().facts()) {
        Api subject = fact.origin().subject();
        assertEquals(subject, Api.parse(subject.toString()), fact.origin().source().toString());
        subjects++;
      }
    }
    assertTrue(subjects > 500, "only " + subjects + " facts were read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#name",
        "a.b.Type#",
        "a.b.Type.#name",
        "a..Type",
        ".a.Type",
        "a.b.Type#name(",
        "a.b.Type#name)",
        "a.b.Type#na me",
        "a.b.Type(int)",
        "a.b.Type#{one,two",
        "a.b.Type#<clinit>",
        "a.b.Type#name#other",
        "@@a.b.Annotation",
        "*",
        "@*Task",
        "*Task#run",
        "*.Task",
        "a.b.*Task",
        "*Task*",
        "a/b/Type",
      })
  void refusesOtherText(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Api.parse(text));
    assertEquals(
        "'" + text + "' is no API; expected type, type#method, type#method(params) or @annotation",
        e.getMessage());
  }

  @Test
  void wantsTheOpenEndLast() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Api.parse("a.T#m(..,int)"));
    assertEquals("'..' stands last in the parameters of a.T#m(..,int)", e.getMessage());
  }

  @Test
  void takesAVariableNumberForAnArray() {
    assertEquals(List.of("Object[]"), Api.parse("a.T#m(Object...)").params());
  }

  @Test
  void matchesNamesAndPatterns() {
    Api api = Api.parse("a.T#{one,doOn*,*Async,a*b*c}");
    for (String name : List.of("one", "doOn", "doOnNext", "Async", "runAsync", "abc", "axbxc")) {
      assertTrue(api.matchesName(name), name);
    }
    for (String name : List.of("two", "ones", "xdoOn", "asyncRun", "ab", "acb", "<init>")) {
      assertFalse(api.matchesName(name), name);
    }
  }

  @Test
  void aPatternNeverMeansConstructors() {
    assertFalse(Api.parse("a.T#*").matchesName("<init>"));
    assertTrue(Api.parse("a.T#<init>").matchesName("<init>"));
  }

  @Test
  void matchesParametersBySimpleOrQualifiedName() {
    Api api = Api.parse("a.T#m(int,String)");
    assertTrue(api.matchesParams(List.of("int", "java.lang.String")));
    assertFalse(api.matchesParams(List.of("int", "java.lang.CharSequence")));
    assertFalse(api.matchesParams(List.of("int", "java.lang.MyString")));
    assertFalse(api.matchesParams(List.of("int")));
    assertFalse(api.matchesParams(List.of("int", "java.lang.String", "int")));
    assertTrue(Api.parse("a.T#m(java.lang.String)").matchesParams(List.of("java.lang.String")));
    assertFalse(Api.parse("a.T#m(b.String)").matchesParams(List.of("java.lang.String")));
    assertTrue(Api.parse("a.T#m").matchesParams(List.of("int")));
    assertTrue(Api.parse("a.T#m()").matchesParams(List.of()));
    assertFalse(Api.parse("a.T#m()").matchesParams(List.of("int")));
  }

  @Test
  void matchesOverloadsThatBeginSo() {
    Api api = Api.parse("a.T#m(Runnable,..)");
    assertTrue(api.matchesParams(List.of("java.lang.Runnable")));
    assertTrue(api.matchesParams(List.of("java.lang.Runnable", "long")));
    assertFalse(api.matchesParams(List.of("long", "java.lang.Runnable")));
    assertFalse(api.matchesParams(List.of()));
  }

  @Test
  void theCloserDescriptionIsTheMoreSpecific() {
    List<String> fromFarToClose =
        List.of("a.T#*", "a.T#*(..)", "a.T#*(int)", "a.T#m", "a.T#m(..)", "a.T#m(int)");
    for (int i = 1; i < fromFarToClose.size(); i++) {
      Api far = Api.parse(fromFarToClose.get(i - 1));
      Api close = Api.parse(fromFarToClose.get(i));
      assertTrue(far.closeness() < close.closeness(), far + " before " + close);
    }
  }
}
