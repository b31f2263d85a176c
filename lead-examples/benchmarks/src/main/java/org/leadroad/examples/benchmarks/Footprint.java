package org.leadroad.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.leadroad.core.Lead;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.LeadId;
import org.leadroad.examples.benchmarks.roads.Story;
import org.leadroad.lifecycle.Road;
import org.openjdk.jol.info.GraphLayout;

/** Prints what a lead and an engagement of twelve interactions and a road keep in memory. */
public final class Footprint {

  private static final int MANY = 1_000;

  private Footprint() {}

  /**
   * Measures and prints.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println("bytes per lead, document of 1 to 2 KB included: " + perLead(true));
    System.out.println("bytes per lead, words alone: " + perLead(false));
    System.out.println("bytes per engagement of 12 interactions: " + perEngagement());
    System.out.println("bytes per road of " + Story.FACTS + " facts: " + perRoad());
  }

  /** Many are measured together, so that what they share counts once. */
  private static long perLead(boolean withDocument) {
    SplittableRandom random = new SplittableRandom(42);
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int place = i;
      Delivery delivery =
          Delivery.builder()
              .receivedAt(Instant.parse("2026-03-02T09:00:00Z").plusSeconds(i))
              .ids(index -> LeadId.of("lead-" + place))
              .build();
      byte[] document = Documents.sound(random, i).getBytes(StandardCharsets.UTF_8);
      Lead lead = Adf.standard().read(document, delivery).leads().get(0);
      leads.add(
          withDocument
              ? lead
              : Lead.builder()
                  .id(lead.id())
                  .receivedAt(lead.receivedAt())
                  .origin(lead.origin())
                  .words(lead.words())
                  .build());
    }
    return GraphLayout.parseInstance(leads.toArray()).totalSize() / MANY;
  }

  private static long perEngagement() {
    List<Engagement> engagements = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      List<Interaction> twelve = new ArrayList<>();
      for (int j = 0; j < 12; j++) {
        twelve.add(
            Interaction.of(
                j % 3 == 0 ? "email-click" : "page-view",
                Instant.parse("2026-03-02T09:00:00Z").plusSeconds(60L * j + i),
                Direction.THEIRS,
                "e-" + i + "-" + j));
      }
      engagements.add(Engagement.of(twelve));
    }
    return GraphLayout.parseInstance(engagements.toArray()).totalSize() / MANY;
  }

  private static long perRoad() {
    List<Road> roads = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      roads.add(Road.of(Story.facts(Story.lead(i))));
    }
    return GraphLayout.parseInstance(roads.toArray()).totalSize() / MANY;
  }
}
