package corymb.usecase.reminder;

import corymb.assessment.actor.Person;
import corymb.label.award.Award;
import corymb.label.term.Reminder;
import corymb.label.term.Span;
import corymb.label.term.Terms;
import corymb.mail.Letter;
import corymb.scheme.Scheme;
import corymb.scheme.label.Label;
import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of the letters. They tell days and the label, never a score or a person. A letter is in
 * the language of those it goes to; when they have several, in each of them, one below the other.
 */
final class ReminderText {

  private static final int WIDTH = 78;
  private static final String BETWEEN = "\n" + "-".repeat(40) + "\n\n";

  private final Scheme scheme;

  ReminderText(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The letter of a reminder to its managers, of whom there is one at least. */
  Letter letter(DueReminder due, Instant written) {
    Award award = due.award();
    List<String> to = due.managers().stream().map(Person::email).toList();
    List<Language> languages =
        due.managers().stream().map(Person::written).distinct().sorted().toList();
    String name = award.number() + "." + due.reminder().code() + "." + due.reminder().due();
    Span window = Terms.of(label(award.label()), scheme.rules()).renewalWindow(award.validUntil());
    return new Letter(
        name,
        to,
        languages.stream()
            .map(language -> subject(due, window, language))
            .collect(Collectors.joining(" / ")),
        languages.stream()
            .map(language -> text(due, window, language))
            .collect(Collectors.joining(BETWEEN)),
        written);
  }

  private Label label(String code) {
    return scheme.labels().stream()
        .filter(label -> label.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the scheme has no label " + code));
  }

  private static boolean isExpiry(DueReminder due) {
    return due.reminder().kind() == Reminder.Kind.EXPIRY;
  }

  private String subject(DueReminder due, Span window, Language language) {
    String title = label(due.award().label()).title();
    Sentence subject =
        isExpiry(due)
            ? Sentence.of(
                "{0} label: valid until {1}", title, language.dayInWords(due.award().validUntil()))
            : Sentence.of(
                "{0} label: renewal is possible until {1}",
                title, language.dayInWords(window.last()));
    return subject.in(language);
  }

  private String text(DueReminder due, Span window, Language language) {
    Award award = due.award();
    String title = label(award.label()).title();
    String organisation = due.organisation().name();
    String until = language.dayInWords(award.validUntil());
    Sentence first =
        isExpiry(due)
            ? Sentence.of("The {0} label of {1} is valid until {2}.", title, organisation, until)
            : Sentence.of(
                "The {0} label of {1} was valid until {2} and can still be renewed.",
                title, organisation, until);
    Sentence renewal =
        Sentence.of(
            "Renewal: possible from {0} to {1}",
            language.dayInWords(window.first()), language.dayInWords(window.last()));
    Sentence needs =
        Sentence.of(
            "A renewal needs a new assessment and its decision within these days; please allow for"
                + " the time it takes, and hand in your answers early. After the last of these days"
                + " it is a first award again.");
    return """
        %s

        %s

        %s
        %s

        %s

        %s
        """
        .formatted(
            Sentence.of("To those who manage {0}", organisation).in(language),
            first.in(language),
            Sentence.of("Number: {0}", award.number()).in(language),
            renewal.in(language),
            lines(needs.in(language)),
            Sentence.of("This letter was written by a program.").in(language));
  }

  /** A paragraph in lines that mail programs do not break again. */
  private static String lines(String paragraph) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : paragraph.split(" ")) {
      if (length + word.length() >= WIDTH) {
        lines.append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
        length++;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }
}
