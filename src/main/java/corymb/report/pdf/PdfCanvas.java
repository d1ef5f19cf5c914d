package corymb.report.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import corymb.report.drawing.Shape;
import corymb.report.surface.Canvas;
import corymb.report.surface.Link;
import corymb.report.surface.Tag;

/** The current page of a PDF as a canvas. */
final class PdfCanvas implements Canvas {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final double MARGIN_ABOVE_BOOKMARK = 8;

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Structure structure;
  private final Outline outline;
  private final Painter painter;
  private final double height;

  PdfCanvas(PdfWriter writer, Structure structure, Outline outline, Fonts fonts, double height) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.structure = structure;
    this.outline = outline;
    this.height = height;
    this.painter = new Painter(content, fonts, height);
  }

  @Override
  public void begin(Tag tag) {
    content.beginMarkedContentSequence(structure.element(tag));
  }

  @Override
  public void beginArtifact() {
    content.beginMarkedContentSequence(ARTIFACT);
  }

  @Override
  public void end() {
    content.endMarkedContentSequence();
  }

  @Override
  public void draw(Shape shape, double x, double y, double scale) {
    painter.paint(shape, x, y, scale);
  }

  @Override
  public void bounds(Tag figure, double x, double y, double width, double tall) {
    structure.bounds(
        figure, (float) x, (float) (height - y - tall), (float) (x + width), (float) (height - y));
  }

  @Override
  public void link(Tag tag, Link link, double x, double y, double width, double tall) {
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) x,
            (float) (height - y - tall),
            (float) (x + width),
            (float) (height - y),
            new PdfAction(link.address()));
    annotation.put(PdfName.CONTENTS, new PdfString(link.words(), PdfObject.TEXT_UNICODE));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    int key = structure.own(tag, annotation.getIndirectReference(), writer.getCurrentPage());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
  }

  @Override
  public void bookmark(int level, String title, double y) {
    float top = (float) (height - y + MARGIN_ABOVE_BOOKMARK);
    outline.add(content, level, title, top);
  }
}
