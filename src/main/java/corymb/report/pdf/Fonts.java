package corymb.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import corymb.report.drawing.Face;
import corymb.report.surface.Typefaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The document's typeface: three cuts, embedded as subsets. Load once, use for many documents. */
public final class Fonts implements Typefaces {
  private static final int COMMON = 0x2200;
  private static final short UNKNOWN = -1;
  private static final double UNITS = 1000;
  private static final Map<Face, String> FILES =
      Map.of(
          Face.REGULAR, "OpenSans-Regular.ttf",
          Face.SEMIBOLD, "OpenSans-Semibold.ttf",
          Face.ITALIC, "OpenSans-Italic.ttf");

  private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, short[]> widths = new EnumMap<>(Face.class);

  private Fonts() {}

  /** Reads the cuts shipped with the program. */
  public static Fonts load() {
    Fonts fonts = new Fonts();
    for (Face face : Face.values()) {
      fonts.add(face, Objects.requireNonNull(FILES.get(face)));
    }
    return fonts;
  }

  private void add(Face face, String file) {
    String path = "/templates/fonts/" + file;
    try (InputStream stream = Fonts.class.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(stream, path + " is missing").readAllBytes();
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      font.setSubset(true);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedPrefix(face.ordinal()));
      fonts.put(face, font);
      short[] unknown = new short[COMMON];
      Arrays.fill(unknown, UNKNOWN);
      widths.put(face, unknown);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + path, e);
    }
  }

  @Override
  public double width(String text, Face face, double size) {
    short[] common = Objects.requireNonNull(widths.get(face));
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum += c < COMMON ? common(common, c, face) : font(face).getWidth(c);
    }
    return sum * size / UNITS;
  }

  /** Widths are looked up once; threads that meet here find the same number. */
  private int common(short[] known, char c, Face face) {
    if (known[c] == UNKNOWN) {
      known[c] = (short) font(face).getWidth(c);
    }
    return known[c];
  }

  @Override
  public String printable(String text) {
    return Letters.printable(text, this::exists);
  }

  private boolean exists(int c) {
    return fonts.values().stream().allMatch(font -> font.charExists(c));
  }

  BaseFont font(Face face) {
    return Objects.requireNonNull(fonts.get(face));
  }
}
