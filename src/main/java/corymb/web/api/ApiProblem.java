package corymb.web.api;

import corymb.intake.Problem;
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
    String detail,
    @Nullable List<ResponseProblem> problems) {

  private static final String OURS = "urn:corymb:problem:";

  /** One that the status names. */
  static ApiProblem of(HttpStatus status, String detail) {
    return new ApiProblem("about:blank", status.getReasonPhrase(), status, detail, null);
  }

  /** An act that is not possible as things are. */
  static ApiProblem refused(String detail) {
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
        "%s has %s; mend them and send it again"
            .formatted(name, errors == 1 ? "one error" : errors + " errors"),
        problems.stream().map(ResponseProblem::of).toList());
  }

  /** The members of the document, in their order. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("title", title);
    members.put("status", status.value());
    members.put("detail", detail);
    if (problems != null) {
      members.put("problems", problems);
    }
    return members;
  }
}
