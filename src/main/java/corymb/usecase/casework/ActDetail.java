package corymb.usecase.casework;

import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Apply;
import corymb.assessment.act.Ask;
import corymb.assessment.act.Assign;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Find;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Reply;
import corymb.assessment.act.Settle;
import corymb.assessment.act.Sign;
import corymb.assessment.act.TakeOff;
import corymb.assessment.comparison.Compared;
import corymb.assessment.state.Decision;
import corymb.assessment.state.RatedResult;
import corymb.scheme.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of an act in a few words. */
final class ActDetail {

  /** Nothing to tell. */
  static final Sentence NONE = Sentence.asItIs("");

  private ActDetail() {}

  /** The words, {@link #NONE} when the act has no content. */
  static Sentence of(Act act) {
    if (act instanceof Rate rate) {
      return compared(points(rate.result()), rate.peers());
    }
    if (act instanceof Apply apply) {
      List<String> areas = apply.application().areas();
      String label = apply.application().label();
      return areas.isEmpty()
          ? Sentence.asItIs(label)
          : Sentence.of("{0}, improved: {1}", label, areas);
    }
    if (act instanceof Assign assign) {
      return Sentence.asItIs(String.join(", ", assign.assessors()));
    }
    if (act instanceof Find find) {
      return Sentence.of("{0} findings", find.findings().size());
    }
    if (act instanceof Lock lock) {
      return points(lock.result());
    }
    return meeting(act);
  }

  private static Sentence meeting(Act act) {
    if (act instanceof Ask ask) {
      return Sentence.asItIs(String.join(" / ", ask.questions()));
    }
    if (act instanceof Reply reply) {
      return Sentence.asItIs(reply.text());
    }
    if (act instanceof Settle settle) {
      String agreed = settle.agreed();
      return agreed == null
          ? Sentence.of("{0} = not answered", settle.question())
          : Sentence.asItIs(settle.question() + " = " + agreed);
    }
    if (act instanceof TakeOff off) {
      return Sentence.asItIs(off.assessor());
    }
    if (act instanceof AddEvidence added) {
      return Sentence.asItIs(
          added.evidence().file().name() + " " + added.evidence().file().sha256());
    }
    return deliberation(act);
  }

  private static Sentence deliberation(Act act) {
    if (act instanceof Sign sign) {
      String recommended = sign.agreement().recommended();
      return compared(
          Sentence.of(
              "{0}, recommended: {1}", points(sign.agreement().result()), orNone(recommended)),
          sign.peers());
    }
    if (act instanceof Deliberate.Judging judging) {
      return Sentence.of("highest label allowed: {0}", orNone(judging.judgement().highest()));
    }
    if (act instanceof Deliberate.Correct correct) {
      return compared(points(correct.corrected().result()), correct.peers());
    }
    return act instanceof Deliberate.Decide decide ? decided(decide.decision()) : NONE;
  }

  private static Sentence decided(Decision decision) {
    String label = decision.label();
    return label == null
        ? decision.kind().title()
        : Sentence.of("{0} {1}", decision.kind().title(), label);
  }

  private static Object orNone(@Nullable String label) {
    return label == null ? Sentence.of("none") : label;
  }

  private static Sentence points(RatedResult result) {
    return Sentence.of("{0} of {1} points", result.points(), result.maximum());
  }

  private static Sentence compared(Sentence what, @Nullable Compared peers) {
    return peers == null ? what : Sentence.of("{0}, peers: {1}", what, peers.said());
  }
}
