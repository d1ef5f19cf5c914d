package corymb.web.matrix;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.report.credential.StatusPurpose;
import corymb.scheme.language.Language;
import corymb.store.awards.AwardStore;
import corymb.store.awards.Certificates;
import corymb.store.blob.Digest;
import corymb.usecase.MakeWorkbook;
import corymb.usecase.access.SetPassword;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.certificate.StatusFiles;
import corymb.usecase.decision.AppealDecision;
import corymb.usecase.desk.CaseDesk;
import corymb.usecase.desk.Response;
import corymb.usecase.desk.Stage;
import corymb.usecase.people.KeepPeople;
import corymb.usecase.review.ReturnWithQuestions;
import corymb.web.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What requests are about: an organisation of its own with cases at all stages, and people. */
final class World {

  /** Two worlds may stand on one site. */
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private static final String NAME = "Cluster of the matrix";
  private static final int DAYS = 20;
  private static final byte[] EVIDENCE = "payroll".getBytes(StandardCharsets.UTF_8);

  final Site site = Site.running();
  private final CaseDesk desk = site.desk;
  private final Map<String, String> cases = new HashMap<>();
  private final Map<String, String> once = new HashMap<>();
  private final Map<Caller, Actor> actors = new EnumMap<>(Caller.class);
  private final String own;
  private String managed;
  private int made;

  World() {
    publish();
    site.giveKeys();
    this.own = desk.history(desk.imported(answers())).organisation();
    this.managed = own;
    String foreign = desk.history(desk.at(Stage.RATED)).organisation();
    actors.put(Caller.OWN, person(Role.CLUSTER_MANAGER, own));
    actors.put(Caller.FOREIGN, person(Role.CLUSTER_MANAGER, foreign));
    actors.put(Caller.ASSIGNED, desk.first);
    actors.put(Caller.ASSESSOR, person(Role.ASSESSOR, null));
    actors.put(Caller.COMMITTEE, person(Role.COMMITTEE, null));
    actors.put(Caller.SECRETARIAT, person(Role.SECRETARIAT, null));
    actors.put(Caller.ADMINISTRATOR, person(Role.ADMINISTRATOR, null));
  }

  private void publish() {
    try {
      for (StatusPurpose purpose : StatusPurpose.values()) {
        Path list = StatusFiles.file(site.home, purpose);
        Files.createDirectories(Objects.requireNonNull(list.getParent()));
        Files.writeString(list, "header.payload.signature");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the own manager manage the organisation with this id, as in {@code ESP-001}. */
  void manage(String organisation) {
    if (!organisation.equals(managed)) {
      String person = actor(Caller.OWN).person();
      KeepPeople keeping = new KeepPeople(desk.casework);
      keeping.revoke(CaseDesk.SECRETARIAT, person, Role.CLUSTER_MANAGER);
      keeping.grant(CaseDesk.SECRETARIAT, person, Role.CLUSTER_MANAGER, organisation);
      managed = organisation;
    }
  }

  /** The organisation that the own manager manages. */
  String managed() {
    return managed;
  }

  /** Lets the own manager manage the organisation whose answers these are. */
  void manageOwn() {
    manage(own);
  }

  Actor actor(Caller caller) {
    return Objects.requireNonNull(actors.get(caller), caller::name);
  }

  private Actor person(Role role, @Nullable String organisation) {
    String name = "matrix" + PEOPLE.incrementAndGet();
    return new KeepPeople(desk.casework)
        .add(
            CaseDesk.SECRETARIAT,
            LocalDate.of(2026, 1, 1),
            name,
            name + "@matrix.example",
            "SE",
            Set.of(role),
            organisation)
        .actor();
  }

  /** Answers of the organisation that were not handed in yet. */
  Response answers() {
    return Response.of("gold-at-the-edge")
        .named(NAME)
        .with("organisation.acronym", "\"M" + ++made + "\"");
  }

  /** A case that nobody has touched at this stage; each of an organisation of its own. */
  String freshCaseAt(String stage) {
    LocalDate before = desk.day;
    // so that an appeal comes in time
    desk.day = site.today().minusDays(DAYS);
    try {
      return at(stage, desk.imported(desk.gold()));
    } finally {
      desk.day = before;
    }
  }

  private String at(String stage, String id) {
    return switch (stage) {
      case "RETURNED" -> {
        to(id, Stage.FREE);
        new ReturnWithQuestions(desk.casework)
            .run(desk.first, id, desk.on(4), List.of("How many?"));
        yield id;
      }
      case "DECLINED" -> declined(id);
      case "APPEALED" -> {
        new AppealDecision(desk.casework)
            .run(desk.manager(declined(id)), id, desk.because(9, "unfair"));
        yield id;
      }
      case "EVIDENCE" -> {
        to(id, Stage.FREE);
        evidence(id);
        yield id;
      }
      case "PROVED" -> {
        to(id, Stage.FREE);
        evidence(id);
        yield desk.review(id, "gold", List.of(desk.first, desk.second), List.of(), Stage.JUDGED, 4);
      }
      case "DIFFERENT" -> different(id);
      default -> to(id, Stage.valueOf(stage));
    };
  }

  private String to(String id, Stage stage) {
    return desk.bring(id, "gold", List.of(), stage);
  }

  private String declined(String id) {
    desk.decline(to(id, Stage.JUDGED), desk.because(8, "not convincing"));
    return id;
  }

  private String different(String id) {
    to(id, Stage.VISITED);
    desk.correct(desk.first, id, 5, "team.fte", "2");
    return desk.lock(id, 6);
  }

  private void evidence(String id) {
    new AddEvidenceFile(desk.casework)
        .run(desk.first, id, desk.on(4), "payroll.txt", EVIDENCE, List.of("team.fte"), desk.day);
  }

  /** A case at this stage, which requests that are refused leave there. */
  String caseAt(String stage) {
    return cases.computeIfAbsent(stage, this::freshCaseAt);
  }

  /** A label with its certificate. */
  String award() {
    return once("award", this::freshAward);
  }

  String freshAward() {
    String id = freshCaseAt("GRANTED");
    return desk.casework
        .store()
        .in(
            session -> {
              String number = AwardStore.ofCase(session, id).orElseThrow().number();
              int index = Certificates.nextStatusIndex(session);
              Certificates.add(session, number, index, EVIDENCE, null, "p-0001", Instant.now());
              return number;
            });
  }

  /** The organisation of an award. */
  String organisationOf(String number) {
    return desk.casework
        .store()
        .in(
            session ->
                session
                    .sql("select organisation from award where number = ?")
                    .param(number)
                    .query(String.class)
                    .single());
  }

  /** What is made once and used for many requests. */
  String once(String name, Supplier<String> thing) {
    return once.computeIfAbsent(name, none -> thing.get());
  }

  byte[] blankWorkbook() {
    return MakeWorkbook.blank(desk.casework.shelf().first(), Language.ENGLISH);
  }

  String freshPerson() {
    return person(Role.ASSESSOR, null).person();
  }

  String freshSecret() {
    return new SetPassword(desk.casework).invite(CaseDesk.SECRETARIAT, freshPerson());
  }

  /** A piece of long work of the kind that a pattern is about; one that has not begun for acts. */
  String work(String pattern, boolean acts) {
    Pieces pieces = pieces();
    if (acts) {
      return pieces.waiting(caseAt("RATED"), site.today());
    }
    if (pattern.contains("/files/")) {
      return once("import", () -> pieces.faultyImport(blankWorkbook(), site.today()));
    }
    return pattern.contains("/rerating.")
        ? once("rerating", () -> pieces.rerating(caseAt("RATED")))
        : once("reports", () -> pieces.reports(caseAt("RATED"), site.today()));
  }

  Pieces pieces() {
    return new Pieces(desk.casework, actor(Caller.SECRETARIAT));
  }

  static String evidence() {
    return Digest.of(EVIDENCE);
  }
}
