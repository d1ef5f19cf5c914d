package corymb.web.open;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterIndex;
import corymb.label.register.RegisterOrder;
import corymb.usecase.register.EntryHistory;
import corymb.usecase.register.ReadRegister;
import corymb.web.frame.Today;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The register and its entries. */
@Controller
final class RegisterPage {

  private static final List<RegisterOrder> COLUMNS =
      List.of(
          RegisterOrder.NAME,
          RegisterOrder.COUNTRY,
          RegisterOrder.LABEL,
          RegisterOrder.VALID_UNTIL,
          RegisterOrder.STATUS);

  private static final List<String> STATUSES =
      Stream.of(AwardStatus.values()).map(RegisterForm::word).toList();

  private final ReadRegister register;
  private final SchemeWords words;
  private final SiteAddress address;
  private final Today today;

  RegisterPage(ReadRegister register, SchemeWords words, SiteAddress address, Today today) {
    this.register = register;
    this.words = words;
    this.address = address;
    this.today = today;
  }

  @GetMapping("/register")
  String search(@RequestParam Map<String, String> asked, Locale locale, Model model) {
    RegisterForm form = RegisterForm.of(asked);
    RegisterIndex index = register.index(today.day());
    model.addAttribute("form", form);
    model.addAttribute(
        "found", FoundEntries.of(index.find(form.query(), form.order()), page(asked), locale));
    List<FoundEntries.Country> countries = countries(index, locale);
    model.addAttribute("countries", countries);
    model.addAttribute(
        "places",
        countries.stream()
            .collect(Collectors.toMap(FoundEntries.Country::code, FoundEntries.Country::name)));
    model.addAttribute("words", words.register(locale));
    model.addAttribute("statuses", STATUSES);
    model.addAttribute("columns", COLUMNS.stream().map(RegisterForm::word).toList());
    model.addAttribute("sorted", RegisterForm.word(form.order()));
    return "open/register";
  }

  private static int page(Map<String, String> asked) {
    String said = asked.getOrDefault("page", "");
    return said.matches("[0-9]{1,6}") ? Integer.parseInt(said) : 1;
  }

  /** Those that have entries, by their names. */
  private static List<FoundEntries.Country> countries(RegisterIndex all, Locale locale) {
    return FoundEntries.countries(all.countries(), locale).stream()
        .sorted(Comparator.comparing(FoundEntries.Country::name, Collator.getInstance(locale)))
        .toList();
  }

  @GetMapping("/register/{number}")
  String entry(
      @PathVariable String number, Locale locale, HttpServletResponse response, Model model) {
    Optional<EntryHistory> found = register.history(today.day(), number);
    if (found.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      model.addAttribute("status", HttpStatus.NOT_FOUND.value());
      return "fault";
    }
    EntryHistory history = found.get();
    model.addAttribute("history", history);
    model.addAttribute("entry", history.entry());
    model.addAttribute("country", SchemeWords.country(history.entry().country(), locale));
    model.addAttribute("web", WebLink.of(history.entry().web()));
    model.addAttribute("words", words.register(locale));
    model.addAttribute(
        "snippet", snippet(number, words.register(locale).label(history.entry().label())));
    return "open/entry";
  }

  /** What an organisation writes into its own page. */
  private String snippet(String number, String label) {
    return """
        <a href="%1$s/verify/%2$s"><img src="%1$s/badge/%2$s.svg" width="380" height="112" alt="%3$s"></a>"""
        .formatted(address.base(), number, HtmlUtils.htmlEscape(label));
  }
}
