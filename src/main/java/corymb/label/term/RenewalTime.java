package corymb.label.term;

/** How a day lies to the window in which a label can be renewed. */
public enum RenewalTime {
  /** The window has not opened yet. */
  EARLY,
  /** The day is in the window: its first and its last day are. */
  OPEN,
  /** The window has closed: what follows is a first award again. */
  OVER
}
