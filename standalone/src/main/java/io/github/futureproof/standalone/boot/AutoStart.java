package io.github.futureproof.standalone.boot;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What javac starts when our jar is on its annotation-processor path, without being asked: opens
 * the compiler to Error Prone and lets the checks run, by the Error Prone that lies in the jar.
 * Whatever goes wrong here is told, and the compilation goes on.
 *
 * <p>javac loads this class without any Error Prone and before the compiler is open: nothing but
 * the JDK's public API may be named here.
 */
public final class AutoStart implements Plugin {

  private static final String START = "io.github.futureproof.standalone.autostart.Start";

  @Override
  public String getName() {
    return "FutureProof";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    try {
      Path jar = Boot.ownJar();
      if (!Files.isRegularFile(jar)) {
        // Our own build: classes in a folder, and no Error Prone beside them.
        return;
      }
      ClassLoader loader = NestedLoader.of(jar, parent(task));
      if (!Doors.open(task.getClass().getModule(), loader.getUnnamedModule())) {
        say("this JVM keeps the compiler closed. " + Doors.advice());
        return;
      }
      Consumer<Throwable> unknown = AutoStart::unknownJavac;
      Class.forName(START, true, loader)
          .getMethod("on", JavacTask.class, Consumer.class)
          .invoke(null, task, unknown);
    } catch (InvocationTargetException e) {
      unknownJavac(e.getCause());
    } catch (Exception | LinkageError e) {
      unknownJavac(e);
    }
  }

  /** On a processor module path ServiceLoader would find the checks once more, as a module's. */
  private static ClassLoader parent(JavacTask task) {
    return AutoStart.class.getModule().isNamed()
        ? task.getClass().getClassLoader()
        : AutoStart.class.getClassLoader();
  }

  private static void unknownJavac(Throwable problem) {
    say(
        "it does not know this javac ("
            + problem
            + "). A newer FutureProof may; or let an Error Prone that does run the checks:"
            + " error_prone_core beside futureproof.jar, the options -Xplugin:ErrorProne"
            + " -XDcompilePolicy=simple --should-stop=ifError=FLOW"
            + " -XDaddTypeAnnotationsToSymbol=true. "
            + Doors.advice());
  }

  /** Not by javac: a warning of its would fail with -Werror, and be lost with -nowarn. */
  private static void say(String text) {
    System.err.println("warning: [FutureProof] nothing was checked: " + text);
  }
}
