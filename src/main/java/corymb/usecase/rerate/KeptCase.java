package corymb.usecase.rerate;

import corymb.assessment.CaseHistory;
import corymb.assessment.CaseHistory.Entry;
import corymb.assessment.act.Rate;
import corymb.assessment.act.Submit;
import corymb.assessment.organisation.Organisation;
import corymb.assessment.state.ActRefused;
import corymb.assessment.state.Agreement;
import corymb.assessment.state.Kept;
import corymb.assessment.state.RatedResult;
import corymb.store.blob.Blobs;
import corymb.store.cases.CaseStore;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case keeps that another pack may rate: the agreed answers once there are any, else the
 * organisation's own.
 *
 * @param history the case
 * @param organisation whose it is
 * @param pack the pack that it was rated by, as in {@code ecei/1.0.0}
 * @param name the name under which the answers are kept
 * @param answers the answers
 * @param importedOn the day by which they are checked
 * @param result what is kept of their rating
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go straight to the reader
public record KeptCase(
    CaseHistory history,
    Organisation organisation,
    String pack,
    String name,
    byte[] answers,
    LocalDate importedOn,
    RatedResult result) {

  /**
   * Reads a case.
   *
   * @throws ActRefused when it is not rated
   */
  public static KeptCase read(Session session, String id) {
    Found found = Found.of(CaseStore.load(session, id));
    return found.with(
        Organisations.find(session, found.history().organisation()).orElseThrow(),
        Blobs.get(session, found.answers().sha256()));
  }

  /** Reads cases together, by their ids; those that are not there or not rated are left out. */
  public static Map<String, KeptCase> read(Session session, List<String> ids) {
    List<Found> rated =
        CaseStore.load(session, ids).values().stream()
            .filter(KeptCase::isRated)
            .map(Found::of)
            .toList();
    if (rated.isEmpty()) {
      return Map.of();
    }
    Set<String> whose = new HashSet<>();
    Set<String> digests = new HashSet<>();
    for (Found found : rated) {
      whose.add(found.history().organisation());
      digests.add(found.answers().sha256());
    }
    Map<String, Organisation> organisations = Organisations.find(session, whose);
    Map<String, byte[]> answers = Blobs.get(session, digests);
    Map<String, KeptCase> cases = new HashMap<>();
    for (Found found : rated) {
      Organisation organisation =
          Objects.requireNonNull(organisations.get(found.history().organisation()));
      byte[] bytes = Objects.requireNonNull(answers.get(found.answers().sha256()));
      cases.put(found.history().id(), found.with(organisation, bytes));
    }
    return cases;
  }

  /** What the acts of a case say of it. */
  private record Found(CaseHistory history, Kept answers, RatedResult result) {

    static Found of(CaseHistory history) {
      Agreement agreed = agreed(history);
      RatedResult result =
          agreed == null
              ? own(history)
                  .orElseThrow(() -> new ActRefused("the case {0} is not rated yet", history.id()))
              : agreed.result();
      return new Found(
          history,
          agreed == null ? history.state().submission().response() : agreed.answers(),
          result);
    }

    KeptCase with(Organisation organisation, byte[] bytes) {
      return new KeptCase(
          history,
          organisation,
          history.state().submission().pack(),
          answers.name(),
          bytes,
          history.state().submission().importedOn(),
          result);
    }
  }

  private static @Nullable Agreement agreed(CaseHistory history) {
    return history.state().consensus().map(each -> each.current()).orElse(null);
  }

  private static boolean isRated(CaseHistory history) {
    return agreed(history) != null || own(history).isPresent();
  }

  private static Optional<RatedResult> own(CaseHistory history) {
    List<Entry> acts = history.acts();
    for (int i = acts.size() - 1; i >= 0; i--) {
      if (acts.get(i).act() instanceof Rate rate) {
        return Optional.of(rate.result());
      }
      if (acts.get(i).act() instanceof Submit) {
        break;
      }
    }
    return Optional.empty();
  }
}
