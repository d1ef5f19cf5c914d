package corymb.rating.example;

import corymb.scheme.yaml.Faults;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as in RFC 4180: quotes around a field, doubled inside. */
final class Csv {

  private final String file;
  private final String text;
  private final Faults faults;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  private Csv(String file, String text, Faults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /**
   * One line of the table.
   *
   * @param line where it begins, from 1
   * @param fields the fields without their quotes
   */
  record Row(int line, List<String> fields) {}

  /** The rows, without empty lines; a quote that does not fit is a fault. */
  static List<Row> read(String file, String text, Faults faults) {
    Csv csv = new Csv(file, text, faults);
    while (csv.at < text.length()) {
      csv.row();
    }
    return List.copyOf(csv.rows);
  }

  private void row() {
    int first = line;
    List<String> fields = new ArrayList<>();
    do {
      fields.add(field());
    } while (skip(','));
    skip('\r');
    if (skip('\n')) {
      line++;
    }
    if (fields.size() > 1 || !fields.get(0).isEmpty()) {
      rows.add(new Row(first, List.copyOf(fields)));
    }
  }

  private String field() {
    if (skip('"')) {
      String field = quoted();
      if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        faults.add(file, line, "text follows a closing quote; double a quote inside a field");
        plain();
      }
      return field;
    }
    return plain();
  }

  private String plain() {
    int from = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    int first = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !skip('"')) {
        return field.toString();
      }
      line += c == '\n' ? 1 : 0;
      field.append(c);
    }
    faults.add(file, first, "a quoted field is not closed; close it with \"");
    return field.toString();
  }

  private boolean skip(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }
}
