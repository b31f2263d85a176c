package org.leadroad.core.formats;

import java.util.HashMap;
import java.util.Map;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.ProblemCode;

/**
 * The names of the words of all lines of a document, each kept once, since most lines have the same
 * ones. How long they may be together is limited: a name repeats those around it, so that a short
 * document can make very many long ones.
 */
final class Names {

  private final Map<String, String> known = new HashMap<>();
  private final long most;
  private long length;

  Names(Limits limits) {
    this.most = (long) limits.maxNameLength() * limits.maxElements();
  }

  /** The same name, as it was met first; a new one that passes the limit refuses the draft. */
  String shared(String name, Draft draft) {
    String met = known.get(name);
    if (met != null) {
      return met;
    }
    if (length + name.length() > most) {
      draft.refuse(ProblemCode.LIMIT_NAME, "", length + name.length(), most);
      return name;
    }
    length += name.length();
    known.put(name, name);
    return name;
  }
}
