package corymb.benchmark.synthetic;

import java.util.List;

/**
 * A country of the synthetic portfolio. The numbers of organisations are plausible, not published:
 * large countries and those with a cluster programme have more.
 *
 * @param code the option of {@code organisation.country}
 * @param organisations how many organisations it has
 * @param quality how much better they are than others, in thousandths of a standard deviation
 * @param privateMoney how much more of their income is private, in thousandths
 */
record Nation(String code, int organisations, int quality, int privateMoney) {

  /** All 48 countries; their organisations add up to the portfolio. */
  static final List<Nation> ALL =
      List.of(
          new Nation("AT", 50, 350, 40),
          new Nation("BE", 40, 200, 20),
          new Nation("BG", 22, -350, -60),
          new Nation("CY", 4, -200, 0),
          new Nation("CZ", 36, -50, -40),
          new Nation("DE", 180, 250, 50),
          new Nation("DK", 52, 600, 20),
          new Nation("EE", 12, 0, -30),
          new Nation("ES", 134, 200, 20),
          new Nation("FI", 30, 50, 0),
          new Nation("FR", 110, 300, 0),
          new Nation("GR", 22, -200, -10),
          new Nation("HR", 16, -350, -50),
          new Nation("HU", 42, -150, -40),
          new Nation("IE", 12, 0, 0),
          new Nation("IT", 66, 0, 10),
          new Nation("LT", 24, -200, -50),
          new Nation("LU", 5, 250, 0),
          new Nation("LV", 12, -200, -50),
          new Nation("MT", 2, -200, 0),
          new Nation("NL", 26, 200, 50),
          new Nation("PL", 57, -150, -40),
          new Nation("PT", 26, 50, 0),
          new Nation("RO", 54, -100, -60),
          new Nation("SE", 36, 300, 10),
          new Nation("SI", 14, 0, -30),
          new Nation("SK", 18, -250, -50),
          new Nation("CH", 16, 200, 80),
          new Nation("GB", 26, 50, 60),
          new Nation("IS", 6, 100, 20),
          new Nation("LI", 1, 0, 50),
          new Nation("NO", 44, 450, 20),
          new Nation("AL", 2, -500, -60),
          new Nation("AM", 2, -400, -60),
          new Nation("BA", 4, -450, -60),
          new Nation("GE", 3, -400, -60),
          new Nation("MD", 3, -450, -60),
          new Nation("ME", 2, -450, -60),
          new Nation("MK", 5, -400, -60),
          new Nation("RS", 16, -350, -50),
          new Nation("TR", 16, -150, 20),
          new Nation("UA", 8, -300, -20),
          new Nation("BR", 4, -200, 20),
          new Nation("CA", 3, 200, 40),
          new Nation("CO", 7, -200, 10),
          new Nation("JP", 3, 150, 30),
          new Nation("MX", 14, -150, 20),
          new Nation("TN", 5, -350, -40));
}
