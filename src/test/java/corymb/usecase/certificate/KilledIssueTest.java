package corymb.usecase.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.ChildJava;
import corymb.label.certificate.Signatory;
import corymb.report.seal.KeyFile;
import corymb.report.seal.KeyMaker;
import corymb.report.seal.SampleKeys;
import corymb.report.seal.SigningKeys;
import corymb.report.seal.TrustedSeals;
import corymb.report.seal.Verdict;
import corymb.store.audit.AuditCheck;
import corymb.store.awards.Certificates;
import corymb.store.blob.Digest;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.session.Transactions;
import corymb.usecase.casework.Casework;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that issues certificates is gone while it issues the second one, when all is done but
 * kept. In the Maven profile {@code nightly} also when it is kept but not told, and before each of
 * its statements.
 */
class KilledIssueTest {

  private static final boolean EVERYWHERE = Integer.getInteger("corymb.kills", 1) > 1;
  private static final int LABELS = EVERYWHERE ? 3 : 2;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
  private static final char[] PASSWORD = "correct horse".toCharArray();

  @TempDir private static Path folder;

  private static Path granted;
  private static List<String> numbers;

  @BeforeAll
  static void labels_are_granted() throws IOException {
    granted = folder.resolve("granted");
    numbers = new ArrayList<>();
    try (Database database = Database.open(new Address.Embedded(granted))) {
      CaseDesk desk = new CaseDesk(database.transactions());
      for (int i = 0; i < LABELS; i++) {
        String id = desk.at(Stage.GRANTED);
        numbers.add(new DecideCase(desk.casework).award(id).orElseThrow());
      }
    }
    Files.write(folder.resolve("keys.p12"), KeyMaker.keyFile(SampleKeys.TEST, PASSWORD));
  }

  private static Issuing by(SigningKeys keys) {
    return new Issuing(
        "Label Office",
        "https://labels.example.org",
        List.of(new Signatory("Ada Berg", "Chair")),
        keys);
  }

  private static Casework casework(Transactions store) {
    return new Casework(store, CaseDesk.SHELF, Clock.systemUTC(), () -> CaseDesk.LAST);
  }

  /** Issues until it is gone; telling each number with the digest of its certificate. */
  public static void main(String[] words) throws IOException {
    Database database = Database.open(new Address.Embedded(Path.of(words[0])));
    SigningKeys keys = KeyFile.read(Files.readAllBytes(Path.of(words[1])), PASSWORD);
    MortalConnections connections = new MortalConnections(database.connections());
    IssueCertificate issue =
        new IssueCertificate(
            casework(new Transactions(connections, Connection.TRANSACTION_READ_COMMITTED, true)),
            SealCertificate.builtIn());
    for (int i = 3; i < words.length; i++) {
      if (i == 4) {
        connections.dieAt(words[2]);
      }
      byte[] pdf = issue.run(CaseDesk.SECRETARIAT, words[i], DAY, by(keys));
      System.out.println(words[i] + " " + Digest.of(pdf));
    }
    database.close();
  }

  @Test
  void killed_in_between_every_certificate_is_issued_once_and_whole()
      throws IOException, InterruptedException {
    assertThat(killed("commit")).isEqualTo(1);
    if (EVERYWHERE) {
      assertThat(killed("kept")).isEqualTo(2);
      int statement = 1;
      while (killed("statement " + statement) < LABELS) {
        statement++;
      }
      assertThat(statement).isGreaterThan(10);
    }
  }

  /** Has it killed, looks at what is left and issues all; says how many were kept before. */
  private int killed(String moment) throws IOException, InterruptedException {
    Path home = folder.resolve(moment);
    Path data = Files.createDirectories(home.resolve("data"));
    Files.copy(granted.resolve("data/corymb.mv.db"), data.resolve("corymb.mv.db"));
    List<String> words = new ArrayList<>();
    words.addAll(List.of(home.toString(), folder.resolve("keys.p12").toString(), moment));
    words.addAll(numbers);
    Process process =
        new ProcessBuilder(ChildJava.command(KilledIssueTest.class, words.toArray(String[]::new)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    try (Database database = Database.open(new Address.Embedded(home))) {
      List<Certificates.Issued> before = issued(database);
      assertThat(before.size()).isBetween((int) told.lines().count(), LABELS);
      IssueCertificate issue =
          new IssueCertificate(casework(database.transactions()), SealCertificate.builtIn());
      for (String number : numbers) {
        assertWhole(issue.run(CaseDesk.SECRETARIAT, number, DAY, by(SampleKeys.TEST)));
      }
      List<Certificates.Issued> after = issued(database);
      assertThat(after).startsWith(before.toArray(Certificates.Issued[]::new));
      assertThat(after).extracting(Certificates.Issued::number).isEqualTo(numbers);
      assertThat(after)
          .extracting(Certificates.Issued::statusIndex)
          .isEqualTo(IntStream.range(0, LABELS).boxed().toList());
      assertThat(after.stream().map(each -> each.number() + " " + each.sha256()))
          .containsAll(told.lines().toList());
      assertThat(database.transactions().snapshot(AuditCheck::verify).fault()).isNull();
      return before.size();
    }
  }

  private static List<Certificates.Issued> issued(Database database) {
    return database.transactions().in(Certificates::all);
  }

  private static void assertWhole(byte[] pdf) {
    Verification found =
        VerifyCertificate.offline(TrustedSeals.of(SampleKeys.TEST)).verify(pdf, DAY);
    assertThat(found.verdict()).isInstanceOf(Verdict.TestSeal.class);
  }
}
