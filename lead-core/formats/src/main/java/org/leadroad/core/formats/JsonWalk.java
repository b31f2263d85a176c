package org.leadroad.core.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final boolean chat;
  private final Map<String, String> questions;
  private boolean test;
  private boolean visitorSpoke;

  private JsonWalk(Draft draft, boolean chat, Map<String, String> questions) {
    this.draft = draft;
    this.chat = chat;
    this.questions = questions;
  }

  static JsonWalk through(Json object, Shape shape, Draft draft) {
    JsonWalk walk =
        new JsonWalk(
            draft, shape == Shape.CHAT, shape == Shape.LINKEDIN ? questions(object) : Map.of());
    walk.object("", object, Set.of());
    return walk;
  }

  /** What LinkedIn asked, by the number of the question, where the form came along. */
  private static Map<String, String> questions(Json response) {
    Map<String, String> questions = new HashMap<>();
    List<Json> asked =
        response
            .get("form")
            .flatMap(form -> form.get("content"))
            .map(content -> content.objects("questions"))
            .orElse(List.of());
    for (Json question : asked) {
      Optional<String> name = question.single("predefinedField").or(() -> question.single("name"));
      question
          .single("questionId")
          .ifPresent(id -> name.ifPresent(label -> questions.put(id, label)));
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
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.equals(SECRET)) {
      draft.note(ProblemCode.SECRET_LEFT_OUT, "");
      return;
    }
    test |= TESTS.contains(folded) && value.text().equalsIgnoreCase("true");
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
      draft.word(path, value.text());
    } else if (value.is(Json.Kind.OBJECT)) {
      nested(path, value);
    } else if (value.is(Json.Kind.ARRAY)) {
      array(path, value);
    }
  }

  private void nested(String path, Json object) {
    Optional<Utterance> said = chat ? Utterance.of(object) : Optional.empty();
    if (said.isPresent()) {
      String text = object.single(said.get().field()).orElseThrow();
      visitorSpoke |= said.get().name().equals(Utterance.VISITOR);
      draft.oneOfMany(said.get().name(), text);
    }
    object(path, object, said.isPresent() ? Set.of(said.get().field()) : Set.of());
  }

  private void array(String path, Json array) {
    List<Json> items = array.items();
    List<Pairs> pairs = Pairs.all(items);
    if (!pairs.isEmpty()
        && !PAIRED.contains(path)
        && FormLabels.standard().field(path).isPresent()) {
      pairs = List.of();
    }
    for (int i = 0; i < items.size(); i++) {
      Json item = items.get(i);
      Optional<String> place = draft.name(path + '[' + i + ']');
      if (place.isEmpty()) {
        return;
      }
      Optional<String> question =
          questions.isEmpty() ? Optional.empty() : item.single("questionId").map(questions::get);
      if (!pairs.isEmpty()) {
        pair(place.get(), item, pairs.get(i));
      } else if (question.isPresent() && item.has("answerDetails", Json.Kind.OBJECT)) {
        answer(place.get(), item, question.get());
      } else {
        value(place.get(), item);
      }
    }
  }

  private void pair(String place, Json item, Pairs pair) {
    Json value = item.get(pair.value()).orElseThrow();
    Optional<String> name = draft.name(item.get(pair.label()).orElseThrow().text());
    if (name.isPresent() && value.is(Json.Kind.ARRAY)) {
      value.items().forEach(one -> value(name.get(), one));
    } else if (name.isPresent()) {
      value(name.get(), value);
    }
    if (item.fields().size() > 2) {
      object(place, item, Set.of(pair.label(), pair.value()));
    }
  }

  private void answer(String place, Json item, String question) {
    Json details = item.get("answerDetails").orElseThrow();
    Optional<String> text = details.single("textQuestionAnswer", "answer");
    text.flatMap(answer -> draft.name(question)).ifPresent(name -> draft.word(name, text.get()));
    object(place, item, text.isPresent() ? Set.of("answerDetails") : Set.of());
    if (text.isPresent()) {
      String within = place + ".answerDetails";
      object(within, details, Set.of("textQuestionAnswer"));
      Json answered = details.get("textQuestionAnswer").orElseThrow();
      object(within + ".textQuestionAnswer", answered, Set.of("answer"));
    }
  }
}
