package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.intake.json.AnswersWriter;
import corymb.scheme.language.Language;
import corymb.store.drafts.DraftAnswers;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses.Imported;
import corymb.usecase.casework.ImportResponses.Outcome;
import corymb.usecase.casework.When;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation hands in what it filled in. The draft is gone then. Should the program be stopped
 * in between, it is still there; to hand it in again leads to the same case.
 */
public final class HandInDraft {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("hand in a draft", Role.CLUSTER_MANAGER);

  private final Casework casework;
  private final Drafts drafts;

  /** On this casework. */
  public HandInDraft(Casework casework) {
    this.casework = casework;
    this.drafts = new Drafts(casework);
  }

  /**
   * Hands it in, as {@link HandInResponse} does.
   *
   * @param returned the case that it corrects, null for a new one
   */
  public Imported run(Actor actor, String organisation, When when, @Nullable String returned) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Draft draft =
        casework
            .store()
            .in(session -> drafts.read(session, organisation, when.on(), Language.ENGLISH));
    if (!draft.look().intake().isComplete()) {
      return new Imported(draft.look().intake(), Outcome.FAULTY, null, null);
    }
    byte[] bytes = AnswersWriter.write(draft.look().pack(), Drafts.texts(draft.answers()));
    Imported imported =
        new HandInResponse(casework).run(actor, organisation, when, Drafts.NAME, bytes, returned);
    if (imported.outcome() != Outcome.FAULTY) {
      casework.store().run(session -> DraftAnswers.clear(session, organisation));
    }
    return imported;
  }
}
