package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** Exceptions are serializable whether one likes it or not, so this one is whole afterwards. */
class HindsightExceptionTest {

  @Test
  void itSaysTheSameAfterSerialization() throws IOException, ClassNotFoundException {
    Reading reading = Enquiries.reading(Enquiries.SUV);
    HindsightException thrown =
        assertThrows(
            HindsightException.class,
            () -> Dossier.asOf(Enquiries.SUV.receivedAt().minusNanos(1), reading));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      HindsightException again = (HindsightException) in.readObject();
      assertEquals(Enquiries.SUV.id(), again.lead());
      assertEquals(thrown.receivedAt(), again.receivedAt());
      assertEquals(thrown.asOf(), again.asOf());
    }
  }
}
