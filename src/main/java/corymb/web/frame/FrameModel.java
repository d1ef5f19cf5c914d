package corymb.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows. */
@ControllerAdvice(annotations = Controller.class)
final class FrameModel {

  private final Visitors visitors;
  private final Today today;

  FrameModel(Visitors visitors, Today today) {
    this.visitors = visitors;
    this.today = today;
  }

  @ModelAttribute("visitor")
  Visitor visitor(HttpServletRequest request) {
    return visitors.of(request);
  }

  @ModelAttribute("languages")
  List<Locale> languages() {
    return Languages.ALL;
  }

  @ModelAttribute("today")
  LocalDate today() {
    return today.day();
  }

  /** The path of the page, by which the frame marks where one is. */
  @ModelAttribute("path")
  String path(HttpServletRequest request) {
    return request.getRequestURI();
  }
}
