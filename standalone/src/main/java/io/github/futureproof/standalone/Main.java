package io.github.futureproof.standalone;

import java.io.File;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.jar.JarFile;

/** The command. */
public final class Main {
  private static final String HELP =
      """
      Finds async bugs in Java sources, and mends them.

      java -jar futureproof.jar [OPTIONS] PATHS...

      PATHS are Java files, folders, or whole source trees. The class path comes from the pom.xml
      above them, by Maven, or from --classpath. Files that do not compile are left out and named.
      @FILE stands for the arguments in a file, one a line.

        --fix                    mend what can be mended, in place; say what was left, and why
        --interactive            with --fix: show each fix and ask whether to apply it
        --dry-run                print what --fix would do as a diff, for git apply or patch
        --classpath CP           the class path, instead of what Maven says
        --offline                keep Maven, where it is asked for one, from the network
        --checks +A,-B           switch checks on and off; names without a sign: only these
        --severity Check=error   the severity of a check: error, warning or off
        --facts F                files that say what your libraries do, separated by commas
        --config FILE            that futureproof.properties, instead of the nearest above the sources
        --watch                  stay, and check again what changes; Ctrl-C ends it
        --since REV              only findings on lines that changed since that git revision
        --fail-on SEVERITY       what gives exit status 1: error, warning (the default), never
        --release N              the Java version of the sources
        --why FILE:LINE          what was asked on that line, and who answered
        --report KIND=FILE       write a report as well: sarif, json (one line each), junit, gitlab
                                 or html; FILE - is the standard output; may be repeated
        --baseline FILE          hide the findings that FILE knows; where there is none, write it
        --baseline-update        add this run's findings to that file, take out what is gone
        --list                   print the checks
        --explain CHECK          print a check's page
        --completion SHELL       print the script that completes this command in bash, zsh or fish
        --version, --help

      For build tools, which know how sources are compiled:
        --compilation NAME       what follows belongs together: its paths, --classpath, --release
                                 and the options below; may be repeated
        --needs NAME             it needs the classes of that compilation, which stands before it
        --context PATH           sources that belong to it, to be understood and not reported on
        --source-path CP         folders of sources that it may need
        --source N, --enable-preview, --encoding NAME, --add-exports M/P=ALL-UNNAMED, --add-modules M
        --processor-path CP      annotation processors; what they write is thrown away in the end
        --processor CLASS, --processor-option NAME=VALUE, --no-processors

      Exit status: 0 nothing is left to report, 1 there are findings, 2 it could not run.
      With --dry-run findings that --fix would mend count, and all but the diff goes to the
      standard error stream.
      """;

  private Main() {}

  /** Runs the command and ends the JVM with its status. */
  public static void main(String[] args) {
    Output output = new Output(FileDescriptor.out);
    PrintStream out = output.text();
    PrintStream err = new Output(FileDescriptor.err).text();
    int status = run(args, System.getenv(), System.in, out, err);
    out.flush();
    if (output.problem().isPresent() && status != 2) {
      err.println("futureproof: the output can't be written: " + output.problem().get());
      status = 2;
    }
    err.flush();
    System.exit(status);
  }

  /** Runs the command with an empty environment. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, Map.of(), InputStream.nullInputStream(), out, err);
  }

  /**
   * Runs the command.
   *
   * @param environment the variables that say who runs it
   * @param in where answers come from
   * @return the exit status: 0 nothing found, 1 findings, 2 could not run
   */
  public static int run(
      String[] args,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    try {
      Arguments arguments = Arguments.parse(args);
      switch (arguments.task()) {
        case HELP -> out.print(HELP);
        case VERSION ->
            out.println(
                "FutureProof " + version() + " on Java " + System.getProperty("java.version"));
        case EXPLAIN -> out.print(Checks.find().explain(arguments.explain().get()));
        case COMPLETION ->
            out.print(arguments.completion().get().script(HELP, Checks.find().names()));
        case WATCH -> {
          return new Watcher(arguments, out, err).run();
        }
        case LIST -> Checks.find().list().forEach(out::println);
        default -> {
          return new Session(arguments, environment, in, out, err).run();
        }
      }
      return 0;
    } catch (BadInput e) {
      err.println("futureproof: " + e.getMessage());
      return 2;
    } catch (InvalidPathException e) {
      err.println("futureproof: " + BadInput.noPath(e).getMessage());
      return 2;
    } catch (OutOfMemoryError e) {
      err.println("futureproof: not enough memory: give java more (-Xmx4g) or fewer paths");
      return 2;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      StackTraceElement[] stack = e.getStackTrace();
      String what = e.toString().lines().findFirst().orElse("");
      err.println(
          "futureproof: failed inside: " + what + (stack.length == 0 ? "" : " at " + stack[0]));
      return 2;
    }
  }

  /** The jar's version; the class loader of the jar does not pass it on with our package. */
  static String version() {
    String version = null;
    try (JarFile jar =
        new JarFile(
            new File(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
      version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
    } catch (IOException | URISyntaxException e) {
      // Run from classes.
    }
    return version == null ? "(unpacked)" : version;
  }
}
