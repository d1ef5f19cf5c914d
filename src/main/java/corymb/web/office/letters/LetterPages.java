package corymb.web.office.letters;

import corymb.assessment.actor.Actor;
import corymb.store.reminder.ReminderRow.Key;
import corymb.usecase.casework.Casework;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.reminder.ListReminders;
import corymb.usecase.reminder.SendReminders;
import corymb.usecase.reminder.SendReminders.Outcome;
import corymb.usecase.reminder.SendReminders.Sent;
import corymb.web.frame.Mail;
import corymb.web.frame.Notice;
import corymb.web.frame.Paging;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reminders that are due on a day, and the letters that were handed to the mail server. */
@Controller
final class LetterPages {

  private static final String DUE = "/app/office/reminders";
  private static final String LOG = DUE + "/log";

  private final Casework casework;
  private final ListReminders list;
  private final ReadRegister register;
  private final Mail mail;
  private final Today today;
  private final Said said;

  LetterPages(Casework casework, ReadRegister register, Mail mail, Today today, Said said) {
    this.casework = casework;
    this.list = new ListReminders(casework, register);
    this.register = register;
    this.mail = mail;
    this.today = today;
    this.said = said;
  }

  @GetMapping(DUE)
  String due(
      Actor actor,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate on,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    LocalDate day = on == null ? today.day() : on;
    ListReminders.Found found = list.due(actor, day, Paging.from(page), Paging.SIZE);
    model.addAttribute("letters", found.letters());
    model.addAttribute("unsent", found.unsent());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("on", day);
    model.addAttribute("most", Paging.SIZE);
    model.addAttribute("mail", mail);
    model.addAttribute("words", register.words());
    return "office/letters/due";
  }

  @GetMapping(LOG)
  String log(
      Actor actor,
      @RequestParam(defaultValue = "false") boolean failed,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    ListReminders.Log found = list.log(actor, failed, Paging.from(page), Paging.SIZE);
    model.addAttribute("lines", found.attempts().stream().map(LogLine::of).toList());
    model.addAttribute("names", found.names());
    model.addAttribute("paging", Paging.of(page, found.total()));
    model.addAttribute("failed", failed);
    model.addAttribute("mail", mail);
    return "office/letters/log";
  }

  @PostMapping(DUE)
  String send(Actor actor, RedirectAttributes next) {
    List<Sent> all = sending(actor).sendDue(actor, today.day(), Paging.SIZE);
    long sent = all.stream().filter(each -> each.outcome() == Outcome.SENT).count();
    StringBuilder told = new StringBuilder(said.text("office.letters.sent", sent));
    all.stream()
        .filter(each -> each.outcome() == Outcome.FAILED)
        .findFirst()
        .ifPresent(
            each -> told.append(' ').append(said.text("office.letters.failed", each.told())));
    Notice.done(next, told.toString());
    return "redirect:" + (sent == all.size() ? DUE : LOG);
  }

  @PostMapping(DUE + "/again")
  String again(
      Actor actor,
      @RequestParam String subject,
      @RequestParam String kind,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
      RedirectAttributes next) {
    Sent sent = sending(actor).again(actor, new Key(subject, kind, due), today.day());
    String key = "office.letters.outcome." + sent.outcome().name();
    Notice.done(next, said.text(key) + (sent.told().isEmpty() ? "" : " " + sent.told()));
    return "redirect:" + LOG;
  }

  private SendReminders sending(Actor actor) {
    // who may not send letters need not know whether there is a mail server
    SendReminders.PERMIT.check(actor);
    return new SendReminders(casework, mail.require());
  }
}
