package corymb.usecase;

import corymb.intake.Intake;
import corymb.intake.read.Intakes;
import java.time.LocalDate;

/** Reads one source, or says why it cannot be read. */
final class Reading {

  private Reading() {}

  static Intake of(Intakes intakes, ResponseSource source, LocalDate today) {
    return source instanceof ResponseSource.Read read
        ? intakes.read(read.name(), read.bytes(), today)
        : intakes.unopened(source.name(), ((ResponseSource.Unreadable) source).why());
  }
}
