package corymb.report.seal;

import corymb.label.certificate.OnDay;

/** What a file turned out to be. Only of a sealed and trusted file are the contents read. */
public sealed interface Verdict {

  /** A certificate whose seal is whole and trusted; whether it is valid is told by the day. */
  record Genuine(SealedRecord certificate, OnDay onDay) implements Verdict {}

  /** The same, but the trusted key is one for trying out: it certifies nothing. */
  record TestSeal(SealedRecord certificate, OnDay onDay) implements Verdict {}

  /**
   * The file is not as it was sealed, or its seal is damaged.
   *
   * @param what a clause that says what was noticed
   */
  record Changed(String what) implements Verdict {}

  /** The file is as it was sealed, but by a key that is not among the trusted ones. */
  record ForeignKey(Signer signer) implements Verdict {}

  /**
   * More than one seal: at most one of them can be ours, and none covers the whole file as ours.
   */
  record SeveralSeals(int count) implements Verdict {}

  /** A PDF without a seal. */
  record NotSealed() implements Verdict {}

  /**
   * A trusted seal on something that is not a whole certificate of this program.
   *
   * @param why a clause that says what is missing or does not belong together
   */
  record NoCertificate(Signer signer, String why) implements Verdict {}

  /** Not a PDF at all. */
  record NotPdf() implements Verdict {}
}
