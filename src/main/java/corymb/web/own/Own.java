package corymb.web.own;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.scheme.language.Language;
import corymb.web.frame.Download;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the pages of a cluster manager have in common. */
public final class Own {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Own() {}

  /**
   * The organisation for which somebody acts.
   *
   * @throws NotPermitted when there is none
   */
  public static String organisation(Actor actor) {
    String organisation = actor.organisation();
    if (organisation == null) {
      throw new NotPermitted(
          "{0} manages no organisation: this place is for cluster managers", actor.person());
    }
    return organisation;
  }

  /** The language of results for a language of pages. */
  public static Language language(Locale locale) {
    return Language.orEnglish(locale.getLanguage());
  }

  /** A workbook to save. */
  public static ResponseEntity<byte[]> workbook(String name, byte[] bytes) {
    return file(name, WORKBOOK, bytes);
  }

  /** A file to save. */
  public static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return Download.of(name, type, bytes);
  }
}
