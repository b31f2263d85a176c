package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Engagement;

class ProfileTest {

  @Test
  void valuesComeBackAsTheyWereSaid() {
    List<String> interests = new ArrayList<>(List.of(" SUV", "van"));
    Profile profile = Profile.builder().set(ROLE, " Owner ").setAll(INTERESTS, interests).build();
    interests.clear();

    assertEquals(Optional.of(" Owner "), profile.first(ROLE));
    assertEquals(List.of(" SUV", "van"), profile.all(INTERESTS));
    assertEquals(Optional.empty(), profile.first(AGE));
    assertEquals(List.of(), profile.all(AGE));
  }

  @Test
  void nothingIsSetTwice() {
    Engagement visits = Showroom.engagement("page-view", 1);
    Profile.Builder builder = Profile.builder().set(ROLE, "owner").engagement(visits);
    assertThrows(IllegalStateException.class, () -> builder.set(ROLE, "owner"));
    assertThrows(IllegalStateException.class, () -> builder.engagement(visits));
  }

  @Test
  void onlyManyTextsAreSetTogether() {
    Profile.Builder builder = Profile.builder();
    List<String> roles = List.of("owner", "driver");
    assertEquals(
        "attribute role must have one value. Maybe declare it by texts instead of text.",
        assertThrows(IllegalArgumentException.class, () -> builder.setAll(ROLE, roles))
            .getMessage());
  }

  @Test
  void aBuilderGoneOnDoesNotChangeWhatItBuilt() {
    Profile.Builder builder = Profile.builder().set(ROLE, "owner");
    Profile before = builder.build();
    builder.set(AGE, 43L);
    assertEquals(Optional.empty(), before.first(AGE));
  }

  @Test
  void equalityIsByValueAndToStringShowsSizes() {
    Profile profile =
        Profile.builder()
            .set(ROLE, "canary")
            .engagement(Showroom.engagement("page-view", 1, 2))
            .build();
    Profile same =
        Showroom.with(Showroom.engagement("page-view", 1, 2)).withEngagement(profile.engagement());
    assertEquals("Profile[1 attributes, 2 interactions]", profile.toString());
    assertNotEquals(profile, same);
    assertEquals(profile, profile.withEngagement(same.engagement()));
    assertEquals(profile.hashCode(), profile.withEngagement(same.engagement()).hashCode());
  }
}
