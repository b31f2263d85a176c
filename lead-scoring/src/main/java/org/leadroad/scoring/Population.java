package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.scoring.plan.Past;

/**
 * Many subjects, looked up once and kept by column, to be ranked often: by several cards, at
 * several instants, to the point as if they were given one by one.
 *
 * <p>Each text, number and flag becomes the number of a word in a dictionary, and all interactions
 * stand in one row; some sixty bytes and fourteen for each interaction. What does not fit is asked
 * of the subjects as ever: other kinds of values, attributes with many of them or that depend on
 * the instant, what needs the details of interactions, functions that fail.
 *
 * <p>A ranking takes it as any {@link Iterable}, by a scorer of the same bindings; one of others is
 * right too, but no faster. What subjects that change say later is not seen: make another one.
 * Immutable, and safe for use by multiple threads.
 *
 * <pre>{@code
 * Population<Contact> everybody = Population.of(bindings, contacts);
 * Ranking<Contact> today = card.scorer(bindings).ranking(now).of(everybody);
 * Ranking<Contact> draft = nextCard.scorer(bindings).ranking(now).of(everybody);
 * }</pre>
 *
 * @param <S> the type that is scored
 */
public final class Population<S> implements Iterable<S> {

  private final Bindings<S> bindings;
  private final List<S> subjects;
  private final Map<String, Column> columns;
  private final @Nullable Past past;

  private Population(
      Bindings<S> bindings, List<S> subjects, Map<String, Column> columns, @Nullable Past past) {
    this.bindings = bindings;
    this.subjects = subjects;
    this.columns = columns;
    this.past = past;
  }

  /**
   * {@return the population of these}
   *
   * @param bindings where things are in them
   * @param subjects any number, read once
   * @param <S> the type that is scored
   */
  public static <S> Population<S> of(Bindings<S> bindings, Iterable<? extends S> subjects) {
    List<S> all = new ArrayList<>();
    subjects.forEach(each -> all.add(Objects.requireNonNull(each, "subject")));
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Bindings.Finder<S> each : bindings.finders()) {
      Column column = Column.of(each, all);
      if (column != null) {
        columns.put(each.attribute().name(), column);
      }
    }
    return new Population<>(bindings, all, columns, past(bindings, all));
  }

  /**
   * {@return the population of these profiles}
   *
   * @param vocabulary whose attributes are kept
   * @param profiles any number, read once
   */
  public static Population<Profile> of(Vocabulary vocabulary, Iterable<Profile> profiles) {
    return of(Bindings.ofProfiles(vocabulary), profiles);
  }

  private static <S> @Nullable Past past(Bindings<S> bindings, List<S> subjects) {
    if (!bindings.hasEngagement()) {
      return null;
    }
    try {
      List<Engagement> engagements = new ArrayList<>(subjects.size());
      for (S each : subjects) {
        engagements.add(bindings.engagement(each));
      }
      return Pasts.of(engagements);
    } catch (Exception | StackOverflowError failure) {
      return null; // The host's. It is asked again when its subject is scored.
    }
  }

  /** {@return how many there are} */
  public int size() {
    return subjects.size();
  }

  /** {@return all of them, as they were given; unmodifiable} */
  public List<S> subjects() {
    return Collections.unmodifiableList(subjects);
  }

  @Override
  public Iterator<S> iterator() {
    return subjects().iterator();
  }

  /** What is kept of an attribute, if that is what a card would find; else null. */
  @Nullable Column column(Bindings.Finder<S> finder) {
    return bindings.finders().contains(finder) ? columns.get(finder.attribute().name()) : null;
  }

  /** What happened, if that is what a card would find; else null. */
  @Nullable Past past(Bindings<S> of) {
    return bindings.findsEngagementAs(of) ? past : null;
  }

  /** {@return how many there are, and nothing of them} */
  @Override
  public String toString() {
    return "Population[" + subjects.size() + "]";
  }
}
