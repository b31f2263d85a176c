package org.leadroad.examples.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes an inbox as large as wanted, always the same: ADF of portals, couples among them, forms,
 * webhooks, mails, chats and lists; one of ten with a fault, one of fifty unreadable.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.leadroad.examples.benchmarks.Inboxes DIR 100000
 * java -Xmx512m -jar dealer-desk.jar DIR/inbox --facts DIR/facts.jsonl --region IT --out DIR/desk
 * }</pre>
 */
public final class Inboxes {

  private static final int IN_A_FOLDER = 1000;

  private static final String[] EVIDENCE = {
    "HANDSHAKE", "CALL_ANSWERED", "EMAIL_CONFIRMED", "DISOWNED", "JUNK_REPORTED"
  };
  private static final String[] RATINGS = {"HOT", "WARM", "COLD"};
  private static final String[] WAYS = {
    "newsletter", "fiera", "landing page", "banner", "webinar", "blog", "modulo contatti"
  };

  private Inboxes() {}

  /**
   * Writes {@code inbox} and {@code facts.jsonl} into a folder.
   *
   * @param arguments the folder, and how many documents
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int documents = Integer.parseInt(arguments[1]);
    SplittableRandom random = new SplittableRandom(2026);
    Files.createDirectories(folder);
    try (Writer facts = Files.newBufferedWriter(folder.resolve("facts.jsonl"), UTF_8)) {
      for (int i = 0; i < documents; i++) {
        String name = "%03d/%07d".formatted(i / IN_A_FOLDER, i);
        Path file = folder.resolve("inbox").resolve(name);
        if (i % IN_A_FOLDER == 0) {
          Files.createDirectories(file.getParent());
        }
        Files.write(file, document(random, i));
        if (i % 5 == 0) {
          facts.write(happened(random, i, name));
        }
      }
    }
  }

  private static byte[] document(SplittableRandom random, int i) {
    if (i % 50 == 49) {
      return unreadable(random, i);
    }
    return switch (i % 20) {
      case 0, 1, 2, 3 -> form(random, i).getBytes(UTF_8);
      case 4, 5 -> webhook(i).getBytes(UTF_8);
      case 6, 7 -> mail(random, i).getBytes(UTF_8);
      case 8 -> chat(i).getBytes(UTF_8);
      case 9 -> list(random, i).getBytes(i % 40 == 9 ? UTF_8 : ISO_8859_1);
      default -> adf(random, i).getBytes(UTF_8);
    };
  }

  private static String adf(SplittableRandom random, int i) {
    String document = Documents.sent(Documents.sound(random, i), i);
    return i % 7 == 0 ? document.replace("</contact>", "</contact>" + partner(i)) : document;
  }

  private static String partner(int i) {
    return "<contact><name part=\"full\">Lucia Cognome%d</name><phone>02 5550 %04d</phone></contact>"
        .formatted(i, i % 10_000);
  }

  private static String form(SplittableRandom random, int i) {
    String wish =
        i % 2 == 0
            ? "\"modello\":\"Prisma 7 posti\",\"budget\":\"%d €\",".formatted(20_000 + i % 9_000)
            : "";
    return ("{\"nome\":\"Anna Persona%d\",\"e-mail\":\"anna%d@example.com\",\"telefono\":\"347 555 0%03d\","
            + wish
            + "\"messaggio\":\"%s\",\"data\":\"2026-0%d-1%dT10:00:00+01:00\",\"canale\":\"%s\"}")
        .formatted(
            i,
            i,
            random.nextInt(1_000),
            "Perché no? ".repeat(1 + random.nextInt(20)),
            1 + i % 3,
            random.nextInt(10),
            WAYS[random.nextInt(WAYS.length)]);
  }

  private static String webhook(int i) {
    return """
        {"lead_id":"lead-%d","user_column_data":[
          {"column_name":"Full Name","string_value":"Irene Persona%d","column_id":"FULL_NAME"},
          {"column_name":"User Phone","string_value":"+39 347 555 0%03d","column_id":"PHONE_NUMBER"},
          {"column_name":"User Email","string_value":"irene%d@example.com","column_id":"EMAIL"}],
         "api_version":"1.0","form_id":40000000022,"campaign_id":%d,"is_test":%s}
        """
        .formatted(i, i, i % 1_000, i, i % 30, i % 400 == 4);
  }

  private static String mail(SplittableRandom random, int i) {
    return """
        Received: from mail.example.com by posta.example; Sat, %d Feb 2026 10:03:19 +0100
        From: Teo Persona%d <teo%d@example.com>
        To: vendite@aurora.example
        Subject: Prisma o Lumen?
        MIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8

        Buongiorno, %s
        Teo Persona%d
        347 555 0%03d
        """
        .formatted(
            10 + i % 18,
            i,
            i,
            "quanto costa la Prisma? ".repeat(1 + random.nextInt(20)),
            i,
            i % 1_000);
  }

  private static String chat(int i) {
    return """
        {"chatId":"c%d","visitor":{"name":"Visitatore %d","email":"v%d@example.com"},
         "messages":[{"sender":{"t":"v"},"msg":"Buongiorno, fate prove su strada?"},
                     {"sender":{"t":"a"},"msg":"Certo, quando?"}]}
        """
        .formatted(i, i, i);
  }

  private static String list(SplittableRandom random, int i) {
    StringBuilder list = new StringBuilder("Ragione sociale;Referente;Telefono;E-mail;Città\n");
    for (int row = 0; row < 5; row++) {
      list.append(
          "Ditta %d-%d srl;Ugo Persona%d;02 5550 %04d;info@ditta%d.example;Forlì%s\n"
              .formatted(i, row, i, random.nextInt(10_000), i, row == 4 && i % 3 == 0 ? ";x" : ""));
    }
    return list.toString();
  }

  private static byte[] unreadable(SplittableRandom random, int i) {
    return switch (i / 50 % 4) {
      case 0 -> Documents.sound(random, i).substring(0, 300).getBytes(UTF_8);
      case 1 -> "{\"nome\":\"Anna".getBytes(UTF_8);
      case 2 -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
      default -> new byte[0];
    };
  }

  private static String happened(SplittableRandom random, int i, String file) {
    String line =
        "{\"file\":\"" + file + "\",\"at\":\"2026-03-%02dT09:00:00Z\",\"by\":\"op-1\",%s}\n";
    int day = 20 + random.nextInt(10);
    String evidence = "\"evidence\":\"" + EVIDENCE[random.nextInt(EVIDENCE.length)] + "\"";
    String rating = "\"rating\":\"" + RATINGS[random.nextInt(RATINGS.length)] + "\"";
    return line.formatted(day, "\"contact\":\"CALL\"")
        + line.formatted(day, evidence)
        + (i % 10 == 0 ? line.formatted(day, rating) : "")
        + line.formatted(day, "\"interaction\":\"page-view\"");
  }
}
