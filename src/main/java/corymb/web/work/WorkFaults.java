package corymb.web.work;

import corymb.usecase.work.WorkRefused;
import corymb.usecase.work.upload.UploadRefused;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Work that is not taken on leads back to the page that asks for it, with the reason. */
@ControllerAdvice(basePackageClasses = WorkFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WorkFaults {

  private final Said said;

  WorkFaults(Said said) {
    this.said = said;
  }

  @ExceptionHandler
  String refused(WorkRefused fault, HttpServletRequest request) {
    return back(said.text("work.refused." + key(fault.why()), fault.what()), request);
  }

  @ExceptionHandler
  String refused(UploadRefused fault, HttpServletRequest request) {
    return back(
        said.text(
            "work.upload.refused." + key(fault.why()), fault.name(), String.valueOf(fault.most())),
        request);
  }

  private static String key(Enum<?> why) {
    return why.name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  private static String back(String text, HttpServletRequest request) {
    RequestContextUtils.getOutputFlashMap(request)
        .put("notice", new Notice(Notice.Kind.REFUSED, text));
    return "redirect:" + WorkPages.PLACE;
  }
}
