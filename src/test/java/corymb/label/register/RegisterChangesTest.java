package corymb.label.register;

import static corymb.label.award.AwardAct.Kind.REINSTATED;
import static corymb.label.award.AwardAct.Kind.SUSPENDED;
import static corymb.label.award.AwardAct.Kind.WITHDRAWN;
import static corymb.label.award.Holdings.day;
import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardStatus;
import corymb.label.award.Holdings;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterChangesTest {

  private static final List<Holder> HOLDERS =
      List.of(new Holder("DNK-001", "Oresund Clean", "DK", null, null));

  @Test
  void the_latest_change_comes_first_and_later_ones_are_not_told() {
    Holdings holdings =
        new Holdings()
            .granted("gold", "2024-02-10")
            .act(1, SUSPENDED, "2024-05-01")
            .act(1, REINSTATED, "2024-06-01");
    assertThat(changes(holdings, "2026-02-28"))
        .containsExactly(
            "REINSTATED 2024-06-01 VALID",
            "SUSPENDED 2024-05-01 SUSPENDED",
            "AWARDED 2024-02-10 VALID");
    assertThat(changes(holdings, "2026-03-01")).first().isEqualTo("EXPIRED 2026-03-01 EXPIRED");
  }

  @Test
  void a_late_renewal_follows_the_expiry_and_supersedes() {
    Holdings holdings = new Holdings().granted("gold", "2024-02-10").granted("gold", "2026-05-01");
    assertThat(changes(holdings, "2026-11-21"))
        .containsExactly(
            "SUPERSEDED 2026-05-01 SUPERSEDED",
            "RENEWED 2026-05-01 VALID",
            "EXPIRED 2026-03-01 EXPIRED",
            "AWARDED 2024-02-10 VALID");
  }

  @Test
  void a_withdrawn_label_does_not_expire_any_more() {
    Holdings holdings =
        new Holdings().granted("gold", "2024-02-10").act(1, WITHDRAWN, "2025-01-01");
    assertThat(changes(holdings, "2030-01-01"))
        .containsExactly("WITHDRAWN 2025-01-01 WITHDRAWN", "AWARDED 2024-02-10 VALID");
  }

  @Test
  void what_is_suspended_and_reinstated_on_one_day_never_changed() {
    Holdings holdings =
        new Holdings()
            .granted("gold", "2024-02-10")
            .act(1, SUSPENDED, "2024-05-01")
            .act(1, REINSTATED, "2024-05-01");
    assertThat(changes(holdings, "2025-01-01")).containsExactly("AWARDED 2024-02-10 VALID");
  }

  @Test
  void an_imported_label_is_listed_on_the_day_of_the_import() {
    Holdings holdings =
        new Holdings()
            .imported("bronze", "2026-11-21", "2020-01-31")
            .imported("silver", "2026-11-21", "2027-01-31")
            .imported("gold", "2026-11-21", "2027-01-31");
    assertThat(changes(holdings, "2026-11-21"))
        .containsExactly(
            "LISTED 2026-11-21 EXPIRED",
            "LISTED 2026-11-21 SUPERSEDED",
            "SUPERSEDED 2026-11-21 SUPERSEDED",
            "LISTED 2026-11-21 VALID");
    assertThat(changes(holdings, "2026-11-20")).isEmpty();
  }

  @Test
  void the_last_change_of_every_entry_tells_its_status() {
    Holdings holdings =
        new Holdings()
            .granted("bronze", "2024-02-10")
            .granted("gold", "2025-03-01")
            .act(2, SUSPENDED, "2027-03-31")
            .act(2, REINSTATED, "2027-04-01");
    for (String day : List.of("2024-02-10", "2025-03-01", "2027-03-31", "2027-04-01")) {
      Register register = Register.on(day(day), holdings.awards(), HOLDERS);
      List<RegisterChange> changes = RegisterChanges.until(day(day), holdings.awards(), HOLDERS);
      for (RegisterEntry entry : register.entries()) {
        AwardStatus told =
            changes.stream()
                .map(RegisterChange::entry)
                .filter(changed -> changed.number().equals(entry.number()))
                .findFirst()
                .orElseThrow()
                .status();
        assertThat(told).as(day + " " + entry.label()).isEqualTo(entry.status());
      }
    }
  }

  private static List<String> changes(Holdings holdings, String until) {
    return RegisterChanges.until(day(until), holdings.awards(), HOLDERS).stream()
        .map(change -> change.kind() + " " + change.on() + " " + change.entry().status())
        .toList();
  }
}
