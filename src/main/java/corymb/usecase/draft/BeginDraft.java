package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.organisation.Organisation;
import corymb.scheme.language.Language;
import corymb.store.drafts.DraftAnswer;
import corymb.store.drafts.DraftAnswers;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.RateAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Begins a draft anew: blank, or with what the organisation answered last. */
public final class BeginDraft {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("begin a draft", Role.CLUSTER_MANAGER);

  /** The day the answers describe is another one in every response. */
  private static final String DAY = "organisation.assessmentDate";

  private final Casework casework;
  private final Drafts drafts;

  /** On this casework. */
  public BeginDraft(Casework casework) {
    this.casework = casework;
    this.drafts = new Drafts(casework);
  }

  /** What a draft begins with. */
  public enum From {
    /** What is known of the organisation, nothing else. */
    BLANK,
    /** The answers of the last response, without the day they described. */
    LAST_RESPONSE
  }

  /**
   * Takes the draft away and begins another one.
   *
   * @param today the day on which it is checked
   * @throws corymb.store.people.NoSuchOrganisation when there is none with the id
   */
  public Draft run(Actor actor, String organisation, LocalDate today, From from) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    return casework
        .store()
        .in(
            session -> {
              Organisation whose = Organisations.lock(session, organisation);
              Map<String, String> texts = from == From.BLANK ? known(whose) : last(session, whose);
              DraftAnswers.clear(session, organisation);
              Instant now = casework.now();
              texts.forEach(
                  (question, text) ->
                      DraftAnswers.put(
                          session,
                          organisation,
                          new DraftAnswer(question, text, now, actor.person())));
              return drafts.read(session, organisation, today, Language.ENGLISH);
            });
  }

  private static Map<String, String> known(Organisation organisation) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("organisation.name", organisation.name());
    texts.put("organisation.country", organisation.country());
    if (organisation.portfolio() != null) {
      texts.put("organisation.portfolio", organisation.portfolio());
    }
    if (organisation.website() != null) {
      texts.put("organisation.website", organisation.website());
    }
    return texts;
  }

  private Map<String, String> last(Session session, Organisation organisation) {
    Map<String, String> texts = new LinkedHashMap<>();
    drafts
        .lastResponse(session, organisation.id())
        .ifPresent(intake -> texts.putAll(RateAnswers.texts(intake)));
    texts.remove(DAY);
    texts.putAll(known(organisation));
    return texts;
  }
}
