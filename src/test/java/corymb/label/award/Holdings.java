package corymb.label.award;

import corymb.label.term.ReminderMonths;
import corymb.label.term.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Awards of the tests: one organisation, labels bronze, silver and gold, numbers in a row. */
public final class Holdings {

  /** The order of the labels. */
  public static final Levels LEVELS = new Levels(List.of("bronze", "silver", "gold"));

  /** 24 and 36 months, a window from 6 before to 12 after. */
  public static final Terms TERMS =
      new Terms(24, 36, 6, 12, 30, new ReminderMonths(List.of(6, 3, 1), 2));

  private final List<AwardHistory> all = new ArrayList<>();

  /** A day from its ISO form. */
  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** The number of the n-th award. */
  public static String number(int nth) {
    return Award.number("ecei", 2026, nth);
  }

  /** A decision on DNK-001 after a visit on the same day. */
  public static Grant grant(int nth, String label, String decided) {
    return grant(nth, "DNK-001", label, decided);
  }

  /** A decision on an organisation after a visit on the same day. */
  public static Grant grant(int nth, String organisation, String label, String decided) {
    LocalDate day = day(decided);
    return new Grant(number(nth), "case-" + nth, organisation, label, "ecei/1.0.0", day, day);
  }

  /** These and what follows from a further decision on DNK-001. */
  public Holdings granted(String label, String decided) {
    return granted("DNK-001", label, decided);
  }

  /** These and what follows from a further decision on an organisation. */
  public Holdings granted(String organisation, String label, String decided) {
    Grant grant = grant(all.size() + 1, organisation, label, decided);
    return with(awards().award(grant, TERMS));
  }

  /** These and a further award. */
  public Holdings with(Award award) {
    all.add(AwardHistory.of(award));
    return this;
  }

  /** These and one taken over on a day. */
  public Holdings imported(String label, String on, String until) {
    String number = number(all.size() + 1);
    return with(Award.imported(number, "DNK-001", label, "ecei/1.0.0", day(on), day(until)));
  }

  /** The n-th award with a further act. */
  public Holdings act(int nth, AwardAct.Kind kind, String on) {
    all.set(nth - 1, all.get(nth - 1).with(new AwardAct(kind, "p-0001", day(on), "a reason")));
    return this;
  }

  /** All of them. */
  public Awards awards() {
    return new Awards(all, LEVELS);
  }
}
