package io.github.futureproof.standalone.autostart;

import io.github.futureproof.standalone.autostart.Project.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Maven project with nothing but our jar on its annotation processor path, or others beside. */
final class MavenProject {
  /** The version under which our jar is installed for as long as the tests run. */
  static final String VERSION = "0-nothing-but-a-jar-it-" + ProcessHandle.current().pid();

  /** The compiler plugin of the README. */
  static final String PLUGIN = "3.14.1";

  /** The newest one that runs on this Java. */
  static final String ERROR_PRONE = Runtime.version().feature() >= 25 ? "2.50.0" : "2.42.0";

  private static final String ERROR_PRONE_CORE = "com.google.errorprone:error_prone_core:";

  private static final String OURS = "io.github.futureproof:futureproof:" + VERSION;

  private final Project project;
  private String plugin = PLUGIN;
  private boolean fork;
  private List<Library> libraries = List.of();
  private boolean oursFirst = true;
  private final List<String> configuration = new ArrayList<>();
  private final List<String> ahead = new ArrayList<>();
  private final List<String> dependencies = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private String release = "17";

  /** Something else that works in annotation processors, and a source that needs what it makes. */
  enum Library {
    LOMBOK(
        "org.projectlombok:lombok:1.18.48",
        List.of("org.projectlombok:lombok:1.18.48"),
        """
        package shop;

        @lombok.Getter
        public class UsesLombok {
          private final Mailer mailer = new Mailer();

          void drop(UsesLombok other) {
            other.getMailer().send("");
          }
        }
        """,
        8),
    MAPSTRUCT(
        "org.mapstruct:mapstruct:1.6.3",
        List.of("org.mapstruct:mapstruct-processor:1.6.3"),
        """
        package shop;

        public class UsesMapStruct {
          public static class Letter {
            public String text;
          }

          @org.mapstruct.Mapper
          public interface Letters {
            Letter copy(Letter letter);
          }

          void drop(Letter letter) {
            new UsesMapStruct$LettersImpl().copy(letter);
            new Mailer().send("");
          }
        }
        """,
        15),
    IMMUTABLES(
        "org.immutables:value-annotations:2.12.2",
        List.of("org.immutables:value:2.12.2"),
        """
        package shop;

        @org.immutables.value.Value.Immutable
        public interface UsesImmutables {
          String name();

          static void drop() {
            new Mailer().send(ImmutableUsesImmutables.builder().name("").build().name());
          }
        }
        """,
        8),
    DAGGER(
        "com.google.dagger:dagger:2.60.1",
        List.of("com.google.dagger:dagger-compiler:2.60.1"),
        """
        package shop;

        public class UsesDagger {
          @javax.inject.Inject UsesDagger() {}

          @dagger.Component
          public interface App {
            UsesDagger it();
          }

          void drop() {
            DaggerUsesDagger_App.create().it();
            new Mailer().send("");
          }
        }
        """,
        13);

    private final String dependency;
    private final List<String> processors;
    private final String source;
    private final int line;

    Library(String dependency, List<String> processors, String source, int line) {
      this.dependency = dependency;
      this.processors = processors;
      this.source = source;
      this.line = line;
    }

    private String type() {
      return source.replaceAll("(?s).*?public (?:class|interface) (\\w+).*", "$1");
    }

    /** What is to be found in its source. */
    String finding() {
      return type() + ".java:" + line;
    }
  }

  MavenProject(Path folder) {
    project = new Project(folder);
  }

  MavenProject plugin(String version) {
    plugin = version;
    return this;
  }

  MavenProject fork(boolean wanted) {
    fork = wanted;
    return this;
  }

  /** With these libraries behind our jar on the path, or before it. */
  MavenProject beside(boolean oursComesFirst, Library... others) {
    oursFirst = oursComesFirst;
    libraries = List.of(others);
    return this;
  }

  MavenProject release(String version) {
    release = version;
    return this;
  }

  /** More of the compiler plugin's configuration. */
  MavenProject configured(String xml) {
    configuration.add(xml);
    return this;
  }

  MavenProject argument(String option) {
    arguments.add(option);
    return this;
  }

  /** Something else on the annotation processor path, behind our jar. */
  MavenProject dependency(String coordinates) {
    dependencies.add(coordinates);
    return this;
  }

  /** With an Error Prone of their own on the path that nobody asks for. */
  MavenProject besideErrorProne(boolean oursComesFirst, String version) {
    (oursComesFirst ? dependencies : ahead).add(ERROR_PRONE_CORE + version);
    return this;
  }

  /** With an Error Prone of their own that runs, set up as its users do. */
  MavenProject withErrorProne(String version) throws IOException {
    dependency(ERROR_PRONE_CORE + version);
    argument("-XDcompilePolicy=simple");
    argument("--should-stop=ifError=FLOW");
    argument("-XDaddTypeAnnotationsToSymbol=true");
    argument("-Xplugin:ErrorProne -Xep:FutureReturnValueIgnored:OFF");
    StringBuilder flags = new StringBuilder();
    for (String each : "api file main model parser processing tree util code comp".split(" ")) {
      String flag = "--add-opens=jdk.compiler/com.sun.tools.javac." + each + "=ALL-UNNAMED";
      flags.append(flag).append('\n');
      if (fork) {
        argument("-J" + flag);
      }
    }
    if (!fork) {
      project.write(".mvn/jvm.config", flags.toString());
    }
    return this;
  }

  Project project() {
    return project;
  }

  /** Writes the pom and the sources, and runs Maven. */
  Ran maven(String... goals) throws Exception {
    project.write("pom.xml", pom(pluginXml()));
    project.write("src/main/java/shop/Mailer.java", Project.MAILER);
    project.write("src/main/java/shop/Shop.java", Project.SHOP);
    for (Library library : libraries) {
      project.write("src/main/java/shop/" + library.type() + ".java", library.source);
    }
    return project.maven(goals);
  }

  /** What is to be found in the main sources. */
  String[] findings() {
    List<String> all = new ArrayList<>(List.of("Mailer.java:14", "Shop.java:5", "Shop.java:9"));
    libraries.forEach(library -> all.add(library.finding()));
    return all.stream().sorted().toArray(String[]::new);
  }

  /** A pom with a plugin in it. */
  String pom(String pluginXml) {
    String needed =
        libraries.stream()
            .map(library -> "<dependency>" + coordinates(library.dependency) + "</dependency>")
            .collect(Collectors.joining("\n"));
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>
      <properties>
        <maven.compiler.release>%s</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      <dependencies>
    %s
      </dependencies>
      <build><plugins>
    %s
      </plugins></build>
    </project>
    """
        .formatted(release, needed, pluginXml);
  }

  private String pluginXml() {
    List<String> path = new ArrayList<>();
    libraries.forEach(library -> path.addAll(library.processors));
    path.add(oursFirst ? 0 : path.size(), OURS);
    path.addAll(0, ahead);
    path.addAll(dependencies);
    StringBuilder xml = new StringBuilder("<plugin><artifactId>maven-compiler-plugin</artifactId>");
    xml.append("<version>").append(plugin).append("</version><configuration>\n");
    if (fork) {
      xml.append("<fork>true</fork>\n");
    }
    configuration.forEach(each -> xml.append(each).append('\n'));
    if (!arguments.isEmpty()) {
      xml.append("<compilerArgs>\n");
      arguments.forEach(each -> xml.append("<arg>").append(each).append("</arg>\n"));
      xml.append("</compilerArgs>\n");
    }
    xml.append("<annotationProcessorPaths>\n");
    path.forEach(each -> xml.append("<path>").append(coordinates(each)).append("</path>\n"));
    return xml.append("</annotationProcessorPaths></configuration></plugin>").toString();
  }

  private static String coordinates(String words) {
    String[] parts = words.split(":");
    return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
        .formatted(parts[0], parts[1], parts[2]);
  }

  /** Puts our jar into the local repository, where Maven looks for it, and nothing else. */
  static void install() throws IOException {
    String file = "futureproof-" + VERSION;
    Files.createDirectories(installed());
    Files.copy(Project.JAR, installed().resolve(file + ".jar"));
    Files.writeString(
        installed().resolve(file + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>io.github.futureproof</groupId>"
            + "<artifactId>futureproof</artifactId><version>"
            + VERSION
            + "</version></project>");
  }

  /** Takes it away again. */
  static void uninstall() throws IOException {
    if (Files.isDirectory(installed())) {
      try (Stream<Path> files = Files.walk(installed())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Path installed() {
    return Path.of(System.getProperty("futureproof.repository"))
        .resolve("io/github/futureproof/futureproof")
        .resolve(VERSION);
  }
}
