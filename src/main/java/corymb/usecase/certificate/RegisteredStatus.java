package corymb.usecase.certificate;

/** What the register says of an award on a day. */
public enum RegisteredStatus {
  /** The label is held. */
  VALID,
  /** Its last valid day is over. */
  EXPIRED,
  /** It does not count for the time being. */
  SUSPENDED,
  /** A later award, or one of a higher level, took its place. */
  SUPERSEDED,
  /** It was taken away. */
  WITHDRAWN
}
