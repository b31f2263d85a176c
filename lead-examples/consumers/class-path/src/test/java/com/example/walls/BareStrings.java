package com.example.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the types of claims and words carry a {@code String}: what an instance gives, and what a
 * builder takes. A static factory may take one, for it wraps at once.
 */
final class BareStrings {

  private static final String PACKAGE = "org.leadroad.core.";

  /** Each with the reason why it says nothing about a person. */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("words.PersonalText.reveal", "the one way to the characters"),
          Map.entry("words.LeadId.value", "an id of the host's, never computed from words"),
          Map.entry("words.DeliveryKey.value", "a key of the sender's system, not shown"),
          Map.entry("words.Word.name", "the label of a field, not shown"),
          Map.entry("words.Words$Builder.add", "label and text, wrapped at once"),
          Map.entry("words.Origin.sources", "portals and campaigns, not persons"),
          Map.entry("words.Origin$Builder.source", "portals and campaigns, not persons"),
          Map.entry("words.Origin$Builder.sources", "portals and campaigns, not persons"),
          Map.entry("words.Original.mediaType", "a media type"),
          Map.entry("claim.EmailAddress.domain", "a mail system, not who writes from it"));

  private BareStrings() {}

  static ArchCondition<JavaClass> notCarryPersonalText() {
    return new ArchCondition<>("carry personal text in PersonalText alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        carriers(type)
            .filter(carrier -> !ALLOWED.containsKey(carrier))
            .forEach(
                carrier ->
                    events.add(
                        SimpleConditionEvent.violated(type, carrier + " carries a bare String")));
      }
    };
  }

  /** {@return exceptions that nothing needs any more} */
  static Set<String> allowedButNotSeen(JavaClasses classes) {
    Set<String> unseen = new TreeSet<>(ALLOWED.keySet());
    classes.stream().flatMap(BareStrings::carriers).forEach(unseen::remove);
    return unseen;
  }

  private static Stream<String> carriers(JavaClass type) {
    if (!isPublic(type)) {
      return Stream.empty();
    }
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !method.getName().equals("toString"))
        .filter(BareStrings::carriesAString)
        .map(method -> type.getName().replace(PACKAGE, "") + "." + method.getName());
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().stream().allMatch(BareStrings::isPublic);
  }

  private static boolean carriesAString(JavaMethod method) {
    return isString(method.getReturnType())
        || (method.getOwner().getSimpleName().endsWith("Builder")
            && method.getParameterTypes().stream().anyMatch(BareStrings::isString));
  }

  private static boolean isString(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .anyMatch(raw -> raw.isEquivalentTo(String.class));
  }
}
