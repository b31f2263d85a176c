package org.leadroad.core.intake;

import org.immutables.value.Value;

/**
 * How much a stranger may send. What passes a limit is refused with its code, before it is built.
 *
 * <pre>{@code
 * Limits generous = Limits.builder().maxBytes(8 << 20).build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Limits permits ImmutableLimits {

  /** {@return bytes in a document; 1 MiB unless set} */
  @Value.Default
  default int maxBytes() {
    return 1 << 20;
  }

  /** {@return UTF-16 units in one text; 65,536 unless set} */
  @Value.Default
  default int maxFieldLength() {
    return 1 << 16;
  }

  /**
   * {@return UTF-16 units in the name of an element, attribute or field; 256 unless set}
   *
   * <p>The names of all words of one prospect, or of all lines of JSON, each name once, which
   * repeat the names around them, may take this many for each of {@link #maxElements()}.
   */
  @Value.Default
  default int maxNameLength() {
    return 256;
  }

  /** {@return elements, objects, arrays or parts within each other; 32 unless set} */
  @Value.Default
  default int maxDepth() {
    return 32;
  }

  /** {@return elements of XML, values or lines of JSON, or rows in a document; 5,000 unless set} */
  @Value.Default
  default int maxElements() {
    return 5_000;
  }

  /** {@return attributes on one element; 32 unless set} */
  @Value.Default
  default int maxAttributes() {
    return 32;
  }

  /** {@return values in one form, or parts in one e-mail; 256 unless set} */
  @Value.Default
  default int maxFields() {
    return 256;
  }

  /** {@return columns in a table; 512 unless set} */
  @Value.Default
  default int maxColumns() {
    return 512;
  }

  /**
   * {@return words of all leads of one document; 200,000 unless set}
   *
   * <p>Memory goes by words, not by bytes: a mebibyte of cells of one letter is half a million of
   * them. The widest export of contacts that we know has 37 columns, so that {@link #maxElements()}
   * rows of it pass. The lead that would pass the limit and those after it are left out and told.
   */
  @Value.Default
  default int maxWords() {
    return 200_000;
  }

  /** Refuses limits below 1. */
  @Value.Check
  default void check() {
    requirePositive("maxBytes", maxBytes());
    requirePositive("maxFieldLength", maxFieldLength());
    requirePositive("maxNameLength", maxNameLength());
    requirePositive("maxDepth", maxDepth());
    requirePositive("maxElements", maxElements());
    requirePositive("maxAttributes", maxAttributes());
    requirePositive("maxFields", maxFields());
    requirePositive("maxColumns", maxColumns());
    requirePositive("maxWords", maxWords());
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, but was " + limit);
    }
  }

  /** {@return the limits with nothing set} */
  static Limits standard() {
    return builder().build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableLimits.builder();
  }

  /** Collects limits; each is optional and at least 1. Not thread-safe. */
  sealed interface Builder permits ImmutableLimits.Builder {
    /**
     * Sets the bytes in a document.
     *
     * @param bytes at least 1
     * @return this builder
     */
    Builder maxBytes(int bytes);

    /**
     * Sets the UTF-16 units in one text.
     *
     * @param length at least 1
     * @return this builder
     */
    Builder maxFieldLength(int length);

    /**
     * Sets the UTF-16 units in a name.
     *
     * @param length at least 1
     * @return this builder
     */
    Builder maxNameLength(int length);

    /**
     * Sets how deep elements may be nested.
     *
     * @param depth at least 1
     * @return this builder
     */
    Builder maxDepth(int depth);

    /**
     * Sets the elements in a document.
     *
     * @param elements at least 1
     * @return this builder
     */
    Builder maxElements(int elements);

    /**
     * Sets the attributes on one element.
     *
     * @param attributes at least 1
     * @return this builder
     */
    Builder maxAttributes(int attributes);

    /**
     * Sets the values in one form.
     *
     * @param fields at least 1
     * @return this builder
     */
    Builder maxFields(int fields);

    /**
     * Sets the columns in a table.
     *
     * @param columns at least 1
     * @return this builder
     */
    Builder maxColumns(int columns);

    /**
     * Sets the words of all leads of one document.
     *
     * @param words at least 1
     * @return this builder
     */
    Builder maxWords(int words);

    /**
     * {@return the limits}
     *
     * @throws IllegalArgumentException if one is below 1
     */
    Limits build();
  }
}
