package corymb.usecase.register;

import corymb.label.award.Award;
import corymb.label.award.AwardHistory;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.label.register.Holder;
import corymb.label.register.Register;
import corymb.label.register.RegisterChange;
import corymb.label.register.RegisterChanges;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterIndex;
import corymb.label.register.RegisterWords;
import corymb.scheme.Pack;
import corymb.store.awards.UnknownAward;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register. It is public: anybody may, and nobody has to say who they are. Make one and
 * use it for many: it keeps what it has read until something changes.
 */
public final class ReadRegister {

  private final KeptRegister kept;
  private final Pack pack;

  /** On this casework. */
  public ReadRegister(Casework casework) {
    this.pack = casework.shelf().first().pack();
    this.kept = new KeptRegister(casework.store(), Levels.of(pack.scheme()));
  }

  /** The words for its codes. */
  public RegisterWords words() {
    return RegisterWords.of(pack);
  }

  /** The register as it stands on the day, by the names of the organisations. */
  public Register on(LocalDate day) {
    return index(day).register();
  }

  /** The register as it stands on the day, ready to be searched by many. */
  public RegisterIndex index(LocalDate day) {
    return kept.on(day).index();
  }

  /** All awards, whatever they are worth on the day. */
  public Awards awards(LocalDate day) {
    return kept.on(day).awards();
  }

  /** Whether an award was decided here, and not taken over from another register. */
  public boolean isDecidedHere(LocalDate day, String number) {
    AwardHistory found = kept.on(day).awards().find(number);
    return found != null && found.award().kind() != Award.Kind.IMPORTED;
  }

  /** A word that is another one whenever the register may be another one. */
  public String version(LocalDate day) {
    return kept.on(day).loaded() + "-" + day;
  }

  /** All changes of the register up to the day, inclusive, the latest first. */
  public List<RegisterChange> changes(LocalDate day) {
    KeptRegister.State state = kept.on(day);
    return RegisterChanges.until(day, state.awards(), state.holders());
  }

  /**
   * One entry as it stands on the day.
   *
   * @throws UnknownAward when the register has none with the number on that day
   */
  public RegisterEntry entry(LocalDate day, String number) {
    RegisterEntry entry = index(day).find(number);
    if (entry == null) {
      throw new UnknownAward(number);
    }
    return entry;
  }

  /**
   * One entry and what became of the labels of its organisation; empty when the register has none
   * with the number on that day.
   */
  public Optional<EntryHistory> history(LocalDate day, String number) {
    KeptRegister.State state = kept.on(day);
    RegisterEntry entry = state.index().find(number);
    AwardHistory found = state.awards().find(number);
    if (entry == null || found == null) {
      return Optional.empty();
    }
    Award award = found.award();
    List<AwardHistory> own =
        state.awards().of(award.organisation()).stream()
            .flatMap(each -> Optional.ofNullable(state.awards().find(each.number())).stream())
            .toList();
    List<Holder> holder =
        state.holders().stream()
            .filter(each -> each.organisation().equals(award.organisation()))
            .toList();
    List<RegisterChange> changes =
        RegisterChanges.until(day, new Awards(own, state.awards().levels()), holder);
    Award highest = state.awards().highest(award.organisation(), day);
    return Optional.of(
        new EntryHistory(
            entry,
            since(entry, changes),
            award.kind() == Award.Kind.IMPORTED,
            changes,
            highest == null ? null : state.index().find(highest.number())));
  }

  /** The day of the last change of an entry, null when it is valid. */
  private static @Nullable LocalDate since(RegisterEntry entry, List<RegisterChange> changes) {
    if (entry.status() == AwardStatus.VALID) {
      return null;
    }
    if (entry.status() == AwardStatus.EXPIRED) {
      return entry.validUntil().plusDays(1);
    }
    return changes.stream()
        .filter(change -> change.entry().number().equals(entry.number()))
        .map(RegisterChange::on)
        .findFirst()
        .orElse(null);
  }
}
