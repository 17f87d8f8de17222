package io.github.futureproof.values;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.futureproof.code.Call;
import io.github.futureproof.code.Filled;
import io.github.futureproof.code.Variables;
import io.github.futureproof.knowledge.Fact;
import io.github.futureproof.knowledge.Knowledge;
import io.github.futureproof.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls that hand over many tasks at once, of whose futures the list is dropped. */
final class TaskLists {
  private final Knowledge knowledge;
  private final Program program;
  private final Drops drops;
  private final Tasks tasks;

  TaskLists(Knowledge knowledge, Program program, Drops drops, Tasks tasks) {
    this.knowledge = knowledge;
    this.program = program;
    this.drops = drops;
    this.tasks = tasks;
  }

  /** The fault of such a call, unless its tasks are known not to throw. */
  Optional<Fault> of(TreePath path, Call call) {
    Optional<Fact.Async> async = element(call.method().getReturnType());
    Optional<Fact.Runs> runs = async.isEmpty() ? Optional.empty() : tasks.submitted(call);
    Optional<Site.Drop> drop = runs.isEmpty() ? Optional.empty() : drops.of(path);
    if (drop.isEmpty() || tasks.task(path, call, runs.get()).filter(this::areSafe).isPresent()) {
      return Optional.empty();
    }
    Site site = new Site(path, call, async.get(), drop.get());
    return Optional.of(new Fault.LostTask(site, runs.get(), Optional.empty(), Tasks.UNSEEN.get()));
  }

  private Optional<Fact.Async> element(Type list) {
    return list == null
        ? Optional.empty()
        : list.getTypeArguments().stream().flatMap(t -> knowledge.async(t).stream()).findAny();
  }

  /**
   * Whether a collection holds tasks that throw nothing, all of them written down here; or whatever
   * code of the package hands in, which only a look at all of it could tell.
   */
  private boolean areSafe(TreePath collection) {
    VarSymbol variable = Variables.named(collection.getLeaf());
    if (variable != null && program.givenWithin(variable).isPresent()) {
      return true;
    }
    List<TreePath> elements = Filled.elements(collection).orElseGet(() -> listed(collection));
    return !elements.isEmpty()
        && elements.stream().allMatch(task -> tasks.thrown(task, null, 0).isEmpty());
  }

  /** The elements of {@code List.of(first, second)}. */
  private static List<TreePath> listed(TreePath collection) {
    List<TreePath> found = new ArrayList<>();
    Call.of(collection.getLeaf())
        .ifPresent(call -> call.args().forEach(arg -> found.add(new TreePath(collection, arg))));
    return found;
  }
}
