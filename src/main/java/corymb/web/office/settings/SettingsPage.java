package corymb.web.office.settings;

import corymb.assessment.actor.Actor;
import corymb.store.database.DatabaseFacts;
import corymb.usecase.casework.Casework;
import corymb.usecase.certificate.IssuerKeys;
import corymb.usecase.reminder.SendTestLetter;
import corymb.usecase.store.ShowDatabase;
import corymb.web.WebSettings;
import corymb.web.frame.Mail;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import corymb.web.office.certificates.KeysShown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the server runs with, and a letter to oneself to try the mail server. */
@Controller
final class SettingsPage {

  private static final String PAGE = "/app/office/settings";
  private static final int MEGA = 1 << 20;

  private final Casework casework;
  private final SettingList settings;
  private final WebSettings web;
  private final IssuerKeys keys;
  private final Mail mail;
  private final Clock clock;
  private final Today today;
  private final Said said;

  SettingsPage(
      Casework casework,
      SettingList settings,
      WebSettings web,
      IssuerKeys keys,
      Mail mail,
      Clock clock,
      Today today,
      Said said) {
    this.casework = casework;
    this.settings = settings;
    this.web = web;
    this.keys = keys;
    this.mail = mail;
    this.clock = clock;
    this.today = today;
    this.said = said;
  }

  @GetMapping(PAGE)
  String show(Actor actor, Model model) {
    DatabaseFacts database = new ShowDatabase(casework).run(actor);
    Long bytes = database.bytes() == null ? embedded(web.home().resolve("data")) : database.bytes();
    model.addAttribute("database", database);
    model.addAttribute("megabytes", bytes == null ? null : Math.max(1, bytes / MEGA));
    model.addAttribute("settings", settings.all());
    model.addAttribute("keys", KeysShown.of(keys.state()));
    model.addAttribute("mail", mail);
    model.addAttribute("home", web.home().toAbsolutePath().normalize());
    model.addAttribute("now", ZonedDateTime.now(clock));
    model.addAttribute("java", Runtime.version().toString());
    model.addAttribute("packs", casework.shelf().names());
    return "office/settings/settings";
  }

  /** How large the files of an embedded database are, null when that cannot be told. */
  private static @Nullable Long embedded(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      return null;
    }
  }

  @PostMapping(PAGE + "/letter")
  String letter(Actor actor, RedirectAttributes next) {
    // who may not send letters need not know whether there is a mail server
    SendTestLetter.PERMIT.check(actor);
    String to =
        new SendTestLetter(casework)
            .run(
                actor,
                today.day(),
                mail.require(),
                said.text("office.settings.letter.subject"),
                said.text("office.settings.letter.text"));
    Notice.done(next, said.text("office.settings.letter.sent", to));
    return "redirect:" + PAGE;
  }
}
