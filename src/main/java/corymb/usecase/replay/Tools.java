package corymb.usecase.replay;

import corymb.intake.SchemeRef;
import corymb.usecase.PackShelf;
import corymb.usecase.RulePack;
import corymb.usecase.peers.CasePeers;
import corymb.usecase.rated.RateAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The packs that a case is recomputed by.
 *
 * @param shelf the packs
 * @param rating the rating by them
 * @param peers the peers that are read again
 */
record Tools(PackShelf shelf, RateAnswers rating, CasePeers peers) {

  static Tools of(PackShelf shelf) {
    return new Tools(shelf, new RateAnswers(shelf), new CasePeers());
  }

  /** The pack of the name {@code id/version}, null when the program does not have it. */
  @Nullable RulePack pack(String name) {
    SchemeRef ref = SchemeRef.of(name);
    return shelf.find(ref.id(), ref.version());
  }
}
