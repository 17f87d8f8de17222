package io.github.futureproof.standalone;

import java.util.Optional;

/** Which fixes the user wants. */
interface Choice {
  /** All of them. */
  Choice ALL =
      new Choice() {
        @Override
        public boolean wants(Found found, Header header) {
          return true;
        }

        @Override
        public Optional<String> refused(Found found) {
          return Optional.empty();
        }

        @Override
        public void applied(Rewrite rewrite) {}
      };

  /**
   * Whether this one is wanted; asked again for a finding that waits its turn.
   *
   * @param header where imports go
   * @throws BadInput when nobody answers
   */
  boolean wants(Found found, Header header) throws BadInput;

  /** Why a finding's fix was not wanted; empty where it was. */
  Optional<String> refused(Found found);

  /** Takes note that a file is another one now. */
  void applied(Rewrite rewrite);
}
