package corymb.usecase;

/** With whom an organisation is compared. */
public enum PeerSource {
  SYNTHETIC,
  DB,
  NONE
}
