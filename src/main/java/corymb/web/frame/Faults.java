package corymb.web.frame;

import corymb.assessment.actor.NotPermitted;
import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardActRefused;
import corymb.report.seal.UnusableKey;
import corymb.store.awards.UnknownAward;
import corymb.store.cases.CaseChanged;
import corymb.store.cases.UnknownCase;
import corymb.store.people.NoSuchOrganisation;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.PersonRefused;
import corymb.store.session.DatabaseFailed;
import corymb.store.session.TooManyAtOnce;
import corymb.store.work.UnknownWork;
import corymb.usecase.rated.FaultyAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What is shown when a request cannot be served: an act that is refused leads back to the page it
 * came from, with the reason; what is unknown, or must not be known, is a page that says so.
 */
@ControllerAdvice(annotations = Controller.class)
final class Faults {

  private final FrameModel frame;
  private final Said said;

  Faults(FrameModel frame, Said said) {
    this.said = said;
    this.frame = frame;
  }

  @ExceptionHandler({
    UnknownCase.class,
    UnknownAward.class,
    NoSuchOrganisation.class,
    NoSuchPerson.class,
    UnknownWork.class
  })
  ModelAndView unknown(
      RuntimeException fault, HttpServletRequest request, HttpServletResponse response) {
    return page(HttpStatus.NOT_FOUND, fault, request, response);
  }

  @ExceptionHandler(NotPermitted.class)
  ModelAndView forbidden(
      NotPermitted fault, HttpServletRequest request, HttpServletResponse response) {
    return page(HttpStatus.FORBIDDEN, fault, request, response);
  }

  @ExceptionHandler({
    ActRefused.class,
    AwardActRefused.class,
    CaseChanged.class,
    FaultyAnswers.class,
    PersonRefused.class,
    UnusableKey.class
  })
  ModelAndView refused(
      RuntimeException fault, HttpServletRequest request, HttpServletResponse response) {
    String from = from(request);
    if (from == null || request.getMethod().equals("GET")) {
      return page(HttpStatus.CONFLICT, fault, request, response);
    }
    FlashMap next = RequestContextUtils.getOutputFlashMap(request);
    next.put("notice", new Notice(Notice.Kind.REFUSED, said.afterColon(fault)));
    return new ModelAndView("redirect:" + from);
  }

  /** The database is away, or others keep it busy. */
  @ExceptionHandler({DatabaseFailed.class, TooManyAtOnce.class})
  ModelAndView later(
      RuntimeException fault, HttpServletRequest request, HttpServletResponse response) {
    request
        .getServletContext()
        .log("a page was not made: " + fault.getMessage() + " (" + fault.getCause() + ")");
    return page(HttpStatus.SERVICE_UNAVAILABLE, fault, request, response);
  }

  /** The page of this site that the request came from, null when it is not known. */
  private static @Nullable String from(HttpServletRequest request) {
    String referer = request.getHeader(HttpHeaders.REFERER);
    if (referer == null) {
      return null;
    }
    try {
      URI uri = URI.create(referer);
      String path = uri.getRawPath();
      boolean ours = request.getServerName().equalsIgnoreCase(uri.getHost());
      if (!ours || path == null || !path.startsWith("/") || path.startsWith("//")) {
        return null;
      }
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private ModelAndView page(
      HttpStatus status,
      RuntimeException fault,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setStatus(status.value());
    ModelAndView page = new ModelAndView("fault", status);
    page.addObject("visitor", frame.visitor(request));
    page.addObject("languages", frame.languages());
    page.addObject("today", frame.today());
    page.addObject("path", frame.path(request));
    page.addObject("status", status.value());
    page.addObject("why", said.fault(fault));
    return page;
  }
}
