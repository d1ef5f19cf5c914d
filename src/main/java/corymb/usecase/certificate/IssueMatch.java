package corymb.usecase.certificate;

import corymb.usecase.certificate.RegisterLookup.Issue;
import corymb.usecase.certificate.RegisterLookup.Registered;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a file is the certificate that the register issued, compared by SHA-256. */
public sealed interface IssueMatch {

  /** The register was not asked, knows no such number, or does not keep what was issued. */
  record NotTold() implements IssueMatch {}

  /** It is the file that was issued last. */
  record Current(LocalDate issuedOn) implements IssueMatch {}

  /**
   * It was issued, but another took its place.
   *
   * @param issuedOn the day on which it was issued
   * @param replacedOn the day on which the next one was
   */
  record Replaced(LocalDate issuedOn, LocalDate replacedOn) implements IssueMatch {}

  /** It was never issued, whoever sealed it. */
  record Unknown() implements IssueMatch {}

  /** Compares the digest of a file with what the register says. */
  static IssueMatch of(@Nullable Registered registered, String sha256) {
    List<Issue> issues = registered == null ? null : registered.issues();
    if (issues == null) {
      return new NotTold();
    }
    for (int i = issues.size() - 1; i >= 0; i--) {
      Issue issue = issues.get(i);
      if (issue.sha256().equals(sha256)) {
        return i == issues.size() - 1
            ? new Current(issue.issuedOn())
            : new Replaced(issue.issuedOn(), issues.get(i + 1).issuedOn());
      }
    }
    return new Unknown();
  }
}
