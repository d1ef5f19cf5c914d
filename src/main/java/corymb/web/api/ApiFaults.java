package corymb.web.api;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardActRefused;
import corymb.scheme.language.Sentence;
import corymb.scheme.language.SpokenFault;
import corymb.store.awards.UnknownAward;
import corymb.store.cases.CaseChanged;
import corymb.store.cases.UnknownCase;
import corymb.store.session.DatabaseFailed;
import corymb.store.session.TooManyAtOnce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells programs why a request was not served, also when no method was found for it; requests for
 * pages are left to the pages.
 */
@Component
final class ApiFaults implements HandlerExceptionResolver, Ordered {

  private final ProblemWriter writer;

  ApiFaults(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception fault) {
    if (!request.getServletPath().startsWith("/api/")) {
      return null;
    }
    if (fault instanceof ErrorResponse told) {
      told.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
    }
    ApiProblem problem = problem(fault);
    if (fault instanceof DatabaseFailed) {
      request
          .getServletContext()
          .log("a program was not served: " + fault.getMessage() + " (" + fault.getCause() + ")");
    } else if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
      request.getServletContext().log("a request of a program failed", fault);
    }
    try {
      writer.write(response, problem);
    } catch (IOException e) {
      throw new UncheckedIOException("the answer could not be sent", e);
    }
    return new ModelAndView();
  }

  private static ApiProblem problem(Exception fault) {
    if (fault instanceof FaultyResponse faulty) {
      return faulty.problem();
    }
    if (fault instanceof RequestRefused wrong) {
      return wrong.problem();
    }
    return fault instanceof SpokenFault spoken ? said(spoken) : ofTheRequest(fault);
  }

  private static ApiProblem said(SpokenFault fault) {
    if (fault instanceof UnknownCase || fault instanceof UnknownAward) {
      return ApiProblem.of(HttpStatus.NOT_FOUND, fault.said());
    }
    if (fault instanceof NotPermitted) {
      return ApiProblem.of(HttpStatus.FORBIDDEN, fault.said());
    }
    if (fault instanceof TooManyAtOnce || fault instanceof DatabaseFailed) {
      return ApiProblem.of(HttpStatus.SERVICE_UNAVAILABLE, fault.said());
    }
    boolean refused =
        fault instanceof ActRefused
            || fault instanceof AwardActRefused
            || fault instanceof CaseChanged;
    return refused ? ApiProblem.refused(fault.said()) : ofTheRequest(fault);
  }

  /** What is wrong with the request itself; of a fault of the program nothing is told. */
  private static ApiProblem ofTheRequest(Exception fault) {
    if (fault instanceof MethodArgumentTypeMismatchException wrong) {
      return ApiProblem.of(
          HttpStatus.BAD_REQUEST,
          Sentence.of("the parameter '{0}' has no such value", wrong.getName()));
    }
    HttpStatus status =
        fault instanceof ErrorResponse told
            ? HttpStatus.resolve(told.getStatusCode().value())
            : null;
    if (status == null || status.is5xxServerError()) {
      return ApiProblem.of(
          HttpStatus.INTERNAL_SERVER_ERROR,
          Sentence.of(
              "the server failed; try again later, and tell the administrator when it goes on"));
    }
    String detail = ((ErrorResponse) fault).getBody().getDetail();
    return ApiProblem.of(
        status, Sentence.asItIs(detail == null ? status.getReasonPhrase() : detail));
  }
}
