package corymb.assessment.state;

import java.time.LocalDate;

/**
 * What the organisation handed in.
 *
 * @param response the original bytes
 * @param pack the scheme and version that it answers, as in {@code ecei/1.0.0}
 * @param packDigest the digest of that pack
 * @param assessedOn the day the answers describe
 * @param importedOn the day of import, against which dates were checked
 */
public record Submission(
    Kept response, String pack, String packDigest, LocalDate assessedOn, LocalDate importedOn) {}
