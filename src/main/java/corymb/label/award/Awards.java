package corymb.label.award;

import corymb.label.term.RefusedTerm;
import corymb.label.term.RenewalTime;
import corymb.label.term.Span;
import corymb.label.term.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All awards of one organisation or of all, and what each is worth on a day. */
public final class Awards {

  private final Levels levels;
  private final Map<String, AwardHistory> byNumber = new LinkedHashMap<>();
  private final Map<String, List<Award>> byOrganisation = new LinkedHashMap<>();
  private final Map<String, LocalDate> supersededOn = new LinkedHashMap<>();

  /**
   * The awards; for an organisation either all of its awards or none are among them.
   *
   * @throws IllegalArgumentException when a number stands twice, or a renewal does not fit the
   *     award that it renews
   */
  public Awards(List<AwardHistory> all, Levels levels) {
    this.levels = levels;
    for (AwardHistory history : all) {
      Award award = history.award();
      if (byNumber.put(award.number(), history) != null) {
        throw new IllegalArgumentException("the award " + award.number() + " stands twice");
      }
      byOrganisation.computeIfAbsent(award.organisation(), key -> new ArrayList<>()).add(award);
    }
    Succession succession = new Succession(levels);
    for (AwardHistory history : all) {
      Award award = history.award();
      checkPrevious(award);
      LocalDate day = succession.day(award, of(award.organisation()));
      if (day != null) {
        supersededOn.put(award.number(), day);
      }
    }
  }

  private void checkPrevious(Award award) {
    String number = award.previous();
    AwardHistory previous = number == null ? null : byNumber.get(number);
    if (number == null) {
      return;
    }
    if (previous == null
        || !previous.award().organisation().equals(award.organisation())
        || !previous.award().label().equals(award.label())) {
      throw new IllegalArgumentException(
          "the award %s renews %s, which is not of the same organisation and label"
              .formatted(award.number(), number));
    }
  }

  /** All of them, in the order given. */
  public List<AwardHistory> all() {
    return List.copyOf(byNumber.values());
  }

  /** The awards of an organisation, in the order given; empty when it has none. */
  public List<Award> of(String organisation) {
    return List.copyOf(byOrganisation.getOrDefault(organisation, List.of()));
  }

  /** The award with the number and the acts on it, null when there is none. */
  public @Nullable AwardHistory find(String number) {
    return byNumber.get(number);
  }

  /** The order of the labels. */
  public Levels levels() {
    return levels;
  }

  /** The day on which a later award takes the place of this one, null for never. */
  public @Nullable LocalDate supersededOn(String number) {
    return supersededOn.get(number);
  }

  /**
   * What the award is worth on the day, null on days before its decision.
   *
   * @throws IllegalArgumentException when there is no such award
   */
  public @Nullable AwardStatus status(String number, LocalDate day) {
    AwardHistory history = byNumber.get(number);
    if (history == null) {
      throw new IllegalArgumentException("there is no award " + number);
    }
    if (day.isBefore(history.award().decidedOn())) {
      return null;
    }
    AwardAct last = history.last(day);
    LocalDate superseded = supersededOn.get(number);
    if (last != null && last.kind() == AwardAct.Kind.WITHDRAWN) {
      return AwardStatus.WITHDRAWN;
    }
    if (superseded != null && !day.isBefore(superseded)) {
      return AwardStatus.SUPERSEDED;
    }
    if (day.isAfter(history.award().validUntil())) {
      return AwardStatus.EXPIRED;
    }
    boolean suspended = last != null && last.kind() == AwardAct.Kind.SUSPENDED;
    return suspended ? AwardStatus.SUSPENDED : AwardStatus.VALID;
  }

  /** The highest label that the organisation may use on the day, null when there is none. */
  public @Nullable Award highest(String organisation, LocalDate day) {
    Award highest = null;
    for (Award award : of(organisation)) {
      boolean valid = status(award.number(), day) == AwardStatus.VALID;
      if (valid && (highest == null || levels.of(award.label()) > levels.of(highest.label()))) {
        highest = award;
      }
    }
    return highest;
  }

  /**
   * The award that follows from a decision: a renewal when the organisation has the same label and
   * its renewal window is open on that day, a first award when it never had it, lost it, or the
   * window has closed.
   *
   * @param terms the times of the granted label
   * @throws RefusedTerm when it has the same label and the window is not open yet, when that label
   *     is suspended, or when the days do not fit
   */
  public Award award(Grant grant, Terms terms) {
    Award previous = latest(grant);
    Award.Kind kind = Award.Kind.FIRST;
    if (previous != null
        && terms.renewalTime(previous.validUntil(), grant.decidedOn()) != RenewalTime.OVER) {
      refuseSuspended(previous, grant.decidedOn());
      kind = Award.Kind.RENEWAL;
    } else {
      previous = null;
    }
    Span span =
        previous == null
            ? terms.firstAward(grant.visitedOn(), grant.decidedOn())
            : terms.renewal(previous.validUntil(), grant.decidedOn());
    return new Award(
        grant.number(),
        grant.caseId(),
        grant.organisation(),
        grant.label(),
        grant.scheme(),
        grant.decidedOn(),
        span.first(),
        span.last(),
        kind,
        previous == null ? null : previous.number());
  }

  /** The award of the granted label that can be extended, null when there is none. */
  private @Nullable Award latest(Grant grant) {
    Award latest = null;
    for (Award award : of(grant.organisation())) {
      AwardStatus status = status(award.number(), grant.decidedOn());
      boolean ended =
          status == null || status == AwardStatus.WITHDRAWN || status == AwardStatus.SUPERSEDED;
      boolean same =
          award.label().equals(grant.label()) && award.schemeId().equals(grant.schemeId());
      boolean later = latest == null || award.validUntil().isAfter(latest.validUntil());
      latest = same && !ended && later ? award : latest;
    }
    return latest;
  }

  private void refuseSuspended(Award previous, LocalDate day) {
    AwardHistory history = byNumber.get(previous.number());
    AwardAct last = history == null ? null : history.last(day);
    if (last != null && last.kind() == AwardAct.Kind.SUSPENDED) {
      throw new RefusedTerm(
          "the award {0} is suspended since {1}; reinstate it before it is renewed",
          previous.number(), last.on());
    }
  }
}
