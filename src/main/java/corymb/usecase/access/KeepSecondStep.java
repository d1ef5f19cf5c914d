package corymb.usecase.access;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.assessment.state.ActRefused;
import corymb.store.access.Login;
import corymb.store.access.Logins;
import corymb.store.access.RecoveryCodes;
import corymb.store.audit.AuditTrail;
import corymb.store.people.People;
import corymb.store.session.Session;
import corymb.usecase.casework.Casework;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Persons turn the second step of their own log-in on and off. */
public final class KeepSecondStep {

  /** Who may. */
  public static final Permit PERMIT =
      Permit.of(
          "keep the second step of the own log-in",
          Role.CLUSTER_MANAGER,
          Role.ASSESSOR,
          Role.COMMITTEE,
          Role.SECRETARIAT,
          Role.ADMINISTRATOR);

  /** How many recovery codes there are at first. */
  public static final int RECOVERY_CODES = 10;

  private final Casework casework;
  private final LogIn logIn;

  /** On this casework. */
  public KeepSecondStep(Casework casework) {
    this.casework = casework;
    this.logIn = new LogIn(casework);
  }

  /**
   * How it stands.
   *
   * @param password whether the person has a password, without which there is no second step
   * @param on whether a code is asked for
   * @param codesLeft how many recovery codes were not used, from 0
   */
  public record State(boolean password, boolean on, int codesLeft) {}

  /** How it stands with the actor. */
  public State state(Actor actor) {
    PERMIT.check(actor);
    return casework
        .store()
        .in(
            session -> {
              Login login = Logins.find(session, actor.person()).orElse(null);
              return new State(
                  login != null,
                  login != null && login.asksForCode(),
                  RecoveryCodes.left(session, actor.person()));
            });
  }

  /** A new secret to be shown to the actor; it counts for nothing before a code confirms it. */
  public String newSecret(Actor actor) {
    PERMIT.check(actor);
    return Codes.newSecret();
  }

  /** The address by which a device takes the secret, as authenticators read it from a QR code. */
  public String address(Actor actor, String secret) {
    PERMIT.check(actor);
    String account =
        casework
            .store()
            .in(session -> People.find(session, actor.person()))
            .map(Person::email)
            .orElse(actor.person());
    return "otpauth://totp/Corymb:%s?secret=%s&issuer=Corymb"
        .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"), secret);
  }

  /**
   * Turns it on. Every session of the person that was begun before ends.
   *
   * @param code the code of this moment, by which the person shows that the device has the secret
   * @return the recovery codes; they are kept nowhere
   * @throws ActRefused when the code is wrong, it is on already, or the person has no password
   */
  public List<String> turnOn(Actor actor, String secret, String code) {
    PERMIT.check(actor);
    List<String> recovery = Stream.generate(Codes::newRecoveryCode).limit(RECOVERY_CODES).toList();
    casework.store().run(session -> turnOn(session, actor.person(), secret, code, recovery));
    return recovery;
  }

  private void turnOn(
      Session session, String person, String secret, String code, List<String> recovery) {
    Instant now = casework.now();
    Login login =
        Logins.lock(session, person)
            .orElseThrow(() -> new ActRefused("a second step needs a password; set one first"));
    if (login.asksForCode()) {
      throw new ActRefused("the second step is on already; turn it off first");
    }
    long step =
        Codes.step(secret, code, null, now)
            .orElseThrow(
                () ->
                    new ActRefused(
                        "that is not the code of this moment; type the six digits that your device"
                            + " shows now, and check that its clock is right"));
    Logins.setTotp(session, person, secret, step, now);
    RecoveryCodes.replace(session, person, recovery.stream().map(Codes::digest).toList());
    AuditTrail.append(session, person, "turn-on-second-step", person, "", now);
  }

  /**
   * Turns it off. Every session of the person that was begun before ends.
   *
   * @throws ActRefused when password or code is wrong or was tried too often, or it is off
   */
  public void turnOff(Actor actor, String password, String code) {
    PERMIT.check(actor);
    String person = actor.person();
    boolean off =
        logIn.proves(person, password)
            && casework
                .store()
                .in(
                    session -> {
                      Instant now = casework.now();
                      if (!SecondStep.proves(session, person, code, now)) {
                        return false;
                      }
                      Logins.removeTotp(session, person, now);
                      AuditTrail.append(session, person, "turn-off-second-step", person, "", now);
                      return true;
                    });
    if (!off) {
      throw new ActRefused(
          "password or code is wrong, the code was used already, or there were too many attempts;"
              + " check both, or wait some minutes");
    }
  }
}
