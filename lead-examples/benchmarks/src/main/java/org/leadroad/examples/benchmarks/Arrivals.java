package org.leadroad.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What else an inbox holds: bodies of webhooks, lists, messages and forms, of several senders each,
 * short and long, in ASCII and beyond.
 */
final class Arrivals {

  private static final String GOOGLE =
      """
      {"lead_id":"TeSt%d","user_column_data":[{"column_name":"Full Name","string_value":"Nome Cognome%d","column_id":"FULL_NAME"},{"column_name":"User Email","string_value":"person%d@example.com","column_id":"EMAIL"},{"column_name":"User Phone","string_value":"+39 347 555 0%03d","column_id":"PHONE_NUMBER"}],"api_version":"1.0","form_id":40000000000,"campaign_id":12345,"google_key":"k","adgroup_id":20000,"creative_id":30000}
      """;

  private static final String CHAT =
      """
      {
        "event": "chat:end",
        "chatId": "c-%d",
        "time": "2026-03-02T09:30:00.000Z",
        "visitor": {"name": "Nome%d", "email": "person%d@example.com", "city": "Forlì", "country": "IT"},
        "messages": [
          {"sender": {"t": "a", "n": "Desk"}, "type": "msg", "msg": "Buongiorno, come posso aiutarla?", "time": "2026-03-02T09:30:00.000Z"},
          {"sender": {"t": "v", "n": "Nome"}, "type": "msg", "msg": "Quanto costa la Prisma %d? È disponibile subito?", "time": "2026-03-02T09:30:21.000Z"}
        ],
        "property": {"id": "p-1", "name": "Aurora"}
      }
      """;

  private static final String FORM =
      """
      {"nome":"Nome%d","cognome":"Cognome%d","email":"person%d@example.com","telefono":"347 555 0%03d","modello":"Aurora Prisma","permuta":true,"budget":25000,"messaggio":"%s","utm_source":"newsletter","utm_campaign":null,"pagina":"https://shop.example/aurora/prisma?x=1"}
      """;

  private static final String META =
      """
      {"data":[{"created_time":"2026-03-02T09:00:00+0000","id":"9%d","ad_id":"1","form_id":"2","field_data":[{"name":"full_name","values":["Nome Cognome%d"]},{"name":"email","values":["person%d@example.com"]},{"name":"phone_number","values":["+393475550%03d"]},{"name":"quale_modello_ti_interessa?","values":["Prisma","Zefiro"]}]}]}
      """;

  private static final String HEADERS =
      """
      Received: from mx.example.com by mail.example.org; Mon, 2 Mar 2026 09:30:00 +0100
      From: %s <person%d@example.com>
      To: Desk <desk@example.org>
      Subject: %s
      Date: Mon, 2 Mar 2026 09:29:58 +0100
      Message-ID: <m-%d@example.com>
      MIME-Version: 1.0
      """;

  private Arrivals() {}

  /** {@return the body of a webhook, of 0.3 to 1.1 KB} */
  static String json(SplittableRandom random, int i) {
    int number = random.nextInt(1_000);
    return switch (i % 4) {
      case 0 -> GOOGLE.formatted(i, i, i, number);
      case 1 -> CHAT.formatted(i, i, i, number);
      case 2 -> FORM.formatted(i, i, i, number, message(random));
      default -> META.formatted(i, i, i, number);
    };
  }

  /** {@return a list of 200 rows, of 20 to 40 KB} */
  static String csv(SplittableRandom random, int i) {
    char between = ";,\t".charAt(i % 3);
    String quote = i % 4 == 1 ? "\"" : "";
    StringBuilder list = new StringBuilder();
    String[] names = {
      "id", "nome", "cognome", "email", "telefono", "città", "note", "fonte", "score", "creato"
    };
    row(list, between, "", names);
    for (int j = 0; j < 200; j++) {
      row(
          list,
          between,
          quote,
          String.valueOf(4_000 + j),
          "Nome" + j,
          "Cognome" + random.nextInt(1_000),
          "person" + j + "@example.com",
          "347 555 0" + (100 + random.nextInt(900)),
          j % 3 == 0 ? "Forlì" : "Milano",
          j % 8 == 0 ? "\"ha detto \"\"sì\"\", forse; vuole\nessere richiamato\"" : message(random),
          j % 5 == 0 ? "" : "newsletter",
          String.valueOf(random.nextInt(99)),
          "2026-03-02 09:30:00");
    }
    return list.toString();
  }

  private static void row(StringBuilder list, char between, String quote, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      String marks = cells[i].startsWith("\"") ? "" : quote;
      list.append(i == 0 ? "" : between).append(marks).append(cells[i]).append(marks);
    }
    list.append("\r\n");
  }

  /** {@return a message of 0.5 to 3 KB} */
  static String mail(SplittableRandom random, int i) {
    String from = i % 3 == 0 ? "=?UTF-8?B?TmljY29sw7IgQ29nbm9tZQ==?=" : "Nome Cognome" + i;
    String subject = i % 3 == 1 ? "=?utf-8?Q?Perch=C3=A9_no=3F?=" : "Prova su strada";
    String text = (message(random) + "\n").repeat(1 + random.nextInt(6));
    String html = "<html><body><p>" + text.replace("\n", "</p>\n<p>") + "</p></body></html>\n";
    String headers = HEADERS.formatted(from, i, subject, i);
    String message =
        switch (i % 4) {
          case 0 -> headers + "Content-Type: text/plain; charset=utf-8\n\n" + text + "È tutto.\n";
          case 1 ->
              headers
                  + "Content-Type: text/plain; charset=\"iso-8859-1\"\n"
                  + "Content-Transfer-Encoding: quoted-printable\n\nPerch=E9 no? "
                  + text.replace("\n", "=20\n");
          case 2 ->
              headers
                  + "Content-Type: multipart/alternative; boundary=\"=_part_1\"\n\n--=_part_1\n"
                  + "Content-Type: text/plain; charset=UTF-8\n\n"
                  + text
                  + "\n--=_part_1\nContent-Type: text/html; charset=UTF-8\n\n"
                  + html
                  + "\n--=_part_1--\n";
          default -> headers + "Content-Type: text/html; charset=utf-8\n\n" + html;
        };
    return message.replace("\n", "\r\n");
  }

  /** {@return the fields of a form, as a browser sends them} */
  static String form(SplittableRandom random, int i) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("nome", "Nome" + i);
    form.put("cognome", "Cognome" + i);
    form.put("email", "person" + i + "@example.com");
    form.put("telefono", "347 555 0" + (100 + random.nextInt(900)));
    form.put("modello", "Aurora Prisma");
    form.put(i % 2 == 0 ? "città" : "cap", i % 2 == 0 ? "Forlì" : "20121");
    form.put("messaggio", message(random));
    form.put("privacy", "on");
    return form.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static String message(SplittableRandom random) {
    return "Vorrei un'offerta per una Prisma nuova. ".repeat(1 + random.nextInt(4)).strip();
  }
}
