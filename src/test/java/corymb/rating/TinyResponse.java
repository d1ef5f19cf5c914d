package corymb.rating;

import corymb.TinyPack;
import corymb.facts.Answer;
import corymb.facts.Value;
import corymb.facts.Value.Amount;
import corymb.facts.Value.Choice;
import corymb.facts.Value.Day;
import corymb.facts.Value.Words;
import corymb.facts.Value.YesNo;
import corymb.scheme.Response;
import corymb.scheme.question.OptionList;
import corymb.scheme.question.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A response to the tiny scheme that reaches everything, with single changes. */
public final class TinyResponse {

  private final Map<String, Answer> answers = new LinkedHashMap<>();

  private TinyResponse() {
    TinyPack.PACK
        .questionnaire()
        .questions()
        .forEach(question -> answers.put(question.code(), Answer.of(question.code(), null)));
  }

  /** All points, all minimums, all criteria. */
  public static TinyResponse best() {
    return new TinyResponse()
        .with("organisation.country", "DK")
        .with("organisation.portfolio", "P08")
        .with("organisation.ecosystem", "5")
        .with("organisation.founded", "2018-02-28")
        .with("organisation.assessmentDate", "2026-02-28")
        .with("eligibility.programmeRecognised", "false")
        .with("participants.committed.companies", "30")
        .with("participants.committed.research", "10")
        .with("participants.met", "30")
        .with("team.fte", "2")
        .with("team.personsTwoYearsAgo", "5")
        .with("team.leavers24m", "2")
        .with("strategy.written", "true")
        .with("strategy.dated", "2023-02-28")
        .with("strategy.review", "quarterly");
  }

  /** With another answer, written as in {@code answers.json}; empty when it is not given. */
  public TinyResponse with(String code, String text) {
    Question question = Objects.requireNonNull(TinyPack.PACK.questionnaire().find(code));
    answers.put(code, Answer.of(code, text.isEmpty() ? null : value(question, text)));
    return this;
  }

  /** The response. */
  public Response response() {
    return new Response(answers);
  }

  private static Value value(Question question, String text) {
    return switch (question.type()) {
      case TEXT -> new Words(text);
      case YESNO -> new YesNo(text.equals("true"));
      case DATE -> new Day(LocalDate.parse(text));
      case INTEGER, DECIMAL -> new Amount(new BigDecimal(text));
      case CHOICE -> {
        OptionList options = Objects.requireNonNull(question.options());
        yield new Choice(text, Objects.requireNonNull(options.find(text)).level());
      }
    };
  }
}
