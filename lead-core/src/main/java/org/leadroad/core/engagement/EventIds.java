package org.leadroad.core.engagement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Event ids one after the other in one array of bytes, found by a scan while they are few and by a
 * hash table after that. Only ever added to; whoever reads says how many are there.
 */
final class EventIds {

  private static final int SCANNED = 16;
  private static final byte LATIN = 0;
  private static final byte WIDE = 1;

  private final byte[] bytes;
  private final int[] ends;

  /** Places plus one, by hash; 0 is free. Empty while ids are scanned. */
  private final int[] table;

  EventIds(int places, int length) {
    bytes = new byte[length];
    ends = new int[places];
    table = new int[places <= SCANNED ? 0 : Integer.highestOneBit(places) * 4];
  }

  /** A copy of the first {@code size} ids with room for more. */
  EventIds(EventIds others, int size, int places, int length) {
    this(places, length);
    System.arraycopy(others.bytes, 0, bytes, 0, others.end(size));
    System.arraycopy(others.ends, 0, ends, 0, size);
    for (int place = 0; place < size; place++) {
      enter(place);
    }
  }

  /** One byte for each character where that is enough, else two; a mark in front says which. */
  static byte[] encode(String id) {
    boolean latin = id.chars().allMatch(c -> c < 256);
    byte[] encoded = new byte[1 + (latin ? id.length() : 2 * id.length())];
    encoded[0] = latin ? LATIN : WIDE;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (latin) {
        encoded[1 + i] = (byte) c;
      } else {
        encoded[1 + 2 * i] = (byte) (c >> 8);
        encoded[2 + 2 * i] = (byte) c;
      }
    }
    return encoded;
  }

  int length(int size) {
    return end(size);
  }

  boolean fits(int size, byte[] id) {
    return size < ends.length && id.length <= bytes.length - end(size);
  }

  void put(int place, byte[] id) {
    int start = end(place);
    System.arraycopy(id, 0, bytes, start, id.length);
    ends[place] = start + id.length;
    enter(place);
  }

  String get(int place) {
    int start = end(place) + 1;
    int end = ends[place];
    if (bytes[start - 1] == LATIN) {
      return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
    StringBuilder id = new StringBuilder((end - start) / 2);
    for (int i = start; i < end; i += 2) {
      id.append((char) ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
    }
    return id.toString();
  }

  /** The place of an id among the first {@code size}, or -1. */
  int find(byte[] id, int size) {
    if (table.length == 0) {
      for (int place = 0; place < size; place++) {
        if (isAt(place, id)) {
          return place;
        }
      }
      return -1;
    }
    int slot = slot(id, 0, id.length);
    while (table[slot] != 0) {
      int place = table[slot] - 1;
      if (place < size && isAt(place, id)) {
        return place;
      }
      slot = next(slot);
    }
    return -1;
  }

  private boolean isAt(int place, byte[] id) {
    return Arrays.equals(bytes, end(place), ends[place], id, 0, id.length);
  }

  private void enter(int place) {
    if (table.length > 0) {
      int slot = slot(bytes, end(place), ends[place]);
      while (table[slot] != 0) {
        slot = next(slot);
      }
      table[slot] = place + 1;
    }
  }

  /** Each table by a factor of its own, so that nobody outside can choose ids that collide. */
  private int slot(byte[] from, int start, int end) {
    long factor = 2L * System.identityHashCode(this) + 1;
    long hash = 1;
    for (int i = start; i < end; i++) {
      hash = factor * hash + from[i];
    }
    return (int) (hash ^ hash >>> 32) & table.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & table.length - 1;
  }

  private int end(int size) {
    return size == 0 ? 0 : ends[size - 1];
  }
}
