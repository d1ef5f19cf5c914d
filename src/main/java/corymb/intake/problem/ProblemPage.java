package corymb.intake.problem;

import corymb.intake.Problem.Severity;
import corymb.scheme.Pack;
import corymb.scheme.question.CrossCheck;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of all problems: those of the catalogue, and the cross-checks of packs. */
public final class ProblemPage {

  private static final int FIGURES = 3;

  private final ProblemTexts texts;
  private final StringBuilder page = new StringBuilder();

  private ProblemPage(ProblemTexts texts) {
    this.texts = texts;
  }

  /** The page in Markdown. */
  public static String markdown(ProblemTexts texts, List<Pack> packs) {
    return new ProblemPage(texts).markdown(packs);
  }

  private String markdown(List<Pack> packs) {
    page.append("# ").append(text("page.title")).append("\n\n");
    page.append(text("page.intro")).append('\n');
    String group = "";
    for (ProblemCode code : ProblemCode.values()) {
      String next = code.code().substring(0, FIGURES);
      if (!next.equals(group)) {
        table(text("page." + next));
        group = next;
      }
      String key = code.code();
      row(key, code.severity(), text(key + ".means"), text(key + ".advice"));
    }
    for (Pack pack : packs) {
      table(texts.text("page.checks", Map.of("pack", pack.name())));
      for (CrossCheck check : pack.questionnaire().checks()) {
        Severity severity = check.warning() ? Severity.WARNING : Severity.ERROR;
        row(check.code(), severity, check.message(), check.advice());
      }
    }
    return page.toString();
  }

  private void table(String title) {
    String columns = text("page.columns").replace(", ", " | ");
    page.append("\n## ").append(title).append("\n\n");
    page.append("| ").append(columns).append(" |\n|---|---|---|---|\n");
  }

  private void row(String code, Severity severity, String meaning, String advice) {
    String word = text("severity." + severity.name().toLowerCase(Locale.ROOT));
    for (String cell : List.of(code, word, meaning, advice)) {
      page.append("| ").append(cell.strip().replace("|", "\\|").replace('\n', ' ')).append(' ');
    }
    page.append("|\n");
  }

  private String text(String key) {
    return texts.text(key, Map.of());
  }
}
