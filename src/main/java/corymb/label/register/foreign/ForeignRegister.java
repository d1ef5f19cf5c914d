package corymb.label.register.foreign;

import corymb.label.register.RegisterWords;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A register that was kept elsewhere: CSV in UTF-8, with or without a byte order mark, commas or
 * semicolons between the cells, a header with the columns name, country, portfolio, web, label and
 * valid until in any order. Other columns and empty lines are not looked at.
 *
 * @param rows the lines without problems, in order
 * @param problems all problems in the order of the lines; take the rows over only when there are
 *     none
 */
public record ForeignRegister(List<ForeignRow> rows, List<ForeignProblem> problems) {

  private static final char MARK = '\uFEFF';

  /** Reads a register; what is wrong with it is told in the problems. */
  public static ForeignRegister read(byte[] bytes, RegisterWords words) {
    List<ForeignProblem> problems = new ArrayList<>();
    List<ForeignRow> rows = new ArrayList<>();
    String text = text(bytes, problems);
    if (text != null) {
      lines(text, new RowReader(words, problems), rows, problems);
    }
    problems.sort(Comparator.comparingInt(ForeignProblem::line));
    return new ForeignRegister(List.copyOf(rows), List.copyOf(problems));
  }

  private static @Nullable String text(byte[] bytes, List<ForeignProblem> problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = decoder.decode(buffer).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(
          new ForeignProblem(
              line,
              "",
              "bytes that are not UTF-8",
              "a CSV file in UTF-8",
              "Save the table as 'CSV UTF-8' and try again."));
      return null;
    }
  }

  private static void lines(
      String text, RowReader reader, List<ForeignRow> rows, List<ForeignProblem> problems) {
    Header header = null;
    long end = 0;
    try (CSVParser parser = parser(text)) {
      for (CSVRecord cells : parser) {
        int line = (int) end + 1;
        end = parser.getCurrentLineNumber();
        if (isEmpty(cells)) {
          continue;
        }
        if (header == null) {
          header = Header.of(cells, line, problems);
        } else if (header.isComplete()) {
          ForeignRow row = reader.read(cells, line, header);
          if (row != null) {
            rows.add(row);
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          new ForeignProblem(
              (int) end + 1,
              "",
              "a quote that does not fit",
              "quotes around a whole cell, doubled inside",
              "Mend the quotes; what follows was not read."));
      return;
    }
    if (header == null) {
      problems.add(
          new ForeignProblem(
              1,
              "",
              "",
              "a header with the columns " + Column.all(),
              "Check that it is the right file."));
    }
  }

  private static CSVParser parser(String text) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter(text))
        .setIgnoreSurroundingSpaces(true)
        .setIgnoreEmptyLines(false)
        .get()
        .parse(new StringReader(text));
  }

  /** What stands more often outside of quotes in the first line that holds one of them. */
  private static char delimiter(String text) {
    int semicolons = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted && semicolons != 0) {
        break;
      }
      if (!quoted && (c == ';' || c == ',')) {
        semicolons += c == ';' ? 1 : -1;
      }
    }
    return semicolons > 0 ? ';' : ',';
  }

  private static boolean isEmpty(CSVRecord cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
