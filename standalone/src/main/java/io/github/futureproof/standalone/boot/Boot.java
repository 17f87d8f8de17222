package io.github.futureproof.standalone.boot;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What {@code java -jar futureproof.jar} starts: loads the command, with Error Prone, out of the
 * jar that this class is in, and runs it. This package alone knows how that jar is laid out.
 */
public final class Boot {

  private static final String COMMAND = "io.github.futureproof.standalone.Main";
  private static final int COULD_NOT_RUN = 2;

  private Boot() {}

  /** Runs the command with these arguments; a Java without compiler ends with status 2. */
  public static void main(String[] args) throws Throwable {
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      System.err.println(
          "futureproof: "
              + System.getProperty("java.home")
              + " has no Java compiler: run it with a JDK, not a JRE"
              + " (Debian: the package openjdk-17-jdk-headless).");
      System.exit(COULD_NOT_RUN);
    }
    ClassLoader loader = NestedLoader.of(ownJar(), Boot.class.getClassLoader());
    // ServiceLoader, which finds the checks, and Error Prone itself ask the thread for its loader.
    Thread.currentThread().setContextClassLoader(loader);
    try {
      loader.loadClass(COMMAND).getMethod("main", String[].class).invoke(null, new Object[] {args});
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The jar that holds this class, whoever loaded it. */
  static Path ownJar() throws IOException {
    try {
      return Path.of(Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
