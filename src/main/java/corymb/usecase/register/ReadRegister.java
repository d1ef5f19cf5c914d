package corymb.usecase.register;

import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.label.register.Holder;
import corymb.label.register.Register;
import corymb.label.register.RegisterChange;
import corymb.label.register.RegisterChanges;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import corymb.scheme.Pack;
import corymb.store.awards.AwardStore;
import corymb.store.awards.UnknownAward;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the register. It is public: anybody may, and nobody has to say who they are. */
public final class ReadRegister {

  private final Casework casework;
  private final Pack pack;

  /** On this casework. */
  public ReadRegister(Casework casework) {
    this.casework = casework;
    this.pack = casework.shelf().first().pack();
  }

  /** The words for its codes. */
  public RegisterWords words() {
    return RegisterWords.of(pack);
  }

  /** The register as it stands on the day, by the names of the organisations. */
  public Register on(LocalDate day) {
    return read((awards, holders) -> Register.on(day, awards, holders));
  }

  /** All changes of the register up to the day, inclusive, the latest first. */
  public List<RegisterChange> changes(LocalDate day) {
    return read((awards, holders) -> RegisterChanges.until(day, awards, holders));
  }

  /**
   * One entry as it stands on the day.
   *
   * @throws UnknownAward when the register has none with the number on that day
   */
  public RegisterEntry entry(LocalDate day, String number) {
    RegisterEntry entry = on(day).find(number);
    if (entry == null) {
      throw new UnknownAward(number);
    }
    return entry;
  }

  private <T> T read(BiFunction<Awards, List<Holder>, T> reading) {
    return casework
        .store()
        .snapshot(
            session ->
                reading.apply(AwardStore.all(session, Levels.of(pack.scheme())), holders(session)));
  }

  private static List<Holder> holders(Session session) {
    return Organisations.list(session).stream()
        .map(
            each ->
                new Holder(
                    each.id(), each.name(), each.country(), each.portfolio(), each.website()))
        .toList();
  }
}
