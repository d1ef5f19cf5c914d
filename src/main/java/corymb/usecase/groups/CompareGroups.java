package corymb.usecase.groups;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.benchmark.Origin;
import corymb.benchmark.PeerRecord;
import corymb.benchmark.Snapshot;
import corymb.benchmark.group.Labelled;
import corymb.benchmark.group.Population;
import corymb.benchmark.group.Trait;
import corymb.label.award.Award;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.scheme.Pack;
import corymb.store.blob.Blobs;
import corymb.store.snapshots.FrozenSnapshot;
import corymb.store.snapshots.SnapshotStore;
import corymb.usecase.casework.Casework;
import corymb.usecase.register.ReadRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows groups of the organisations of snapshots, never a single one. Make one and use it for many:
 * it keeps what it worked out last. Safe for many threads.
 */
public final class CompareGroups {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of("compare groups of organisations", Role.SECRETARIAT, Role.COMMITTEE);

  /** How many snapshots can be compared at once. */
  public static final int MOST = 3;

  private static final int KEPT = 4;

  private final Casework casework;
  private final ReadRegister register;
  private final Pack pack;
  private final Map<String, Population> kept = new LinkedHashMap<>();

  /**
   * On this casework.
   *
   * @param register of the same casework
   */
  public CompareGroups(Casework casework, ReadRegister register) {
    this.casework = casework;
    this.register = register;
    this.pack = casework.shelf().first().pack();
  }

  /** The snapshots that can be compared, the newest first, the invented one at the end. */
  public List<Origin> snapshots(Actor actor) {
    PERMIT.check(actor);
    List<Origin> all = new ArrayList<>();
    for (FrozenSnapshot each : casework.store().in(SnapshotStore::all)) {
      if (each.scheme().equals(pack.name())) {
        all.add(
            new Origin(
                each.name(),
                Origin.Kind.CASES,
                each.frozenOn(),
                each.scheme(),
                each.criteria(),
                each.organisations()));
      }
    }
    Origin invented = casework.peers().invented().snapshot().origin();
    if (invented.scheme().equals(pack.name())) {
      all.add(invented);
    }
    return List.copyOf(all);
  }

  /**
   * The organisations of snapshots, as the groups that they make.
   *
   * @param names of the snapshots; those that are not there are left out, and the first {@value
   *     #MOST} are taken
   * @param today whose register tells the labels
   */
  public Population population(Actor actor, List<String> names, LocalDate today) {
    PERMIT.check(actor);
    Map<String, Snapshot> snapshots = new LinkedHashMap<>();
    names.stream()
        .distinct()
        .limit(MOST)
        .forEach(
            name -> {
              Snapshot found = find(name);
              if (found != null) {
                snapshots.put(name, found);
              }
            });
    String key = snapshots.keySet() + " " + register.version(today);
    synchronized (kept) {
      Population known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Population made = population(snapshots, register.awards(today));
    synchronized (kept) {
      if (kept.size() == KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
      kept.put(key, made);
    }
    return made;
  }

  private @Nullable Snapshot find(String name) {
    Snapshot invented = casework.peers().invented().snapshot();
    if (invented.origin().name().equals(name)) {
      return invented.origin().scheme().equals(pack.name()) ? invented : null;
    }
    return casework
        .store()
        .in(
            session ->
                SnapshotStore.find(session, name)
                    .filter(frozen -> frozen.scheme().equals(pack.name()))
                    .map(
                        frozen ->
                            casework
                                .peers()
                                .read(frozen.sha256(), sha256 -> Blobs.get(session, sha256))
                                .snapshot())
                    .orElse(null));
  }

  private Population population(Map<String, Snapshot> snapshots, Awards awards) {
    Map<String, List<Labelled>> members = new LinkedHashMap<>();
    snapshots.forEach(
        (name, snapshot) ->
            members.put(
                name,
                snapshot.records().stream()
                    .map(each -> new Labelled(each, label(each, snapshot.origin(), awards)))
                    .toList()));
    return new Population(pack, members);
  }

  private @Nullable String label(PeerRecord record, Origin origin, Awards awards) {
    if (origin.kind() == Origin.Kind.SYNTHETIC) {
      List<String> labels = Levels.of(pack.scheme()).labels();
      return record.profile().validGold() ? labels.get(labels.size() - 1) : null;
    }
    Award highest = awards.highest(String.valueOf(record.profile().id()), origin.date());
    return highest == null ? Trait.NO_LABEL : highest.label();
  }
}
