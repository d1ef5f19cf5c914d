package corymb.web.open;

import corymb.label.award.AwardAct;
import corymb.usecase.casework.When;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.label.ActOnLabel;
import corymb.usecase.register.ImportRegister;
import corymb.web.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Labels in the register of the site; each test takes names that nobody else takes. */
final class RegisterOfSite {

  static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static final Site SITE = Site.running();

  private RegisterOfSite() {}

  /** A label of a Danish organisation that is valid for another year. */
  static String gold(String name) {
    return label(name, "DK", "Gold", TODAY.plusYears(1));
  }

  /** A label, taken over from another register; its number. */
  static String label(String name, String country, String label, LocalDate until) {
    String csv =
        "name,country,portfolio,web,label,valid until\n\"%s\",%s,,www.cluster.example,%s,%s"
            .formatted(name.replace("\"", "\"\""), country, label, until);
    return new ImportRegister(SITE.desk.casework)
        .run(CaseDesk.SECRETARIAT, TODAY, csv.getBytes(StandardCharsets.UTF_8))
        .taken()
        .get(0)
        .number();
  }

  /** Something is done to it today. */
  static void act(String number, AwardAct.Kind kind) {
    new ActOnLabel(SITE.desk.casework)
        .run(SITE.desk.committee, number, kind, new When(TODAY, "a secret reason"));
  }
}
