package corymb.web.api;

import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import org.springframework.http.HttpStatus;

/** A request is not one that can be served, whatever the state of things; nothing was done. */
final class RequestRefused extends SpokenFault {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  /** Says what is wrong with it, with the status of the answer, from 400 to 499. */
  RequestRefused(HttpStatus status, Sentence said) {
    super(said);
    this.status = status;
  }

  /** The answer. */
  ApiProblem problem() {
    return ApiProblem.of(status, said());
  }
}
