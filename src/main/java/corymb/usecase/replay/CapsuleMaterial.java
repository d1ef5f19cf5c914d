package corymb.usecase.replay;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.judgement.Earlier;
import corymb.store.capsule.Capsule;
import corymb.store.cases.CaseRecord;
import java.util.List;

/**
 * A case in a capsule. Its evidence was checked when it was read.
 *
 * @param capsule the capsule
 */
record CapsuleMaterial(Capsule capsule) implements Material {

  private static final int BEGIN = 1;

  @Override
  public CaseRecord record() {
    return capsule.record();
  }

  @Override
  public byte[] bytes(String sha256) {
    return capsule.bytes(sha256);
  }

  @Override
  public boolean hasEvidence(String sha256) {
    return false;
  }

  @Override
  public boolean hasPeers(String sha256) {
    return capsule.manifest().peers() || capsule.holds(sha256);
  }

  @Override
  public List<Earlier> earlier(CaseHistory before, Stamp judged, int leastMonths) {
    return capsule.earlier(before.acts().size() + BEGIN + 1);
  }
}
