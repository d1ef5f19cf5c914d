package corymb.report.certificate;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import corymb.report.drawing.Colour;
import corymb.report.drawing.Drawing;
import corymb.report.drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * An address as QR code, drawn as rectangles on the paper, with the four modules of quiet around it
 * that readers need.
 */
public final class QrCode {
  private static final int QUIET = 4;
  private static final double MODULE = 2;

  private QrCode() {}

  /**
   * Draws an address.
   *
   * @param alt what it is, in words
   * @throws IllegalArgumentException when the address is too long for a QR code
   */
  public static Drawing of(String address, String alt) {
    ByteMatrix modules = modules(address);
    double size = (modules.getWidth() + 2 * QUIET) * MODULE;
    List<Shape> shapes = new ArrayList<>();
    for (int y = 0; y < modules.getHeight(); y++) {
      row(modules, y, shapes);
    }
    return new Drawing(size, size, alt, shapes);
  }

  private static ByteMatrix modules(String address) {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("No QR code can hold the address " + address, e);
    }
  }

  /** Modules side by side are one rectangle, so that no hairlines show between them. */
  private static void row(ByteMatrix modules, int y, List<Shape> shapes) {
    int x = 0;
    while (x < modules.getWidth()) {
      int end = x;
      while (end < modules.getWidth() && modules.get(end, y) == 1) {
        end++;
      }
      if (end > x) {
        shapes.add(
            Shape.Rect.filled(
                (QUIET + x) * MODULE,
                (QUIET + y) * MODULE,
                (end - x) * MODULE,
                MODULE,
                Colour.BLACK));
      }
      x = end + 1;
    }
  }
}
