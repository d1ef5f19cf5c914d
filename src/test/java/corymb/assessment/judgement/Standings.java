package corymb.assessment.judgement;

import corymb.TinyPack;
import corymb.rating.LabelResult.GateLine;
import corymb.rating.Scorecard;
import corymb.rating.TinyResponse;
import corymb.report.Variant;
import corymb.report.template.TemplateSource;
import corymb.usecase.AssessResponses;
import corymb.usecase.PackShelf;
import corymb.usecase.PeerSource;
import corymb.usecase.ResponseSource;
import corymb.usecase.Wishes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scorecards and standings to judge. */
final class Standings {

  /** The day that the answers describe. */
  static final LocalDate DAY = LocalDate.of(2026, 3, 30);

  /** A meeting on site, and one by video. */
  static final Visit ON_SITE = new Visit(Visit.Kind.ON_SITE, LocalDate.of(2026, 4, 14));

  static final Visit VIDEO = new Visit(Visit.Kind.VIDEO, LocalDate.of(2026, 4, 14));

  private static final AssessResponses ASSESS =
      new AssessResponses(
          PackShelf.builtIn(),
          new Wishes(
              Set.of(),
              Variant.ASSESSMENT,
              PeerSource.NONE,
              LocalDate.of(2026, 11, 21),
              TemplateSource.classpath("/templates/report"),
              false));

  private Standings() {}

  /** All points of the tiny scheme. */
  static Scorecard tiny() {
    return TinyPack.rater().rate(TinyResponse.best().response());
  }

  /** A sample organisation, rated by the shipped pack. */
  static Scorecard sample(String name) {
    try {
      byte[] answers = Files.readAllBytes(Path.of("samples", name, "answers.json"));
      return Objects.requireNonNull(
          ASSESS.assess(new ResponseSource.Read(name, "answers.json", answers)).scorecard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two independent assessors and nothing else. */
  static Standing bare() {
    return new Standing(DAY, List.of(), List.of(), Set.of(), 2, true, null);
  }

  /** With a meeting, or none. */
  static Standing visited(Standing s, @Nullable Visit visit) {
    return new Standing(
        s.assessedOn(),
        s.earlier(),
        s.areas(),
        s.verified(),
        s.assessors(),
        s.independent(),
        visit);
  }

  /** With other people. */
  static Standing people(Standing s, int assessors, boolean independent) {
    return new Standing(
        s.assessedOn(), s.earlier(), s.areas(), s.verified(), assessors, independent, s.visit());
  }

  /** Assessed on a day, with earlier benchmarkings. */
  static Standing history(Standing s, LocalDate assessed, Earlier... earlier) {
    return new Standing(
        assessed,
        List.of(earlier),
        s.areas(),
        s.verified(),
        s.assessors(),
        s.independent(),
        s.visit());
  }

  /** With named areas, of which some are verified. */
  static Standing areas(Standing s, List<String> areas, String... verified) {
    return new Standing(
        s.assessedOn(),
        s.earlier(),
        areas,
        Set.of(verified),
        s.assessors(),
        s.independent(),
        s.visit());
  }

  /** An earlier benchmarking in which all points of a scorecard were lower by one, from 1 on. */
  static Earlier lower(String name, LocalDate date, Scorecard card) {
    Map<String, Integer> points = new HashMap<>();
    PointsByIndicator.of(card).forEach((code, now) -> points.put(code, Math.max(0, now - 1)));
    return new Earlier(name, date, points);
  }

  /** An earlier benchmarking with these points, and no others. */
  static Earlier earlier(LocalDate date, Map<String, Integer> points) {
    return new Earlier("DNK-063-" + date, date, points);
  }

  /** The gates of a label that failed. */
  static List<String> failed(Judgement judgement, String label) {
    return judgement.label(label).failed().stream().map(GateLine::gate).toList();
  }

  /** What was found at a gate of a label. */
  static String found(Judgement judgement, String label, String gate) {
    List<GateLine> all = new ArrayList<>(judgement.label(label).failed());
    all.addAll(judgement.label(label).passed());
    return all.stream()
        .filter(line -> line.gate().equals(gate))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no gate " + gate + " in " + Arrays.asList(all)))
        .found();
  }
}
