package corymb.usecase.casework;

import corymb.assessment.state.ActRefused;
import corymb.scheme.Pack;
import corymb.scheme.label.Label;

/** Finds the labels of a scheme by their codes. */
public final class Labels {

  private Labels() {}

  /**
   * The label with the code.
   *
   * @throws ActRefused when the scheme has none; the message names those it has
   */
  public static Label find(Pack pack, String code) {
    return pack.scheme().labels().stream()
        .filter(label -> label.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new ActRefused(
                    "the scheme has no label '{0}'; it has {1}",
                    code, pack.scheme().labels().stream().map(Label::code).toList()));
  }
}
