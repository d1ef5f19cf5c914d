package corymb.usecase.standing;

import corymb.assessment.judgement.Earlier;
import corymb.assessment.judgement.Judge;
import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.Standing;
import corymb.assessment.judgement.Visit;
import corymb.rating.Scorecard;
import corymb.scheme.Pack;
import corymb.scheme.Response;
import corymb.scheme.language.Language;
import corymb.scheme.yaml.Entry;
import corymb.scheme.yaml.Faults;
import corymb.scheme.yaml.YamlFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the procedure besides the answers. What it does not mention did not happen:
 * no earlier benchmarking, no areas, no assessors, no meeting.
 */
public final class StandingFile {

  private static final String ASSESSED_ON = "organisation.assessmentDate";

  private final List<Earlier> earlier;
  private final List<String> areas;
  private final List<String> verified;
  private final int assessors;
  private final boolean independent;
  private final @Nullable Visit visit;

  private StandingFile(Entry entry, StandingReader reader) {
    this.earlier = entry.entries("earlier", reader::earlier);
    this.areas = reader.indicators(entry, "areas");
    this.verified = reader.verified(entry, areas);
    this.assessors = reader.assessors(entry);
    this.independent = entry.flag("independent");
    this.visit = entry.has("visit") ? reader.visit(entry.entry("visit")) : null;
    entry.end();
  }

  /**
   * Reads a file whole.
   *
   * @param name what the faults call the file
   * @param bytes YAML in UTF-8
   * @param pack whose indicators its codes and points are checked against
   * @throws FaultyStanding when it has faults; it names all of them with their lines
   */
  public static StandingFile read(String name, byte[] bytes, Pack pack) {
    Faults faults = new Faults();
    Entry entry = YamlFile.read(name, bytes, faults);
    if (!faults.isEmpty()) {
      throw new FaultyStanding(faults.all());
    }
    StandingFile file = new StandingFile(entry, new StandingReader(pack));
    if (!faults.isEmpty()) {
      throw new FaultyStanding(faults.all());
    }
    return file;
  }

  /** The standing of a response whose answers describe a day. */
  public Standing on(LocalDate day) {
    return new Standing(day, earlier, areas, Set.copyOf(verified), assessors, independent, visit);
  }

  /**
   * What rules and procedure allow a response.
   *
   * @param response complete, so that it names the day it describes
   */
  public Judgement judge(Response response, Scorecard scorecard) {
    return judge(response, scorecard, Language.ENGLISH);
  }

  /** The same in a language; the scorecard is one that was retold in it. */
  public Judgement judge(Response response, Scorecard scorecard, Language language) {
    LocalDate day = response.answer(ASSESSED_ON).day();
    return Judge.judge(scorecard, on(Objects.requireNonNull(day, ASSESSED_ON)), language);
  }
}
