package corymb.web.matrix;

/** Who asks; in the order of the columns of the table. */
enum Caller {
  /** Somebody who is not logged in. */
  VISITOR,
  /** A cluster manager of the organisation that a request is about. */
  OWN,
  /** A cluster manager of another organisation. */
  FOREIGN,
  /** An assessor to whom the case of a request is assigned. */
  ASSIGNED,
  /** An assessor to whom it is not. */
  ASSESSOR,
  /** A member of the committee. */
  COMMITTEE,
  /** Somebody of the secretariat. */
  SECRETARIAT,
  /** An administrator. */
  ADMINISTRATOR
}
