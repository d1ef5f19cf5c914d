package corymb.usecase.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks the register about a certificate; where there is no register, nobody is asked. */
@FunctionalInterface
public interface RegisterLookup {

  /**
   * What the register knows.
   *
   * @param number of the certificate
   * @param day on which its status is asked for
   * @return what it knows, or null when the number is unknown to it
   */
  @Nullable Registered find(String number, LocalDate day);

  /**
   * An entry of the register.
   *
   * @param status on the day asked for
   * @param since the day from which that status holds, or null when the register does not tell
   * @param sha256 digest of the certificate's PDF as it was issued, or null when the register does
   *     not keep it
   */
  record Registered(RegisteredStatus status, @Nullable LocalDate since, @Nullable String sha256) {}
}
