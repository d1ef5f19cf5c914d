package corymb.web.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.mail.LetterNotSent;
import corymb.scheme.language.Language;
import corymb.usecase.access.SetPassword;
import corymb.usecase.access.SetPassword.ToSend;
import corymb.usecase.casework.Casework;
import corymb.web.frame.Languages;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites somebody by letter. The link of the letter takes the place of the one that was shown. */
@Controller
final class InvitationPages {

  private static final System.Logger LOG = System.getLogger(InvitationPages.class.getName());

  private final SetPassword passwords;
  private final LinkLetters letters;
  private final Said said;

  InvitationPages(Casework casework, LinkLetters letters, Said said) {
    this.passwords = new SetPassword(casework);
    this.letters = letters;
    this.said = said;
  }

  @PostMapping("/app/office/people/{id}/letter")
  String send(
      Actor actor,
      @PathVariable String id,
      @RequestParam String language,
      RedirectAttributes next) {
    SetPassword.PERMIT.check(actor);
    if (!letters.isConfigured()) {
      throw new ActRefused("this server sends no mail; give the person the link");
    }
    Locale locale = Languages.like(Locale.forLanguageTag(language)).orElse(Locale.UK);
    ToSend invitation =
        passwords.inviteByLetter(actor, id, Language.orEnglish(locale.getLanguage()));
    try {
      letters.invite(invitation, locale);
      Notice.done(next, said.text("access.invitation.sent", id));
    } catch (LetterNotSent e) {
      LOG.log(System.Logger.Level.WARNING, "an invitation was not sent", e);
      next.addFlashAttribute(
          "notice", new Notice(Notice.Kind.REFUSED, said.text("access.invitation.not-sent", id)));
      next.addFlashAttribute("invited", id);
      next.addFlashAttribute("link", letters.address(invitation.secret()));
    }
    return "redirect:/app/office/people";
  }
}
