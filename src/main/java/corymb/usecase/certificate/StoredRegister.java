package corymb.usecase.certificate;

import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.store.awards.AwardStore;
import corymb.store.awards.Certificates;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of the database, as a verifier asks it. */
public final class StoredRegister implements RegisterLookup {

  private final Transactions store;
  private final Levels levels;

  /**
   * The register of a store.
   *
   * @param levels the order of the labels
   */
  public StoredRegister(Transactions store, Levels levels) {
    this.store = store;
    this.levels = levels;
  }

  @Override
  public @Nullable Registered find(String number, LocalDate day) {
    return store.in(session -> find(session, number, day).orElse(null));
  }

  private Optional<Registered> find(Session session, String number, LocalDate day) {
    return AwardStore.find(session, number)
        .flatMap(
            award -> {
              Awards awards = AwardStore.of(session, award.organisation(), levels);
              AwardStatus status = awards.status(number, day);
              return status == null
                  ? Optional.empty()
                  : Optional.of(registered(session, awards, award, status, day));
            });
  }

  private static Registered registered(
      Session session, Awards awards, Award award, AwardStatus status, LocalDate day) {
    return new Registered(
        RegisteredStatus.valueOf(status.name()),
        since(awards, award, status, day),
        issues(session, award));
  }

  /** Of an award that was taken over, certificates were issued elsewhere. */
  private static @Nullable List<Issue> issues(Session session, Award award) {
    return award.caseId() == null
        ? null
        : Certificates.issues(session, award.number()).stream()
            .map(
                issued ->
                    new Issue(
                        issued.sha256(), LocalDate.ofInstant(issued.issuedAt(), ZoneOffset.UTC)))
            .toList();
  }

  private static @Nullable LocalDate since(
      Awards awards, Award award, AwardStatus status, LocalDate day) {
    return switch (status) {
      case VALID -> null;
      case EXPIRED -> award.validUntil().plusDays(1);
      case SUPERSEDED -> awards.supersededOn(award.number());
      case SUSPENDED, WITHDRAWN -> lastAct(awards, award, day);
    };
  }

  private static @Nullable LocalDate lastAct(Awards awards, Award award, LocalDate day) {
    var history = awards.find(award.number());
    List<AwardAct> acts = history == null ? List.of() : history.acts();
    LocalDate last = null;
    for (AwardAct act : acts) {
      last = act.on().isAfter(day) ? last : act.on();
    }
    return last;
  }
}
