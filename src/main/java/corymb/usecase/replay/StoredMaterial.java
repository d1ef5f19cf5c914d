package corymb.usecase.replay;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.judgement.Earlier;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseRecord;
import corymb.store.session.Session;
import corymb.usecase.decision.Standings;
import java.util.List;

/**
 * A case in the database.
 *
 * @param session the transaction that reads it
 * @param record the case
 */
record StoredMaterial(Session session, CaseRecord record) implements Material {

  @Override
  public byte[] bytes(String sha256) {
    return Blobs.get(session, sha256);
  }

  @Override
  public boolean hasEvidence(String sha256) {
    return true;
  }

  @Override
  public boolean hasPeers(String sha256) {
    return true;
  }

  @Override
  public List<Earlier> earlier(CaseHistory before, Stamp judged, int leastMonths) {
    return Standings.earlier(session, before, leastMonths, judged.at());
  }
}
