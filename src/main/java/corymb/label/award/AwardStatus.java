package corymb.label.award;

/**
 * What an award is worth on a day. When several hold, the first of this order is told: withdrawn,
 * superseded, expired, suspended, valid.
 */
public enum AwardStatus {
  /** The label may be used. */
  VALID,
  /** Its last valid day is over. */
  EXPIRED,
  /** The committee took it away; for good, also when it would have expired since. */
  WITHDRAWN,
  /** A later award took its place; for good, also when that one ends. */
  SUPERSEDED,
  /** It may not be used for the time being. */
  SUSPENDED
}
