package org.leadroad.examples.benchmarks.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * A lead whose texts are numbers of a dictionary, packed for reading.
 *
 * @param texts places in {@link #dictionary(int)}, or -1
 * @param numbers {@link Long#MIN_VALUE} if not known
 * @param b2b 1, 0, or -1 if not known
 * @param types places in {@link Workload#TYPES}, the oldest first
 * @param seconds in which they happened, rounded up
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Coded(int[] texts, long[] numbers, byte b2b, byte[] types, long[] seconds) {

  /** {@return all words of an attribute, in their order} */
  static List<String> dictionary(int attribute) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Workload.SIZES[attribute]; i++) {
      words.add(Workload.word(attribute, i));
    }
    return words;
  }

  /** {@return the same leads, coded} */
  public static List<Coded> of(List<Contact> leads) {
    List<Map<String, Integer>> codes = new ArrayList<>();
    for (int a = 0; a < Workload.SIZES.length; a++) {
      Map<String, Integer> places = new HashMap<>();
      for (String word : dictionary(a)) {
        places.put(word, places.size());
      }
      codes.add(places);
    }
    List<Coded> coded = new ArrayList<>();
    for (Contact lead : leads) {
      coded.add(of(lead, codes));
    }
    return coded;
  }

  private static Coded of(Contact lead, List<Map<String, Integer>> codes) {
    List<@Nullable String> texts =
        Arrays.asList(
            lead.country(),
            lead.region(),
            lead.role(),
            lead.industry(),
            lead.emailDomain(),
            lead.channel(),
            lead.device(),
            lead.model(),
            lead.language());
    List<@Nullable Long> numbers =
        Arrays.asList(lead.age(), lead.companySize(), lead.budget(), lead.timeframe());
    Boolean b2b = lead.b2b();
    Engagement engagement = lead.engagement();
    byte[] types = new byte[engagement.size()];
    long[] seconds = new long[types.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = (byte) Workload.TYPES.indexOf(engagement.type(engagement.kind(i) / 2));
      seconds[i] = engagement.epochSecond(i) + (engagement.nano(i) > 0 ? 1 : 0);
    }
    int[] words = new int[texts.size()];
    for (int a = 0; a < words.length; a++) {
      String text = texts.get(a);
      words[a] = text == null ? -1 : codes.get(a).getOrDefault(text, -1);
    }
    long[] values = new long[numbers.size()];
    for (int a = 0; a < values.length; a++) {
      Long number = numbers.get(a);
      values[a] = number == null ? Long.MIN_VALUE : number;
    }
    return new Coded(words, values, (byte) (b2b == null ? -1 : b2b ? 1 : 0), types, seconds);
  }
}
