package corymb.usecase.reminder;

import corymb.label.award.Award;
import corymb.label.term.Reminder;
import corymb.label.term.Span;
import corymb.label.term.Terms;
import corymb.mail.Letter;
import corymb.scheme.Scheme;
import corymb.scheme.label.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The words of the letters. They tell days and the label, never a score or a person. */
final class ReminderText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Scheme scheme;

  ReminderText(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The letter of a reminder. */
  Letter letter(DueReminder due, List<String> to, Instant written) {
    Award award = due.award();
    Label label = label(award.label());
    Span window = Terms.of(label, scheme.rules()).renewalWindow(award.validUntil());
    boolean expiry = due.reminder().kind() == Reminder.Kind.EXPIRY;
    String name = award.number() + "." + due.reminder().code() + "." + due.reminder().due();
    String subject =
        expiry
            ? "%s label: valid until %s".formatted(label.title(), day(award.validUntil()))
            : "%s label: renewal is possible until %s".formatted(label.title(), day(window.last()));
    return new Letter(name, to, subject, text(due, label, window, expiry), written);
  }

  private Label label(String code) {
    return scheme.labels().stream()
        .filter(label -> label.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the scheme has no label " + code));
  }

  private static String text(DueReminder due, Label label, Span window, boolean expiry) {
    Award award = due.award();
    String first =
        expiry
            ? "the %s label of %s is valid until %s."
            : "the %s label of %s was valid until %s and can still be renewed.";
    return """
        To those who manage %s

        %s

        Number:   %s
        Renewal:  possible from %s to %s

        A renewal needs a new assessment and its decision within these days; please allow for
        the time it takes, and hand in your answers early. After the last of these days it is a
        first award again.

        This letter was written by a program.
        """
        .formatted(
            due.organisation().name(),
            capital(
                first.formatted(label.title(), due.organisation().name(), day(award.validUntil()))),
            award.number(),
            day(window.first()),
            day(window.last()));
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
