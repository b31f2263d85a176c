package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {

  static Stream<Arguments> files() {
    return Stream.of(
        text("nothing", "", Format.EMPTY),
        text("blanks", " \r\n\t", Format.EMPTY),
        text("ADF", "<?xml version=\"1.0\"?><adf/>", Format.MARKUP),
        text("ADF after a mark and lines", "\uFEFF\n\n<adf/>", Format.MARKUP),
        text("form", "{\"nome\":\"Anna\"}", Format.JSON),
        text("forms", " [ {} ]", Format.JSON),
        text("message", "From: a@example.com\r\nSubject: x\r\n\r\nciao", Format.EMAIL),
        text("message, spaced", "Subject : x\nTO: a@example.com\n\nciao", Format.EMAIL),
        text("stored message", "From a@example.com Mon\nX-Own: 1\nDate: x\n\nciao", Format.EMAIL),
        text("other headers only", "Nome: Anna\nTelefono: 1\n\nFrom: later", Format.TABLE),
        text("list", "nome;telefono\nAnna;1\n", Format.TABLE),
        text("list of quoted names", "\"nome\",\"email\"\n", Format.TABLE),
        text("a plain text", "Buongiorno, vorrei una Lumen", Format.TABLE),
        Arguments.of(
            "list in UTF-16",
            "\uFEFFnome;telefono".getBytes(StandardCharsets.UTF_16LE),
            Format.TABLE),
        Arguments.of(
            "form in UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16BE), Format.JSON),
        Arguments.of("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, Format.OTHER),
        Arguments.of("archive", new byte[] {'P', 'K', 3, 4, 20}, Format.OTHER));
  }

  private static Arguments text(String id, String text, Format format) {
    return Arguments.of(id, text.getBytes(StandardCharsets.UTF_8), format);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void contentAloneSaysWhatAFileIs(String id, byte[] bytes, Format format) {
    assertEquals(format, Format.of(bytes));
  }
}
