package io.github.futureproof.finding;

import io.github.futureproof.code.Call;

/** How headlines name things: short, and as they stand in the source. */
public final class Wording {
  private static final int LONGEST = 24;

  private Wording() {}

  /** The name of what is called, cut so that a headline stays within its length. */
  public static String of(Call call) {
    String name =
        call.method().isConstructor()
            ? "new " + call.method().owner.getSimpleName()
            : call.method().getSimpleName().toString();
    return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
  }
}
