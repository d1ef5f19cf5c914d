package corymb.store.audit;

import corymb.store.audit.AuditFault.Kind;
import org.jspecify.annotations.Nullable;

/** Follows the rows of the trail one by one and stops at the first that does not fit. */
final class Chain {

  /** Knows which row follows on a hash. */
  interface Followers {

    /** The number of the row whose previous hash this is, 0 when there is none. */
    long of(String hash);
  }

  private final Followers followers;
  private long last;
  private String hash = AuditRow.FIRST;
  private String hashBefore = "";
  private @Nullable AuditFault fault;

  Chain(Followers followers) {
    this.followers = followers;
  }

  /** Takes the next row; after a fault nothing counts any more. */
  void add(AuditRow row) {
    if (fault != null) {
      return;
    }
    fault = check(row);
    if (fault == null) {
      last = row.nr();
      hashBefore = hash;
      hash = row.hash();
    }
  }

  private @Nullable AuditFault check(AuditRow row) {
    long expected = last + 1;
    if (row.nr() < expected) {
      return AuditFault.at(Kind.ADDED, row.nr(), "row " + row.nr() + " was added: rows begin at 1");
    }
    if (row.nr() > expected) {
      return AuditFault.at(
          Kind.MISSING,
          expected,
          "row %s is missing: row %s comes after row %s".formatted(expected, row.nr(), last));
    }
    if (!row.isWhole()) {
      return AuditFault.at(
          Kind.CHANGED,
          expected,
          "row " + expected + " was changed: its hash is of something else");
    }
    return row.previous().equals(hash) ? null : outOfPlace(row);
  }

  private AuditFault outOfPlace(AuditRow row) {
    long nr = row.nr();
    long follower = followers.of(hash);
    if (follower != 0) {
      return AuditFault.at(
          Kind.SWAPPED,
          nr,
          "row %s stands where row %s belongs: they were swapped".formatted(nr, follower));
    }
    if (row.previous().equals(hashBefore)) {
      return AuditFault.at(
          Kind.ADDED,
          last,
          "row %s was added: row %s follows on row %s".formatted(last, nr, last - 1));
    }
    return AuditFault.at(
        Kind.MISSING,
        nr,
        "row %s does not follow on row %s: a row between them is missing, or row %s was changed together with its hash"
            .formatted(nr, last, last));
  }

  /** The first fault, when also the head is known; null when there is none. */
  @Nullable AuditFault end(AuditTrail.@Nullable Head head) {
    if (fault != null) {
      return fault;
    }
    if (head == null) {
      return last == 0
          ? null
          : new AuditFault(
              Kind.MISSING, "audit_head 1", "audit_head 1, the head of the trail, is missing");
    }
    if (head.nr() > last) {
      return AuditFault.at(
          Kind.MISSING,
          last + 1,
          "row %s is missing: the last row has number %s".formatted(last + 1, head.nr()));
    }
    if (head.nr() < last) {
      return AuditFault.at(
          Kind.ADDED,
          head.nr() + 1,
          "row %s was added: the trail ends with row %s".formatted(head.nr() + 1, head.nr()));
    }
    return head.hash().equals(hash)
        ? null
        : new AuditFault(
            Kind.CHANGED,
            "audit_head 1",
            "audit_head 1, the head of the trail, does not name the last row's hash: it was changed, or row %s was changed together with its hash"
                .formatted(last));
  }

  long rows() {
    return last;
  }

  String hash() {
    return hash;
  }
}
