package corymb.intake.workbook.look;

import corymb.intake.workbook.look.Look.Frame;
import corymb.intake.workbook.look.Look.Ink;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, made when a look is first used. */
public final class Styles {

  private static final String OPAQUE = "FF";

  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Ink, XSSFFont> fonts = new HashMap<>();

  /** No styles yet in this workbook. */
  public Styles(XSSFWorkbook book) {
    this.book = book;
  }

  /** The style of the look in this workbook. */
  public XSSFCellStyle of(Look look) {
    XSSFCellStyle known = styles.get(look);
    if (known == null) {
      known = make(look);
      styles.put(look, known);
    }
    return known;
  }

  /** A colour of six hexadecimal digits. */
  public static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex));
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(look.ink()));
    if (!look.fill().isEmpty()) {
      style.setFillForegroundColor(colour(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    frame(style, look.frame());
    style.setAlignment(look.side());
    style.setVerticalAlignment(look.height());
    style.setIndention((short) look.indent());
    style.setWrapText(look.wrapped());
    style.setLocked(!look.open());
    style.setDataFormat(book.createDataFormat().getFormat(look.format()));
    return style;
  }

  private XSSFFont font(Ink ink) {
    XSSFFont known = fonts.get(ink);
    if (known == null) {
      known = book.createFont();
      known.setFontHeightInPoints((short) ink.size());
      known.setBold(ink.bold());
      known.setColor(colour(ink.colour()));
      fonts.put(ink, known);
    }
    return known;
  }

  private static void frame(XSSFCellStyle style, Frame frame) {
    if (frame == Frame.NONE) {
      return;
    }
    XSSFColor colour = colour(frame == Frame.BELOW ? Looks.LINE : Looks.FIELD_LINE);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour);
    if (frame == Frame.AROUND) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setTopBorderColor(colour);
      style.setLeftBorderColor(colour);
      style.setRightBorderColor(colour);
    }
  }
}
