package corymb.store.work;

/** What long work there is. */
public enum WorkKind {
  /** Many responses become cases. */
  IMPORT,
  /** The reports of many cases. */
  REPORTS,
  /** What another pack would say of many cases; nothing is changed. */
  RERATING
}
