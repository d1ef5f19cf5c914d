package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.report.credential.StatusList;
import corymb.report.credential.StatusListCredential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of certificates and status lists when a label is acted on. */
class PublishedStatusTest {

  private static final String NUMBER = "ECEI-2026-00001";

  @TempDir private Path home;

  private CommandRun run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", home.toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private CommandRun done(String... words) {
    CommandRun run = run(words);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private void bronze() {
    done("import", "samples/near-gold/response.xlsx", "--on", "2026-06-01");
    String id = done("case", "list").out().split(" ", 2)[0];
    done("person", "add", "--name", "Ana", "--email", "a@a.example", "--role", "assessor");
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

  private CommandRun sealed(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--keys", at("keys.p12"), "--password-file", at("password")));
    all.addAll(List.of("--issuer", "Trials", "--address", "https://labels.example.org"));
    return run(all.toArray(String[]::new));
  }

  private String at(String name) {
    return home.resolve(name).toString();
  }

  private StatusList list(String purpose) {
    try {
      Path file = home.resolve("web/status/1").resolve(purpose);
      return StatusListCredential.verify(Files.readString(file)).list();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private CommandRun act(String verb, String day) {
    return sealed(
        "label",
        verb,
        NUMBER,
        "--reason",
        "fees",
        "--as",
        "p-0002",
        "--on",
        day,
        "--publish",
        at("web"));
  }

  private CommandRun verify(String file) {
    return run("verify", at(file), "--on", "2026-06-30", "--trust", at("keys.pem"));
  }

  @Test
  void acts_publish_the_lists_and_a_certificate_that_was_issued_again_is_told_apart()
      throws IOException {
    bronze();
    Files.writeString(home.resolve("password"), "correct horse");
    CommandRun.of("certificate", "keygen", "-o", at("keys.p12"), "--password-file", at("password"));
    issue_twice();
    suspend_reinstate_and_withdraw();
    without_keys_or_folder_it_is_told_what_to_run();
    assertThat(done("audit", "verify").out()).contains("intact");
  }

  private void issue_twice() {
    String[] first = {
      "certificate",
      "issue",
      NUMBER,
      "--signatory",
      "Cem, Chair",
      "-o",
      at("one.pdf"),
      "--on",
      "2026-06-06"
    };
    CommandRun alone = sealed(first);
    assertThat(alone.status()).as(alone.err()).isZero();
    assertThat(alone.err())
        .contains(
            "the status lists were not published: no folder is",
            "corymb certificate status-list revocation --keys FILE.p12 -o revocation",
            "corymb certificate status-list suspension");
    assertThat(verify("one.pdf").out()).contains("register: valid", "the file is the certificate");
    assertThat(verify("one.pdf").status()).isZero();
    String[] again = {
      "certificate",
      "issue",
      NUMBER,
      "--signatory",
      "Cem, Chair",
      "-o",
      at("two.pdf"),
      "--on",
      "2026-06-07",
      "--again"
    };
    assertThat(sealed(again)).satisfies(r -> assertThat(r.status()).isEqualTo(1));
    List<String> words = new ArrayList<>(List.of(again));
    words.addAll(List.of("--reason", "new name", "--publish", at("web")));
    CommandRun second = sealed(words.toArray(String[]::new));
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(second.err()).contains("status lists of ", "published in " + at("web"));
    assertThat(list("revocation").isSet(0)).isTrue();
    assertThat(list("revocation").isSet(1)).isFalse();
    assertThat(verify("one.pdf").out())
        .contains("as it was sealed", "replaced: the file is an older");
    assertThat(verify("one.pdf").status()).isEqualTo(1);
    assertThat(verify("two.pdf").status()).isZero();
  }

  private void suspend_reinstate_and_withdraw() {
    assertThat(act("suspend", "2026-06-08").status()).isZero();
    assertThat(list("suspension").isSet(1)).isTrue();
    assertThat(act("reinstate", "2026-06-09").status()).isZero();
    assertThat(list("suspension").isSet(1)).isFalse();
    CommandRun again = act("reinstate", "2026-06-10");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).doesNotContain("status lists");
  }

  private void without_keys_or_folder_it_is_told_what_to_run() {
    CommandRun withdrawn =
        run("label", "withdraw", NUMBER, "--reason", "x", "--as", "p-0002", "--on", "2026-06-11");
    assertThat(withdrawn.status()).isZero();
    assertThat(withdrawn.out()).contains(NUMBER + " is withdrawn from 2026-06-11");
    assertThat(withdrawn.err())
        .contains("the status lists were not published: no keys are", "CORYMB_KEYS")
        .contains("corymb certificate status-list revocation");
    assertThat(list("revocation").isSet(1)).isFalse();
    done(
        "certificate",
        "status-list",
        "revocation",
        "-o",
        at("web/status/1/revocation"),
        "--keys",
        at("keys.p12"),
        "--password-file",
        at("password"),
        "--issuer",
        "Trials",
        "--address",
        "https://labels.example.org");
    assertThat(list("revocation").isSet(1)).isTrue();
  }

  @Test
  void a_reading_command_offers_only_options_that_it_uses() {
    assertThat(CommandRun.of("register", "list", "--help").out())
        .contains("--on", "--home")
        .doesNotContain("--as", "--reason");
    assertThat(CommandRun.of("register", "badge", "--help").out()).doesNotContain("--reason");
    assertThat(CommandRun.of("label", "show", "--help").out())
        .contains("--as", "--on")
        .doesNotContain("--reason", "--keys");
    assertThat(CommandRun.of("label", "withdraw", "--help").out())
        .contains("--as", "--reason", "--keys", "--publish");
  }
}
