package corymb.report.pdf;

import java.time.OffsetDateTime;

/**
 * What a PDF says about itself.
 *
 * @param title shown in the window's title bar
 * @param author person or organisation that issues the document
 * @param lang of the text, such as {@code en} or {@code de-AT}
 * @param created when, to the second; also the time of its attachments
 * @param id that tells this document from every other; equal documents have equal ids
 */
public record PdfFacts(
    String title, String author, String lang, OffsetDateTime created, String id) {
  /** Refuses facts that PDF/UA does not allow to be empty. */
  public PdfFacts {
    title = printable(title);
    author = printable(author);
    if (title.isBlank() || lang.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException(
          "A PDF needs a title, a language and an id, found '"
              + title
              + "', '"
              + lang
              + "', '"
              + id
              + "'");
    }
  }

  /** Metadata is XML, which has no place for control characters. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]+", " ").strip();
  }
}
