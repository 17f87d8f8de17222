package io.github.futureproof.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import io.github.futureproof.testing.Told;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds a thread that serves many. */
final class ContextsTest {
  private static final String FACTS =
      """
      place @Loop on=loop
      place @Ui on=ui
      place @Worker on=worker
      place Handler#handle on=loop
      place java.util.concurrent.Callable#call on=loop
      runs java.util.concurrent.ExecutorService#submit arg0 on=worker
      blocks Slow#read kind=io
      blocks Slow#call kind=net
      blocks Slow#away kind=net
      runs Server#onMessage arg0 on=loop
      runs Server#onWorker arg0 on=worker
      runs Server#onUi arg0 on=ui
      runs Server#twice arg0 on=loop times=once
      runs Server#twice arg0 on=loop times=each
      runs Server#listen arg0#handle on=loop
      runs Server#listen arg0#other on=worker
      runs Server#each arg0 on=caller
      moves Server#addOnWorkers arg0
      moves Server#spread arg0 all
      """;

  private static final String SERVER =
      """
      @interface Loop {}
      @interface Ui {}
      @interface Worker {}
      interface Handler { void handle(); default void other() {} }
      class Slow { static void read() {} static void call() {} static native void away(); }
      class Server {
        void onMessage(Runnable r) {}
        void onWorker(Runnable r) {}
        void onUi(Runnable r) {}
        void twice(Runnable r) {}
        void listen(Handler h) {}
        void each(Runnable r) {}
        void addOnWorkers(Handler h) {}
        void spread(Object o) {}
      }
      """;

  @Test
  void aMethodThatWaitsOnALoop() {
    assertEquals("Slow.read", inMethod("@Loop void go() { Slow.read(); }"));
    assertEquals("Code.help > Slow.read", inMethod("@Loop void go() { help(); }"));
    assertEquals("-", inMethod("@Worker void go() { Slow.read(); }"));
    assertEquals("-", inMethod("void go() { Slow.read(); }"));
    assertEquals("-", inMethod("@Loop void go() { }"));
    assertEquals("-", inMethod("@Loop abstract void go();"));
  }

  @Test
  void aUserInterfaceMayReadAFileButGoOnToTheCall() {
    assertEquals("-", inMethod("@Ui void go() { Slow.read(); }"));
    assertEquals("Slow.call", inMethod("@Ui void go() { Slow.read(); Slow.call(); }"));
  }

  @Test
  void aClassThatIsMovedIsLeftAlone() {
    String handler =
        "static class Impl implements Handler { public void handle() { Slow.read(); }}";
    assertEquals("Slow.read", of("Slow.read()", handler));
    String moving = " void start(Server s) { s.addOnWorkers(new Impl()); }";
    assertEquals("-", of("Slow.read()", handler + moving));
  }

  @Test
  void whatAMovedClassRegistersIsLeftAloneToo() {
    String register = "server.onMessage(() -> Slow.read())";
    assertEquals("Slow.read", arguments(register, ""));
    assertEquals("-", arguments(register, "void spread() { server.spread(this); }"));
    assertEquals("Slow.read", arguments(register, "void other() { server.onWorker(null); }"));
  }

  @Test
  void anAnonymousClassIsSpokenOfByTheCallOnly() {
    String call =
        "void go() { server.listen(new Handler() { public void handle() { Slow.read(); } }); }";
    assertEquals("-", of("Slow.read()", call));
    String worker =
        "@Loop void go() { server.onWorker(new Runnable() { public void run() { Slow.read(); } });"
            + " }";
    assertEquals("-", of("Slow.read()", worker));
  }

  @Test
  void aLambda() {
    assertEquals("Slow.read", inArguments("server.onMessage(() -> Slow.read())"));
    assertEquals("Slow.read", inArguments("server.twice(() -> Slow.read())"), "told once");
    assertEquals("-", inArguments("server.onWorker(() -> Slow.read())"));
    assertEquals("-", inArguments("server.each(() -> Slow.read())"), "part of the body around");
    assertEquals("-", inArguments("server.onMessage(() -> server.onWorker(() -> Slow.read()))"));
  }

  @Test
  void aReferenceToTheCallItselfOrToAHelper() {
    assertEquals("Slow.read", inArguments("server.onMessage(Slow::read)"));
    assertEquals("Slow.read", inArguments("server.onMessage(Code::help)"));
    assertEquals("-", inArguments("server.onMessage(Code::quick)"));
  }

  @Test
  void aReferenceIsFollowedToTheOnlyBody() {
    assertEquals("Slow.away", inArguments("server.onMessage(Slow::away)"));
    String job =
        "interface Job { void go(); } Job job;"
            + " static final class Only implements Job { public void go() { Slow.read(); } }";
    assertEquals("Slow.read", arguments("server.onMessage(job::go)", job));
    String other = " static final class Other implements Job { public void go() {} }";
    assertEquals("-", arguments("server.onMessage(job::go)", job + other));
  }

  @Test
  void aReferenceToAMethodWithAPlaceOfItsOwnIsSpokenOfThere() {
    String own = "@Loop void own() { Slow.read(); }";
    assertEquals("-", arguments("server.onMessage(this::own)", own));
    assertEquals("Slow.read", of("Slow.read()", own));
  }

  @Test
  void whatAUserInterfaceIsGivenMayReadAFile() {
    assertEquals("-", inArguments("server.onUi(() -> Slow.read())"));
    assertEquals("-", inArguments("server.onUi(Slow::read)"));
    assertEquals("-", inArguments("server.onUi(Code::help)"));
    assertEquals("Slow.call", inArguments("server.onUi(() -> Slow.call())"));
    assertEquals("Slow.call", inArguments("server.onUi(Slow::call)"));
  }

  @Test
  void anObjectsMethodsRunEachInItsPlace() {
    assertEquals("Slow.read", listen("Slow.read();", ""));
    assertEquals("-", listen("", "Slow.read();"));
  }

  @Test
  void anAnonymousClassThatIsOnlyHeld() {
    String held = "Handler go() { return new Handler() { public void handle() { Slow.read(); }}; }";
    assertEquals("Slow.read", of("Slow.read()", held));
    String handler = "new Handler() { public void handle() { Slow.read(); } }";
    String kept = "void keep(Handler h) {} void go() { keep(" + handler + "); }";
    assertEquals("Slow.read", of("Slow.read()", kept));
  }

  @Test
  void aNamedClassWithAPlaceOfItsOwnIsSpokenOfThere() {
    String impl = "static class Impl implements Handler { public void handle() { Slow.read(); } }";
    assertEquals("-", arguments("server.listen(new Impl())", impl));
    String task = "static class Task implements Runnable { public void run() { Slow.read(); } }";
    assertEquals("Slow.read", arguments("server.onMessage(new Task())", task));
  }

  @Test
  void aLambdaWhoseTypeSaysWhereItRuns() {
    assertEquals("Slow.read", function("Handler go() { return () -> Slow.read(); }"));
    assertEquals("Slow.read", function("final Handler kept = () -> Slow.read();"));
    assertEquals("Slow.read", function("Object go() { return new FutureTask<>(%s); }", CALLABLE));
    assertEquals("-", function("void go() { Runnable r = () -> Slow.read(); }"), "no such type");
    assertEquals("-", function("void go() { Handler h = () -> Slow.read(); h.other(); }"));
  }

  @Test
  void aLambdaThatIsGivenToACallIsThatCalls() {
    assertEquals("-", function("void go() { server.listen(() -> Slow.read()); }"), "it speaks");
    assertEquals("-", function("void go() { keep(() -> Slow.read()); } void keep(Handler h) {}"));
    assertEquals("-", function("void go(ExecutorService e) { e.submit(%s); }", CALLABLE));
  }

  @Test
  void aReferenceWhoseTypeSaysWhereItRuns() {
    assertEquals("Slow.call", reference("Object go() { return new FutureTask<>(Code::get); }"));
    assertEquals("-", reference("Callable<?> go() { return Code::get; }"), "told where it is used");
  }

  @Test
  void aKeptLambdaIsToldOnce() {
    String kept = "private final Handler kept = () -> Slow.read();";
    assertEquals("Slow.read", arguments("server.listen(kept)", kept));
    assertEquals("-", function(kept + " void go() { server.listen(kept); }"));
    String twice = kept + " void again() { server.listen(kept); }";
    assertEquals("-", arguments("server.listen(kept)", twice));
    assertEquals("Slow.read", function(twice + " void go() { server.listen(kept); }"));
  }

  private static final String CALLABLE = "() -> { Slow.read(); return 1; }";

  private static String function(String member, Object... parts) {
    Told told = told(member.formatted(parts));
    TreePath lambda = told.path("Slow.read()", LambdaExpressionTree.class);
    return contexts(told).inFunction(lambda).map(ContextsTest::way).orElse("-");
  }

  private static String reference(String member) {
    Told told = told(member + " static int get() { Slow.call(); return 1; }");
    return contexts(told).inFunction(told.path("Code::get")).map(ContextsTest::way).orElse("-");
  }

  private static String listen(String handle, String other) {
    String body =
        "server.listen(new Handler() { public void handle() { %s } public void other() { %s } })";
    return inArguments(body.formatted(handle, other));
  }

  private static String inMethod(String method) {
    Told told = told(method);
    return method(told, told.method("go"));
  }

  private static String of(String code, String member) {
    Told told = told(member);
    return method(told, told.path(code, MethodTree.class));
  }

  private static String method(Told told, TreePath method) {
    return contexts(told).inMethod(method).map(ContextsTest::way).orElse("-");
  }

  private static String inArguments(String call) {
    return arguments(call, "");
  }

  private static String arguments(String call, String member) {
    Told told = told("void go() { " + call + "; } " + member);
    List<Contexts.Held> found = contexts(told).inArguments(told.path(call));
    return found.isEmpty()
        ? "-"
        : found.stream().map(ContextsTest::way).collect(Collectors.joining(" and "));
  }

  private static String way(Contexts.Held held) {
    return held.witness().path().stream().map(hop -> hop.text()).collect(Collectors.joining(" > "));
  }

  private static Told told(String member) {
    String code =
        "import java.util.concurrent.*; abstract class Code { Server server; static void help() {"
            + " Slow . read(); } static void quick() {} "
            + member
            + " }";
    return Told.of(FACTS, SERVER, code);
  }

  private static Contexts contexts(Told told) {
    return new Contexts(told.knowledge(), told.program(), told.callers(), told.places());
  }
}
