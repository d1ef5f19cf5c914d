package corymb.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.intake.Intake;
import corymb.intake.Problem;
import corymb.intake.problem.ProblemCode;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryProblemTest {

  private static final Map<ProblemCode, Intake> BROKEN = BrokenSources.all();

  private static final String UNFILLED = "\\{\\w+}|\\[ |\\[[A-Z(,]";

  @Test
  void every_problem_of_the_catalogue_has_a_source_that_has_it() {
    assertThat(BROKEN).containsOnlyKeys(ProblemCode.values());
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void a_broken_source_has_its_problem(ProblemCode code) {
    Intake intake = broken(code);
    assertThat(intake.problems()).extracting(Problem::code).contains(code.code());
    assertThat(intake.isComplete())
        .isEqualTo(intake.problems().stream().noneMatch(Problem::isError));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void a_problem_is_said_in_whole_sentences(ProblemCode code) {
    for (Problem problem : broken(code).problems()) {
      assertThat(problem.message())
          .endsWith(".")
          .doesNotContain("null")
          .doesNotContainPattern(UNFILLED);
      assertThat(problem.advice())
          .endsWith(".")
          .doesNotContain("null")
          .doesNotContainPattern(UNFILLED);
      assertThat(problem.expected()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void a_problem_of_an_answer_names_its_question_and_place(ProblemCode code) {
    for (Problem problem : broken(code).problems()) {
      if (problem.question() != null && problem.cell() != null) {
        assertThat(problem.message()).contains("“").contains(problem.cell().toString());
      }
    }
  }

  private static Intake broken(ProblemCode code) {
    return Objects.requireNonNull(BROKEN.get(code), code.code());
  }
}
