package corymb.usecase.replay;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Role;
import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Verdict;
import corymb.assessment.judgement.Visit;
import corymb.assessment.state.Decision;
import corymb.store.session.Transactions;
import corymb.usecase.PackShelf;
import corymb.usecase.ResponseSource;
import corymb.usecase.casework.AddEvidenceFile;
import corymb.usecase.casework.ApplyForLabel;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.When;
import corymb.usecase.decision.CorrectAgreed;
import corymb.usecase.decision.DecideCase;
import corymb.usecase.decision.JudgeCase;
import corymb.usecase.people.KeepPeople;
import corymb.usecase.review.AssignAssessors;
import corymb.usecase.review.DeclareTies;
import corymb.usecase.review.LockFindings;
import corymb.usecase.review.NoteVisit;
import corymb.usecase.review.RecordFindings;
import corymb.usecase.review.SettleDifference;
import corymb.usecase.review.SignAgreement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Real cases of the sample organisations, from the response to the decision on a Gold. */
public final class GoldCase {

  /** The packs, read once. */
  public static final PackShelf SHELF = PackShelf.builtIn();

  /** The secretariat. */
  public static final Actor OFFICE = new Actor("p-0000", Set.of(Role.SECRETARIAT), null);

  /** The assessors. */
  public static final Actor ANA = new Actor("p-0001", Set.of(Role.ASSESSOR), null);

  /** The other assessor. */
  public static final Actor BEN = new Actor("p-0002", Set.of(Role.ASSESSOR), null);

  /** The committee. */
  public static final Actor CEM = new Actor("p-0003", Set.of(Role.COMMITTEE), null);

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private static final LocalDate LAST = LocalDate.of(2040, 12, 31);

  private final Casework casework;
  private LocalDate day = FIRST;

  /** Cases in this store. */
  public GoldCase(Transactions store) {
    casework = new Casework(store, SHELF, Clock.systemUTC(), () -> LAST);
  }

  /** The casework. */
  public Casework casework() {
    return casework;
  }

  /** Adds two assessors and a committee member. */
  public void people() {
    KeepPeople people = new KeepPeople(casework);
    Actor office = new Actor("p-0000", Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR), null);
    people.add(office, FIRST, "Ana A", "ana@a.example", "DK", Set.of(Role.ASSESSOR), null);
    people.add(office, FIRST, "Ben B", "ben@b.example", "ES", Set.of(Role.ASSESSOR), null);
    people.add(office, FIRST, "Cem C", "cem@c.example", "FR", Set.of(Role.COMMITTEE), null);
  }

  /** Imports the workbook of a sample; gives its case. */
  public String imported(String sample, LocalDate on) {
    return imported(sample + ".xlsx", read(Path.of("samples", sample, "response.xlsx")), on);
  }

  /** Imports a response; gives its case. */
  public String imported(String name, byte[] bytes, LocalDate on) {
    List<String> ids = new ArrayList<>();
    new ImportResponses(casework)
        .run(
            OFFICE,
            When.on(on),
            List.<ResponseSource>of(new ResponseSource.Read(name, "stem", bytes)).iterator(),
            imported -> ids.add(String.valueOf(imported.caseId())));
    return ids.get(0);
  }

  /** A file's bytes. */
  public static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private When next() {
    day = day.plusDays(1);
    return When.on(day);
  }

  private When because() {
    return new When(next().on(), "seen on site");
  }

  /** From rated to locked by both assessors, who differ on one answer; with evidence. */
  public void review(String id) {
    new ApplyForLabel(casework).run(OFFICE, id, next(), "gold", List.of());
    new AssignAssessors(casework).run(OFFICE, id, next(), List.of(ANA.person(), BEN.person()));
    new DeclareTies(casework).run(ANA, id, next(), List.of());
    new DeclareTies(casework).run(BEN, id, next(), List.of());
    new AddEvidenceFile(casework)
        .run(
            OFFICE,
            id,
            next(),
            "payroll.txt",
            "three contracts".getBytes(StandardCharsets.UTF_8),
            List.of("team.fte"),
            FIRST);
    new NoteVisit(casework).run(ANA, id, next(), new Visit(Visit.Kind.ON_SITE, day));
    new RecordFindings(casework).run(ANA, id, next(), List.of(finding("3")));
    new RecordFindings(casework).run(BEN, id, next(), List.of(finding("2")));
    new LockFindings(casework).run(ANA, id, next(), List.of());
    new LockFindings(casework).run(BEN, id, next(), List.of());
  }

  private static Finding finding(String value) {
    return new Finding("team.fte", Verdict.CORRECTED, value, "payroll", List.of());
  }

  /** From locked to judged. */
  public void agree(String id) {
    new SettleDifference(casework).run(BEN, id, because(), "team.fte", "2.5");
    new SignAgreement(casework).run(ANA, id, next(), "gold");
    new SignAgreement(casework).run(BEN, id, next(), "gold");
    new JudgeCase(casework).run(OFFICE, id, next());
  }

  /** The committee corrects an agreed answer, has it judged again and grants nothing. */
  public void correctAndDecline(String id) {
    new CorrectAgreed(casework).run(CEM, id, because(), "team.fte", "2");
    new JudgeCase(casework).run(CEM, id, next());
    new DecideCase(casework).run(CEM, id, because(), Decision.Kind.DECLINED, null, null);
  }

  /** The committee grants Gold. */
  public void grant(String id) {
    new DecideCase(casework).run(CEM, id, next(), Decision.Kind.GRANTED, "gold", null);
  }
}
