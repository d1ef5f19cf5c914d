package corymb.web.own.history;

import corymb.scheme.Pack;
import corymb.scheme.indicator.Indicator;
import corymb.usecase.result.ShowHistory.Past;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in two assessments.
 *
 * @param code its code
 * @param title its title
 * @param before its points in the one, null when it did not apply
 * @param after its points in the other, null likewise
 */
public record Change(String code, String title, @Nullable Integer before, @Nullable Integer after) {

  /** The indicators of a pack that give points, in two assessments. */
  static List<Change> between(Pack pack, Past earlier, Past later) {
    return pack.indicators().stream()
        .filter(indicator -> indicator.maximum() > 0)
        .map(indicator -> of(indicator, earlier, later))
        .toList();
  }

  private static Change of(Indicator indicator, Past earlier, Past later) {
    return new Change(
        indicator.code(),
        indicator.title(),
        earlier.result().byIndicator().get(indicator.code()),
        later.result().byIndicator().get(indicator.code()));
  }

  /** How it changed: {@code more}, {@code less}, {@code same} or {@code other}. */
  public String way() {
    Integer was = before;
    Integer is = after;
    if (was == null || is == null) {
      return was == null && is == null ? "same" : "other";
    }
    return is.equals(was) ? "same" : is > was ? "more" : "less";
  }

  /** By how many points, 0 when that cannot be said. */
  public int by() {
    Integer was = before;
    Integer is = after;
    return was == null || is == null ? 0 : Math.abs(is - was);
  }
}
