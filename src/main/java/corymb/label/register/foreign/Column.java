package corymb.label.register.foreign;

import corymb.label.register.Folding;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a register; other columns are not looked at. */
enum Column {
  NAME("name", "organisation", "organization"),
  COUNTRY("country"),
  PORTFOLIO("portfolio"),
  WEB("web", "web address", "web site", "website"),
  LABEL("label"),
  VALID_UNTIL("valid until", "validuntil");

  private final List<String> titles;

  Column(String... titles) {
    this.titles = List.of(titles);
  }

  /** Its title in messages. */
  String title() {
    return titles.get(0);
  }

  /** The titles of all, for messages. */
  static String all() {
    return String.join(", ", Arrays.stream(values()).map(Column::title).toList());
  }

  /** The column with the title, without regard to capitals and underscores; null for none. */
  static @Nullable Column of(String title) {
    String folded = Folding.of(title.replace('_', ' ').replace('-', ' '));
    for (Column column : values()) {
      if (column.titles.contains(folded)) {
        return column;
      }
    }
    return null;
  }
}
