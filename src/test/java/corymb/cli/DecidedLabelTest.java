package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A label that was decided here, from the workbook to its withdrawal, at the command line. */
class DecidedLabelTest {

  private static final String NUMBER = "ECEI-2026-00001";

  @TempDir private Path home;

  private CommandRun run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", home.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private String done(String... words) {
    CommandRun run = run(words);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  private void bronze() {
    done("import", "samples/silver/response.xlsx", "--on", "2026-06-01");
    String id = done("case", "list").split(" ", 2)[0];
    String roles = "assessor,committee";
    done("person", "add", "--name", "Ana", "--email", "a@a.example", "--role", roles);
    done("person", "add", "--name", "Cem", "--email", "c@c.example", "--role", "committee");
    done("case", "apply", id, "--for", "bronze", "--on", "2026-06-02");
    done("case", "assign", id, "p-0001", "--on", "2026-06-02");
    done("case", "declare", id, "--none", "--as", "p-0001", "--on", "2026-06-02");
    done("case", "visit", id, "--as", "p-0001", "--on", "2026-06-03");
    done("case", "lock", id, "--as", "p-0001", "--on", "2026-06-03");
    done("case", "sign", id, "--recommend", "bronze", "--as", "p-0001", "--on", "2026-06-03");
    done("case", "judge", id, "--on", "2026-06-04");
    done("case", "decide", id, "--grant", "bronze", "--as", "p-0002", "--on", "2026-06-05");
  }

  @Test
  void who_assessed_the_case_does_not_act_on_its_label() {
    bronze();
    assertThat(done("label", "show", NUMBER, "--on", "2026-06-05"))
        .contains("Bronze  valid", "valid         2026-06-05 to 2028-06-30", "first")
        .doesNotContainIgnoringCase("points");
    String[] words = {
      "label", "withdraw", NUMBER, "--reason", "misuse", "--on", "2026-06-10", "--as", "p-0001"
    };
    CommandRun assessor = run(words);
    assertThat(assessor.status()).isEqualTo(1);
    assertThat(assessor.err()).contains("p-0001 assessed the case", "is for others");
    words[words.length - 1] = "p-0002";
    assertThat(done(words)).contains(NUMBER + " is withdrawn from 2026-06-10");
    assertThat(done("register", "list", "--on", "2026-06-09")).contains(NUMBER + "  valid ");
    assertThat(done("register", "list", "--on", "2026-06-10"))
        .contains(NUMBER + "  withdrawn ")
        .doesNotContain("misuse", "98");
  }
}
