package org.leadroad.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.plan.Formula;
import org.leadroad.scoring.plan.Hits;
import org.leadroad.scoring.plan.Program;

/**
 * A card as a program, and what the program asks for by place.
 *
 * @param attributes that are looked up
 * @param hits their answers
 * @param conditions that are asked when needed
 * @param asked rules that are asked for when needed
 * @param places of all rules, by id
 * @param entries what the ledger tells of each tier, the highest first
 * @param hot when it is hot whatever the total
 * @param warm when it is warm whatever the total
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Compiled(
    Program program,
    List<Attribute<?>> attributes,
    Hits[] hits,
    List<Condition> conditions,
    List<Asked> asked,
    Map<String, Integer> places,
    List<Entry> entries,
    @Nullable Formula hot,
    @Nullable Formula warm) {

  /** A rule that takes more than one pass over the interactions, and its tier. */
  record Asked(Rule rule, Tier tier) {}
}
