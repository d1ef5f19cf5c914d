package corymb.bench;

import corymb.bench.dmn.DmnRating;
import corymb.bench.plain.PlainRating;
import corymb.scheme.Response;
import java.util.ArrayList;
import java.util.List;

/** Proves, before anything is measured, that all ways of rating agree. */
public final class Checks {

  private Checks() {}

  /**
   * Compares all ways of rating on the worked examples, the invented organisations and drawn
   * responses.
   *
   * @param drawn how many are drawn
   * @throws IllegalStateException when two ways differ; it shows the response
   */
  public static void run(int drawn) {
    List<Response> responses = new ArrayList<>(Material.worked());
    responses.addAll(Material.invented());
    responses.addAll(Material.drawn(drawn));
    Agreement agreement = new Agreement(Material.rater());
    agreement.check("plain Java", responses, PlainRating::rate);
    agreement.check("the DMN model", responses, new DmnRating(Material.pack())::rate);
    System.err.printf("all ways of rating agree on %,d responses%n", responses.size());
  }
}
