package corymb.web.open;

import corymb.label.register.RegisterWords;
import corymb.scheme.language.Language;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.casework.Casework;
import corymb.usecase.method.ReadMethod;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start, how the scheme measures, and its blank workbook. */
@Controller
final class SchemePages {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Casework casework;
  private final ReadMethod method;
  private final Map<Language, byte[]> workbooks = new ConcurrentHashMap<>();

  SchemePages(Casework casework) {
    this.casework = casework;
    this.method = new ReadMethod(casework.shelf());
  }

  @GetMapping("/")
  String start(Locale locale, Model model) {
    RegisterWords words = RegisterWords.of(casework.shelf().first().in(language(locale)));
    model.addAttribute("labels", words.labels());
    return "open/start";
  }

  @GetMapping("/methodology")
  String methodology(Locale locale, Model model) {
    Language language = language(locale);
    model.addAttribute("method", MethodText.of(method.in(language), language));
    return "open/methodology";
  }

  private static Language language(Locale locale) {
    return Language.orEnglish(locale.getLanguage());
  }

  /** The blank workbook; made once for each language. */
  @GetMapping("/workbook")
  ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = "") String lang, Locale locale) {
    Language language = lang.isEmpty() ? language(locale) : Language.orEnglish(lang);
    byte[] bytes =
        workbooks.computeIfAbsent(
            language, each -> MakeWorkbook.blank(casework.shelf().first(), each));
    String name =
        "questionnaire-%s-%s.xlsx"
            .formatted(casework.shelf().first().pack().name().replace('/', '-'), language.code());
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
