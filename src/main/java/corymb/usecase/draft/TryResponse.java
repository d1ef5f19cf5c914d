package corymb.usecase.draft;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.actor.Scope;
import corymb.benchmark.Benchmark;
import corymb.intake.Intake;
import corymb.intake.SchemeRef;
import corymb.intake.annotate.Annotate;
import corymb.intake.problem.ProblemTexts;
import corymb.intake.read.Intakes;
import corymb.rating.Scorecard;
import corymb.scheme.language.Language;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.rated.Retold;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Checks and rates a response before it is handed in; nothing is kept. */
public final class TryResponse {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("try the own response", Role.CLUSTER_MANAGER);

  private final Casework casework;
  private final Map<Language, Intakes> intakes = new ConcurrentHashMap<>();

  /** On this casework. */
  public TryResponse(Casework casework) {
    this.casework = casework;
  }

  /**
   * What a response comes to.
   *
   * @param intake how it was read, with all its problems
   * @param scorecard its rating, null when it has errors
   * @param benchmarks where it stands among peers; empty when it has errors, or there are none
   */
  public record Tried(Intake intake, @Nullable Scorecard scorecard, List<Benchmark> benchmarks) {}

  /**
   * Tries a response.
   *
   * @param name the name of the file
   * @param bytes its bytes
   * @param today the day after which it cannot describe anything
   * @param language the language of problems and results
   */
  public Tried run(
      Actor actor,
      String organisation,
      LocalDate today,
      Language language,
      String name,
      byte[] bytes) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Intake intake = intakes(language).read(name, bytes, today);
    if (!intake.isComplete()) {
      return new Tried(intake, null, List.of());
    }
    Scorecard scorecard = retold(casework.rating().rate(intake).scorecard(), language);
    List<Benchmark> benchmarks =
        casework
            .store()
            .in(session -> casework.peers().choose(session, scorecard.pack(), today))
            .map(peers -> peers.positions(organisation, intake.checked(), scorecard))
            .orElse(List.of());
    return new Tried(intake, scorecard, benchmarks);
  }

  private Intakes intakes(Language language) {
    return intakes.computeIfAbsent(language, casework.shelf()::intakes);
  }

  private Scorecard retold(Scorecard scorecard, Language language) {
    SchemeRef ref = SchemeRef.of(scorecard.pack().name());
    RulePack rules = Objects.requireNonNull(casework.shelf().find(ref.id(), ref.version()));
    return Retold.in(language, rules, scorecard);
  }

  /** A copy of a workbook with its problems at their cells; empty when it cannot be written. */
  public Optional<byte[]> annotated(
      Actor actor,
      String organisation,
      LocalDate today,
      Language language,
      String name,
      byte[] bytes) {
    PERMIT.check(actor, new Scope(organisation, Set.of()));
    Intake intake = intakes(language).read(name, bytes, today);
    return Optional.ofNullable(new Annotate(ProblemTexts.in(language)).copy(bytes, intake));
  }
}
