package io.github.futureproof.standalone.autostart;

import com.google.errorprone.ErrorProneError;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import io.github.futureproof.standalone.Checks;
import io.github.futureproof.standalone.WholeFiles;
import io.github.futureproof.standalone.settings.Settings;
import io.github.futureproof.standalone.settings.SettingsException;
import io.github.futureproof.standalone.settings.SettingsFile;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.tools.JavaFileObject;

/** Lets the checks look at each file as soon as javac understands the whole of it. */
final class Watch implements TaskListener {
  private final Context context;
  private final Javac javac;
  private final Checks checks;
  private final Optional<String> config;
  private final Consumer<Throwable> unknown;

  private final List<Path> sources = new ArrayList<>();
  private final WholeFiles files;
  private boolean sourcesAreKnown;
  private Reports reports;
  private boolean ended;
  private int underAnalysis;

  /**
   * Makes the watch over one compilation.
   *
   * @param config the settings file, if the user names one
   * @param unknown is told what is not as it should be in this javac
   */
  Watch(
      Context context,
      Javac javac,
      Checks checks,
      Optional<String> config,
      Consumer<Throwable> unknown) {
    files = new WholeFiles(context);
    this.context = context;
    this.javac = javac;
    this.checks = checks;
    this.config = config;
    this.unknown = unknown;
  }

  @Override
  public void started(TaskEvent event) {
    switch (event.getKind()) {
      // What is parsed later was generated, or is on the source path.
      case ENTER -> sourcesAreKnown = true;
      case ANALYZE -> {
        underAnalysis++;
        guarded(this::begin);
      }
      default -> {}
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case PARSE -> {
        if (!sourcesAreKnown) {
          path(event.getSourceFile()).ifPresent(sources::add);
        }
      }
      case ANALYZE -> {
        guarded(() -> analysed(event));
        underAnalysis--;
        if (underAnalysis == 0) {
          javac.checked();
          // Now, for who reads javac's output takes nothing in behind its "100 warnings".
          guarded(this::end);
        }
      }
      case COMPILATION -> {
        javac.checked();
        guarded(this::end);
      }
      default -> {}
    }
  }

  /** Nothing that fails in here may end the compilation. */
  private void guarded(Runnable work) {
    if (ended) {
      return;
    }
    try {
      work.run();
    } catch (LinkageError e) {
      ended = true;
      unknown.accept(e);
    } catch (RuntimeException | StackOverflowError | AssertionError | ErrorProneError e) {
      // Each check guards itself; this is what Error Prone or javac throw between them.
      StackTraceElement[] stack = e.getStackTrace();
      javac.tell(
          "[FutureProof] failed inside, and leaves a file unchecked: "
              + e
              + (stack.length == 0 ? "" : " at " + stack[0]));
    }
  }

  private void begin() {
    if (reports != null) {
      return;
    }
    try {
      reports = new Reports(context, javac, checks, settings());
    } catch (SettingsException | InvalidPathException e) {
      ended = true;
      javac.error("[FutureProof] " + e.getMessage());
    }
  }

  private Settings settings() throws SettingsException {
    Optional<Path> file = config.isPresent() ? config.map(Path::of) : SettingsFile.above(sources);
    return file.isPresent() ? SettingsFile.read(file.get(), checks.names()) : Settings.NONE;
  }

  private void analysed(TaskEvent event) {
    if (reports != null) {
      files.completedBy(event).filter(unit -> !javac.hasErrors()).ifPresent(this::completed);
    }
  }

  private void completed(JCCompilationUnit unit) {
    reports.check(unit, path(unit.getSourceFile()));
  }

  private void end() {
    if (reports != null) {
      reports.end();
    }
  }

  /** Where a file is, if it is on a disk. */
  private static Optional<Path> path(JavaFileObject file) {
    URI uri = file.toUri();
    try {
      return uri.isAbsolute()
          ? Optional.of(Path.of(uri).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
