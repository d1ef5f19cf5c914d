package corymb.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import corymb.label.register.foreign.ForeignRegister;
import corymb.label.register.foreign.ForeignRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Test
  void a_register_that_was_written_is_read_again() {
    for (String name : List.of("Øresund Clean", "=1+1, \"A\"; B", "-A", "'B", "@C")) {
      RegisterEntry entry = Entries.entry(name, AwardStatus.VALID);
      byte[] bytes = RegisterCsv.write(Entries.register(entry), Entries.WORDS);
      ForeignRegister read = ForeignRegister.read(bytes, Entries.WORDS);
      assertThat(read.problems()).isEmpty();
      assertThat(read.rows())
          .containsExactly(
              new ForeignRow(2, name, "DK", "P05", entry.web(), "gold", entry.validUntil()));
    }
  }
}
