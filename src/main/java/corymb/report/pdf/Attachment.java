package corymb.report.pdf;

/**
 * A file inside the PDF.
 *
 * @param name such as {@code result.json}; no two attachments of a document share one
 * @param mimeType such as {@code application/json}
 * @param content its bytes; not copied
 * @param relation to the document
 * @param description in a few words, for the reader
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go straight into the file
public record Attachment(
    String name, String mimeType, byte[] content, Relation relation, String description) {

  /** How an attachment relates to the document. */
  public enum Relation {
    /** What the document shows, as data. */
    DATA("Data"),
    /** What the document was made from. */
    SOURCE("Source");

    private final String pdfName;

    Relation(String pdfName) {
      this.pdfName = pdfName;
    }

    String pdfName() {
      return pdfName;
    }
  }
}
