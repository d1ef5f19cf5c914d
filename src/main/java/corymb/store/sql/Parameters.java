package corymb.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, some of them null. */
public final class Parameters {

  private Parameters() {}

  /** The parameters in their order. */
  @SuppressWarnings("NullAway") // JDBC takes null for "no value"
  public static List<Object> of(@Nullable Object... parameters) {
    List<Object> all = new ArrayList<>(parameters.length);
    for (Object parameter : parameters) {
      all.add(parameter);
    }
    return all;
  }
}
