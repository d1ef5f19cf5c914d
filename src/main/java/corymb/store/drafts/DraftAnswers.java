package corymb.store.drafts;

import corymb.store.session.Moments;
import corymb.store.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the answers that organisations have not handed in yet, one draft for each organisation.
 * Whoever changes some holds the lock on the organisation.
 */
public final class DraftAnswers {

  private DraftAnswers() {}

  /** The answers of an organisation's draft by the codes of their questions. */
  public static Map<String, DraftAnswer> of(Session session, String organisation) {
    Map<String, DraftAnswer> answers = new LinkedHashMap<>();
    session
        .sql(
            "select question, answer, changed_at, person from draft_answer"
                + " where organisation = ? order by question")
        .param(organisation)
        .query(
            (row, nr) ->
                new DraftAnswer(
                    row.getString("question"),
                    row.getString("answer"),
                    Moments.of(row, "changed_at"),
                    row.getString("person")))
        .list()
        .forEach(answer -> answers.put(answer.question(), answer));
    return answers;
  }

  /** Keeps an answer in the place of an earlier one. */
  public static void put(Session session, String organisation, DraftAnswer answer) {
    int changed =
        session
            .sql(
                "update draft_answer set answer = ?, changed_at = ?, person = ?"
                    + " where organisation = ? and question = ?")
            .params(
                answer.answer(),
                Moments.parameter(answer.changedAt()),
                answer.person(),
                organisation,
                answer.question())
            .update();
    if (changed == 0) {
      session
          .sql(
              "insert into draft_answer (organisation, question, answer, changed_at, person)"
                  + " values (?, ?, ?, ?, ?)")
          .params(
              organisation,
              answer.question(),
              answer.answer(),
              Moments.parameter(answer.changedAt()),
              answer.person())
          .update();
    }
  }

  /** Takes the whole draft away. */
  public static void clear(Session session, String organisation) {
    session.sql("delete from draft_answer where organisation = ?").param(organisation).update();
  }
}
