package corymb.label.award;

import corymb.label.term.Reminder;
import corymb.label.term.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which organisations are to be reminded of which awards. */
public final class DueLetters {

  private DueLetters() {}

  /**
   * One letter about one award.
   *
   * @param award what it is about
   * @param reminder what it reminds of
   */
  public record Letter(Award award, Reminder reminder) {}

  /**
   * The letters to send on the day, at most one for each award, in the order of the awards. There
   * is none for an award that was withdrawn, superseded or is suspended, and none for an expired
   * one whose organisation has the same or a higher label again. Asking again on the same day gives
   * the same letters: who sends them keeps a record of award, code and day due.
   *
   * @param awards all awards
   * @param terms the times of each label by its code
   * @throws IllegalArgumentException when a label has no times
   */
  public static List<Letter> on(LocalDate day, Awards awards, Map<String, Terms> terms) {
    List<Letter> letters = new ArrayList<>();
    for (AwardHistory history : awards.all()) {
      Award award = history.award();
      Terms times = terms.get(award.label());
      if (times == null) {
        throw new IllegalArgumentException("there are no times for the label " + award.label());
      }
      Reminder reminder = times.due(award.validUntil(), day);
      if (reminder != null && concerns(award, day, awards)) {
        letters.add(new Letter(award, reminder));
      }
    }
    return List.copyOf(letters);
  }

  private static boolean concerns(Award award, LocalDate day, Awards awards) {
    AwardStatus status = awards.status(award.number(), day);
    if (status != AwardStatus.EXPIRED) {
      return status == AwardStatus.VALID;
    }
    int level = awards.levels().of(award.label());
    return awards.of(award.organisation()).stream()
        .filter(other -> other.schemeId().equals(award.schemeId()))
        .filter(other -> awards.levels().of(other.label()) >= level)
        .noneMatch(other -> awards.status(other.number(), day) == AwardStatus.VALID);
  }
}
