package corymb.benchmark;

import corymb.benchmark.text.Units;
import corymb.facts.Band;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import corymb.scheme.Scheme;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.indicator.Part;
import corymb.scheme.label.Peers;
import corymb.scheme.label.Rules;
import corymb.scheme.label.Term;
import corymb.scheme.question.Questionnaire;
import corymb.scheme.yaml.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A scheme of two indicators and a gate, with peers made from their ids. */
public final class TinyScheme {

  public static final Peers PEERS =
      new Peers(5, List.of(4, 8), List.of(15, 41, 81), Status.PROPOSED);

  private TinyScheme() {}

  public static Pack pack() {
    return pack(PEERS);
  }

  public static Pack pack(Peers peers) {
    return new Pack(
        new Scheme("tiny", "1", "Tiny", "", "", "", List.of(), rules(), peers),
        Questionnaire.of(List.of(), List.of(), List.of(), Map.of()),
        List.of(new IndicatorSection("one", "One"), new IndicatorSection("two", "Two")),
        List.of(indicator("1.1", "one", 5), indicator("1.2", "one", 5), indicator("2", "two", 0)),
        List.of(),
        "sha256:",
        new PackFiles(Map.of()));
  }

  private static Rules rules() {
    return new Rules(
        new Rules.History(18, 24, 3, Status.PROPOSED),
        new Rules.Renewal(new Term(6, Status.PROPOSED), new Term(12, Status.PUBLIC)),
        new Rules.Reminders(List.of(), 2, Status.PROPOSED),
        new Rules.People(3, 2, Status.PROPOSED),
        new Term(30, Status.PROPOSED));
  }

  private static Indicator indicator(String code, String section, int maximum) {
    return new Indicator(
        code,
        section,
        code,
        "",
        "",
        false,
        maximum,
        Status.PROPOSED,
        List.of(new Part("share", "share", "%", "%", 1, false, null)),
        List.of(),
        List.of(new Band(code, 0, maximum, List.of())),
        null,
        "",
        "",
        1);
  }

  /** A German ICT cluster of 5 years with 50 committed participants. */
  public static PeerProfile profile(@Nullable String id) {
    return new PeerProfile(id, "DE", "P08", "5", 5, 50, false);
  }

  /** An organisation with the same points for both indicators, and points times ten as measure. */
  public static PeerRecord peer(PeerProfile profile, @Nullable Integer points) {
    Long measure = points == null ? null : points * 10 * Units.ONE;
    long percent = points == null ? 0 : points * 20 * Units.ONE;
    return new PeerRecord(
        profile,
        List.of(
            new PeerValue("1.1", points, measure),
            new PeerValue("1.2", points, measure),
            new PeerValue("2", 0, measure)),
        percent);
  }

  /** Peers of the same profile with these points, called {@code peer0} and so on. */
  public static List<PeerRecord> peers(@Nullable Integer... points) {
    return IntStream.range(0, points.length)
        .mapToObj(i -> peer(profile("peer" + i), points[i]))
        .toList();
  }

  public static Snapshot snapshot(List<PeerRecord> records) {
    return new Snapshot(
        new Origin(
            "Tiny",
            Origin.Kind.SYNTHETIC,
            LocalDate.of(2026, 1, 1),
            "tiny/1",
            "made for tests",
            records.size()),
        records);
  }
}
