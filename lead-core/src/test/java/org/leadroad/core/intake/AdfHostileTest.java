package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadroad.core.intake.AdfSamples.problem;
import static org.leadroad.core.intake.AdfSamples.prospect;
import static org.leadroad.core.intake.AdfSamples.read;
import static org.leadroad.core.intake.AdfSamples.words;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadroad.core.words.Word;

/** Documents that try to reach a file or a server. */
class AdfHostileTest {

  private final AtomicInteger hits = new AtomicInteger();
  private ServerSocket server;
  private Thread thread;
  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    thread = new Thread(this::count);
    thread.setDaemon(true);
    thread.start();
  }

  private void count() {
    while (!server.isClosed()) {
      try (Socket hit = server.accept()) {
        hits.incrementAndGet();
        hit.getOutputStream().write("HTTP/1.0 404 None\r\n\r\n".getBytes(UTF_8));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @AfterEach
  void close() throws Exception {
    server.close();
    thread.join();
  }

  private String url() {
    return "http://"
        + server.getInetAddress().getHostAddress()
        + ":"
        + server.getLocalPort()
        + "/x";
  }

  @Test
  void serverCountsWhoCalls() throws IOException {
    try (Socket call = new Socket(server.getInetAddress(), server.getLocalPort())) {
      call.getInputStream().readAllBytes();
    }
    assertEquals(1, hits.get());
  }

  @Test
  void documentTypesAreRefusedUnread() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
    List<String> types =
        Stream.of(
                "[<!ENTITY x SYSTEM '" + secret.toUri() + "'>]",
                "[<!ENTITY x SYSTEM '" + url() + "'>]",
                "SYSTEM '" + url() + "'",
                "PUBLIC 'x' '" + url() + "'",
                "[<!ENTITY % x SYSTEM '" + url() + "'> %x;]")
            .toList();
    for (String type : types) {
      for (String name : List.of("adf", "ADF ", "adf\n")) {
        Problem problem =
            problem(read("<!DOCTYPE " + name + " " + type + ">" + prospect("<a>&x;</a>")));
        assertEquals(
            "XML_DOCTYPE at line 1 column 1: " + problem.code().cure(Locale.ENGLISH),
            problem.message());
      }
    }
    assertEquals(0, hits.get());
  }

  @Test
  void documentTypeInUtf16IsRefusedToo() {
    String document = "\uFEFF<!DOCTYPE adf [<!ENTITY x SYSTEM '" + url() + "'>]>" + prospect("&x;");
    Problem problem = problem(read(document.getBytes(java.nio.charset.StandardCharsets.UTF_16LE)));
    assertEquals(ProblemCode.XML_DOCTYPE, problem.code());
    assertEquals(0, hits.get());
  }

  @Test
  void documentTypeInsideIsText() {
    String type = "<!DOCTYPE x SYSTEM '" + url() + "'>";
    assertEquals(type, words(prospect("<a>" + type + "</a>")).list().get(0).text().reveal());
    assertEquals(0, hits.get());
  }

  @Test
  void inclusionsSchemasAndStylesheetsAreOnlyWords() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
    String document =
        "<?xml-stylesheet href='"
            + url()
            + "'?><adf xmlns:xi='http://www.w3.org/2001/XInclude'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='urn:x "
            + url()
            + "'><prospect xsi:noNamespaceSchemaLocation='"
            + url()
            + "'><xi:include parse='text' href='"
            + secret.toUri()
            + "'/></prospect></adf>";
    List<Word> words = words(document).list();
    assertEquals(
        List.of("@xsi:noNamespaceSchemaLocation", "xi:include/@parse", "xi:include/@href"),
        words.stream().map(Word::name).toList());
    assertFalse(words.stream().anyMatch(word -> word.text().reveal().contains("canary")));
    assertEquals(0, hits.get());
  }
}
