package corymb.usecase.replay;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Act;
import corymb.assessment.act.Submit;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Submission;
import corymb.benchmark.MissingFloor;
import corymb.benchmark.text.BrokenSnapshot;
import corymb.store.blob.BlobDamaged;
import corymb.store.blob.BlobMissing;
import corymb.store.cases.ActJson;
import corymb.store.cases.ActRow;
import corymb.store.cases.CaseRecord;
import corymb.store.cases.CaseRecord.KeptRow;
import corymb.store.cases.CaseRecord.Standing;
import corymb.store.cases.UnreadableAct;
import corymb.usecase.rated.FaultyAnswers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recomputes one case, act by act, and notes what did not come out again. */
final class ReplayRun {

  private final CaseRecord record;
  private final Recomputation recomputation;
  private final Deviations deviations = new Deviations();

  private ReplayRun(Tools tools, Material material) {
    this.record = material.record();
    this.recomputation = new Recomputation(tools, material, deviations);
  }

  /** Recomputes the case. */
  static Replayed of(Tools tools, Material material) {
    ReplayRun run = new ReplayRun(tools, material);
    run.fold();
    return new Replayed(
        run.record.id(),
        run.record.standing().state(),
        run.record.acts().size(),
        run.deviations.all(),
        List.copyOf(run.deviations.left));
  }

  private void fold() {
    CaseHistory history = null;
    for (KeptRow kept : record.acts()) {
      deviations.at(kept.row().number());
      deviations.compare("the digest of the act", kept.sha256(), kept.row().sha256());
      try {
        history = history == null ? begin(kept.row()) : next(history, kept.row());
      } catch (UnreadableAct | ActRefused e) {
        deviations.add("the act does not follow", kept.sha256(), String.valueOf(e.getMessage()));
        return;
      }
    }
    deviations.at(0);
    String found = history == null ? "no acts" : Standing.of(history).text();
    deviations.compare("the standing of the case", record.standing().text(), found);
  }

  private CaseHistory begin(ActRow row) {
    Submission first = ActJson.submission(row.body());
    attempt("the response", first.response().sha256(), () -> recomputation.submitted(first));
    return CaseHistory.begin(record.id(), record.organisation(), first, row.stamp());
  }

  private CaseHistory next(CaseHistory before, ActRow row) {
    Act act = ActJson.act(row.body());
    CaseHistory after = before.with(row.stamp(), act);
    String digest = row.sha256();
    attempt(
        act.title().english(),
        digest,
        () -> {
          if (act instanceof Submit submit) {
            recomputation.submitted(submit.submission());
          } else {
            recomputation.act(before, row.stamp(), act);
          }
        });
    return after;
  }

  /** What cannot be recomputed at all is a deviation too. */
  private void attempt(String what, String stored, Runnable work) {
    try {
      work.run();
    } catch (BlobMissing
        | BlobDamaged
        | FaultyAnswers
        | BrokenSnapshot
        | MissingFloor
        | ActRefused
        | IllegalStateException
        | IllegalArgumentException e) {
      String message = e.getMessage();
      deviations.add(what, stored, message == null ? e.getClass().getSimpleName() : message);
    }
  }

  /** What did not come out again, by act. */
  static final class Deviations {

    private final List<Deviation> all = new ArrayList<>();
    private final Set<String> left = new LinkedHashSet<>();
    private int act;

    /** What comes now belongs to this act. */
    void at(int number) {
      act = number;
    }

    /** Something that was left out on purpose cannot be looked at. */
    void leave(String what) {
      left.add(what);
    }

    void add(String what, String stored, String found) {
      all.add(new Deviation(act, what, stored, found));
    }

    /** Notes two texts that differ; says whether they are the same. */
    boolean compare(String what, @Nullable String stored, @Nullable String found) {
      boolean same = java.util.Objects.equals(stored, found);
      if (!same) {
        add(what, String.valueOf(stored), String.valueOf(found));
      }
      return same;
    }

    List<Deviation> all() {
      return all;
    }
  }
}
