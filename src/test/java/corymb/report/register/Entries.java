package corymb.report.register;

import corymb.TinyPack;
import corymb.label.award.AwardStatus;
import corymb.label.award.Levels;
import corymb.label.register.Register;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterWords;
import java.time.LocalDate;
import java.util.List;

/** Entries of the tests and the words of the tiny scheme. */
final class Entries {

  static final RegisterWords WORDS = RegisterWords.of(TinyPack.PACK);
  static final LocalDate DAY = LocalDate.parse("2026-11-21");

  private Entries() {}

  static RegisterEntry entry(String name, AwardStatus status) {
    return new RegisterEntry(
        "ECEI-2026-00001",
        name,
        "DK",
        "P05",
        "https://oresund.example/?a=1&b=2",
        "gold",
        LocalDate.parse("2028-12-31"),
        status);
  }

  static Register register(RegisterEntry... entries) {
    return new Register(DAY, Levels.of(TinyPack.PACK.scheme()), List.of(entries));
  }
}
