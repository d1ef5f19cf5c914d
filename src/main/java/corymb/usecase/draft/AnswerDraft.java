package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.assessment.state.ActRefused;
import corymb.facts.Value;
import corymb.intake.Intake;
import corymb.scheme.language.Language;
import corymb.store.drafts.DraftAnswer;
import corymb.store.drafts.DraftAnswers;
import corymb.store.people.Organisations;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.LookAtAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers as they are given. An answer that somebody else gave since the page was shown is
 * replaced, and it is told what it was and whose.
 */
public final class AnswerDraft {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("fill in a questionnaire", Role.CLUSTER_MANAGER);

  private static final int LONGEST = 4000;

  private final Casework casework;
  private final Drafts drafts;

  /** On this casework. */
  public AnswerDraft(Casework casework) {
    this.casework = casework;
    this.drafts = new Drafts(casework);
  }

  /**
   * An answer that is changed.
   *
   * @param question the code of its question
   * @param text what is answered now, empty to take the answer back
   * @param seen what was answered when the page was shown
   */
  public record Change(String question, String text, String seen) {}

  /**
   * An answer that somebody gave since the page was shown, and that was replaced.
   *
   * @param question the code of its question
   * @param answer what it was, empty when it was taken back
   * @param name who gave it
   * @param at when
   */
  public record Replaced(String question, String answer, String name, Instant at) {}

  /**
   * What became of the changes.
   *
   * @param draft the draft after them
   * @param replaced the answers of others that were replaced
   */
  public record Saved(Draft draft, List<Replaced> replaced) {}

  /**
   * Keeps all changes, or none.
   *
   * @param today the day on which the draft is checked
   * @param language the language in which numbers and choices may be typed, and problems are told
   * @throws ActRefused when a question is unknown or an answer too long
   * @throws corymb.store.people.NoSuchOrganisation when there is none with the id
   */
  public Saved run(
      Actor actor, String organisation, LocalDate today, Language language, List<Change> changes) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Map<String, String> plain = plain(changes, today, language);
    return casework
        .store()
        .in(
            session -> {
              Organisations.lock(session, organisation);
              Map<String, DraftAnswer> before = DraftAnswers.of(session, organisation);
              List<Replaced> replaced = new ArrayList<>();
              for (Change change : changes) {
                DraftAnswer was = before.get(change.question());
                String text = plain.getOrDefault(change.question(), change.text());
                if (isNew(was, text)) {
                  DraftAnswer now =
                      new DraftAnswer(change.question(), text, casework.now(), actor.person());
                  DraftAnswers.put(session, organisation, now);
                  replaced.addAll(replaced(session, was, change));
                }
              }
              return new Saved(drafts.read(session, organisation, today, language), replaced);
            });
  }

  private static boolean isNew(@Nullable DraftAnswer was, String text) {
    return was == null ? !text.isEmpty() : !was.answer().equals(text);
  }

  private static List<Replaced> replaced(
      Session session, @Nullable DraftAnswer was, Change change) {
    if (was == null || was.answer().equals(change.seen())) {
      return List.of();
    }
    String name = People.find(session, was.person()).map(Person::name).orElse(was.person());
    return List.of(new Replaced(was.question(), was.answer(), name, was.changedAt()));
  }

  /** The answers that are understood, each in its one form: {@code 2.5} for {@code 2,5}. */
  private Map<String, String> plain(List<Change> changes, LocalDate today, Language language) {
    LookAtAnswers looks = drafts.looks(language);
    Map<String, String> typed = new HashMap<>();
    for (Change change : changes) {
      if (looks.pack().questionnaire().find(change.question()) == null) {
        throw new ActRefused("the questionnaire has no question '{0}'", change.question());
      }
      if (change.text().length() > LONGEST) {
        throw new ActRefused(
            "the answer to {0} has {1} characters; at most {2} are kept",
            change.question(), change.text().length(), LONGEST);
      }
      typed.put(change.question(), change.text().strip());
    }
    Intake intake = looks.check(Drafts.NAME, typed, today);
    Map<String, String> plain = new HashMap<>(typed);
    for (String question : typed.keySet()) {
      Value value = intake.checked().answer(question).value();
      if (value != null) {
        plain.put(question, value.text());
      }
    }
    return plain;
  }
}
