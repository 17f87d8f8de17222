package io.github.futureproof.standalone;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources as they were read last. */
final class Snapshot {
  private final List<Path> paths;
  private final Charset encoding;
  private Map<Path, Read> files = new LinkedHashMap<>();

  /** A file, with what its state on the disk was. */
  private record Read(Source source, Object state) {}

  /**
   * What is different.
   *
   * @param changed files that are new, or have another text
   * @param added those of them that are new
   * @param removed files that are gone
   * @param problems files that can't be read, one line each; they count as they were
   */
  record Changes(
      List<Source> changed, Set<Path> added, List<Source> removed, Set<String> problems) {}

  Snapshot(List<Path> paths, Charset encoding) {
    this.paths = paths;
    this.encoding = encoding;
  }

  /** All files, in a fixed order. */
  List<Source> sources() {
    return files.values().stream().map(Read::source).toList();
  }

  /** The folders to watch. */
  Set<Path> folders() throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path path : paths) {
      folders.addAll(Sources.folders(path));
    }
    // Where links lead to.
    files.keySet().forEach(file -> folders.add(file.getParent()));
    return folders;
  }

  /**
   * Looks again; reads what is not as it was.
   *
   * @throws BadInput when one of the paths is missing
   */
  Changes refresh() throws BadInput {
    Map<Path, Read> now = new LinkedHashMap<>();
    Changes changes =
        new Changes(
            new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>());
    for (Path path : paths) {
      for (Path file : Sources.files(path)) {
        look(file, now, changes);
      }
    }
    files.forEach(
        (file, read) -> {
          if (!now.containsKey(file)) {
            changes.removed().add(read.source());
          }
        });
    files = now;
    return changes;
  }

  private void look(Path file, Map<Path, Read> now, Changes changes) {
    Path real;
    Object state;
    try {
      real = file.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      state =
          List.of(
              attributes.lastModifiedTime(),
              attributes.size(),
              String.valueOf(attributes.fileKey()));
    } catch (IOException e) {
      // Gone in the meantime.
      return;
    }
    Read before = files.get(real);
    if (now.containsKey(real)) {
      return;
    }
    if (before != null && before.state().equals(state)) {
      now.put(real, before);
      return;
    }
    try {
      Source source = Source.read(file, encoding);
      now.put(real, new Read(source, state));
      if (before == null || !before.source().text().equals(source.text())) {
        changes.changed().add(source);
      }
      if (before == null) {
        changes.added().add(real);
      }
    } catch (BadInput e) {
      changes.problems().add(e.getMessage());
      if (before != null) {
        now.put(real, before);
      }
    }
  }
}
