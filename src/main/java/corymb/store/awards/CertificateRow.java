package corymb.store.awards;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate that counts, in a list.
 *
 * @param number the number of its award
 * @param name the organisation's name
 * @param label the code of the label
 * @param validUntil the last valid day of the label
 * @param nr which issue of the certificate this is, from 1
 * @param issuedAt when it was issued
 */
public record CertificateRow(
    String number, String name, String label, LocalDate validUntil, int nr, Instant issuedAt) {}
