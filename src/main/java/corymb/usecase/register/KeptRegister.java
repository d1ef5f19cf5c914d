package corymb.usecase.register;

import corymb.label.award.Awards;
import corymb.label.award.Levels;
import corymb.label.register.Holder;
import corymb.label.register.Register;
import corymb.label.register.RegisterIndex;
import corymb.store.audit.AuditTrail;
import corymb.store.awards.AwardStore;
import corymb.store.people.Organisations;
import corymb.store.session.Session;
import corymb.store.session.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The register in memory. Whatever changes it appends to the audit trail in the same transaction;
 * so it is read anew when the trail has grown by an act that may have touched it, and is right for
 * everybody from the moment of the commit. Safe for many threads.
 */
final class KeptRegister {

  /** Frequent acts that touch neither an organisation nor an award. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "assign",
          "replace",
          "declare",
          "add-evidence",
          "record-visit",
          "find",
          "lock",
          "ask",
          "reply",
          "settle",
          "sign",
          "issue-certificate",
          "reissue-certificate",
          "log-in-closed",
          "set-password",
          "send-reminder");

  private final Transactions store;
  private final Levels levels;
  private volatile @Nullable State kept;

  KeptRegister(Transactions store, Levels levels) {
    this.store = store;
    this.levels = levels;
  }

  /**
   * All that the register is made of.
   *
   * @param loaded the length of the audit trail when it was read
   * @param seen the length of the audit trail up to which nothing has changed since
   */
  record State(long loaded, long seen, Awards awards, List<Holder> holders, RegisterIndex index) {

    LocalDate day() {
      return index.register().day();
    }
  }

  /** The register as it stands now, on the day. */
  State on(LocalDate day) {
    State before = kept;
    if (before != null && before.day().equals(day) && before.seen() == last()) {
      return before;
    }
    return renewed(day);
  }

  private long last() {
    return store.in(AuditTrail::last);
  }

  /** One reads, the others wait for it. */
  private synchronized State renewed(LocalDate day) {
    State before = kept;
    State now =
        store.snapshot(
            session -> before == null ? load(session, day) : follow(session, before, day));
    kept = now;
    return now;
  }

  private State follow(Session session, State before, LocalDate day) {
    long last = AuditTrail.last(session);
    if (!ELSEWHERE.containsAll(AuditTrail.actsAfter(session, before.seen()))) {
      return load(session, day);
    }
    return before.day().equals(day)
        ? new State(before.loaded(), last, before.awards(), before.holders(), before.index())
        : state(before.loaded(), last, before.awards(), before.holders(), day);
  }

  private State load(Session session, LocalDate day) {
    long last = AuditTrail.last(session);
    return state(last, last, AwardStore.all(session, levels), holders(session), day);
  }

  private static State state(
      long loaded, long seen, Awards awards, List<Holder> holders, LocalDate day) {
    RegisterIndex index = new RegisterIndex(Register.on(day, awards, holders));
    return new State(loaded, seen, awards, holders, index);
  }

  private static List<Holder> holders(Session session) {
    return Organisations.list(session).stream()
        .map(
            each ->
                new Holder(
                    each.id(), each.name(), each.country(), each.portfolio(), each.website()))
        .toList();
  }
}
