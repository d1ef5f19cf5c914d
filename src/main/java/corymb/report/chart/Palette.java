package corymb.report.chart;

import corymb.report.drawing.Colour;

/** The colours of the charts; told apart in black and white by their lightness. */
final class Palette {

  static final Colour OWN = Colour.of("#16868a");
  static final Colour PEERS = Colour.of("#0b3a53");
  static final Colour BOX = Colour.of("#c5d6dc");
  static final Colour TRACK = Colour.of("#edf2f4");
  static final Colour TEXT = Colour.of("#22313a");
  static final Colour MUTED = Colour.of("#6b7c86");

  private Palette() {}
}
