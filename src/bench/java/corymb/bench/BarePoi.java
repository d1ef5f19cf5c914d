package corymb.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A workbook read by POI, and nothing done with it. */
public final class BarePoi {

  private BarePoi() {}

  /** One workbook in a process of its own. */
  public static void main(String[] args) {
    System.out.println(visit(Material.bytes(Path.of(args[0]))));
  }

  /** Opens the workbook and visits the text of each cell; how many characters there are. */
  static int visit(byte[] bytes) {
    int characters = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            characters += cell.toString().length();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return characters;
  }

  /** The same by POI's event reader, the leanest way it has. */
  static int stream(byte[] bytes) {
    int[] characters = {0};
    SheetContentsHandler contents =
        new SheetContentsHandler() {
          @Override
          public void startRow(int row) {}

          @Override
          public void endRow(int row) {}

          @Override
          public void cell(String cell, @Nullable String value, @Nullable XSSFComment comment) {
            characters[0] += value == null ? 0 : value.length();
          }
        };
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
      XSSFReader reader = new XSSFReader(file);
      var sheets = reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), strings, contents, false));
          xml.parse(new InputSource(sheet));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return characters[0];
  }
}
