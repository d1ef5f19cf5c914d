package corymb.usecase.desk;

/** How far a case has come on its straight way. */
public enum Stage {
  /** Rated. */
  RATED,
  /** A label is applied for. */
  APPLIED,
  /** Assessors are assigned. */
  ASSIGNED,
  /** They declared to be free of ties. */
  FREE,
  /** They met the organisation on site. */
  VISITED,
  /** They locked their findings. */
  LOCKED,
  /** They signed the agreed answers. */
  AGREED,
  /** It is judged. */
  JUDGED,
  /** The label is granted. */
  GRANTED
}
