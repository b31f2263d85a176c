package org.leadroad.examples.benchmarks.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;

/**
 * Leads of nine texts, four numbers, a flag and some interactions, the same on every machine.
 *
 * <p>SplitMix64 from seed 42, one stream for all leads. Every text is a {@link String} of its own,
 * as if it had been read from a file.
 */
public final class Workload {

  /** When everybody is scored. */
  public static final Instant NOW = Instant.ofEpochSecond(1_767_225_600L);

  static final List<String> TEXTS =
      List.of(
          "country",
          "region",
          "role",
          "industry",
          "email-domain",
          "channel",
          "device",
          "model",
          "language");
  static final List<String> NUMBERS = List.of("age", "company-size", "budget", "timeframe");
  static final List<String> TYPES =
      List.of(
          "page-view",
          "email-open",
          "email-click",
          "social",
          "form",
          "download",
          "chat",
          "whatsapp",
          "webinar",
          "call",
          "visit",
          "unsubscribe");
  static final int[] SIZES = {20, 30, 12, 15, 40, 8, 3, 25, 6};

  private static final double MISSING = 0.12;
  private static final List<String> DEVICES = List.of("smartphone", "desktop", "tablet");

  private long state = 42;

  private Workload() {}

  /** So many leads, with so many interactions on average, and at most five times as many. */
  public static List<Contact> leads(int count, int mean) {
    Workload random = new Workload();
    List<Contact> leads = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      leads.add(random.lead(mean));
    }
    return leads;
  }

  private double next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    z ^= z >>> 31;
    return (z >>> 11) * 0x1.0p-53;
  }

  private Contact lead(int mean) {
    @Nullable String[] texts = new String[SIZES.length];
    for (int a = 0; a < texts.length; a++) {
      double u = next();
      double v = next();
      texts[a] = u < MISSING ? null : word(a, (int) (SIZES[a] * v * v));
    }
    @Nullable Long[] numbers = new Long[NUMBERS.size()];
    for (int a = 0; a < numbers.length; a++) {
      double u = next();
      double v = next();
      numbers[a] = u < MISSING ? null : number(a, v);
    }
    double u = next();
    double v = next();
    Boolean b2b = u < MISSING ? null : v < 0.4;
    return new Contact(
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        texts[4],
        texts[5],
        texts[6],
        texts[7],
        texts[8],
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        b2b,
        engagement(mean));
  }

  /** A word of an attribute's vocabulary, each time another object. */
  static String word(int attribute, int i) {
    String two = i < 10 ? "0" + i : Integer.toString(i);
    return switch (attribute) {
      case 0 -> "C" + two;
      case 1 -> "RG" + i / 6 + "-" + two;
      case 2 -> "role_" + two;
      case 3 -> "industry_" + two;
      case 4 -> "d" + i / 8 + "x" + two + ".example.com";
      case 5 -> "channel_" + two;
      case 6 -> new String(DEVICES.get(i));
      case 7 -> "M" + i / 5 + "-" + two;
      default -> "l" + two;
    };
  }

  private static long number(int attribute, double v) {
    return switch (attribute) {
      case 0 -> 18 + (int) (63 * v);
      case 1 -> (int) StrictMath.pow(10, 4 * v);
      case 2 -> 500L * (int) (400 * v * v);
      default -> (int) (366 * v);
    };
  }

  private Engagement engagement(int mean) {
    double share = mean / (mean + 1.0);
    int count = (int) Math.min(5.0 * mean, StrictMath.log(1 - next()) / StrictMath.log(share));
    List<Interaction> interactions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double t = next();
      double w = next();
      String type = TYPES.get((int) (TYPES.size() * t * t));
      long age = (long) (180 * 86_400_000L * w * w);
      interactions.add(Interaction.of(type, NOW.minusMillis(age), Direction.THEIRS, "e-" + i));
    }
    return Engagement.of(interactions);
  }
}
