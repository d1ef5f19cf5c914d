package corymb.assessment.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cluster organisation.
 *
 * @param id ISO 3166 alpha-3 of the country and a running number there, as in {@code DNK-063}
 * @param name its name, as it was first given
 * @param country ISO 3166 alpha-2 in capitals
 * @param portfolio code of its portfolio, null when it is not known
 * @param website address of its web site as it was given, null when there is none
 * @param peerConsent the day on which it agreed that others are compared with it, null when it does
 *     not agree
 */
public record Organisation(
    String id,
    String name,
    String country,
    @Nullable String portfolio,
    @Nullable String website,
    @Nullable LocalDate peerConsent) {}
