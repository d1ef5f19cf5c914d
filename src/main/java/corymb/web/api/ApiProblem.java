package corymb.web.api;

import corymb.intake.Problem;
import corymb.scheme.language.Language;
import corymb.scheme.language.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not served, as RFC 9457 tells it.
 *
 * @param type {@code about:blank} where the status says all, else a name that stays the same
 * @param title the kind of problem, the same each time
 * @param status the status of the answer
 * @param detail what happened this time and what to do
 * @param problems the problems of a response, null when it is not about one
 */
record ApiProblem(
    String type,
    String title,
    HttpStatus status,
    Sentence detail,
    @Nullable List<ResponseProblem> problems) {

  private static final String OURS = "urn:corymb:problem:";

  /** One that the status names. */
  static ApiProblem of(HttpStatus status, Sentence detail) {
    return new ApiProblem("about:blank", status.getReasonPhrase(), status, detail, null);
  }

  /** An act that is not possible as things are. */
  static ApiProblem refused(Sentence detail) {
    return new ApiProblem(
        OURS + "refused", "The act was refused", HttpStatus.CONFLICT, detail, null);
  }

  /** A response that cannot be rated. */
  static ApiProblem faulty(String name, List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    return new ApiProblem(
        OURS + "faulty-response",
        "The response has errors",
        HttpStatus.UNPROCESSABLE_CONTENT,
        errors == 1
            ? Sentence.of("{0} has one error; mend it and send it again", name)
            : Sentence.of("{0} has {1} errors; mend them and send it again", name, errors),
        problems.stream().map(ResponseProblem::of).toList());
  }

  /** The members of the document, in their order, the detail in a language. */
  Map<String, Object> members(Language language) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("title", title);
    members.put("status", status.value());
    members.put("detail", detail.in(language));
    if (problems != null) {
      members.put("problems", problems);
    }
    return members;
  }
}
