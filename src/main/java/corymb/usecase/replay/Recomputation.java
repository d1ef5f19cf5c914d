package corymb.usecase.replay;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Sign;
import corymb.assessment.act.Stamp;
import corymb.assessment.comparison.Compared;
import corymb.assessment.finding.Findings;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.state.Agreed;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.RatedResult;
import corymb.assessment.state.Submission;
import corymb.assessment.state.UnderReview;
import corymb.store.blob.Digest;
import corymb.store.cases.ActJson;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Submissions;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.peers.ChosenPeers;
import corymb.usecase.rated.RatedAnswers;
import corymb.usecase.replay.ReplayRun.Deviations;
import corymb.usecase.review.AgreedAnswers;
import corymb.usecase.review.AnswerSets;
import corymb.usecase.review.SignAgreement;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recomputes what acts keep, from the answers that were handed in last. */
final class Recomputation {

  private final Tools tools;
  private final Material material;
  private final Deviations deviations;
  private @Nullable RulePack pack;
  private @Nullable AnswerSets sets;

  Recomputation(Tools tools, Material material, Deviations deviations) {
    this.tools = tools;
    this.material = material;
    this.deviations = deviations;
  }

  /** A response was handed in: the pack must be there, and the bytes those of the digest. */
  void submitted(Submission submission) {
    sets = null;
    pack = tools.pack(submission.pack());
    byte[] bytes = material.bytes(submission.response().sha256());
    RulePack known = pack;
    if (known == null) {
      deviations.add(
          "the pack " + submission.pack(),
          submission.packDigest(),
          "this program does not have it; name its folder with --rules");
      return;
    }
    deviations.compare(
        "the pack " + submission.pack(), submission.packDigest(), known.pack().digest());
    size("the response", submission.response().size(), bytes);
    AnswerSets read = AnswerSets.of(tools.rating(), submission, bytes);
    deviations.compare(
        "the day that the answers describe",
        submission.assessedOn().toString(),
        Submissions.assessedOn(read.intake()).toString());
    sets = read;
  }

  /** An act that keeps something which can be recomputed; any other is passed over. */
  void act(CaseHistory before, Stamp stamp, Act act) {
    if (act instanceof AddEvidence added) {
      evidence(added);
    }
    AnswerSets own = sets;
    if (own == null) {
      return;
    }
    if (act instanceof Rate rate) {
      RatedAnswers found = tools.rating().rate(own.intake());
      compare("the result of the own answers", rate.result(), found);
      peers(before, rate.peers(), found);
    } else if (act instanceof Lock lock) {
      Findings findings = review(before).review(stamp.person()).findings();
      compare(
          "the result of the answers corrected by " + stamp.person(),
          lock.result(),
          own.corrected(stamp.person(), findings));
    } else if (act instanceof Sign sign) {
      Map<String, Optional<String>> changes = SignAgreement.agreed(own, review(before));
      AgreedAnswers found = AgreedAnswers.of(own, changes);
      compare(sign.agreement(), found);
      peers(before, sign.peers(), found.rated());
    } else if (act instanceof Deliberate.Correct correct) {
      peers(before, correct.peers(), corrected(own, correct.corrected()));
    } else if (act instanceof Deliberate.Judging judging && before.state() instanceof Agreed it) {
      judged(before, stamp, it, judging.judgement());
    }
  }

  private void evidence(AddEvidence added) {
    String sha256 = added.evidence().file().sha256();
    if (material.hasEvidence(sha256)) {
      size("the evidence", added.evidence().file().size(), material.bytes(sha256));
    }
  }

  private void size(String what, long stored, byte[] bytes) {
    deviations.compare(
        "the size of " + what, Long.toString(stored), Integer.toString(bytes.length));
  }

  private static UnderReview review(CaseHistory before) {
    if (before.state() instanceof UnderReview review) {
      return review;
    }
    throw new IllegalStateException("the case is " + before.state().name());
  }

  /** The corrected answers are what the committee put in; they must be there and rate the same. */
  private RatedAnswers corrected(AnswerSets own, Agreement stored) {
    byte[] answers = material.bytes(stored.answers().sha256());
    AgreedAnswers found = AgreedAnswers.of(own, own.changes(stored.answers().name(), answers));
    compare(stored, found);
    return found.rated();
  }

  /** The position among the peers, worked out again from the snapshot that is kept. */
  private void peers(CaseHistory before, @Nullable Compared stored, RatedAnswers rated) {
    if (stored == null) {
      return;
    }
    if (!material.hasPeers(stored.sha256())) {
      deviations.leave("the position among the peers of " + stored.text());
      return;
    }
    ChosenPeers peers = tools.peers().read(stored.sha256(), material::bytes);
    Compared found =
        peers.compare(before.organisation(), rated.intake().checked(), rated.scorecard());
    deviations.compare("the snapshot of peers", stored.text(), found.text());
    deviations.compare("the position among the peers", stored.benchmark(), found.benchmark());
  }

  private void compare(Agreement stored, AgreedAnswers found) {
    Agreement agreement = found.agreement(stored.recommended());
    deviations.compare(
        "the agreed answers", stored.answers().sha256(), agreement.answers().sha256());
    size("the agreed answers", stored.answers().size(), material.bytes(stored.answers().sha256()));
    compare("the result of the agreed answers", stored.result(), found.rated());
  }

  private void compare(String what, RatedResult stored, RatedAnswers rated) {
    RatedResult found = rated.result();
    if (deviations.compare(what, told(stored), told(found))) {
      deviations.compare(what + ", by indicator", stored.toString(), found.toString());
    }
    material.bytes(stored.sha256());
  }

  private static String told(RatedResult result) {
    return "%s (%s of %s points)".formatted(result.sha256(), result.points(), result.maximum());
  }

  private void judged(CaseHistory before, Stamp stamp, Agreed agreed, Judgement stored) {
    RulePack known = pack;
    if (known == null) {
      return;
    }
    int least = known.pack().scheme().rules().history().fromMonths();
    byte[] answers = material.bytes(agreed.current().answers().sha256());
    Judgement found =
        JudgeCase.judge(tools.rating(), agreed, answers, material.earlier(before, stamp, least));
    deviations.compare("the judgement", told(stored), told(found));
  }

  private static String told(Judgement judgement) {
    String highest = judgement.highest();
    return "%s (highest label %s)"
        .formatted(
            Digest.of(ActJson.write(new Deliberate.Judging(judgement))),
            highest == null ? "none" : highest);
  }
}
