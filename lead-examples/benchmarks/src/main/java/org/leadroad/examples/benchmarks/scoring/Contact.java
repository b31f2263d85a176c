package org.leadroad.examples.benchmarks.scoring;

import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/** A lead as a host holds it; null is not known. */
public record Contact(
    @Nullable String country,
    @Nullable String region,
    @Nullable String role,
    @Nullable String industry,
    @Nullable String emailDomain,
    @Nullable String channel,
    @Nullable String device,
    @Nullable String model,
    @Nullable String language,
    @Nullable Long age,
    @Nullable Long companySize,
    @Nullable Long budget,
    @Nullable Long timeframe,
    @Nullable Boolean b2b,
    Engagement engagement) {}
