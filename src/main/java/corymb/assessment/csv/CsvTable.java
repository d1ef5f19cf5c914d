package corymb.assessment.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table in CSV: UTF-8 with or without a byte order mark, commas or semicolons between the cells,
 * quotes as in RFC 4180. Lines in which nothing stands are left out.
 *
 * @param lines the lines in order, that of the headings first
 * @param fault why it ends before its end, null when it was read whole
 */
public record CsvTable(List<CsvLine> lines, @Nullable CsvFault fault) {

  private static final char MARK = '\uFEFF';

  /** Keeps the lines in their order. */
  public CsvTable {
    lines = List.copyOf(lines);
  }

  /** Reads a table as far as it is one. */
  public static CsvTable read(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = decoder.decode(buffer).toString();
      return read(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      return new CsvTable(List.of(), new CsvFault(CsvFault.Kind.NOT_UTF_8, line));
    }
  }

  private static CsvTable read(String text) {
    List<CsvLine> lines = new ArrayList<>();
    long end = 0;
    try (CSVParser parser = parser(text)) {
      for (CSVRecord cells : parser) {
        CsvLine line = new CsvLine((int) end + 1, cells.stream().map(String::strip).toList());
        end = parser.getCurrentLineNumber();
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      return new CsvTable(lines, null);
    } catch (IOException | UncheckedIOException e) {
      return new CsvTable(lines, new CsvFault(CsvFault.Kind.QUOTE, (int) end + 1));
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
}
