package corymb.intake.hostile;

import static corymb.intake.hostile.Victim.withCell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cells that hold what no questionnaire does. */
final class HostileCells {

  private static final String TOTAL = "participants.total";
  private static final String FTE = "team.fte";
  private static final String FOUNDED = "organisation.founded";
  private static final String NAME = "organisation.name";

  private HostileCells() {}

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    numbers(all);
    days(all);
    texts(all);
    formulas(all);
    return all;
  }

  private static void numbers(List<Hostile> all) {
    all.add(
        Hostile.harmless(
            "an answer in the last cell of a sheet",
            () ->
                withCell(
                    TOTAL,
                    "$XFD$1048576",
                    "<row r=\"1048576\"><c r=\"XFD1048576\"><v>71</v></c></row>")));
    all.add(
        Hostile.harmless(
            "an answer beyond the last cell",
            () ->
                withCell(
                    TOTAL,
                    "$ZZZ$9999999",
                    "<row r=\"4294967295\"><c r=\"ZZZ9999999\"><v>71</v></c></row>")));
    for (String number :
        List.of("1E999999999", "1E2147483647", "-1E999999999", "1E309", "9".repeat(9000))) {
      all.add(
          new Hostile("the number " + cut(number), List.of("P012", "P013"), "", number(number)));
    }
    for (String number : List.of("1E-999999999", "1E-2147483647", "0E-2147483647", "NaN")) {
      all.add(new Hostile("the number " + number, List.of("P012"), "", number(number)));
    }
    all.add(
        Hostile.of(
            "8,000 groups of digits", "P011", FTE, () -> text(FTE, "1" + ",234".repeat(8000))));
    all.add(Hostile.of("30,000 digits", "P011", FTE, () -> text(FTE, "1".repeat(30_000))));
    all.add(
        Hostile.harmless(
            "a style that is not there",
            () -> withCell(TOTAL, "$A$1", "<row><c s=\"4294967295\"><v>71</v></c></row>")));
    all.add(
        Hostile.of(
            "a shared text that is not there",
            "P001",
            "",
            () -> withCell(TOTAL, "$A$1", "<row><c t=\"s\"><v>-7</v></c></row>")));
  }

  private static java.util.function.Supplier<byte[]> number(String number) {
    return () -> withCell(TOTAL, "$A$1", "<row><c><v>" + number + "</v></c></row>");
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 20));
  }

  private static void days(List<Hostile> all) {
    for (String number : List.of("-1", "0", "60", "2958466", "1E-999999999", "1E999999999")) {
      all.add(
          new Hostile(
              "the day " + number,
              List.of("P021"),
              "",
              () -> withCell(FOUNDED, "$A$1", "<row><c><v>" + number + "</v></c></row>")));
    }
    all.add(Hostile.harmless("a day of 1812", () -> text(FOUNDED, "1812-06-24")));
    all.add(Hostile.of("a day that never was", "P021", "", () -> text(FOUNDED, "1900-02-29")));
    all.add(
        Hostile.harmless(
            "days since 1904",
            () ->
                Victim.with(
                    Victim.BOOK, text -> text.replace("date1904=\"false\"", "date1904=\"1\""))));
  }

  private static void texts(List<Hostile> all) {
    all.add(Hostile.of("32,767 characters", "P041", "", () -> text(NAME, "x".repeat(32_767))));
    all.add(
        Hostile.of("99,000 spaces", "P041", "", () -> text(NAME, "x" + " ".repeat(99_000) + "x")));
    for (Map.Entry<String, String> text :
        Map.of(
                "a bell", "Clu_x0007_ster",
                "half a pair", "Clu_xD800_ster",
                "a turn of letters", "Clu\u202Ester",
                "an isolated turn", "Clu\u2066ster",
                "a line end", "Clu_x000D_ster")
            .entrySet()) {
      all.add(Hostile.of(text.getKey(), "P042", "", () -> text(NAME, text.getValue())));
    }
    all.add(Hostile.harmless("marks of right to left", () -> text(NAME, "\u200Fאשכול\u200E")));
    all.add(Hostile.harmless("a text like a formula", () -> text(NAME, "=HYPERLINK(\"x\")")));
  }

  private static void formulas(List<Hostile> all) {
    all.add(
        Hostile.of(
            "a formula with a result",
            "P051",
            "",
            () -> withCell(TOTAL, "$A$1", "<row><c><f>WEBSERVICE(1)</f><v>71</v></c></row>")));
    all.add(
        Hostile.of(
            "a formula without a result",
            "P052",
            "",
            () -> withCell(TOTAL, "$A$1", "<row><c><f>71</f></c></row>")));
    all.add(
        Hostile.of(
            "a formula with an error",
            "P053",
            "",
            () -> withCell(TOTAL, "$A$1", "<row><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")));
  }

  private static byte[] text(String question, String text) {
    return withCell(
        question,
        "$A$1",
        "<row><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");
  }
}
