package corymb.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.web.site.Route;
import corymb.web.site.Routes;
import corymb.web.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every route that the server has, asked for by everybody. */
class MatrixTest {

  private static final List<Decision> DECISIONS = Decision.all();

  /** The health has no parts. */
  private static final Set<String> NOTHING_THERE = Set.of("GET /actuator/health/**");

  /** To verify a certificate changes nothing, and is for programs and pages without a session. */
  private static final String WITHOUT_TOKEN = "/verify";

  private static final int FORBIDDEN = 403;
  private static final World WORLD = new World();
  private static final Callers CALLERS = new Callers(WORLD);

  @Test
  void every_route_has_a_decision_and_every_decision_a_route() {
    assertThat(DECISIONS.stream().map(Decision::route))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Routes.of(Site.running()).stream().map(Route::name).toList());
  }

  @Test
  void every_decision_lets_somebody_in() {
    assertThat(DECISIONS)
        .filteredOn(each -> !NOTHING_THERE.contains(each.route()))
        .allSatisfy(
            each ->
                assertThat(each.outcomes().values())
                    .as(each.route())
                    .containsAnyOf(Outcome.YES, Outcome.WAIT));
  }

  @Test
  void everybody_gets_what_is_decided_for_every_route() {
    List<String> wrong = new ArrayList<>();
    for (Decision decision : DECISIONS) {
      for (Map.Entry<Caller, Outcome> each : decision.outcomes().entrySet()) {
        String found = found(decision, each.getKey());
        if (!found.equals(each.getValue().word())) {
          wrong.add(
              "%s for %s: %s, not %s"
                  .formatted(decision.route(), each.getKey(), found, each.getValue().word()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_form_is_taken_without_its_token_even_from_those_who_may() {
    assertThat(DECISIONS)
        .filteredOn(each -> !each.method().equals("GET") && !each.isOfPrograms())
        .filteredOn(each -> !each.pattern().equals(WITHOUT_TOKEN))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(CALLERS.askWithoutToken(each)).as(each.route()).isEqualTo(FORBIDDEN));
  }

  private static String found(Decision decision, Caller caller) {
    try {
      return CALLERS.ask(decision, caller).word();
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
