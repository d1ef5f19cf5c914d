package corymb.facts;

/** On this sheet the rules write the points of the indicators. */
public final class PointsSheet extends Sheet<Points> {

  /** The measure earns the points of the band. */
  public void earn(Measure measure, Band band) {
    write(new Points(band.code(), band, measure, why().rule()));
  }
}
