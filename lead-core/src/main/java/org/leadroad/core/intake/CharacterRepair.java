package org.leadroad.core.intake;

import org.leadroad.core.draft.Characters;

/** Repairs the characters of one text: in an element, in an attribute or in a CDATA section. */
final class CharacterRepair {

  /** Where the characters stand, which says what is special among them. */
  enum Region {
    /** Between tags. */
    CONTENT,
    /** Between the quotes of an attribute. */
    ATTRIBUTE,
    /** In a CDATA section, where nothing is markup. */
    LITERAL
  }

  private final String text;
  private final Repairs repairs;
  private final ReferenceRepair references;

  CharacterRepair(String text, Repairs repairs) {
    this.text = text;
    this.repairs = repairs;
    this.references = new ReferenceRepair(text, repairs);
  }

  void repair(int from, int to, Region region, int element) {
    int i = from;
    while (i < to && !repairs.areTooMany()) {
      char c = text.charAt(i);
      if (c == '&' && region != Region.LITERAL) {
        i = references.repair(i, to, element);
      } else {
        if (c == '<' || c == '>' || c < ' ' || c >= 0x7F) {
          repair(c, from, i, region, element);
        }
        i++;
      }
    }
  }

  private void repair(char c, int from, int i, Region region, int element) {
    if (c == '<' && region == Region.ATTRIBUTE) {
      repairs.replace(i, 1, "&lt;", ProblemCode.MARKUP_ESCAPED, element);
    } else if (c == '>' && region == Region.CONTENT && closesSection(from, i)) {
      repairs.replace(i, 1, "&gt;", ProblemCode.MARKUP_ESCAPED, element);
    } else if (XmlChars.needsDisguise(c)) {
      repairs.disguise(i, 1, c, Characters.noted(c), element);
    } else {
      ProblemCode noted = Characters.noted(c);
      if (noted != null) {
        repairs.note(noted, i, element);
      }
    }
  }

  /** Outside CDATA, two closing brackets before a greater-than sign end what never began. */
  private boolean closesSection(int from, int i) {
    return i - from >= 2 && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']';
  }
}
