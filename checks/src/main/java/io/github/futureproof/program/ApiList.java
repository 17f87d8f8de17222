package io.github.futureproof.program;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import io.github.futureproof.code.Javac;
import io.github.futureproof.knowledge.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Methods of the JDK, written as in facts files. */
final class ApiList {
  private final Javac javac;
  private final String lines;
  private Map<String, List<Api>> apis;

  /**
   * Makes a list.
   *
   * @param lines an API on each
   */
  ApiList(Javac javac, String lines) {
    this.javac = javac;
    this.lines = lines;
  }

  /**
   * The type by which a method is in the list: the one that declares it, or the nearest above it. A
   * constructor is in it by its own class alone.
   */
  Optional<String> typeOf(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol owner)) {
      return Optional.empty();
    }
    return javac.supers(owner).keySet().stream()
        .limit(method.isConstructor() ? 1 : Long.MAX_VALUE)
        .filter(type -> has(type, method))
        .findFirst();
  }

  private boolean has(String type, MethodSymbol method) {
    return apis().getOrDefault(type, List.of()).stream()
        .anyMatch(
            api ->
                api.matchesName(method.getSimpleName().toString())
                    && api.matchesParams(javac.parameterTypes(method)));
  }

  /** By type; read when somebody asks first. */
  private Map<String, List<Api>> apis() {
    if (apis == null) {
      apis = new HashMap<>();
      lines
          .lines()
          .map(Api::parse)
          .forEach(api -> apis.computeIfAbsent(api.type(), k -> new ArrayList<>()).add(api));
    }
    return apis;
  }
}
