package io.github.futureproof.knowledge;

/**
 * Where a fact was read.
 *
 * @param file the file's name as a user would recognise it
 * @param line the line, from 1
 * @param user whether a user wrote it (it then goes before what is bundled)
 */
public record Source(String file, int line, boolean user) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
