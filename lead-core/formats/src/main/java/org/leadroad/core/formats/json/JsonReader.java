package org.leadroad.core.formats.json;

import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.FormLabels;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads strict JSON of bounded size into a tree. The limits are counted here, so that each has its
 * code and place; the messages of the parser, which show what was sent, are dropped.
 */
public final class JsonReader {

  /** Longer ones are no amounts, and converting them takes time in the square of their length. */
  private static final int LONGEST_NUMBER = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final Limits limits;
  private final int line;
  private int values;
  private int depth;

  private JsonReader(JsonParser parser, Limits limits, int line) {
    this.parser = parser;
    this.limits = limits;
    this.line = line;
  }

  /**
   * {@return the one value of a text}
   *
   * @param text all of it
   * @param limits names, texts, elements and depth count
   * @param line in which line of its document it begins, from 1
   * @throws Refused if it is no JSON, or passes a limit
   */
  public static Json read(String text, Limits limits, int line) throws Refused {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(parser, limits, line).document();
    }
  }

  /**
   * {@return the one value of a text whose bytes are at hand, which are faster to read}
   *
   * @param bytes of the text in UTF-8, without a byte order mark, the first no NUL
   * @param text the same in characters
   * @param limits names, texts, elements and depth count
   * @throws Refused if it is no JSON, or passes a limit
   */
  public static Json read(byte[] bytes, String text, Limits limits) throws Refused {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      return new JsonReader(parser, limits, 1).document();
    } catch (Refused refused) {
      // Columns are of characters, which the bytes do not tell.
      return read(text, limits, 1);
    }
  }

  private Json document() throws Refused {
    Json value;
    try {
      value = value(parser.nextToken());
    } catch (JacksonException malformed) {
      throw refused(ProblemCode.JSON_MALFORMED, malformed.getLocation());
    }
    try {
      if (parser.nextToken() == null) {
        return value;
      }
    } catch (JacksonException malformed) {
      throw refused(ProblemCode.JSON_TRAILING, malformed.getLocation());
    }
    throw refused(ProblemCode.JSON_TRAILING, parser.currentTokenLocation());
  }

  private Json value(JsonToken token) throws Refused {
    require(ProblemCode.LIMIT_ELEMENTS, ++values, limits.maxElements());
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_NULL -> new Json(Json.Kind.NULL, "");
      case VALUE_TRUE, VALUE_FALSE -> new Json(Json.Kind.FLAG, parser.getString());
      case VALUE_STRING -> single(Json.Kind.TEXT, ProblemCode.LIMIT_FIELD, limits.maxFieldLength());
      default -> single(Json.Kind.NUMBER, ProblemCode.LIMIT_NUMBER, LONGEST_NUMBER);
    };
  }

  private Json single(Json.Kind kind, ProblemCode limit, int most) throws Refused {
    String text = parser.getString();
    require(limit, text.length(), most);
    return new Json(kind, text);
  }

  private Json object() throws Refused {
    Json object = new Json(Json.Kind.OBJECT, "");
    require(ProblemCode.LIMIT_DEPTH, ++depth, limits.maxDepth());
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      require(ProblemCode.LIMIT_NAME, name.length(), limits.maxNameLength());
      if (object.has(name)) {
        Place place = place(parser.currentTokenLocation(), name);
        throw new Refused(Problem.of(ProblemCode.JSON_DUPLICATE_NAME, place));
      }
      object.put(name, value(parser.nextToken()));
    }
    depth--;
    return object;
  }

  private Json array() throws Refused {
    Json array = new Json(Json.Kind.ARRAY, "");
    require(ProblemCode.LIMIT_DEPTH, ++depth, limits.maxDepth());
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(token));
    }
    depth--;
    return array;
  }

  private void require(ProblemCode limit, int seen, int most) throws Refused {
    if (seen > most) {
      throw new Refused(Problem.limit(limit, place(parser.currentTokenLocation()), seen, most));
    }
  }

  private Refused refused(ProblemCode code, TokenStreamLocation at) {
    return new Refused(Problem.of(code, place(at)));
  }

  /** With the name of the field only where it is one that we know. */
  private Place place(TokenStreamLocation at, String name) {
    Place place = place(at);
    return FormLabels.standard()
        .field(name)
        .map(field -> place.inField(field.code()))
        .orElse(place);
  }

  private Place place(TokenStreamLocation at) {
    return Place.at(line - 1 + Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
