package org.leadroad.scoring.plan;

/** A condition of tests that were asked before, and of some that are asked when needed. */
public sealed interface Formula {

  /** Whether it holds of one subject. */
  boolean holds(Workspace work);

  /** A test that was asked before. */
  record Atom(int place) implements Formula {
    @Override
    public boolean holds(Workspace work) {
      return (work.atoms[place >> 6] & 1L << place) != 0;
    }
  }

  /** All of some tests that were asked before, of which one word holds the bits. */
  record Bits(int word, long all) implements Formula {
    @Override
    public boolean holds(Workspace work) {
      return (work.atoms[word] & all) == all;
    }
  }

  /** All of some formulas. */
  static Formula all(Formula... of) {
    int word = -1;
    long all = 0;
    for (Formula each : of) {
      if (!(each instanceof Atom atom) || (word >= 0 && word != atom.place >> 6)) {
        return new All(of);
      }
      word = atom.place >> 6;
      all |= 1L << atom.place;
    }
    return word < 0 ? new All(of) : new Bits(word, all);
  }

  /** A test that is asked when needed. */
  record Later(int place) implements Formula {
    @Override
    public boolean holds(Workspace work) {
      return work.asked().holds(place);
    }
  }

  /** All of some. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record All(Formula... of) implements Formula {
    @Override
    public boolean holds(Workspace work) {
      for (Formula each : of) {
        if (!each.holds(work)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Any of some. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Any(Formula... of) implements Formula {
    @Override
    public boolean holds(Workspace work) {
      for (Formula each : of) {
        if (each.holds(work)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The opposite. */
  record Not(Formula of) implements Formula {
    @Override
    public boolean holds(Workspace work) {
      return !of.holds(work);
    }
  }
}
