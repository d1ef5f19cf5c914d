package corymb.web.open;

import corymb.usecase.register.EntryHistory;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Today;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;

/** Verifies certificates, by their number or by their file. */
@Controller
final class VerifyPage {

  /** The largest file that is looked into; certificates have about 200 KB. */
  static final int LARGEST_MEGABYTES = 8;

  private static final int LONGEST_NUMBER = 60;
  private static final String FORM = "open/verify";

  private final ReadRegister register;
  private final SchemeWords words;
  private final FileProof files;
  private final Today today;

  VerifyPage(ReadRegister register, SchemeWords words, FileProof files, Today today) {
    this.register = register;
    this.words = words;
    this.files = files;
    this.today = today;
  }

  @GetMapping("/verify")
  String ask(@RequestParam(defaultValue = "") String number, Model model) {
    String clean = clean(number);
    if (!clean.isEmpty()) {
      return "redirect:/verify/" + UriUtils.encodePathSegment(clean, StandardCharsets.UTF_8);
    }
    return form(model, null);
  }

  private static String form(Model model, @Nullable String fault) {
    model.addAttribute("fault", fault);
    model.addAttribute("largest", LARGEST_MEGABYTES);
    return FORM;
  }

  /** The number as it is printed, whatever blanks and letters somebody typed. */
  private static String clean(String number) {
    String clean =
        number.replaceAll("[\\s\\p{Z}\\p{Cntrl}/\\\\;%.?#]", "").replaceAll("\\p{Pd}", "-");
    return (clean.length() > LONGEST_NUMBER ? clean.substring(0, LONGEST_NUMBER) : clean)
        .toUpperCase(Locale.ROOT);
  }

  @GetMapping("/verify/{number}")
  String number(
      @PathVariable String number, Locale locale, HttpServletResponse response, Model model) {
    String clean = clean(number);
    Optional<EntryHistory> found = register.history(today.day(), clean);
    model.addAttribute("number", clean);
    model.addAttribute("words", words.register(locale));
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("status", "unknown");
      return "open/verified";
    }
    EntryHistory history = found.get();
    model.addAttribute("status", RegisterForm.word(history.entry().status()));
    model.addAttribute("history", history);
    model.addAttribute("entry", history.entry());
    model.addAttribute("country", SchemeWords.country(history.entry().country(), locale));
    return "open/verified";
  }

  @PostMapping("/verify")
  String file(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Locale locale,
      HttpServletResponse response,
      Model model)
      throws IOException {
    if (file == null || file.isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return form(model, "missing");
    }
    if (file.getSize() > LARGEST_MEGABYTES * 1024L * 1024L) {
      response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
      return form(model, "large");
    }
    Proof proof = files.of(file.getBytes());
    model.addAttribute("proof", proof);
    if (proof.certificate() != null) {
      model.addAttribute("country", SchemeWords.country(proof.certificate().country(), locale));
    }
    return "open/proof";
  }
}
