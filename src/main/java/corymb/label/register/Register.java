package corymb.label.register;

import corymb.label.award.Award;
import corymb.label.award.AwardHistory;
import corymb.label.award.AwardStatus;
import corymb.label.award.Awards;
import corymb.label.award.Levels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The register as it stands on a day: one entry for each award that was decided by then. Entries
 * stay, also when they have expired or were withdrawn.
 *
 * @param day the day
 * @param levels the order of the labels
 * @param entries the entries
 */
public record Register(LocalDate day, Levels levels, List<RegisterEntry> entries) {

  /** Keeps its own copy of the entries. */
  public Register {
    entries = List.copyOf(entries);
  }

  /**
   * The register of all awards, by the names of the organisations.
   *
   * @param awards all awards
   * @param holders the organisations that hold them; there may be more
   * @throws IllegalArgumentException when an award's organisation is not among them
   */
  public static Register on(LocalDate day, Awards awards, Collection<Holder> holders) {
    Map<String, Holder> byId = byId(holders);
    List<RegisterEntry> entries = new ArrayList<>();
    for (AwardHistory history : awards.all()) {
      Award award = history.award();
      AwardStatus status = awards.status(award.number(), day);
      if (status != null) {
        entries.add(entry(award, holder(award, byId), status));
      }
    }
    return new Register(day, awards.levels(), entries).sorted(RegisterOrder.NAME);
  }

  static Map<String, Holder> byId(Collection<Holder> holders) {
    Map<String, Holder> byId = new HashMap<>();
    holders.forEach(holder -> byId.put(holder.organisation(), holder));
    return byId;
  }

  static Holder holder(Award award, Map<String, Holder> byId) {
    Holder holder = byId.get(award.organisation());
    if (holder == null) {
      throw new IllegalArgumentException(
          "the organisation %s of the award %s is not known"
              .formatted(award.organisation(), award.number()));
    }
    return holder;
  }

  static RegisterEntry entry(Award award, Holder holder, AwardStatus status) {
    return new RegisterEntry(
        award.number(),
        holder.name(),
        holder.country(),
        holder.portfolio(),
        holder.web(),
        award.label(),
        award.validUntil(),
        status);
  }

  /** The entry with the number, null when there is none. */
  public @Nullable RegisterEntry find(String number) {
    for (RegisterEntry entry : entries) {
      if (entry.number().equals(number)) {
        return entry;
      }
    }
    return null;
  }

  /** The entries that are looked for, in the same order. */
  public Register find(RegisterQuery query) {
    return new Register(day, levels, entries.stream().filter(query::matches).toList());
  }

  /** The same entries in another order. */
  public Register sorted(RegisterOrder order) {
    return new Register(
        day,
        levels,
        entries.stream()
            .map(FoldedEntry::of)
            .sorted(order.comparator(levels))
            .map(FoldedEntry::entry)
            .toList());
  }
}
