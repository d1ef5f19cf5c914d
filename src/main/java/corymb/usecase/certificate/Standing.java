package corymb.usecase.certificate;

/** What a genuine certificate is worth on a day, by its own days and by the register. */
public enum Standing {
  /** The label is held. */
  VALID,
  /** Its first valid day is still to come. */
  NOT_YET_VALID,
  /** Its last valid day is over. */
  EXPIRED,
  /** It does not count for the time being. */
  SUSPENDED,
  /** A later award took its place. */
  SUPERSEDED,
  /** It was taken away. */
  WITHDRAWN,
  /** The register that was asked does not know the number. */
  UNKNOWN
}
