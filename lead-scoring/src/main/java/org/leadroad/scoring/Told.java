package org.leadroad.scoring;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * What was told of a subject when it was scored, so that its score can be explained later.
 *
 * @param attributes that the card asks about
 * @param said of each, one or several, in the same order; null for nothing
 * @param engagement all that happened
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Told(List<Attribute<?>> attributes, @Nullable Object[] said, Engagement engagement) {

  Profile profile() {
    Profile.Builder profile = Profile.builder().engagement(engagement);
    for (int i = 0; i < said.length; i++) {
      Object value = said[i];
      if (value != null) {
        profile.put(attributes.get(i), value instanceof Collection<?> many ? many : List.of(value));
      }
    }
    return profile.build();
  }
}
