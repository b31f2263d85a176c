/**
 * What the book adds up to: months, funnel, sources, speed, forecast (statements P6, G8, C5, S3,
 * S4, L10).
 *
 * <p>Every report is a {@link java.util.stream.Collector} of roads, so a stream of any length is
 * folded in one pass and bounded memory, in any order, in parallel too, and several reports at once
 * by {@link java.util.stream.Collectors#teeing}. Reports count leads, not {@linkplain
 * org.leadroad.lifecycle.party parties}, and nothing but facts as of an instant: {@linkplain
 * org.leadroad.lifecycle.Judgement judgements} as they were given, never words. So links, erasures
 * and policies that change later move no figure, and who was judged by other definitions is counted
 * apart (statement S1). For one period, owner or campaign, filter the stream.
 *
 * <p>Start with {@link org.leadroad.lifecycle.report.Funnel}. Where there is too little to say
 * anything, a {@link org.leadroad.lifecycle.report.Rate} says that.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.report;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
