package corymb.usecase.access;

import corymb.assessment.actor.Person;
import corymb.store.access.Identities;
import corymb.store.access.Identity;
import corymb.store.audit.AuditTrail;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.access.OpenIdRefused.Reason;
import corymb.usecase.casework.Casework;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a person in for whom a provider of identities vouches. The first time the person is the one
 * with the verified e-mail address, and is linked with the identity; from then on the identity
 * alone counts, whatever its address. Nobody is made a person by that.
 */
public final class OpenIdLogIn {

  /** No database has to keep, or to look for, what cannot be seen. */
  private static final Pattern SEEN = Pattern.compile("[^\\p{Cc}\\p{Cs}]+");

  private static final int LONGEST_ISSUER = 500;
  private static final int LONGEST_SUBJECT = 255;

  private final Casework casework;

  /** On this casework. */
  public OpenIdLogIn(Casework casework) {
    this.casework = casework;
  }

  /**
   * What the provider vouches for; it was checked before that the provider said so.
   *
   * @param identity who it is there
   * @param email the e-mail address, null when it tells none
   * @param verified whether it vouches for the address
   */
  public record Vouched(Identity identity, @Nullable String email, boolean verified) {

    /** Leaves the address out, so that it reaches no log. */
    @Override
    public String toString() {
      return "Vouched[" + identity + "]";
    }
  }

  /**
   * The person.
   *
   * @throws OpenIdRefused when there is none, or the person is not let in
   */
  public Person run(Vouched vouched) {
    Identity identity = vouched.identity();
    if (identity.issuer().length() > LONGEST_ISSUER
        || identity.subject().length() > LONGEST_SUBJECT
        || !SEEN.matcher(identity.subject()).matches()) {
      throw new OpenIdRefused(Reason.UNKNOWN);
    }
    Person person =
        casework
            .store()
            .in(
                session ->
                    Identities.person(session, identity)
                        .flatMap(id -> People.find(session, id))
                        .orElseGet(() -> link(session, vouched)));
    if (person.locked()) {
      throw new OpenIdRefused(Reason.LOCKED);
    }
    return person;
  }

  private Person link(Session session, Vouched vouched) {
    if (!vouched.verified()) {
      throw new OpenIdRefused(Reason.UNVERIFIED);
    }
    Person person =
        byAddress(session, vouched.email()).orElseThrow(() -> new OpenIdRefused(Reason.UNKNOWN));
    if (person.locked()) {
      throw new OpenIdRefused(Reason.LOCKED);
    }
    if (Identities.link(session, vouched.identity(), person.id(), casework.now())) {
      AuditTrail.append(session, person.id(), "link-identity", person.id(), "", casework.now());
    } else if (Identities.person(session, vouched.identity())
        .filter(person.id()::equals)
        .isEmpty()) {
      throw new OpenIdRefused(Reason.OTHER);
    }
    return person;
  }

  /**
   * Only the letters A to Z are the same as small ones. To make all letters small would take others
   * for them: the sign of the kelvin becomes a k, so that the address of one would be another's.
   */
  private static Optional<Person> byAddress(Session session, @Nullable String email) {
    if (email == null || email.indexOf('@') < 1 || !SEEN.matcher(email).matches()) {
      return Optional.empty();
    }
    StringBuilder small = new StringBuilder(email.length());
    email.chars().forEach(c -> small.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
    String address = small.toString();
    return People.find(session, address).filter(person -> person.email().equals(address));
  }
}
