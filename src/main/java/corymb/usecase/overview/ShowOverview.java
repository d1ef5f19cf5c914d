package corymb.usecase.overview;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.label.award.AwardStatus;
import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.store.cases.CaseSearch;
import corymb.usecase.casework.Casework;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.reminder.ListReminders;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows how things stand: cases by state, labels by level and country, labels that end soon. */
public final class ShowOverview {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("see the overview", Role.SECRETARIAT, Role.ADMINISTRATOR);

  private final Casework casework;
  private final ReadRegister reader;
  private final ListReminders reminders;

  /**
   * On this casework.
   *
   * @param reader the register of the same casework, kept for all who look at it
   */
  public ShowOverview(Casework casework, ReadRegister reader) {
    this.casework = casework;
    this.reader = reader;
    this.reminders = new ListReminders(casework, reader);
  }

  /**
   * How things stand on a day.
   *
   * @param until labels that are valid no longer than this day, inclusive, end soon
   */
  public Overview run(Actor actor, LocalDate day, LocalDate until) {
    PERMIT.check(actor);
    Register register = reader.on(day);
    List<RegisterEntry> valid =
        register.entries().stream().filter(each -> each.status() == AwardStatus.VALID).toList();
    Map<String, Map<String, Long>> labels = new TreeMap<>();
    valid.forEach(
        each ->
            labels
                .computeIfAbsent(each.label(), label -> new TreeMap<>())
                .merge(each.country(), 1L, Long::sum));
    return new Overview(
        casework.store().in(CaseSearch::byState),
        labels,
        statuses(register),
        ending(valid, until),
        reminders.unsent(actor, day));
  }

  private static Map<AwardStatus, Long> statuses(Register register) {
    return register.entries().stream()
        .map(RegisterEntry::status)
        .collect(
            Collectors.groupingBy(
                Function.identity(),
                () -> new EnumMap<>(AwardStatus.class),
                Collectors.counting()));
  }

  private static List<RegisterEntry> ending(List<RegisterEntry> valid, LocalDate until) {
    return valid.stream()
        .filter(each -> !each.validUntil().isAfter(until))
        .sorted(
            Comparator.comparing(RegisterEntry::validUntil).thenComparing(RegisterEntry::number))
        .toList();
  }
}
