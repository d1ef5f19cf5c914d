package corymb.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what nobody foresaw, and for addresses that lead nowhere. */
@Controller
final class ErrorPage implements ErrorController {

  private static final int FAILED = 500;

  @RequestMapping("/error")
  String page(HttpServletRequest request, Model model) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    model.addAttribute("status", status == null ? FAILED : status);
    model.addAttribute("path", path == null ? "" : path);
    return "fault";
  }
}
