package corymb.report.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import corymb.report.drawing.Drawing;
import corymb.report.layout.Layout;
import corymb.report.layout.Page;
import corymb.report.style.PageFormat;
import corymb.report.style.StyleSheet;
import corymb.report.template.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Renders documents as PDF 1.7 that conforms to PDF/A-3a and PDF/UA-1. */
public final class TaggedPdf {
  private static final int BUFFER = 1 << 17;
  private static final int ID_LENGTH = 16;

  private TaggedPdf() {}

  /**
   * Renders a document; the same input gives the same bytes.
   *
   * @param document filled
   * @param sheet how it looks
   * @param fonts that it is set in
   * @param charts by the name that the document calls them
   * @param facts what the file says about itself
   * @param attachments files to put inside
   * @return the bytes of the PDF
   * @throws corymb.report.template.TemplateFault when the document calls a chart that is not given
   */
  public static byte[] render(
      Document document,
      StyleSheet sheet,
      Fonts fonts,
      Map<String, Drawing> charts,
      PdfFacts facts,
      List<Attachment> attachments) {
    Layout layout = Layout.of(document, sheet, fonts, charts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    try {
      write(layout, fonts, facts, attachments, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the PDF to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(
      Layout layout,
      Fonts fonts,
      PdfFacts facts,
      List<Attachment> attachments,
      ByteArrayOutputStream bytes)
      throws IOException {
    PageFormat format = layout.format();
    Rectangle sheet = new Rectangle((float) format.width(), (float) format.height());
    com.lowagie.text.Document file = new com.lowagie.text.Document(sheet, 0, 0, 0, 0);
    PdfWriter writer = PdfWriter.getInstance(file, bytes);
    writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    file.open();
    Catalog catalog = new Catalog(writer);
    catalog.language(facts.lang());
    catalog.outputIntent();
    catalog.attach(attachments, facts);
    paint(layout, fonts, file, writer);
    describe(writer, facts);
    file.close();
  }

  private static void paint(
      Layout layout, Fonts fonts, com.lowagie.text.Document file, PdfWriter writer) {
    Structure structure = new Structure(writer.getStructureTreeRoot(), layout.structure());
    Outline outline = new Outline();
    for (Page page : layout.pages()) {
      file.newPage();
      writer.setPageEmpty(false);
      page.paint(new PdfCanvas(writer, structure, outline, fonts, layout.format().height()));
    }
  }

  private static void describe(PdfWriter writer, PdfFacts facts) {
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, new PdfString(facts.title(), PdfObject.TEXT_UNICODE));
    info.put(PdfName.AUTHOR, new PdfString(facts.author(), PdfObject.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString(Xmp.PRODUCER));
    info.put(PdfName.PRODUCER, new PdfString(Xmp.PRODUCER));
    info.put(PdfName.CREATIONDATE, Catalog.date(facts));
    info.put(PdfName.MODDATE, Catalog.date(facts));
    byte[] id = Arrays.copyOf(digest(facts.id()), ID_LENGTH);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setXmpMetadata(Xmp.packet(facts));
  }

  private static byte[] digest(String id) {
    try {
      return java.security.MessageDigest.getInstance("SHA-256")
          .digest(id.getBytes(StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
