package corymb.benchmark;

import corymb.facts.Answer;
import corymb.facts.Quantity;
import corymb.facts.Total;
import corymb.facts.Value.Choice;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.question.TotalRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides whose peer an organisation is.
 *
 * @param id who it is, so that it is never its own peer; null when it is nobody in the snapshot
 * @param country the option of {@code organisation.country}
 * @param portfolio the option of {@code organisation.portfolio}
 * @param ecosystem the option of {@code organisation.ecosystem}, null when none was chosen
 * @param years full years from the start of the cluster initiative to the assessment date, 0 or
 *     more
 * @param committed committed participants, 0 or more
 * @param validGold whether it holds a Gold that is valid on the day of the snapshot
 */
public record PeerProfile(
    @Nullable String id,
    String country,
    String portfolio,
    @Nullable String ecosystem,
    int years,
    int committed,
    boolean validGold) {

  /**
   * @throws IllegalArgumentException when the years or participants are below 0
   */
  public PeerProfile {
    if (years < 0 || committed < 0) {
      throw new IllegalArgumentException(
          "years and participants are never below 0, found " + years + " and " + committed);
    }
  }

  /**
   * The profile of a complete response.
   *
   * @throws IllegalArgumentException when the pack or the response lacks one of the answers
   */
  public static PeerProfile of(
      Pack pack, @Nullable String id, Response response, boolean validGold) {
    return new PeerProfile(
        id,
        chosen(response, "organisation.country"),
        chosen(response, "organisation.portfolio"),
        response.answer("organisation.ecosystem").value() instanceof Choice c ? c.code() : null,
        years(response),
        committed(pack, response),
        validGold);
  }

  private static String chosen(Response response, String question) {
    if (response.answer(question).value() instanceof Choice choice) {
      return choice.code();
    }
    throw new IllegalArgumentException("a profile needs an answer to " + question);
  }

  private static int years(Response response) {
    Answer end = response.answer("organisation.assessmentDate");
    Quantity years = response.answer("organisation.founded").fullYearsTo(end);
    if (years == null) {
      throw new IllegalArgumentException("a profile needs organisation.founded and " + end);
    }
    return years.numerator().intValueExact();
  }

  private static int committed(Pack pack, Response response) {
    for (TotalRule rule : pack.questionnaire().totals()) {
      if (rule.name().equals("committed")) {
        List<Answer> parts = rule.questions().stream().map(response::answer).toList();
        return Total.of(rule.name(), parts).value().intValueExact();
      }
    }
    throw new IllegalArgumentException("the pack " + pack.name() + " has no total 'committed'");
  }
}
