package corymb.usecase.certificate;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterEntry;
import corymb.label.register.RegisterIndex;
import corymb.label.register.RegisterOrder;
import corymb.label.register.RegisterQuery;
import corymb.store.awards.CertificateRow;
import corymb.store.awards.Certificates;
import corymb.usecase.casework.Casework;
import corymb.usecase.register.ReadRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the labels that lack a certificate, and the certificates that were issued. */
public final class ListCertificates {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("list certificates", Role.SECRETARIAT);

  private final Casework casework;
  private final ReadRegister register;

  /**
   * On this casework.
   *
   * @param register of the same casework
   */
  public ListCertificates(Casework casework, ReadRegister register) {
    this.casework = casework;
    this.register = register;
  }

  /**
   * A page of labels that lack a certificate.
   *
   * @param entries by the names of the organisations
   * @param total how many there are on all pages
   */
  public record Missing(List<RegisterEntry> entries, int total) {

    /** Keeps the entries. */
    public Missing {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A certificate that was issued.
   *
   * @param row the certificate
   * @param status what its label is worth on the day, null when it is not decided yet on that day
   */
  public record Given(CertificateRow row, @Nullable AwardStatus status) {}

  /**
   * A page of certificates.
   *
   * @param certificates the ones issued last first
   * @param total how many there are on all pages
   */
  public record Found(List<Given> certificates, long total) {

    /** Keeps the certificates. */
    public Found {
      certificates = List.copyOf(certificates);
    }
  }

  /**
   * Labels that are valid on the day, were decided here, and have no certificate.
   *
   * @param text words of the name or the number, empty for any
   */
  public Missing missing(Actor actor, LocalDate day, String text, int from, int size) {
    PERMIT.check(actor);
    Set<String> issued = casework.store().in(Certificates::numbers);
    RegisterQuery query = new RegisterQuery(text, null, null, null, AwardStatus.VALID);
    List<RegisterEntry> all =
        register.index(day).find(query, RegisterOrder.NAME).stream()
            .filter(each -> !issued.contains(each.number()))
            .filter(each -> register.isDecidedHere(day, each.number()))
            .toList();
    return new Missing(all.stream().skip(from).limit(size).toList(), all.size());
  }

  /** The certificates that count, the ones issued last first. */
  public Found issued(Actor actor, LocalDate day, String text, int from, int size) {
    PERMIT.check(actor);
    RegisterIndex index = register.index(day);
    return casework
        .store()
        .snapshot(
            session ->
                new Found(
                    Certificates.page(session, text, from, size).stream()
                        .map(row -> new Given(row, status(index.find(row.number()))))
                        .toList(),
                    Certificates.count(session, text)));
  }

  private static @Nullable AwardStatus status(@Nullable RegisterEntry entry) {
    return entry == null ? null : entry.status();
  }

  /** All issues of the certificate of an award, the last one at the end. */
  public List<Certificates.Issued> issues(Actor actor, String number) {
    PERMIT.check(actor);
    return casework.store().in(session -> Certificates.issues(session, number));
  }
}
