package corymb.web.frame;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is said once on the page after an act.
 *
 * @param kind good or bad
 * @param text the words, or for a refusal what was refused and why
 */
public record Notice(Kind kind, String text) {

  /** How an act ended. */
  public enum Kind {
    /** It was done. */
    DONE,
    /** It was refused; nothing was done. */
    REFUSED
  }

  /** Says on the next page that an act was done. */
  public static void done(RedirectAttributes next, String text) {
    next.addFlashAttribute("notice", new Notice(Kind.DONE, text));
  }
}
