package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.plan.Block;
import org.leadroad.scoring.plan.CodedHits;
import org.leadroad.scoring.plan.Hit;
import org.leadroad.scoring.plan.Hits;
import org.leadroad.scoring.plan.Past;
import org.leadroad.scoring.plan.Program;

/**
 * A population as one card sees it.
 *
 * @param columns what each word says to the card, where a column holds what the card looks up
 * @param others the places of those that no column holds: they are asked of the subjects
 * @param past what happened; null if that is asked of the subjects
 * @param kinds where the card counts each kind of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Sheet(List<CodedHits> columns, int[] others, @Nullable Past past, int[] kinds) {

  static <S> Sheet of(
      Population<S> population,
      Bindings.Finder<S>[] finders,
      Hits[] answers,
      @Nullable Past past,
      Program program) {
    List<CodedHits> columns = new ArrayList<>();
    int[] others = new int[answers.length];
    int asked = 0;
    for (int i = 0; i < answers.length; i++) {
      Column column = population.column(finders[i]);
      if (column == null) {
        others[asked++] = i;
      } else {
        columns.add(hits(column, answers[i]));
      }
    }
    int[] kinds = past == null ? new int[0] : program.rows(past);
    return new Sheet(columns, Arrays.copyOf(others, asked), past, kinds);
  }

  private static CodedHits hits(Column column, Hits answers) {
    @Nullable Hit[] said = new Hit[column.words().size()];
    for (int code = 1; code < said.length; code++) {
      Object word = column.words().get(code);
      said[code] = word == null ? null : answers.of(word);
    }
    return new CodedHits(column.codes(), said);
  }

  /** Reads what the columns say of some rows. */
  void read(int first, int rows, Block block) {
    block.clear();
    for (CodedHits each : columns) {
      each.apply(first, rows, block);
    }
  }
}
