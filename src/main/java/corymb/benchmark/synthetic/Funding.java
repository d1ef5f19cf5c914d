package corymb.benchmark.synthetic;

/** How an organisation earns its income. */
enum Funding {
  /** Fees and services of its members. */
  MEMBERS(600, 900),
  /** About as much from members as from programmes. */
  MIXED(400, 830),
  /** A programme, and some fees. */
  PROGRAMME(220, 780),
  /** Public money almost alone. */
  PUBLIC(70, 760);

  /** The private share of the income in thousandths, in the middle. */
  final int privateShare;

  /** The share of next year's budget that is secured, in thousandths, in the middle. */
  final int secured;

  Funding(int privateShare, int secured) {
    this.privateShare = privateShare;
    this.secured = secured;
  }
}
