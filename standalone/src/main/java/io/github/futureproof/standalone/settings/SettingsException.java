package io.github.futureproof.standalone.settings;

import java.nio.file.Path;

/** Something in a settings file that can't be meant; the message names the file and the line. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }

  SettingsException(Path file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
