package corymb.intake.xlsx;

import corymb.facts.Cell;
import corymb.intake.raw.Content;
import corymb.intake.raw.UnreadableSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An opened workbook; what is not asked for is not read. */
public final class XlsxFile {

  private final Archive archive;
  private final Book book;
  private @Nullable CellContents contents;

  private XlsxFile(Archive archive, Book book) {
    this.archive = archive;
    this.book = book;
  }

  /**
   * Opens a workbook.
   *
   * @throws UnreadableSource when it is damaged, unsafe, or of a kind that is not read
   */
  public static XlsxFile open(byte[] bytes) throws UnreadableSource {
    Archive archive = Archive.of(bytes);
    return new XlsxFile(archive, Book.of(archive));
  }

  /** Whether it has the strict form of the standard, which Apache POI does not open. */
  public boolean isStrict() {
    return book.strict();
  }

  /**
   * Reads every part of XML, whether anything in it is asked for or not.
   *
   * @throws UnreadableSource when one of them is damaged, unsafe or too large
   */
  public void demandWhole() throws UnreadableSource {
    archive.demandWhole();
  }

  /** Whether a program that holds the whole of it needs much memory. */
  public boolean isLarge() {
    return archive.isLarge();
  }

  /** The defined names. */
  public List<DefinedName> names() {
    return book.names();
  }

  /** The names of the sheets with cells, in the order of their tabs. */
  public Set<String> sheets() {
    return book.sheets().keySet();
  }

  /** The custom properties of the document by their names. */
  public Map<String, String> properties() throws UnreadableSource {
    Map<String, String> properties = new HashMap<>();
    String part = Relations.of("", archive).ofType("custom-properties");
    byte[] bytes = part == null ? null : archive.part(part);
    if (part != null && bytes != null) {
      Xml.walk(part, bytes, xml -> addProperty(xml, properties));
    }
    return properties;
  }

  /** These cells; only the sheets they are on are read. */
  public Cells cells(Collection<Cell> wanted) throws UnreadableSource {
    return Cells.of(wanted, book, archive, contents());
  }

  /** Shows the text of every cell that holds one to the visitor. */
  public void texts(BiConsumer<Cell, String> visitor) throws UnreadableSource {
    CellContents read = contents();
    for (Map.Entry<String, String> sheet : book.sheets().entrySet()) {
      SheetScan.all(
          sheet.getValue(),
          archive.demand(sheet.getValue()),
          (address, cell) -> {
            if (read.of(cell) instanceof Content.Text text) {
              visitor.accept(new Cell(sheet.getKey(), address), text.text());
            }
          });
    }
  }

  private CellContents contents() throws UnreadableSource {
    CellContents read = contents;
    if (read == null) {
      read = CellContents.of(book, archive);
      contents = read;
    }
    return read;
  }

  private static void addProperty(Xml xml, Map<String, String> properties) {
    if (xml.name().equals("property")) {
      String name = xml.attributeOrEmpty("name");
      StringBuilder value = new StringBuilder();
      xml.children(child -> value.append(child.text()));
      properties.put(name, value.toString());
    }
  }
}
