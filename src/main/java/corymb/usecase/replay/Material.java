package corymb.usecase.replay;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.Stamp;
import corymb.assessment.judgement.Earlier;
import corymb.store.cases.CaseRecord;
import java.util.List;

/** What a case is recomputed from. */
interface Material {

  /** The case as it is kept. */
  CaseRecord record();

  /**
   * Bytes that belong to the case.
   *
   * @throws corymb.store.blob.BlobMissing when they are not there
   * @throws corymb.store.blob.BlobDamaged when they are not those of the digest
   */
  byte[] bytes(String sha256);

  /** Whether a file of evidence should be there; a capsule may leave evidence out. */
  boolean hasEvidence(String sha256);

  /** Whether a snapshot of peers should be there; a capsule may leave those of cases out. */
  boolean hasPeers(String sha256);

  /**
   * The earlier benchmarkings of the organisation as they stood when the case was judged.
   *
   * @param before the case before it was judged
   * @param judged who judged it, and when
   * @param leastMonths the least months between an earlier benchmarking and this one
   */
  List<Earlier> earlier(CaseHistory before, Stamp judged, int leastMonths);
}
