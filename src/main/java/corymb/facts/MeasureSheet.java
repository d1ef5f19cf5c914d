package corymb.facts;

/** On this sheet the measuring rules write. */
public final class MeasureSheet extends Sheet<Measure> {

  /** The indicator's or criterion's values. */
  public void measure(String code, Parts parts) {
    write(new Measure(code, parts, true, why()));
  }

  /** One value. */
  public void measure(String code, String part, Quantity value) {
    measure(code, Parts.of(part, value));
  }

  /** As many elements as are present, as the part {@code elements}, and each of them as a part. */
  public void count(String code, Parts elements) {
    measure(code, elements.counted("elements"));
  }

  /** The measure cannot be worked out: it meets no bound. */
  public void unmeasurable(String code) {
    write(new Measure(code, Parts.none(), true, why()));
  }

  /** The indicator does not apply: it leaves both the points and the maximum. */
  public void notApplicable(String code) {
    write(new Measure(code, Parts.none(), false, why()));
  }
}
