package corymb.usecase.snapshot;

import corymb.assessment.CaseHistory;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Kept;
import corymb.benchmark.MissingFloor;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerProfile;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.PeerValue;
import corymb.benchmark.Snapshot;
import corymb.label.award.Award;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.store.awards.AwardStore;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.store.snapshots.FrozenSnapshot;
import corymb.store.snapshots.SnapshotStore;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.RatedAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Freezes the peer values of the organisations that agreed to be compared with. */
public final class FreezeSnapshot {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("freeze a snapshot", Role.SECRETARIAT);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Casework casework;

  /** On this casework. */
  public FreezeSnapshot(Casework casework) {
    this.casework = casework;
  }

  /**
   * Freezes the latest case of each organisation as it stands at the end of a day.
   *
   * @param name the snapshot's name; there is none of that name yet
   * @param day the day
   * @param since the first day that answers may describe, null for any
   * @throws ActRefused when there is a snapshot of that name, or fewer organisations than the floor
   * @throws MissingFloor when the scheme has no floor
   */
  public FrozenSnapshot run(Actor actor, String name, LocalDate day, @Nullable LocalDate since) {
    PERMIT.check(actor);
    if (!NAME.matcher(name).matches()) {
      throw new ActRefused(
          "a snapshot's name has 1 to 100 letters, digits and - . _ as in peers-2026, found '{0}'",
          name);
    }
    Pack pack = casework.shelf().first().pack();
    return casework
        .store()
        .snapshot(
            session -> {
              Snapshot snapshot = freeze(session, pack, name, day, since);
              if (!SnapshotStore.add(session, snapshot, actor.person(), casework.now())) {
                throw new ActRefused(
                    "there is a snapshot '{0}'; it stays as it is: choose another name", name);
              }
              return SnapshotStore.find(session, name).orElseThrow();
            });
  }

  private Snapshot freeze(
      Session session, Pack pack, String name, LocalDate day, @Nullable LocalDate since) {
    Awards awards = AwardStore.all(session, Levels.of(pack.scheme()));
    List<PeerRecord> records = new ArrayList<>();
    for (Organisation organisation : Organisations.list(session)) {
      LocalDate consent = organisation.peerConsent();
      if (consent != null && !consent.isAfter(day)) {
        latest(session, pack, organisation.id(), day, since)
            .map(history -> record(session, pack, history, hasTop(awards, pack, history, day)))
            .ifPresent(records::add);
      }
    }
    requireFloor(pack, records.size());
    String criteria =
        "the latest case of each organisation that agreed to be compared with, "
            + "agreed answers where there are any, own answers otherwise"
            + (since == null ? "" : ", answers of " + since + " or later");
    return new Snapshot(
        new Origin(name, Origin.Kind.CASES, day, pack.name(), criteria, records.size()), records);
  }

  /** Fewer organisations than the floor of a group are no snapshot: each could be guessed. */
  private static void requireFloor(Pack pack, int size) {
    int floor = pack.scheme().peers().floor();
    if (floor < 1) {
      throw new MissingFloor(pack.name(), floor);
    }
    if (size < floor) {
      throw new ActRefused(
          "a snapshot needs {0} organisations that agreed and have a result by {1}, found fewer",
          floor, pack.name());
    }
  }

  private static Optional<CaseHistory> latest(
      Session session, Pack pack, String organisation, LocalDate day, @Nullable LocalDate since) {
    CaseHistory latest = null;
    for (String id : CaseStore.of(session, organisation)) {
      CaseHistory history = CaseStore.loadOn(session, id, day).orElse(null);
      if (history != null && fits(history, pack, day, since)) {
        latest = history;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static boolean fits(
      CaseHistory history, Pack pack, LocalDate day, @Nullable LocalDate since) {
    LocalDate assessed = history.state().submission().assessedOn();
    return history.state().result().isPresent()
        && history.state().submission().packDigest().equals(pack.digest())
        && !assessed.isAfter(day)
        && (since == null || !assessed.isBefore(since));
  }

  private PeerRecord record(Session session, Pack pack, CaseHistory history, boolean validGold) {
    RatedAnswers rated = rated(session, history);
    Scorecard scorecard = rated.scorecard();
    PeerProfile profile =
        PeerProfile.of(pack, history.organisation(), rated.intake().checked(), validGold);
    List<PeerValue> values =
        scorecard.indicators().stream()
            .map(result -> PeerValue.of(result.indicator(), result.measure(), result.points()))
            .toList();
    return PeerRecord.of(profile, values, scorecard.score());
  }

  private RatedAnswers rated(Session session, CaseHistory history) {
    LocalDate importedOn = history.state().submission().importedOn();
    Kept kept =
        history
            .state()
            .consensus()
            .map(agreed -> agreed.current().answers())
            .orElse(history.state().submission().response());
    byte[] answers = Blobs.get(session, kept.sha256());
    return casework.rating().rate(kept.name(), answers, importedOn);
  }

  private static boolean hasTop(Awards awards, Pack pack, CaseHistory history, LocalDate day) {
    List<String> labels = Levels.of(pack.scheme()).labels();
    String top = labels.get(labels.size() - 1);
    for (Award award : awards.of(history.organisation())) {
      boolean valid = awards.status(award.number(), day) == AwardStatus.VALID;
      if (valid && award.label().equals(top)) {
        return true;
      }
    }
    return false;
  }
}
