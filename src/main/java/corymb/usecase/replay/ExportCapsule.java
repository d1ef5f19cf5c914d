package corymb.usecase.replay;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Act;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Deliberate;
import corymb.assessment.act.Lock;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Sign;
import corymb.assessment.act.Submit;
import corymb.assessment.actor.Actor;
import corymb.assessment.actor.NotPermitted;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.judgement.Earlier;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Decided;
import corymb.assessment.state.Submission;
import corymb.scheme.Pack;
import corymb.store.audit.AuditTrail;
import corymb.store.blob.Digest;
import corymb.store.capsule.CapsuleWriter;
import corymb.store.capsule.CapsuleWriter.Folder;
import corymb.store.cases.CaseRecords;
import corymb.store.session.Session;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.Eyes;
import corymb.usecase.casework.KeptPeers;
import corymb.usecase.decision.Standings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a case into a capsule that another machine can recompute. Snapshots of real cases hold the
 * points of other organisations: they go into a capsule of the secretariat and into no other.
 */
public final class ExportCapsule {

  /** Who may; an assessor and the organisation only once the case is decided. */
  public static final Permit PERMIT =
      Permit.of("export a case", Role.SECRETARIAT, Role.ASSESSOR, Role.CLUSTER_MANAGER);

  private final Casework casework;
  private final Tools tools;

  /** On this casework. */
  public ExportCapsule(Casework casework) {
    this.casework = casework;
    this.tools = Tools.of(casework.shelf());
  }

  /**
   * Exports; then the audit trail notes who did, and the capsule's digest.
   *
   * @param evidence whether files of evidence are wanted inside
   * @param program the program with its version
   * @throws ActRefused when the pack of the case is not at hand as it was
   */
  public void run(Actor actor, String id, boolean evidence, String program, OutputStream out) {
    PERMIT.check(actor);
    MessageDigest digest = Digest.start();
    OutputStream digested = new DigestOutputStream(out, digest);
    casework.store().snapshot(session -> write(session, actor, id, evidence, program, digested));
    String sha256 = Digest.hex(digest.digest());
    casework
        .store()
        .run(
            session ->
                AuditTrail.append(
                    session, actor.person(), "export-case", id, sha256, casework.now()));
  }

  private boolean write(
      Session session, Actor actor, String id, boolean evidence, String program, OutputStream out) {
    CaseHistory history = casework.open(session, actor, PERMIT, id);
    boolean open = !(history.state() instanceof Decided);
    if (open && (!actor.is(Role.SECRETARIAT) || new Eyes(actor, history).isBlind())) {
      throw new NotPermitted(
          "{0} may export the case once it is decided; it is {1}",
          actor.person(), history.state().title());
    }
    CapsuleWriter capsule = new CapsuleWriter(session, CaseRecords.read(session, id));
    SortedMap<Integer, List<Earlier>> earlier = new TreeMap<>();
    Pack pack = submitted(capsule, history.first());
    int number = 1;
    for (Entry entry : history.acts()) {
      number++;
      if (entry.act() instanceof Submit submit) {
        pack = submitted(capsule, submit.submission());
      } else if (entry.act() instanceof Deliberate.Judging) {
        int least = pack.scheme().rules().history().fromMonths();
        earlier.put(number, Standings.earlier(session, history, least, entry.stamp().at()));
      } else {
        kept(capsule, entry.act(), evidence);
      }
      KeptPeers.of(entry.act())
          .filter(peers -> peers.invented() || actor.is(Role.SECRETARIAT))
          .ifPresent(peers -> capsule.blob(Folder.SNAPSHOTS, peers.sha256()));
    }
    capsule.earlier(earlier);
    try {
      capsule.write(program, evidence, actor.is(Role.SECRETARIAT), out);
    } catch (IOException e) {
      throw new UncheckedIOException("the capsule cannot be written", e);
    }
    return true;
  }

  private Pack submitted(CapsuleWriter capsule, Submission submission) {
    RulePack known = tools.pack(submission.pack());
    if (known == null || !known.pack().digest().equals(submission.packDigest())) {
      throw new ActRefused(
          "the case was rated by the pack {0} with the digest {1}, which is not at hand; name its folder with --rules",
          submission.pack(), submission.packDigest());
    }
    capsule.blob(Folder.RESPONSES, submission.response().sha256());
    capsule.pack(known.pack(), casework.shelf().files(known.pack()));
    return known.pack();
  }

  private static void kept(CapsuleWriter capsule, Act act, boolean evidence) {
    if (act instanceof Rate rate) {
      capsule.blob(Folder.RESULTS, rate.result().sha256());
    } else if (act instanceof Lock lock) {
      capsule.blob(Folder.RESULTS, lock.result().sha256());
    } else if (act instanceof Sign sign) {
      agreed(capsule, sign.agreement());
    } else if (act instanceof Deliberate.Correct correct) {
      agreed(capsule, correct.corrected());
    } else if (act instanceof AddEvidence added && evidence) {
      capsule.blob(Folder.EVIDENCE, added.evidence().file().sha256());
    }
  }

  private static void agreed(CapsuleWriter capsule, Agreement agreement) {
    capsule.blob(Folder.ANSWERS, agreement.answers().sha256());
    capsule.blob(Folder.RESULTS, agreement.result().sha256());
  }
}
