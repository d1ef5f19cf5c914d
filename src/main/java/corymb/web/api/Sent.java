package corymb.web.api;

import corymb.scheme.language.Sentence;
import corymb.usecase.ResponseSource;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** What a program sent, as far as it is not too large. */
final class Sent {

  /** The media type of workbooks. */
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The most bytes of a response, inclusive. */
  static final int MOST = 32 << 20;

  private static final int LONGEST_NAME = 200;
  private static final String STEM = "response";

  private Sent() {}

  /**
   * The bytes of the body; of a larger one nothing is kept.
   *
   * @param most the most bytes, inclusive
   * @throws RequestRefused when there are more, or none
   */
  static byte[] bytes(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    byte[] bytes = request.getInputStream().readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge(most);
    }
    if (bytes.length == 0) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, Sentence.of("the request has no content"));
    }
    return bytes;
  }

  private static RequestRefused tooLarge(int most) {
    return new RequestRefused(
        HttpStatus.CONTENT_TOO_LARGE, Sentence.of("the content has more than {0} MB", most >> 20));
  }

  /**
   * A response.
   *
   * @param name what it shall be called, empty for no name of its own
   * @throws RequestRefused when it is too large, there is none, or the name is no name
   */
  static ResponseSource response(HttpServletRequest request, String name) throws IOException {
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST,
          Sentence.of("the parameter 'name' has at most {0} characters on one line", LONGEST_NAME));
    }
    boolean workbook = String.valueOf(request.getContentType()).startsWith(WORKBOOK);
    String called = name.isBlank() ? STEM + (workbook ? ".xlsx" : ".json") : name.strip();
    return new ResponseSource.Read(called, STEM, bytes(request, MOST));
  }
}
