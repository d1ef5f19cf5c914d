package corymb.report.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be read back from a PDF.
 *
 * @param text of all pages, with white space as it falls
 * @param attachments by name; their bytes are not copied
 */
public record FinishedPdf(String text, Map<String, byte[]> attachments) {

  /**
   * Reads a PDF. Read only what is known to be genuine: a made-up file can be a burden to a reader.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  public static FinishedPdf read(byte[] pdf) {
    try (PdfReader reader = new PdfReader(pdf)) {
      return new FinishedPdf(text(reader), attachments(reader));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("the PDF cannot be read: " + e.getMessage(), e);
    }
  }

  private static String text(PdfReader reader) throws IOException {
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(extractor.getTextFromPage(page)).append('\n');
    }
    return text.toString();
  }

  private static Map<String, byte[]> attachments(PdfReader reader) throws IOException {
    Map<String, byte[]> attachments = new TreeMap<>();
    PdfDictionary names = reader.getCatalog().getAsDict(PdfName.NAMES);
    PdfDictionary files = names == null ? null : names.getAsDict(PdfName.EMBEDDEDFILES);
    if (files == null) {
      return attachments;
    }
    for (Object entry : PdfNameTree.readTree(files).values()) {
      if (PdfReader.getPdfObject((PdfObject) entry) instanceof PdfDictionary file) {
        add(attachments, file);
      }
    }
    return attachments;
  }

  private static void add(Map<String, byte[]> attachments, PdfDictionary file) throws IOException {
    PdfString name = file.getAsString(PdfName.UF);
    PdfString plain = name == null ? file.getAsString(PdfName.F) : name;
    PdfDictionary embedded = file.getAsDict(PdfName.EF);
    if (plain != null
        && embedded != null
        && PdfReader.getPdfObject(embedded.get(PdfName.F)) instanceof PRStream stream
        && attachments.put(plain.toUnicodeString(), PdfReader.getStreamBytes(stream)) != null) {
      throw new IOException("two attachments are named " + plain.toUnicodeString());
    }
  }
}
