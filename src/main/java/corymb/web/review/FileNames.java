package corymb.web.review;

import java.util.Locale;
import org.springframework.http.MediaType;

/** Names of files that people sent. */
final class FileNames {

  private FileNames() {}

  /** The name without a folder and without signs that do not belong into one. */
  static String plain(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
    return plain.isEmpty() ? "evidence" : plain;
  }

  /** What a browser may show within a page of its own; everything else is only saved. */
  static MediaType type(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(".pdf")) {
      return MediaType.APPLICATION_PDF;
    }
    if (small.endsWith(".png")) {
      return MediaType.IMAGE_PNG;
    }
    return small.endsWith(".jpg") || small.endsWith(".jpeg")
        ? MediaType.IMAGE_JPEG
        : MediaType.APPLICATION_OCTET_STREAM;
  }
}
