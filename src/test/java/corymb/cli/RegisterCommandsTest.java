package corymb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels, register, organisations and reminders at the command line. */
class RegisterCommandsTest {

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

  private Path file(String name, String... lines) throws IOException {
    return Files.write(home.resolve(name), List.of(lines));
  }

  @BeforeEach
  void a_register_with_two_labels() throws IOException {
    Path csv =
        file(
            "elsewhere.csv",
            "Name;Country;Portfolio;Web;Label;Valid until",
            "Vento e Marea;Spain;;www.vento.example;Gold;31.08.2026",
            "Lysfold;DK;;;Bronze;December 2025");
    assertThat(done("register", "import", csv.toString(), "--on", "2026-06-01"))
        .contains("new        " + NUMBER + "  line 2  Vento e Marea");
  }

  @Test
  void a_register_is_taken_over_once() {
    CommandRun again =
        run("register", "import", home.resolve("elsewhere.csv").toString(), "--on", "2026-06-02");
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("0 new, 2 unchanged");
  }

  @Test
  void a_faulty_register_tells_all_problems_and_keeps_nothing() throws IOException {
    Path csv =
        file(
            "faulty.csv",
            "name,country,portfolio,web,label,valid until",
            "Stille Fjord,NO,,,Silver,2027-01-31",
            "Nameless,Atlantis,,,Gold,soon");
    CommandRun run = run("register", "import", csv.toString(), "--on", "2026-06-01");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "faulty.csv line 3, country: found 'Atlantis'",
            "faulty.csv line 3, valid until: found 'soon'",
            "nothing was kept: 2 problems");
    assertThat(done("register", "list", "--on", "2026-06-01")).doesNotContain("Stille Fjord");
    assertThat(run("register", "import", "missing.csv").status()).isEqualTo(2);
  }

  @Test
  void the_register_is_searched_and_sorted() {
    assertThat(done("register", "list", "--on", "2026-06-01").lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("Lysfold", "expired");
    assertThat(done("register", "list", "--on", "2026-06-01", "--sort", "label").lines())
        .first()
        .asString()
        .startsWith(NUMBER + "  valid ");
    assertThat(
            done(
                "register",
                "list",
                "marea",
                "--country",
                "es",
                "--label",
                "Gold",
                "--status",
                "valid",
                "--on",
                "2026-06-01"))
        .contains("Vento e Marea  https://www.vento.example");
    assertThat(run("register", "list", "--country", "Atlantis").status()).isEqualTo(1);
    assertThat(run("register", "list", "--status", "lost").status()).isEqualTo(2);
  }

  @Test
  void the_register_is_published_in_three_forms() throws IOException {
    assertThat(done("register", "export", "--format", "csv", "--on", "2026-09-01"))
        .contains(NUMBER + ",Vento e Marea,ES,,https://www.vento.example,Gold,2026-08-31,expired");
    assertThat(done("register", "export", "--format", "json", "--on", "2026-06-01"))
        .startsWith("{\"format\":\"corymb-register/1\",\"date\":\"2026-06-01\"")
        .endsWith("}" + System.lineSeparator());
    Path feed = home.resolve("register.atom");
    done(
        "register",
        "export",
        "--format",
        "atom",
        "--address",
        "https://labels.example.org/",
        "-o",
        feed.toString(),
        "--on",
        "2026-09-01");
    assertThat(feed)
        .content()
        .contains(
            "https://labels.example.org/register.atom",
            "https://labels.example.org/verify/" + NUMBER,
            "Gold of Vento e Marea has expired",
            "<name>labels.example.org</name>");
  }

  @Test
  void a_feed_without_an_address_is_a_wrong_command_line() {
    CommandRun run = run("register", "export", "--format", "atom", "--address", " ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("give --address URL, or set CORYMB_ADDRESS");
    for (String wrong : List.of("labels.example.org", "ftp://x.example", "https://x.example?a=b")) {
      CommandRun refused = run("register", "export", "--format", "atom", "--address", wrong);
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).contains("--address: expected the address", wrong);
    }
  }

  @Test
  void a_badge_is_drawn_as_it_stands_on_the_day() {
    Path badge = home.resolve("badge.svg");
    done("register", "badge", NUMBER, "-o", badge.toString(), "--on", "2026-08-31");
    assertThat(badge).content().contains("<svg", "Valid until 31 August 2026");
    done("register", "badge", NUMBER, "-o", badge.toString(), "--on", "2026-09-01");
    assertThat(badge).content().contains("EXPIRED", "was valid until 31 August 2026");
    CommandRun unknown = run("register", "badge", "ECEI-2026-00009", "-o", badge.toString());
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).contains("there is no award ECEI-2026-00009");
  }

  @Test
  void the_committee_acts_on_a_label_with_a_reason() {
    done("person", "add", "--name", "Cem", "--email", "cem@c.example", "--role", "committee");
    CommandRun bare = run("label", "withdraw", NUMBER, "--as", "p-0001", "--on", "2026-06-05");
    assertThat(bare.status()).isEqualTo(1);
    assertThat(bare.err()).contains("say why a label is withdrawn: give the reason");
    CommandRun secretariat = run("label", "suspend", NUMBER, "--reason", "fees");
    assertThat(secretariat.status()).isEqualTo(1);
    assertThat(secretariat.err()).contains("that is for the committee member");
    done("label", "suspend", NUMBER, "--as", "p-0001", "--reason", "fees", "--on", "2026-06-03");
    assertThat(done("label", "list", "--organisation", "ESP-001", "--on", "2026-06-03"))
        .contains(NUMBER + "  suspended   Gold ");
    assertThat(done("label", "show", NUMBER, "--on", "2026-06-02"))
        .contains(NUMBER + "  Gold  valid", "suspended     2026-06-03 by p-0001", "because fees");
    CommandRun twice =
        run("label", "suspend", NUMBER, "--as", "p-0001", "--reason", "x", "--on", "2026-06-04");
    assertThat(twice.status()).isEqualTo(1);
    assertThat(twice.err()).contains("is suspended since 2026-06-03");
    done("label", "reinstate", NUMBER, "--as", "p-0001", "--reason", "paid", "--on", "2026-06-06");
  }

  @Test
  void an_organisation_gives_its_consent() {
    assertThat(done("organisation", "list")).contains("ESP-001  ES  Vento e Marea  (no consent)");
    done("organisation", "consent", "ESP-001", "--since", "2026-06-01", "--on", "2026-06-02");
    assertThat(done("organisation", "show", "ESP-001"))
        .contains("consent    2026-06-01", "labels     " + NUMBER, "managers   none");
    assertThat(run("organisation", "consent", "ESP-001").status()).isEqualTo(2);
    assertThat(
            run("organisation", "consent", "ESP-001", "--withdraw", "--since", "2026-06-01")
                .status())
        .isEqualTo(2);
    assertThat(done("organisation", "consent", "ESP-001", "--withdraw")).contains("(no consent)");
    assertThat(run("organisation", "show", "ESP-009").status()).isEqualTo(1);
  }

  @Test
  void reminders_are_listed_queued_and_sent() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      assertThat(done("reminders", "--on", "2026-06-01"))
          .contains("2026-05-31  " + NUMBER + "  gold", "expiry-3", "queued, no address");
      done(
          "person",
          "add",
          "--name",
          "Dia",
          "--email",
          "dia@d.example",
          "--role",
          "cluster_manager",
          "--organisation",
          "ESP-001");
      assertThat(done("reminders", "--on", "2026-06-02")).contains("(p-0001): queued before");
      String url = "smtp://127.0.0.1:" + server.getSmtp().getPort();
      String[] send = {
        "reminders", "--on", "2026-06-02", "--send", "--smtp", url, "--from", "labels@example.org"
      };
      assertThat(done(send)).contains("(p-0001): sent");
      assertThat(done(send)).contains("(p-0001): sent before");
      assertThat(server.getReceivedMessages()).hasSize(1);
      server.stop();
      send[2] = "2026-07-31";
      CommandRun failed = run(send);
      assertThat(failed.status()).isEqualTo(1);
      assertThat(failed.out()).contains("expiry-1", "failed");
      assertThat(failed.err()).contains("cannot be reached", "0 sent");
    } finally {
      server.stop();
    }
  }

  @Test
  void without_a_mail_server_nothing_is_sent_or_queued() {
    CommandRun run = run("reminders", "--on", "2026-06-01", "--send", "--smtp", "", "--from", "");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("set CORYMB_SMTP_URL");
    CommandRun wrong =
        run(
            "reminders",
            "--send",
            "--smtp",
            "http://u:pass-word@x.example",
            "--from",
            "a@b.example");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("no address of a mail server").doesNotContain("pass-word");
    assertThat(done("reminders", "--on", "2026-06-01")).contains(": queued");
  }

  @Test
  void every_command_has_its_help() {
    for (String command : List.of("label", "register", "organisation", "reminders")) {
      CommandRun help = CommandRun.of(command, "--help");
      assertThat(help.status()).isZero();
      assertThat(help.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
      assertThat(help.out()).doesNotContain("${", "null");
    }
  }
}
