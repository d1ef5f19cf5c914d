package corymb.web.api;

import corymb.assessment.state.ActRefused;
import corymb.label.award.AwardStatus;
import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterQuery;
import corymb.scheme.language.Sentence;
import corymb.scheme.yaml.Words;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.register.RegisterSearch;
import corymb.web.frame.Today;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register, for anybody. */
@RestController
final class RegisterApi {

  private final ReadRegister register;
  private final Today today;

  RegisterApi(ReadRegister register, Today today) {
    this.register = register;
    this.today = today;
  }

  /**
   * An entry.
   *
   * @param number of the award
   * @param name of the organisation
   * @param country ISO 3166 alpha-2
   * @param portfolio code of the portfolio, null when it is not known
   * @param web address of the web site, null when there is none
   * @param label code of the label
   * @param validUntil the last valid day
   * @param status what the label is worth today, as a word such as {@code valid}
   */
  record Entry(
      String number,
      String name,
      String country,
      @Nullable String portfolio,
      @Nullable String web,
      String label,
      LocalDate validUntil,
      String status) {

    static Entry of(RegisterEntry entry) {
      return new Entry(
          entry.number(),
          entry.name(),
          entry.country(),
          entry.portfolio(),
          entry.web(),
          entry.label(),
          entry.validUntil(),
          Words.of(entry.status()));
    }
  }

  @GetMapping(path = "/api/v1/register", produces = MediaType.APPLICATION_JSON_VALUE)
  Listed<Entry> search(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String portfolio,
      @RequestParam(required = false) @Nullable String label,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "50") int size) {
    Listed.requireBounds(from, size);
    RegisterSearch wanted =
        new RegisterSearch(text, country, portfolio, label, status == null ? null : status(status));
    Register found = register.on(today.day()).find(query(wanted));
    List<Entry> page = found.entries().stream().skip(from).limit(size).map(Entry::of).toList();
    return new Listed<>(found.entries().size(), from, page);
  }

  private RegisterQuery query(RegisterSearch wanted) {
    try {
      return wanted.query(register.words());
    } catch (ActRefused e) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, e.said());
    }
  }

  private static AwardStatus status(String word) {
    return Arrays.stream(AwardStatus.values())
        .filter(each -> Words.of(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new RequestRefused(
                    HttpStatus.BAD_REQUEST,
                    Sentence.of(
                        "there is no status '{0}'; there are {1}",
                        word, Words.all(AwardStatus.class))));
  }

  @GetMapping(path = "/api/v1/register/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
  Entry entry(@PathVariable String number) {
    return Entry.of(register.entry(today.day(), number));
  }
}
