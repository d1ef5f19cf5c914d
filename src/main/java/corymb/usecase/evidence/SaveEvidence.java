package corymb.usecase.evidence;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.Kept;
import corymb.store.blob.Blobs;
import corymb.usecase.casework.Casework;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives the files of evidence back. */
public final class SaveEvidence {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "save evidence", Role.CLUSTER_MANAGER, Role.ASSESSOR, Role.COMMITTEE, Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public SaveEvidence(Casework casework) {
    this.casework = casework;
  }

  /**
   * Writes the files that the person may see into a folder, which is made when it is missing. No
   * file is overwritten: one with the same bytes stays, beside one with others it is written under
   * a name with the first digits of its digest.
   *
   * @param only names or digests of files, none for all
   * @return where each file is now
   * @throws corymb.assessment.state.ActRefused when there is no such evidence, or both names are
   *     taken by other files
   */
  public List<Path> run(Actor actor, String id, List<String> only, Path folder) {
    Set<Kept> files = new LinkedHashSet<>();
    KeptEvidence.named(KeptEvidence.of(actor, casework.look(actor, PERMIT, id)), only, id)
        .forEach(each -> files.add(each.evidence().file()));
    EvidenceFolder place = new EvidenceFolder(folder);
    List<Path> saved = new ArrayList<>();
    for (Kept file : files) {
      byte[] bytes = casework.store().in(session -> Blobs.get(session, file.sha256()));
      saved.add(place.keep(file, bytes));
    }
    return List.copyOf(saved);
  }
}
