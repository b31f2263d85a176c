package org.leadroad.core.intake;

import java.util.BitSet;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.CharacterRepair.Region;
import org.leadroad.core.words.PersonalText;

/**
 * One scan over a document that finds what a strict parser would choke on although its meaning is
 * plain, and refuses early what is past a limit, has a document type, or is broken in structure.
 *
 * <p>A document that is well-formed comes out as it went in. No structure is invented: a tag that
 * is missing stays missing. Linear in the length of the text. Not thread-safe.
 */
final class XmlRepair {

  private final String text;
  private final Limits limits;
  private final Repairs repairs = new Repairs();
  private final TextPlaces places;
  private final OpenTags open;
  private final TagScan tag;
  private final CharacterRepair characters;
  private final WordlessMarkup wordless;
  private int elements;
  private boolean rootSeen;

  private XmlRepair(String text, Limits limits) {
    this.text = text;
    this.limits = limits;
    this.places = new TextPlaces(text);
    this.open = new OpenTags(text, repairs);
    this.tag = new TagScan(text);
    this.characters = new CharacterRepair(text, repairs);
    this.wordless = new WordlessMarkup(text, repairs, places);
  }

  /**
   * A document made fit for a strict parser.
   *
   * @param text the characters to parse
   * @param repairs what was changed and noted, by offsets in the original text
   * @param elements the offsets of all opening tags in the original text
   * @param places lines and columns of the original text
   */
  record Repaired(String text, Repairs repairs, BitSet elements, TextPlaces places) {
    /** A document that nothing was done to, whose opening tags nobody looked for. */
    static Repaired none(String text) {
      return new Repaired(text, new Repairs(), new BitSet(0), new TextPlaces(text));
    }

    /** {@return the offset of the next opening tag; its number where nobody looked for them} */
    int elementAfter(int element) {
      return elements.isEmpty() ? element + 1 : elements.nextSetBit(element + 1);
    }

    @Override
    public String toString() {
      return "Repaired[…]";
    }
  }

  static Repaired repair(String text, Limits limits) throws Refused {
    return new XmlRepair(text, limits).scan();
  }

  private Repaired scan() throws Refused {
    int i = 0;
    while (i < text.length()) {
      int markup = text.indexOf('<', i);
      markup = markup < 0 ? text.length() : markup;
      text(i, markup);
      i = markup == text.length() ? markup : markup(markup);
      if (repairs.areTooMany()) {
        throw malformed(repairs.at(repairs.size() - 1), "more faults than a document has");
      }
    }
    if (!rootSeen) {
      throw malformed(0, "no element");
    }
    if (open.depth() > 0) {
      throw malformed(
          text.length(), "the element opened at " + places.at(open.innermost()) + " never ends");
    }
    return new Repaired(repairs.apply(text), repairs, open.elements(), places);
  }

  private void text(int from, int to) throws Refused {
    if (open.depth() > 0) {
      characters.repair(from, to, Region.CONTENT, open.innermost());
    } else if (!XmlChars.isSpace(text, from, to)) {
      outside(from, to);
    }
  }

  /** What is neither markup nor white space, outside the root. */
  private void outside(int from, int to) throws Refused {
    if (!rootSeen) {
      wordless.drop(from, to);
    } else if (PersonalText.of(text.substring(from, to)).isBlank()) {
      repairs.replace(from, to - from, "", ProblemCode.CONTROL_CHAR, -1);
    } else {
      throw malformed(XmlChars.skipSpace(text, from, to), "text after the root");
    }
  }

  private int markup(int at) throws Refused {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (next) {
      case '!' -> declaration(at);
      case '?' -> instruction(at);
      case '/' -> closingTag(at);
      default -> openingTag(at);
    };
  }

  private int declaration(int at) throws Refused {
    if (text.startsWith("<!--", at)) {
      return wordless.comment(at, open.innermost());
    }
    if (open.depth() > 0 && text.startsWith("<![CDATA[", at)) {
      int end = text.indexOf("]]>", at);
      if (end < 0) {
        throw malformed(at, "a CDATA section that never ends");
      }
      characters.repair(at + 9, end, Region.LITERAL, open.innermost());
      return end + 3;
    }
    if (!rootSeen && text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
      return wordless.documentType(at);
    }
    return stray(at);
  }

  private int instruction(int at) throws Refused {
    int end = wordless.instruction(at, rootSeen, open.innermost());
    return end < 0 ? stray(at) : end;
  }

  private int openingTag(int at) throws Refused {
    if (!tag.isTag(at)) {
      return brokenTag(at, at + 1);
    }
    if (rootSeen && open.depth() == 0) {
      throw malformed(at, "a second root");
    }
    if (!rootSeen && !AdfNames.local(text.substring(at + 1, tag.nameEnd())).equals("adf")) {
      throw new Refused(Problem.of(ProblemCode.NOT_ADF, places.at(at)));
    }
    rootSeen = true;
    require(ProblemCode.LIMIT_NAME, at, tag.longestName(), limits.maxNameLength());
    require(ProblemCode.LIMIT_ATTRIBUTES, at, tag.attributes(), limits.maxAttributes());
    require(ProblemCode.LIMIT_DEPTH, at, open.depth() + 1, limits.maxDepth());
    if (tag.closesItself()) {
      open.openAndClose(at);
    } else {
      open.open(at, tag.nameEnd());
    }
    require(ProblemCode.LIMIT_ELEMENTS, at, ++elements, limits.maxElements());
    if (!tag.isPlain()) {
      values(at);
    }
    return tag.end();
  }

  /** Repairs what is between the quotes of a tag that is known to be sound. */
  private void values(int at) {
    int i = tag.nameEnd();
    while (i < tag.end()) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, i + 1);
        int element = tag.closesItself() ? at : open.innermost();
        characters.repair(i + 1, close, Region.ATTRIBUTE, element);
        i = close;
      }
      i++;
    }
  }

  private int closingTag(int at) throws Refused {
    int nameEnd = XmlChars.nameEnd(text, at + 2);
    int end = XmlChars.skipSpace(text, nameEnd, text.length());
    if (nameEnd == at + 2 || end == text.length() || text.charAt(end) != '>') {
      return brokenTag(at, at + 2);
    }
    if (open.depth() == 0) {
      return stray(at);
    }
    switch (open.close(at + 2, nameEnd)) {
      case TEXT -> repairs.replace(at, 1, "&lt;", ProblemCode.MARKUP_ESCAPED, open.innermost());
      case ELEMENT -> {}
      case MISMATCH ->
          throw malformed(
              at, "the element opened at " + places.at(open.innermost()) + " has not ended");
    }
    return end + 1;
  }

  /** One of ADF's own tags is refused, since it is structure; any other is text. */
  private int brokenTag(int at, int name) throws Refused {
    int nameEnd = XmlChars.nameEnd(text, name);
    char after = nameEnd < text.length() ? text.charAt(nameEnd) : ' ';
    if (nameEnd > name && (XmlChars.isSpace(after) || after == '>' || after == '/')) {
      if (AdfNames.isKnown(AdfNames.local(text.substring(name, nameEnd)))) {
        throw malformed(at, "a tag that is not well-formed");
      }
      if (name == at + 1 && open.depth() > 0) {
        open.openText(at, nameEnd);
      }
    }
    return stray(at);
  }

  /** A less-than sign that begins nothing. */
  private int stray(int at) throws Refused {
    if (open.depth() > 0) {
      repairs.replace(at, 1, "&lt;", ProblemCode.MARKUP_ESCAPED, open.innermost());
    } else {
      outside(at, at + 1);
    }
    return at + 1;
  }

  private void require(ProblemCode limit, int at, int seen, int most) throws Refused {
    if (seen > most) {
      throw new Refused(Problem.limit(limit, places.at(at), seen, most));
    }
  }

  private Refused malformed(int at, String what) {
    return new Refused(Problem.of(ProblemCode.XML_MALFORMED, places.at(at), what));
  }
}
