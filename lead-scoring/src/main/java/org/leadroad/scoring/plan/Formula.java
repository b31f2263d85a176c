package org.leadroad.scoring.plan;

/**
 * Conditions of the same shape, up to 64 of them, each a bit: all are answered at once, from tests
 * that were asked before and some that are asked when needed.
 */
public sealed interface Formula {

  /** {@return a bit for each condition that holds of one subject} */
  long holding(Workspace work);

  /** Whether the first holds, where there is one condition only. */
  default boolean holds(Workspace work) {
    return holding(work) != 0;
  }

  /** {@return the bits of so many conditions} */
  static long bits(int conditions) {
    return -1L >>> -conditions;
  }

  /**
   * One test of each condition, asked before.
   *
   * @param word where their bits are
   * @param first the bit of the first condition
   * @param all the bits of all conditions
   */
  record Tests(int word, int first, long all) implements Formula {
    @Override
    public long holding(Workspace work) {
      return (work.atoms[word] >>> first) & all;
    }
  }

  /** A test that is asked when needed, of one condition. */
  record Later(int place) implements Formula {
    @Override
    public long holding(Workspace work) {
      return work.asked().holds(place) ? 1 : 0;
    }
  }

  /** All of some; what comes after is not asked once no condition can hold. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record All(long all, Formula[] of) implements Formula {
    @Override
    public long holding(Workspace work) {
      long holding = all;
      for (int i = 0; i < of.length && holding != 0; i++) {
        holding &= of[i].holding(work);
      }
      return holding;
    }
  }

  /** Any of some; what comes after is not asked once every condition holds. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Any(long all, Formula[] of) implements Formula {
    @Override
    public long holding(Workspace work) {
      long holding = 0;
      for (int i = 0; i < of.length && holding != all; i++) {
        holding |= of[i].holding(work);
      }
      return holding;
    }
  }

  /** The opposite. */
  record Not(long all, Formula of) implements Formula {
    @Override
    public long holding(Workspace work) {
      return ~of.holding(work) & all;
    }
  }
}
