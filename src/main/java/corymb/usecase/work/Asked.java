package corymb.usecase.work;

import corymb.assessment.actor.Actor;
import corymb.store.audit.AuditTrail;
import corymb.store.blob.Digest;
import corymb.store.queue.WorkQueue;
import corymb.store.session.Session;
import corymb.store.work.CaseChoice;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkJson;
import corymb.store.work.WorkKind;
import corymb.store.work.Works;
import corymb.usecase.casework.Casework;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Keeps what somebody asked for and puts it into the queue, in one transaction. */
final class Asked {

  private Asked() {}

  /**
   * Asks for work.
   *
   * @param items keeps its items
   * @return its id
   */
  static String of(
      Casework casework,
      Actor actor,
      WorkKind kind,
      Record wishes,
      BiConsumer<Session, String> items) {
    String json = WorkJson.write(wishes);
    return casework
        .store()
        .in(
            session -> {
              String id = Works.add(session, kind, actor.person(), casework.now(), json);
              items.accept(session, id);
              Works.counted(session, id);
              WorkQueue.add(session, id);
              note(session, casework, actor, "start-" + name(kind), id, json);
              return id;
            });
  }

  /** Asks for work on the cases of a choice. */
  static String ofCases(
      Casework casework, Actor actor, WorkKind kind, Record wishes, CaseChoice choice) {
    return of(
        casework,
        actor,
        kind,
        wishes,
        (session, id) -> {
          Set<String> unknown = choice.unknown(session);
          if (!unknown.isEmpty()) {
            throw WorkRefused.unknown(unknown);
          }
          if (WorkItems.addCases(session, id, choice) == 0) {
            throw new WorkRefused(WorkRefused.Why.NO_CASES, "");
          }
        });
  }

  static String name(WorkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Notes in the audit trail who asked for what, by the digest of the wishes. */
  static void note(
      Session session, Casework casework, Actor actor, String act, String id, String wishes) {
    String digest = Digest.of(wishes.getBytes(StandardCharsets.UTF_8));
    session.lastly(
        () ->
            AuditTrail.append(session, actor.person(), act, "work:" + id, digest, casework.now()));
  }
}
