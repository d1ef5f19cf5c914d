package corymb.assessment.judgement;

import java.time.LocalDate;

/**
 * The assessors' meeting with the organisation.
 *
 * @param kind on site or by video
 * @param date its day
 */
public record Visit(Kind kind, LocalDate date) {

  /** How the assessors met the organisation. */
  public enum Kind {
    /** At its office. */
    ON_SITE,
    /** In a video call. */
    VIDEO
  }
}
