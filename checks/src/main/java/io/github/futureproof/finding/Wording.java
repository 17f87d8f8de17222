package io.github.futureproof.finding;

import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Javac;

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

  /** What is missing for a described piece of work to begin. */
  public static String unstarted(Type type, Javac javac) {
    return javac.hasMethod(type, "subscribe") ? "nobody subscribes" : "nobody starts it";
  }
}
