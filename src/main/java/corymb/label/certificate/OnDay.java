package corymb.label.certificate;

/** How a day lies to the days on which a certificate is valid. */
public enum OnDay {
  /** The day is before the first valid one. */
  NOT_YET_VALID,
  /** The day is one of the valid ones. */
  VALID,
  /** The day is after the last valid one. */
  EXPIRED
}
