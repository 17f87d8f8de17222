package io.github.futureproof.knowledge;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import io.github.futureproof.code.Javac;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a line of a facts file says of a library that is not so: a type or member that is not
 * there, an argument that no overload takes, a callback that is no function, a parameter that the
 * callback hasn't got.
 */
final class FactsLint {
  private static final Pattern TEMPLATE_TYPE = Pattern.compile("\\{([a-z]\\w*(?:\\.\\w+)+)\\}");

  private final Javac javac;
  private final Resolver resolver;
  private final List<String> problems = new ArrayList<>();

  FactsLint(Javac javac) {
    this.javac = javac;
    resolver = new Resolver(javac);
  }

  /** Whether a fact's subject is there at all. */
  boolean resolves(Fact fact) {
    Api subject = fact.origin().subject();
    return subject.annotation() && !subject.type().contains(".") || resolver.resolves(subject);
  }

  /** What is wrong with a fact whose subject is there. */
  List<String> problems(Fact fact) {
    problems.clear();
    for (Condition condition : fact.origin().conditions()) {
      condition(fact, condition.test());
    }
    if (fact instanceof Fact.Runs runs && !runs.origin().negated()) {
      body(runs);
      on(fact, runs.on());
    } else if (fact instanceof Fact.Observes observes) {
      selected(fact, observes.of());
      if (observes.failure() != null) {
        failure(observes);
      }
    } else if (fact instanceof Fact.Waits waits) {
      selected(fact, waits.of());
      position(fact, waits.limit());
    } else if (fact instanceof Fact.Blocks blocks) {
      position(fact, blocks.limit());
    } else if (fact instanceof Fact.Chain chain) {
      selected(fact, chain.of());
    } else if (fact instanceof Fact.Result result) {
      position(fact, result.arg());
      same(result);
    } else if (fact instanceof Fact.Hops hops) {
      on(fact, hops.on());
    } else if (fact instanceof Fact.Emits emits) {
      on(fact, emits.on());
    } else if (fact instanceof Fact.Executor executor) {
      on(fact, executor.on());
    } else if (fact instanceof Fact.Twin twin) {
      twin(twin);
    } else if (fact instanceof Fact.Template template) {
      types(template.text());
    } else if (fact instanceof Fact.Logs logs) {
      Api member = Api.parse(logs.origin().subject().type() + "#" + logs.method());
      if (!resolver.resolves(member)) {
        problems.add("there is no " + member);
      }
    }
    return List.copyOf(problems);
  }

  private void condition(Fact fact, Condition.Test test) {
    if (test instanceof Condition.TypeIs is) {
      type(is.type());
      position(fact, is.index());
    } else if (test instanceof Condition.ArgIs is) {
      position(fact, is.index());
    } else if (test instanceof Condition.ResultIs is
        && !List.of("async", "eager", "cold").contains(is.kind())) {
      type(is.kind());
    } else if (test instanceof Condition.Made made) {
      if (!resolver.resolves(made.by())) {
        problems.add("there is no " + made.by());
      }
    } else if (test instanceof Condition.ArgCount count) {
      Predicate<MethodSymbol> takes =
          m -> m.isVarArgs() || m.getParameters().size() == count.count();
      some(fact, takes, "takes " + count.count() + " arguments");
    }
  }

  private void type(String name) {
    if (javac.find(name).isEmpty()) {
      problems.add("there is no type " + name);
    }
  }

  private void types(String template) {
    Matcher type = TEMPLATE_TYPE.matcher(template);
    while (type.find()) {
      type(type.group(1));
    }
  }

  private void on(Fact fact, On on) {
    if (on != null && on.kind() == On.Kind.ARG) {
      position(fact, on.arg());
    }
  }

  private void selected(Fact fact, Selector selector) {
    if (selector != null && selector.what() == Selector.What.ARG) {
      position(fact, selector.index());
    }
  }

  private void position(Fact fact, int position) {
    if (position >= 0) {
      some(fact, m -> parameter(m, position) != null, "has an argument " + position);
    }
  }

  /** A call that gives back its receiver must have a result that the receiver can be. */
  private void same(Fact.Result result) {
    if (result.kind() == Fact.ResultKind.THIS) {
      some(
          result,
          m ->
              !m.isStatic()
                  && !m.isConstructor()
                  && m.getReturnType() != null
                  && !m.getReturnType().isPrimitiveOrVoid(),
          "is an instance method that returns an object");
    }
  }

  private void body(Fact.Runs runs) {
    Selector body = runs.body();
    if (body.what() != Selector.What.ARG) {
      return;
    }
    if (body.method() != null) {
      Predicate<MethodSymbol> has =
          m -> !methods(parameter(m, body.index()), body.method()).isEmpty();
      some(runs, has, "has an argument " + body.index() + " with a method " + body.method());
      return;
    }
    some(
        runs,
        m -> function(parameter(m, body.index())) != null,
        "takes a function as argument " + body.index());
  }

  private void failure(Fact.Observes observes) {
    Selector failure = observes.failure();
    if (failure.what() != Selector.What.ARG) {
      return;
    }
    some(
        observes,
        m -> failureType(m, failure) != null,
        "gives a parameter " + failure.param() + " to argument " + failure.index());
    for (String via : observes.via()) {
      some(
          observes,
          m -> !methods(failureType(m, failure), via).isEmpty(),
          "gives that parameter a type with the method " + via);
    }
  }

  /** The type of the callback's parameter that carries the failure. */
  private Type failureType(MethodSymbol method, Selector failure) {
    Type argument = parameter(method, failure.index());
    if (argument == null) {
      return null;
    }
    if (failure.param() < 0) {
      return argument;
    }
    if (failure.method() == null) {
      Type function = function(argument);
      return function == null ? null : at(function.getParameterTypes(), failure.param());
    }
    return methods(argument, failure.method()).stream()
        .map(m -> at(m.type.getParameterTypes(), failure.param()))
        .filter(t -> t != null)
        .findFirst()
        .orElse(null);
  }

  private static Type at(List<Type> types, int index) {
    return index < types.size() ? types.get(index) : null;
  }

  private void twin(Fact.Twin twin) {
    if (twin.text().matches("\\w+") && twin.origin().subject().isMember()) {
      Api other = Api.parse(twin.origin().subject().type() + "#" + twin.text());
      if (!resolver.resolves(other)) {
        problems.add("there is no " + other);
      }
    } else {
      types(twin.text());
    }
  }

  private void some(Fact fact, Predicate<MethodSymbol> wanted, String what) {
    List<MethodSymbol> overloads = overloads(fact.origin().subject());
    if (!overloads.isEmpty() && overloads.stream().noneMatch(wanted)) {
      problems.add("no overload of " + fact.origin().subject() + " " + what);
    }
  }

  private List<MethodSymbol> overloads(Api subject) {
    List<MethodSymbol> found = new ArrayList<>();
    if (!subject.isMember() || subject.annotation()) {
      return found;
    }
    for (Javac.Super up : javac.supers(javac.find(subject.type()).orElseThrow()).values()) {
      for (Symbol member : up.symbol().members().getSymbols()) {
        if (member instanceof MethodSymbol method
            && subject.matchesName(method.name.toString())
            && subject.matchesParams(javac.parameterTypes(method))) {
          found.add(method);
        }
      }
    }
    return found;
  }

  /** The type of a parameter; that of the elements for the rest of a variable number. */
  private Type parameter(MethodSymbol method, int index) {
    List<Type> types = method.type.getParameterTypes();
    if (method.isVarArgs() && index >= types.size() - 1) {
      return javac.types().elemtype(types.get(types.size() - 1));
    }
    return at(types, index);
  }

  /** What a function type takes and gives, or null for any other type. */
  private Type function(Type type) {
    if (type == null) {
      return null;
    }
    Type element = type;
    if (javac.types().isArray(type)) {
      element = javac.types().elemtype(type);
    } else if (javac.isSubtype(type, "java.lang.Iterable") && !type.getTypeArguments().isEmpty()) {
      // Collections of tasks, as for invokeAll.
      element = type.getTypeArguments().get(0);
    }
    try {
      return javac
          .types()
          .findDescriptorType(
              element.hasTag(com.sun.tools.javac.code.TypeTag.WILDCARD)
                  ? javac.types().wildUpperBound(element)
                  : element);
    } catch (Types.FunctionDescriptorLookupError | CompletionFailure e) {
      return null;
    }
  }

  private List<MethodSymbol> methods(Type type, String name) {
    if (type == null) {
      return List.of();
    }
    Type upper =
        type.hasTag(com.sun.tools.javac.code.TypeTag.WILDCARD)
            ? javac.types().wildUpperBound(type)
            : type;
    List<MethodSymbol> found = new ArrayList<>();
    for (Javac.Super up : javac.supers(upper.tsym).values()) {
      ClassSymbol owner = up.symbol();
      found.addAll(javac.declared(owner, javac.names().fromString(name)));
    }
    return found;
  }
}
