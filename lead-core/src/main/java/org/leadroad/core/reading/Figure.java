package org.leadroad.core.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in free text, with the marks that part its thousands and its decimals. One group of
 * three digits after a mark is thousands here, because no currency that is named here has such
 * cents.
 *
 * @param to the word after its last
 * @param value the number; nothing where it is too long for one
 * @param groups how many groups of three digits follow the first digits
 * @param clear whether its marks can be read in one way only: two groups, or two sorts of marks
 */
record Figure(int to, Optional<BigDecimal> value, int groups, boolean clear) {

  private static final int MOST_DIGITS = 9;
  private static final String OF_THOUSANDS = ".,'’\u00A0\u202F ";
  private static final String OF_DECIMALS = ".,";

  /** The number that begins at this word, which is one. */
  static Figure at(Tokens words, int at) {
    StringBuilder digits = new StringBuilder(words.word(at));
    String mark = words.gap(at + 1);
    boolean grouped = digits.length() <= 3 && digits.charAt(0) != '0' && isOne(mark, OF_THOUSANDS);
    int to = at + 1;
    while (grouped
        && words.isNumber(to)
        && words.word(to).length() == 3
        && words.gap(to).equals(mark)
        && digits.length() <= MOST_DIGITS) {
      digits.append(words.word(to++));
    }
    int groups = to - at - 1;
    boolean decimals =
        words.isNumber(to)
            && words.word(to).length() <= 2
            && isOne(words.gap(to), OF_DECIMALS)
            && (groups == 0 || !words.gap(to).equals(mark));
    String cents = decimals ? '.' + words.word(to++) : "";
    Optional<BigDecimal> value =
        digits.length() > MOST_DIGITS
            ? Optional.empty()
            : Optional.of(new BigDecimal(digits + cents));
    return new Figure(to, value, groups, groups > 1 || (groups == 1 && decimals));
  }

  private static boolean isOne(String gap, String marks) {
    return gap.length() == 1 && marks.contains(gap);
  }
}
