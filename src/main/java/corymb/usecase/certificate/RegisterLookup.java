package corymb.usecase.certificate;

import java.time.LocalDate;
import java.util.List;
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
   * @param issues the digests of the certificate's PDF as it was issued, the last one at the end;
   *     empty when none was issued, null when the register does not keep them
   */
  record Registered(
      RegisteredStatus status, @Nullable LocalDate since, @Nullable List<Issue> issues) {

    /** Keeps the issues. */
    public Registered {
      issues = issues == null ? null : List.copyOf(issues);
    }
  }

  /**
   * One issue of a certificate.
   *
   * @param sha256 the digest of the file
   * @param issuedOn the day in UTC
   */
  record Issue(String sha256, LocalDate issuedOn) {}
}
