package io.github.futureproof.standalone.boot;

import static java.util.jar.Attributes.Name.IMPLEMENTATION_VERSION;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads Error Prone and what it needs from the folder {@code nested/} of our jar, and our own
 * classes from the same jar, before it asks its parent. So our classes see the Error Prone that
 * they were built with, whichever other one is on the class path, and nobody else sees ours.
 */
public final class NestedLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String NESTED = "nested/";
  private static final String OURS = "io/github/futureproof/";
  private static final String BOOT = OURS + "standalone/boot/";
  private static final String SERVICES = "META-INF/services/";

  private final JarFile jar;
  private final String root;
  private final ProtectionDomain domain;

  private NestedLoader(JarFile jar, URL location, ClassLoader parent) {
    super("futureproof", parent);
    this.jar = jar;
    this.root = "jar:" + location + "!/";
    this.domain = new ProtectionDomain(new CodeSource(location, (Certificate[]) null), null);
  }

  /**
   * A loader over that jar. It keeps the jar open as long as it lives.
   *
   * @throws IOException when the jar can't be read
   */
  public static NestedLoader of(Path jar, ClassLoader parent) throws IOException {
    return new NestedLoader(new JarFile(jar.toFile()), jar.toUri().toURL(), parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        JarEntry entry = entry(name.replace('.', '/') + ".class");
        loaded = entry == null ? super.loadClass(name, false) : define(name, entry);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  /** Past the cache of URLs, which would keep the jar open and stale in a build daemon. */
  @Override
  public InputStream getResourceAsStream(String name) {
    JarEntry entry = entry(name);
    try {
      return entry == null ? super.getResourceAsStream(name) : jar.getInputStream(entry);
    } catch (IOException e) {
      return null;
    }
  }

  /** Ours alone where we have it: the parent would find the same entries of the same jar again. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    URL own = findResource(name);
    return own != null ? Collections.enumeration(List.of(own)) : super.getResources(name);
  }

  @Override
  protected URL findResource(String name) {
    JarEntry entry = entry(name);
    if (entry == null) {
      return null;
    }
    try {
      return new URL(root + entry.getName());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private JarEntry entry(String name) {
    if (name.startsWith(BOOT)) {
      return null;
    }
    boolean plain = name.startsWith(OURS) || name.startsWith(SERVICES);
    JarEntry entry = plain ? jar.getJarEntry(name) : null;
    return entry != null ? entry : jar.getJarEntry(NESTED + name);
  }

  private Class<?> define(String name, JarEntry entry) throws ClassNotFoundException {
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] code = in.readAllBytes();
      definePackage(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
      return defineClass(name, code, 0, code.length, domain);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** With the version that the manifest states, as a jar on the class path would have. */
  private void definePackage(String name) throws IOException {
    if (getDefinedPackage(name) != null) {
      return;
    }
    String version =
        jar.getManifest() == null
            ? null
            : jar.getManifest().getMainAttributes().getValue(IMPLEMENTATION_VERSION);
    try {
      definePackage(name, null, null, null, null, version, null, null);
    } catch (IllegalArgumentException e) {
      // Another thread was faster.
    }
  }
}
