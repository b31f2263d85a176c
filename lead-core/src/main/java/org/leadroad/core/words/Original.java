package org.leadroad.core.words;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document that brought the words, byte for byte, with what its transport declared about it.
 *
 * <p>Kept so that a better reader can read it again (statement L3) and so that nobody has to trust
 * a repair. Equal by bytes and declarations. Immutable and safe for use by multiple threads.
 */
public final class Original {

  private final byte[] bytes;
  private final String mediaType;
  private final @Nullable Charset charset;

  private Original(byte[] bytes, String mediaType, @Nullable Charset charset) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.charset = charset;
  }

  /**
   * {@return the document without a declared charset}
   *
   * @param bytes copied
   * @param mediaType such as {@code application/x-adf+xml}
   */
  public static Original of(byte[] bytes, String mediaType) {
    return new Original(bytes.clone(), Objects.requireNonNull(mediaType, "mediaType"), null);
  }

  /**
   * {@return the document with the charset that its transport declared, or the host falls back to}
   *
   * @param bytes copied
   * @param mediaType such as {@code application/x-adf+xml}
   * @param charset as declared, right or wrong
   */
  public static Original of(byte[] bytes, String mediaType, Charset charset) {
    Objects.requireNonNull(mediaType, "mediaType");
    return new Original(bytes.clone(), mediaType, Objects.requireNonNull(charset, "charset"));
  }

  /** {@return a fresh copy of the bytes} */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** {@return a read-only view of the bytes, without a copy} */
  public ByteBuffer view() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** {@return the media type, as declared or as told by the intake that read it} */
  public String mediaType() {
    return mediaType;
  }

  /**
   * {@return the charset that the delivery named: what the transport declared, or what the host
   * falls back to; the document's own is in its bytes, and comes first when it is read}
   */
  public Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original that
        && Arrays.equals(bytes, that.bytes)
        && mediaType.equals(that.mediaType)
        && Objects.equals(charset, that.charset);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(bytes) + mediaType.hashCode();
  }

  /** {@return the size in bytes, and nothing of what they say} */
  @Override
  public String toString() {
    return "Original[" + bytes.length + " bytes]";
  }
}
