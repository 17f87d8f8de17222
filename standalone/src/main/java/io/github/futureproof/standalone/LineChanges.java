package io.github.futureproof.standalone;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.BitSet;

/**
 * What differs in a file from an older state of it, by the numbers of the lines that stand there
 * now.
 *
 * @param changed lines that are new or changed
 * @param cutAfter lines after which others are gone
 */
record LineChanges(BitSet changed, BitSet cutAfter) {

  /** No changes yet. */
  LineChanges() {
    this(new BitSet(), new BitSet());
  }

  /** Whether one of these lines is new or changed, or one between them is gone. */
  boolean touch(int first, int last) {
    int nextChanged = changed.nextSetBit(first);
    int nextCut = cutAfter.nextSetBit(first);
    return nextChanged >= 0 && nextChanged <= last || nextCut >= 0 && nextCut < last;
  }

  /** What differs from the older state when one text has become another one since. */
  LineChanges then(Lines before, Lines after) {
    LineChanges now = new LineChanges();
    int at = 1;
    int shift = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before.all(), after.all()).getDeltas()) {
      int from = delta.getSource().getPosition() + 1;
      int to = from + delta.getSource().size();
      int fresh = delta.getTarget().getPosition() + 1;
      now.take(this, at, from, shift);
      if (delta.getTarget().size() == 0) {
        now.cutAfter.set(fresh - 1);
      } else {
        now.changed.set(fresh, fresh + delta.getTarget().size());
      }
      at = to;
      shift = fresh + delta.getTarget().size() - to;
    }
    now.take(this, at, Integer.MAX_VALUE, shift);
    return now;
  }

  /** Takes over what is said about some lines, which are further down now, or up. */
  private void take(LineChanges before, int from, int to, int shift) {
    take(before.changed, changed, from, to, shift);
    take(before.cutAfter, cutAfter, from, to, shift);
  }

  private static void take(BitSet before, BitSet now, int from, int to, int shift) {
    for (int i = before.nextSetBit(from); i >= 0 && i < to; i = before.nextSetBit(i + 1)) {
      now.set(i + shift);
    }
  }
}
