package org.leadroad.examples.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * What happened after the enquiries came in: one JSON object a line, kept as they are until the
 * lead comes by that they are about.
 */
final class FactsFile {

  /** As written, since fields take several times the room. */
  private record Waiting(int number, String text) {}

  private final String file;
  private final Map<String, List<Waiting>> waiting = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final List<Numbered> bad = new ArrayList<>();

  private record Numbered(int line, Trouble trouble) {}

  FactsFile(String file) {
    this.file = file;
  }

  void read(Reader lines) throws IOException {
    BufferedReader buffered = new BufferedReader(lines);
    int number = 0;
    for (String text = buffered.readLine(); text != null; text = buffered.readLine()) {
      number++;
      if (!text.isBlank()) {
        index(number, text);
      }
    }
  }

  private void index(int number, String text) {
    try {
      FactLine line = FactLine.of(number, text);
      String about = line.about();
      String owner = owners.putIfAbsent(line.id(), about);
      if (owner != null && !owner.equals(about)) {
        throw new FactLine.Bad("FACT_MALFORMED", "another lead's fact has this id");
      }
      waiting.computeIfAbsent(about, first -> new ArrayList<>()).add(new Waiting(number, text));
    } catch (FactLine.Bad unreadable) {
      bad(number, unreadable.code, unreadable);
    }
  }

  /**
   * The road of one lead. A resent enquiry has the key of the first; lines that speak of the key
   * are about the first.
   */
  Road road(Enquiry enquiry) {
    Fact received = Fact.received(FactId.of("desk:received"), enquiry.lead(), "desk");
    List<String> places = List.of(FactLine.place(enquiry.file(), enquiry.index()));
    Book[] book = {Book.of(List.of(received))};
    add(facts(enquiry, places, List.of()), some -> book[0] = book[0].with(some));
    return book[0].roads().get(0);
  }

  /** Adds what the file says of a lead to its road in the book; each line once, also tomorrow. */
  void tell(Enquiry enquiry, Road road, RoadStore store) {
    List<String> places = new ArrayList<>();
    places.add(FactLine.place(enquiry.file(), enquiry.index()));
    TakenIn.again(road).forEach(each -> places.add(FactLine.place(each.file(), each.index())));
    add(
        facts(enquiry, places, road.facts()),
        some -> store.update(road.lead().id(), 3, current -> List.copyOf(some)));
  }

  /** Where the whole is refused, one line after the other is. */
  private void add(Map<Integer, Fact> told, Consumer<Collection<Fact>> to) {
    try {
      to.accept(told.values());
    } catch (IllegalArgumentException some) { // which of them, is found out below
      for (Map.Entry<Integer, Fact> each : told.entrySet()) {
        try {
          to.accept(List.of(each.getValue()));
        } catch (IllegalArgumentException odd) { // the messages have ids and no value
          bad(each.getKey(), "FACT_MALFORMED", odd);
        }
      }
    }
  }

  private Map<Integer, Fact> facts(Enquiry enquiry, List<String> places, List<Fact> there) {
    Map<Integer, Fact> told = new LinkedHashMap<>();
    List<Fact> earlier = new ArrayList<>(there);
    for (FactLine line : about(enquiry, places)) {
      try {
        Fact fact = line.fact(enquiry.reading(), earlier);
        told.put(line.number(), fact);
        earlier.add(fact);
      } catch (FactLine.Bad unreadable) {
        bad(line.number(), unreadable.code, unreadable);
      } catch (IllegalArgumentException odd) { // an id or a type; the messages echo no value
        bad(line.number(), "FACT_MALFORMED", odd);
      }
    }
    return told;
  }

  /** Withdrawals last, since they name what was said in another line. */
  private List<FactLine> about(Enquiry enquiry, List<String> places) {
    Optional<String> key =
        enquiry.lead().origin().deliveryKey().map(each -> FactLine.key(each.value()));
    return Stream.concat(key.stream(), places.stream())
        .map(waiting::remove)
        .flatMap(Stream::ofNullable)
        .flatMap(Collection::stream)
        .map(FactsFile::again)
        .sorted(Comparator.comparing(FactLine::withdraws).thenComparing(FactLine::number))
        .toList();
  }

  private static FactLine again(Waiting line) {
    try {
      return FactLine.of(line.number(), line.text());
    } catch (FactLine.Bad never) {
      throw new IllegalStateException("the line was read before", never);
    }
  }

  private void bad(int line, String code, Exception why) {
    bad.add(
        new Numbered(
            line,
            Trouble.inFacts(file, line, code, Optional.ofNullable(why.getMessage()).orElse(""))));
  }

  /** The lines that gave nothing, once every lead has come by. */
  List<Trouble> troubles() {
    FactLine.Bad nobody =
        new FactLine.Bad("FACT_UNKNOWN_LEAD", "no lead has this key, or file and index");
    waiting.values().stream()
        .flatMap(Collection::stream)
        .forEach(line -> bad(line.number(), nobody.code, nobody));
    waiting.clear();
    return bad.stream()
        .sorted(Comparator.comparingInt(Numbered::line))
        .map(Numbered::trouble)
        .toList();
  }
}
