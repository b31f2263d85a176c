package org.leadroad.core.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.FormLabels;

/** One walk through an object, in its order: every text, number and flag becomes a word. */
final class JsonWalk {

  private static final Set<String> TESTS = Set.of("is_test", "istest", "testlead", "test_lead");
  private static final String SECRET = "google_key";
  private static final String TEST_VALUE = "<test lead:";

  /** Names under which most pairs come, of which it is asked once that they are no fields. */
  private static final Set<String> PAIRED =
      Stream.of("user_column_data", "field_data", "fields", "values")
          .filter(name -> FormLabels.standard().field(name).isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private final Draft draft;
  private final @Nullable Names names;
  private final boolean chat;
  private final Map<String, String> questions;
  private boolean test;
  private boolean visitorSpoke;

  private JsonWalk(
      Draft draft, @Nullable Names names, boolean chat, Map<String, String> questions) {
    this.draft = draft;
    this.names = names;
    this.chat = chat;
    this.questions = questions;
  }

  static JsonWalk through(Json object, Shape shape, Draft draft, @Nullable Names names) {
    JsonWalk walk =
        new JsonWalk(
            draft,
            names,
            shape == Shape.CHAT,
            shape == Shape.LINKEDIN ? questions(object) : Map.of());
    walk.object("", object, Set.of());
    return walk;
  }

  /** What LinkedIn asked, by the number of the question, where the form came along. */
  private static Map<String, String> questions(Json response) {
    Map<String, String> questions = new HashMap<>();
    for (Json question : response.get("form").get("content").objects("questions")) {
      Json field = question.get("predefinedField");
      Json name = field.isSingle() ? field : question.get("name");
      Json id = question.get("questionId");
      if (id.isSingle() && name.isSingle()) {
        questions.put(id.text(), name.text());
      }
    }
    return questions;
  }

  boolean isTest() {
    return test;
  }

  boolean hasVisitorSpoken() {
    return visitorSpoke;
  }

  private void object(String outer, Json object, Set<String> taken) {
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      if (!taken.contains(field.getKey())) {
        field(outer, field.getKey(), field.getValue());
      }
    }
  }

  private void field(String outer, String name, Json value) {
    if (name.length() == SECRET.length() && name.toLowerCase(Locale.ROOT).equals(SECRET)) {
      draft.note(ProblemCode.SECRET_LEFT_OUT, "");
      return;
    }
    test |= value.text().equalsIgnoreCase("true") && TESTS.contains(name.toLowerCase(Locale.ROOT));
    Optional<String> path = draft.name(outer.isEmpty() ? name : outer + '.' + name);
    if (path.isPresent()) {
      value(path.get(), value);
    }
  }

  private void value(String path, Json value) {
    if (draft.refusal().isPresent()) {
      return;
    }
    if (value.isSingle()) {
      test |= value.text().startsWith(TEST_VALUE);
      draft.word(names == null ? path : names.shared(path, draft), value.text());
    } else if (value.is(Json.Kind.OBJECT)) {
      nested(path, value);
    } else if (value.is(Json.Kind.ARRAY)) {
      array(path, value);
    }
  }

  private void nested(String path, Json object) {
    Optional<Utterance> said = chat ? Utterance.of(object) : Optional.empty();
    if (said.isEmpty()) {
      object(path, object, Set.of());
      return;
    }
    visitorSpoke |= said.get().name().equals(Utterance.VISITOR);
    draft.oneOfMany(said.get().name(), object.get(said.get().field()).text());
    object(path, object, Set.of(said.get().field()));
  }

  private void array(String path, Json array) {
    boolean paired =
        Pairs.isOfPairs(array.items())
            && (PAIRED.contains(path) || FormLabels.standard().field(path).isEmpty());
    for (int i = 0; i < array.items().size(); i++) {
      Json item = array.items().get(i);
      Optional<String> place = draft.name(path + '[' + i + ']');
      if (place.isEmpty()) {
        return;
      }
      Optional<String> question = question(item);
      if (paired) {
        pair(place.get(), item, Pairs.of(item).orElseThrow());
      } else if (question.isPresent() && item.has("answerDetails", Json.Kind.OBJECT)) {
        answer(place.get(), item, question.get());
      } else {
        value(place.get(), item);
      }
    }
  }

  private void pair(String place, Json item, Pairs pair) {
    Json value = item.get(pair.value());
    Optional<String> name = draft.name(item.get(pair.label()).text());
    if (name.isPresent() && value.is(Json.Kind.ARRAY)) {
      for (Json one : value.items()) {
        value(name.get(), one);
      }
    } else if (name.isPresent()) {
      value(name.get(), value);
    }
    if (item.fields().size() > 2) {
      object(place, item, Set.of(pair.label(), pair.value()));
    }
  }

  private Optional<String> question(Json item) {
    Json id = item.get("questionId");
    return id.isSingle() ? Optional.ofNullable(questions.get(id.text())) : Optional.empty();
  }

  private void answer(String place, Json item, String question) {
    Json details = item.get("answerDetails");
    Json answered = details.get("textQuestionAnswer");
    Json text = answered.get("answer");
    if (!text.isSingle()) {
      object(place, item, Set.of());
      return;
    }
    draft.name(question).ifPresent(name -> draft.word(name, text.text()));
    object(place, item, Set.of("answerDetails"));
    String within = place + ".answerDetails";
    object(within, details, Set.of("textQuestionAnswer"));
    object(within + ".textQuestionAnswer", answered, Set.of("answer"));
  }
}
