package corymb.web.office;

import java.util.List;

/** The names of the states of a case, in their natural order. */
final class States {

  static final List<String> ALL =
      List.of(
          "submitted",
          "rated",
          "under review",
          "returned",
          "agreed",
          "judged",
          "granted",
          "declined",
          "deferred",
          "appealed",
          "withdrawn");

  private States() {}
}
