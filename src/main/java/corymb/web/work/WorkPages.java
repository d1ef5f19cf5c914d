package corymb.web.work;

import corymb.assessment.actor.Actor;
import corymb.report.Variant;
import corymb.store.work.CaseChoice;
import corymb.usecase.Format;
import corymb.usecase.casework.Casework;
import corymb.usecase.work.ReportsWishes;
import corymb.usecase.work.RerateWishes;
import corymb.usecase.work.ShowWork;
import corymb.usecase.work.StartImport;
import corymb.usecase.work.StartReports;
import corymb.usecase.work.StartRerating;
import corymb.usecase.work.upload.Uploaded;
import corymb.web.frame.Notice;
import corymb.web.frame.Paging;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All work, and the forms that ask for more. */
@Controller
final class WorkPages {

  static final String PLACE = "/app/work";

  /** The states in which a case has something to report or to rate again. */
  private static final List<String> STATES =
      List.of(
          "rated",
          "under-review",
          "returned",
          "agreed",
          "judged",
          "granted",
          "declined",
          "deferred",
          "appealed",
          "withdrawn");

  private final Casework casework;
  private final Today today;
  private final Said said;

  WorkPages(Casework casework, Today today, Said said) {
    this.casework = casework;
    this.today = today;
    this.said = said;
  }

  /**
   * A country to choose.
   *
   * @param code two letters
   * @param name in the language of the page
   */
  record Country(String code, String name) {}

  @GetMapping(PLACE)
  String all(
      Actor actor, @RequestParam(defaultValue = "1") int page, Locale language, Model model) {
    ShowWork.All all = new ShowWork(casework).all(actor, Paging.from(page), Paging.SIZE);
    model.addAttribute("all", all);
    model.addAttribute("paging", Paging.of(page, all.total()));
    model.addAttribute("states", STATES);
    model.addAttribute(
        "countries",
        all.countries().stream()
            .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language)))
            .toList());
    return "work/all";
  }

  @PostMapping(PLACE + "/import")
  String importing(
      Actor actor,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      RedirectAttributes next)
      throws IOException {
    List<Uploaded> uploaded = new ArrayList<>();
    for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
      String name = file.getOriginalFilename();
      // a form without a chosen file sends one without a name
      if (name != null && !name.isBlank()) {
        uploaded.add(Uploaded.of(name, file.getBytes()));
      }
    }
    return begun(new StartImport(casework).run(actor, today.day(), uploaded), next);
  }

  @PostMapping(PLACE + "/reports")
  String reports(
      Actor actor,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String cases,
      @RequestParam(required = false) @Nullable Variant variant,
      @RequestParam(defaultValue = "PDF") Format format,
      RedirectAttributes next) {
    ReportsWishes wishes =
        new ReportsWishes(choice(state, country, cases), variant, format, today.day());
    return begun(new StartReports(casework).run(actor, wishes), next);
  }

  @PostMapping(PLACE + "/rerating")
  String rerating(
      Actor actor,
      @RequestParam String pack,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String cases,
      RedirectAttributes next) {
    RerateWishes wishes = new RerateWishes(choice(state, country, cases), pack);
    return begun(new StartRerating(casework).run(actor, wishes), next);
  }

  private static CaseChoice choice(String state, String country, String cases) {
    List<String> ids =
        Arrays.stream(cases.split("[\\s,;]+"))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    String known = Stream.of(state).filter(STATES::contains).findFirst().orElse(null);
    return new CaseChoice(
        known == null ? null : known.replace('-', ' '), country.isBlank() ? null : country, ids);
  }

  private String begun(String id, RedirectAttributes next) {
    Notice.done(next, said.text("work.begun"));
    return "redirect:" + PLACE + "/" + id;
  }
}
