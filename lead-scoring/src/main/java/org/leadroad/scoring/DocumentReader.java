package org.leadroad.scoring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadroad.scoring.Fault.Code;
import org.leadroad.scoring.Fault.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON into values that know where they stand. */
final class DocumentReader {

  private static final String DOCUMENT = "document";

  /** Longer ones are no points, and the parser takes long for them. */
  private static final int LONGEST_NUMBER = 64;

  private final CardLimits limits;
  private final JsonParser parser;
  private int values;

  /** Stops the reading: nothing after this can be understood. */
  private static final class Stopped extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    private Stopped(String message, Position at) {
      super(message, null, false, false);
      this.fault = new Fault(Code.DOCUMENT, DOCUMENT, message).at(at);
    }
  }

  private DocumentReader(CardLimits limits, JsonParser parser) {
    this.limits = limits;
    this.parser = parser;
  }

  /**
   * The one value of a document.
   *
   * @throws ScorecardException if it is not JSON or passes a limit
   */
  static Node read(byte[] json, CardLimits limits) {
    try {
      if (json.length > limits.bytes()) {
        throw new Stopped(
            "a document must have at most "
                + limits.bytes()
                + " bytes, but has "
                + json.length
                + ". Maybe raise CardLimits.bytes",
            new Position(1, 1));
      }
      JsonFactory factory =
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(limits.depth())
                      .maxStringLength(limits.bytes())
                      .maxNameLength(limits.bytes())
                      .maxNumberLength(limits.bytes())
                      .build())
              .build();
      String text = decode(json);
      try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
        return new DocumentReader(limits, parser).document(text);
      }
    } catch (Stopped stopped) {
      throw new ScorecardException(DOCUMENT, List.of(stopped.fault));
    }
  }

  private static String decode(byte[] json) throws Stopped {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new Stopped("a document must be in UTF-8. Maybe save it as UTF-8", new Position(1, 1));
    }
  }

  private Node document(String text) throws Stopped {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new Stopped("a document must not be empty", new Position(1, 1));
      }
      Node node = value(first, 0);
      if (parser.nextToken() != null) {
        throw new Stopped("nothing must follow the end of the card", here());
      }
      return node;
    } catch (JacksonException malformed) {
      TokenStreamLocation where = malformed.getLocation();
      Position at = where == null ? here() : position(where);
      throw new Stopped("not valid JSON here" + invisible(text, at), at);
    }
  }

  /** The parser's message shows what stands there; what nobody can see is named by its number. */
  private static String invisible(String text, Position at) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    String line = at.line() <= lines.length ? lines[at.line() - 1] : "";
    for (int i = Math.max(0, at.column() - 2); i < Math.min(line.length(), at.column() + 1); i++) {
      char c = line.charAt(i);
      if (c > '~' && !Character.isLetterOrDigit(c)) {
        return String.format(
            Locale.ROOT, ": character U+%04X, which is easily overlooked", (int) c);
      }
    }
    return ". Maybe a comma or a quote is missing or too many";
  }

  private Node value(JsonToken token, int depth) throws Stopped {
    Position at = here();
    require("values", ++values, limits.values(), at);
    require("depth", depth + 1, limits.depth(), at);
    return switch (token) {
      case START_OBJECT -> object(at, depth);
      case START_ARRAY -> array(at, depth);
      case VALUE_NULL -> Node.of(Node.Kind.NULL, "", at);
      case VALUE_TRUE, VALUE_FALSE -> Node.of(Node.Kind.FLAG, parser.getString(), at);
      case VALUE_STRING -> {
        require("text", parser.getStringLength(), limits.text(), at);
        yield Node.of(Node.Kind.TEXT, parser.getString(), at);
      }
      default -> {
        require("number", parser.getStringLength(), LONGEST_NUMBER, at);
        yield Node.of(Node.Kind.NUMBER, parser.getString(), at);
      }
    };
  }

  private Node object(Position at, int depth) throws Stopped {
    List<Node.Member> members = new ArrayList<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Position where = here();
      require("text", name.length(), limits.text(), where);
      members.add(new Node.Member(name, where, value(parser.nextToken(), depth + 1)));
    }
    return new Node(Node.Kind.OBJECT, "", members, List.of(), at);
  }

  private Node array(Position at, int depth) throws Stopped {
    List<Node> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, depth + 1));
      token = parser.nextToken();
    }
    return new Node(Node.Kind.ARRAY, "", List.of(), items, at);
  }

  private static void require(String limit, int seen, int most, Position at) throws Stopped {
    if (seen > most) {
      throw new Stopped("the limit of " + limit + " is " + most + ", but here are more", at);
    }
  }

  private Position here() {
    return position(parser.currentTokenLocation());
  }

  private static Position position(TokenStreamLocation at) {
    return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
