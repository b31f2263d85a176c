package org.leadroad.scoring.plan;

import org.jspecify.annotations.Nullable;

/**
 * What was found of a subject: all that it takes to tell later what each rule gave. Never written
 * to once it is there.
 *
 * @param hits of each attribute that is looked up; null for what is not known
 * @param found how many interactions each count found
 * @param weights of each weighing
 * @param counted what each rule gave that is counted alone
 * @param held of each formula the bits of its rules that held
 * @param asked what each rule gave that was asked for; {@link Asked#SILENT} for nothing
 * @param silenced whether each sum was left out, by its gate or because another was chosen
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Finding(
    @Nullable Hit[] hits,
    int[] found,
    long[] weights,
    long[] counted,
    long[] held,
    long[] asked,
    boolean[] silenced) {}
