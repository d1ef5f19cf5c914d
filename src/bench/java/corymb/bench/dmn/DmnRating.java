package corymb.bench.dmn;

import corymb.bench.Verdict;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.indicator.Indicator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Rates by the DMN model of a pack. */
public final class DmnRating {

  private static final Path FORMULAS = Path.of("src/bench/dmn/measures.feel");

  private final Pack pack;
  private final Inputs inputs;
  private final DMNRuntime runtime;
  private final DMNModel model;

  /**
   * Makes and compiles the model.
   *
   * @throws IllegalStateException when it has errors
   */
  public DmnRating(Pack pack) {
    this.pack = pack;
    this.inputs = new Inputs(pack);
    Resource xml =
        ResourceFactory.newReaderResource(new StringReader(DmnModel.of(pack, formulas())))
            .setSourcePath("ecei.dmn");
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(xml))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModel(DmnModel.NAMESPACE, DmnModel.NAME);
    if (model.hasErrors()) {
      throw new IllegalStateException("the model has errors: " + model.getMessages());
    }
  }

  private static String formulas() {
    try {
      return Files.readString(FORMULAS);
    } catch (IOException e) {
      throw new UncheckedIOException(FORMULAS + " cannot be read", e);
    }
  }

  /**
   * Points, minimums, criteria and labels of a response.
   *
   * @throws IllegalStateException when a decision fails
   */
  public Verdict rate(Response response) {
    DMNContext context = runtime.newContext();
    inputs.of(response).forEach(context::set);
    DMNResult result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException("a decision fails: " + result.getMessages());
    }
    return verdict(result.getContext());
  }

  private Verdict verdict(DMNContext decided) {
    List<Integer> points = new ArrayList<>();
    List<Boolean> minimums = new ArrayList<>();
    for (Indicator indicator : pack.indicators()) {
      points.add(number(decided, DmnModel.name("p", indicator)));
      minimums.add(indicator.gate() == null || yes(decided, DmnModel.name("g", indicator)));
    }
    List<String> criteria =
        pack.criteria().stream().map(c -> (String) decided.get(DmnModel.name("g", c))).toList();
    return new Verdict(
        points,
        minimums,
        number(decided, "score"),
        number(decided, "maximum"),
        criteria,
        List.of(yes(decided, "eligible"), yes(decided, "silver"), yes(decided, "gold")));
  }

  private static int number(DMNContext decided, String name) {
    Object value = decided.get(name);
    return value == null ? 0 : ((BigDecimal) value).intValueExact();
  }

  private static boolean yes(DMNContext decided, String name) {
    return Boolean.TRUE.equals(decided.get(name));
  }
}
