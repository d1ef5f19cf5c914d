package corymb.usecase.review.sheet;

import corymb.assessment.CaseHistory;
import corymb.assessment.comparison.Compared;
import corymb.assessment.state.Submission;
import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.rating.Scorecard;
import corymb.store.blob.Blobs;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.KeptPeers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what own answers come to, and holds what was looked at last. Safe for many threads. */
final class OwnSides {

  private static final int MOST = 200;

  private final Casework casework;
  private final Map<String, OwnSide> held =
      new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OwnSide> eldest) {
          return size() > MOST;
        }
      };

  OwnSides(Casework casework) {
    this.casework = casework;
  }

  /**
   * Of a case.
   *
   * @param intake its own answers as they were read
   */
  OwnSide of(Session session, CaseHistory history, Intake intake) {
    Compared compared = KeptPeers.last(history, false).orElse(null);
    Submission submission = history.state().submission();
    String key =
        String.join(
            " ",
            history.organisation(),
            submission.response().sha256(),
            submission.packDigest(),
            submission.importedOn().toString(),
            compared == null ? "" : compared.sha256());
    synchronized (held) {
      OwnSide known = held.get(key);
      if (known != null) {
        return known;
      }
    }
    OwnSide side = worked(session, history.organisation(), intake, compared);
    synchronized (held) {
      held.put(key, side);
    }
    return side;
  }

  private OwnSide worked(
      Session session, String organisation, Intake intake, @Nullable Compared compared) {
    Scorecard scorecard = casework.rating().rate(intake).scorecard();
    if (compared == null) {
      return OwnSide.of(scorecard, List.of(), false);
    }
    List<Benchmark> benchmarks =
        casework
            .peers()
            .read(compared.sha256(), sha256 -> Blobs.get(session, sha256))
            .positions(organisation, intake.checked(), scorecard);
    return OwnSide.of(scorecard, benchmarks, compared.invented());
  }
}
