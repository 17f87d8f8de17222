package io.github.futureproof.standalone;

/** Something the user gave that can't be worked with; the message names it and what to do. */
final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
