package org.leadroad.core.engagement;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.PersonalText;

/**
 * Interactions by column: dates, types, ids, each in one array.
 *
 * <p>Several engagements share one of these, each seeing its own first places. Places are only ever
 * added: whoever sees all of them may {@link #append} the next one, once; everybody else takes a
 * {@link #copy}. A place is written before the engagement that sees it is made, so final fields
 * publish it.
 */
final class Columns {

  private static final int MOST_TYPES = 1_000;

  private final long[] seconds;

  /** Null while all dates are whole seconds. */
  private final int @Nullable [] nanos;

  /** Twice the place in {@link #types}, plus one if it was ours. */
  private final char[] kinds;

  private final @Nullable String[] types;
  private final EventIds ids;

  /** Message id (or null), then names and texts in turn; null where nothing is known. */
  private final @Nullable Object @Nullable [] @Nullable [] details;

  private int used;

  private Columns(int places, int typePlaces, EventIds ids, boolean withNanos, boolean detailed) {
    if (typePlaces > MOST_TYPES) {
      throw new IllegalArgumentException(
          "an engagement must have at most "
              + MOST_TYPES
              + " types of interactions. Maybe something else was taken for the type.");
    }
    this.seconds = new long[places];
    this.nanos = withNanos ? new int[places] : null;
    this.kinds = new char[places];
    this.types = new String[typePlaces];
    this.ids = ids;
    this.details = detailed ? new Object[places][] : null;
  }

  /** Exactly these, which are in order. */
  static Columns of(Collection<Interaction> sorted) {
    Set<String> types = new LinkedHashSet<>();
    int length = 0;
    boolean withNanos = false;
    boolean detailed = false;
    for (Interaction each : sorted) {
      types.add(each.type());
      length = Math.addExact(length, EventIds.encode(each.eventId()).length);
      withNanos |= !isWholeSecond(each.at());
      detailed |= isDetailed(each);
    }
    EventIds ids = new EventIds(sorted.size(), length);
    Columns columns = new Columns(sorted.size(), types.size(), ids, withNanos, detailed);
    for (Interaction each : sorted) {
      byte[] id = EventIds.encode(each.eventId());
      columns.put(columns.used++, each, columns.typePlace(each.type()), id);
    }
    return columns;
  }

  /** The first {@code size} places, with room for this one and some more after it. */
  Columns copy(int size, Interaction next, byte[] id) {
    int places = size + size / 2 + 4;
    int length = ids.length(size);
    EventIds room = new EventIds(ids, size, places, length + length / 2 + 4 * id.length);
    int typePlaces = typePlace(next.type()) < types.length ? types.length : types.length + 4;
    boolean withNanos = nanos != null || !isWholeSecond(next.at());
    boolean detailed = details != null || isDetailed(next);
    Columns copy = new Columns(places, typePlaces, room, withNanos, detailed);
    System.arraycopy(seconds, 0, copy.seconds, 0, size);
    System.arraycopy(kinds, 0, copy.kinds, 0, size);
    System.arraycopy(types, 0, copy.types, 0, types.length);
    if (nanos != null) {
      System.arraycopy(nanos, 0, Objects.requireNonNull(copy.nanos), 0, size);
    }
    if (details != null) {
      System.arraycopy(details, 0, Objects.requireNonNull(copy.details), 0, size);
    }
    copy.used = size;
    return copy;
  }

  /** Writes the place after the first {@code size}; false if there is no room or it is taken. */
  boolean append(int size, Interaction next, byte[] id) {
    int type = typePlace(next.type());
    boolean room =
        ids.fits(size, id)
            && type < types.length
            && (nanos != null || isWholeSecond(next.at()))
            && (details != null || !isDetailed(next));
    if (!room || !claim(size)) {
      return false;
    }
    put(size, next, type, id);
    return true;
  }

  private synchronized boolean claim(int size) {
    if (used != size) {
      return false;
    }
    used = size + 1;
    return true;
  }

  private void put(int place, Interaction interaction, int type, byte[] id) {
    seconds[place] = interaction.at().getEpochSecond();
    if (nanos != null) {
      nanos[place] = interaction.at().get(ChronoField.NANO_OF_SECOND);
    }
    types[type] = interaction.type();
    kinds[place] = (char) (2 * type + (interaction.direction() == Direction.OURS ? 1 : 0));
    ids.put(place, id);
    if (details != null && isDetailed(interaction)) {
      details[place] = details(interaction);
    }
  }

  /** Where a type is or belongs; beyond the end if there is no place for it. */
  private int typePlace(String type) {
    int place = 0;
    while (place < types.length && types[place] != null && !type.equals(types[place])) {
      place++;
    }
    return place;
  }

  private static boolean isWholeSecond(Instant at) {
    return at.get(ChronoField.NANO_OF_SECOND) == 0;
  }

  private static boolean isDetailed(Interaction interaction) {
    return interaction.messageId().isPresent() || !interaction.details().isEmpty();
  }

  private static @Nullable Object[] details(Interaction interaction) {
    List<@Nullable Object> details = new ArrayList<>();
    details.add(interaction.messageId().orElse(null));
    for (Map.Entry<String, PersonalText> each : interaction.details().entrySet()) {
      details.add(each.getKey());
      details.add(each.getValue());
    }
    return details.toArray();
  }

  /** The place of an event id among the first {@code size}, or -1. */
  int find(byte[] id, int size) {
    return ids.find(id, size);
  }

  Instant at(int place) {
    return Instant.ofEpochSecond(seconds[place], nano(place));
  }

  long second(int place) {
    return seconds[place];
  }

  int nano(int place) {
    return nanos == null ? 0 : nanos[place];
  }

  void readAges(long second, int nano, int[] ages, int count) {
    if (nanos == null) {
      for (int i = 0; i < count; i++) {
        ages[i] = age(second - seconds[i]);
      }
    } else {
      for (int i = 0; i < count; i++) {
        ages[i] = age(second - seconds[i] - (nanos[i] > nano ? 1 : 0));
      }
    }
  }

  private static int age(long seconds) {
    return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, seconds));
  }

  void readKinds(char[] into, int count) {
    System.arraycopy(kinds, 0, into, 0, count);
  }

  boolean isUntil(int place, long second, int nano) {
    return seconds[place] < second || (seconds[place] == second && nano(place) <= nano);
  }

  int kind(int place) {
    return kinds[place];
  }

  /** Types are added from the front, and never taken away. */
  int typeCount() {
    int count = types.length;
    while (count > 0 && types[count - 1] == null) {
      count--;
    }
    return count;
  }

  String type(int index) {
    return Objects.requireNonNull(types[index]);
  }

  Interaction get(int place) {
    Interaction interaction =
        Interaction.of(
            type(kinds[place] / 2),
            at(place),
            kinds[place] % 2 == 0 ? Direction.THEIRS : Direction.OURS,
            ids.get(place));
    @Nullable Object[] more = details == null ? null : details[place];
    if (more == null) {
      return interaction;
    }
    if (more[0] != null) {
      interaction = interaction.withMessageId((String) more[0]);
    }
    for (int i = 1; i < more.length; i += 2) {
      interaction =
          interaction.withDetail(
              (String) Objects.requireNonNull(more[i]),
              (PersonalText) Objects.requireNonNull(more[i + 1]));
    }
    return interaction;
  }
}
