package corymb.label.register;

import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardHistory;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.register.RegisterChange.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the register came to be what it is: every day on which the status of an entry changed. */
public final class RegisterChanges {

  private final Awards awards;
  private final LocalDate until;
  private final List<RegisterChange> changes = new ArrayList<>();

  private RegisterChanges(Awards awards, LocalDate until) {
    this.awards = awards;
    this.until = until;
  }

  /**
   * All changes up to a day, the latest first; those of one day in the order of the awards.
   *
   * @param until the last day, inclusive
   * @param holders the organisations that hold the awards; there may be more
   * @throws IllegalArgumentException when an award's organisation is not among them
   */
  public static List<RegisterChange> until(
      LocalDate until, Awards awards, Collection<Holder> holders) {
    Map<String, Holder> byId = Register.byId(holders);
    RegisterChanges all = new RegisterChanges(awards, until);
    awards.all().forEach(history -> all.follow(history, Register.holder(history.award(), byId)));
    all.changes.sort(Comparator.comparing(RegisterChange::on).reversed());
    return List.copyOf(all.changes);
  }

  private void follow(AwardHistory history, Holder holder) {
    Award award = history.award();
    AwardStatus before = null;
    for (LocalDate day : days(history)) {
      AwardStatus after = awards.status(award.number(), day);
      if (after == null || day.isAfter(until)) {
        continue;
      }
      RegisterEntry entry = Register.entry(award, holder, after);
      if (before == null) {
        changes.add(new RegisterChange(first(award), day, entry));
      }
      Kind kind = kind(before, after);
      if (kind != null) {
        changes.add(new RegisterChange(kind, day, entry));
      }
      before = after;
    }
  }

  private Iterable<LocalDate> days(AwardHistory history) {
    Award award = history.award();
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(award.decidedOn());
    days.add(award.validUntil().plusDays(1));
    history.acts().stream().map(AwardAct::on).forEach(days::add);
    LocalDate superseded = awards.supersededOn(award.number());
    if (superseded != null) {
      days.add(superseded);
    }
    return days;
  }

  private static Kind first(Award award) {
    return switch (award.kind()) {
      case FIRST -> Kind.AWARDED;
      case RENEWAL -> Kind.RENEWED;
      case IMPORTED -> Kind.LISTED;
    };
  }

  private static @Nullable Kind kind(@Nullable AwardStatus before, AwardStatus after) {
    if (after == before) {
      return null;
    }
    return switch (after) {
      case VALID -> before == null ? null : Kind.REINSTATED;
      case SUSPENDED -> Kind.SUSPENDED;
      case WITHDRAWN -> Kind.WITHDRAWN;
      case SUPERSEDED -> Kind.SUPERSEDED;
      case EXPIRED -> before == null ? null : Kind.EXPIRED;
    };
  }
}
