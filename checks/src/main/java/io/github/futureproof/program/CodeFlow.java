package io.github.futureproof.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads one method's code and tells which calls it makes whenever it returns normally.
 *
 * <p>Over the graph of instructions, without the edges of exceptions, the set of calls made on all
 * paths is pushed forward until it is stable, meeting by intersection; what holds at every return
 * instruction is certain. A method that never returns normally has no certain call.
 */
final class CodeFlow extends MethodVisitor {
  /** Beyond this a method is left unknown. */
  private static final int MAX_CALLS = 400;

  private final Consumer<Summary> result;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Label, Integer> labels = new HashMap<>();
  private final List<Instruction> calls = new ArrayList<>();
  private Object constant;
  private String unit;

  /**
   * What a method's code says.
   *
   * @param certain the calls made on every path to a normal return, in the order of the code
   * @param questions every call that answers with a boolean, or an enum
   */
  record Summary(List<Instruction> certain, List<Instruction> questions) {}

  /**
   * A call.
   *
   * @param exact whether nothing can override what is called
   * @param constant the last number pushed before it as its last argument, or last but one before a
   *     unit; else null
   * @param unit the name of that unit, or null
   */
  record Instruction(
      String owner, String name, String descriptor, boolean exact, Number constant, String unit) {

    /** Whether the argument at a position is a constant time too short to matter. */
    boolean isNegligible(int limit) {
      int last = Type.getArgumentTypes(descriptor).length - (unit == null ? 1 : 2);
      return limit >= 0
          && limit == last
          && constant != null
          && Limits.isNegligible(constant.doubleValue(), unit);
    }
  }

  /** Where control goes behind a step, beside its jumps. */
  private enum Next {
    FALLS,
    RETURNS,
    NOWHERE
  }

  /** A step of control: a call or a branch; plain instructions leave no trace. */
  private static final class Node {
    private final int call;
    private final List<Label> jumps;
    private final Next next;
    private BitSet made;

    Node(int call, List<Label> jumps, Next next) {
      this.call = call;
      this.jumps = jumps;
      this.next = next;
    }
  }

  CodeFlow(Consumer<Summary> result) {
    super(Opcodes.ASM9);
    this.result = result;
  }

  @Override
  public void visitLabel(Label label) {
    labels.put(label, nodes.size());
    forget();
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    nodes.add(new Node(-1, List.of(label), opcode == Opcodes.GOTO ? Next.NOWHERE : Next.FALLS));
    forget();
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... cases) {
    visitSwitch(otherwise, cases);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] cases) {
    visitSwitch(otherwise, cases);
  }

  private void visitSwitch(Label otherwise, Label[] cases) {
    List<Label> jumps = new ArrayList<>(List.of(cases));
    jumps.add(otherwise);
    nodes.add(new Node(-1, jumps, Next.NOWHERE));
    forget();
  }

  @Override
  public void visitInsn(int opcode) {
    boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    if (returns || opcode == Opcodes.ATHROW) {
      nodes.add(new Node(-1, List.of(), returns ? Next.RETURNS : Next.NOWHERE));
    }
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      constant(opcode - Opcodes.ICONST_0);
    } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
      constant(opcode - Opcodes.LCONST_0);
    } else {
      forget();
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    constant(opcode == Opcodes.NEWARRAY ? null : operand);
  }

  @Override
  public void visitLdcInsn(Object value) {
    constant(value);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    // TimeUnit.SECONDS after an amount.
    if (opcode == Opcodes.GETSTATIC && constant != null && descriptor.equals("L" + owner + ";")) {
      unit = name;
    } else {
      forget();
    }
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    forget();
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    forget();
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    forget();
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    forget();
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle handle, Object... arguments) {
    forget();
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    Number amount = constant instanceof Number number ? number : null;
    nodes.add(new Node(calls.size(), List.of(), Next.FALLS));
    calls.add(
        new Instruction(
            owner,
            name,
            descriptor,
            opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL,
            amount,
            amount == null ? null : unit));
    forget();
  }

  private void constant(Object value) {
    constant = value;
    unit = null;
  }

  private void forget() {
    constant(null);
  }

  @Override
  public void visitEnd() {
    if (calls.isEmpty() || calls.size() > MAX_CALLS) {
      return;
    }
    solve();
    BitSet certain = atReturn();
    List<Instruction> made = new ArrayList<>();
    certain.stream().forEach(i -> made.add(calls.get(i)));
    List<Instruction> questions =
        made.isEmpty()
            ? List.of()
            : calls.stream().filter(call -> isQuestion(call.descriptor())).toList();
    result.accept(new Summary(List.copyOf(made), questions));
  }

  private static boolean isQuestion(String descriptor) {
    return descriptor.endsWith(")Z") || descriptor.endsWith("State;") || descriptor.endsWith(")I");
  }

  /** Marks each step with the calls made on all paths to it. */
  private void solve() {
    nodes.get(0).made = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int at = open.poll();
      Node node = nodes.get(at);
      BitSet after = (BitSet) node.made.clone();
      if (node.call >= 0) {
        after.set(node.call);
      }
      if (node.next == Next.FALLS) {
        flow(at + 1, after, open);
      }
      for (Label jump : node.jumps) {
        flow(labels.getOrDefault(jump, nodes.size()), after, open);
      }
    }
  }

  /** The calls made on all paths to a return. */
  private BitSet atReturn() {
    BitSet atReturn = null;
    for (Node node : nodes) {
      if (node.next == Next.RETURNS && node.made != null) {
        if (atReturn == null) {
          atReturn = (BitSet) node.made.clone();
        }
        atReturn.and(node.made);
      }
    }
    return atReturn == null ? new BitSet() : atReturn;
  }

  private void flow(int to, BitSet after, ArrayDeque<Integer> open) {
    if (to >= nodes.size()) {
      return;
    }
    Node node = nodes.get(to);
    if (node.made == null) {
      node.made = (BitSet) after.clone();
      open.add(to);
      return;
    }
    int before = node.made.cardinality();
    node.made.and(after);
    if (node.made.cardinality() != before) {
      open.add(to);
    }
  }
}
