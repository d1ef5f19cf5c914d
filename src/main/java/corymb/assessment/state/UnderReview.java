package corymb.assessment.state;

import corymb.assessment.finding.Finding;
import corymb.assessment.finding.Findings;
import corymb.assessment.finding.Settlement;
import corymb.assessment.judgement.Visit;
import corymb.scheme.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Assessors look at the answers.
 *
 * @param rated the case before
 * @param application what is applied for
 * @param reviews the assessors' reviews in the order of their assignment
 * @param visit the meeting with the organisation, null while there was none
 * @param settled the differences that are settled, by question
 * @param signed what each assessor has signed as agreed
 */
public record UnderReview(
    Rated rated,
    Application application,
    List<Review> reviews,
    @Nullable Visit visit,
    Map<String, Settlement> settled,
    Map<String, Agreement> signed)
    implements CaseState {

  /** Keeps the collections in their order. */
  public UnderReview {
    reviews = List.copyOf(reviews);
    settled = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(settled));
    signed = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(signed));
  }

  static UnderReview begin(Rated rated, Application application, List<Review> reviews) {
    UnderReview begun =
        new UnderReview(rated, application, reviews, null, Map.of(), Map.of()).checked();
    if (reviews.size() != application.assessors()) {
      throw new ActRefused(
          "{0} needs {1} assessors, found {2}",
          application.label(), application.assessors(), reviews.size());
    }
    return begun;
  }

  private UnderReview checked() {
    if (assessors().size() != reviews.size()) {
      throw new ActRefused("an assessor is named twice; each is assigned once");
    }
    return this;
  }

  @Override
  public Sentence title() {
    return Sentence.of("under review");
  }

  @Override
  public Sentence possible() {
    return isLocked()
        ? Sentence.of("settle the differences and sign the agreed answers, or withdraw it")
        : Sentence.of(
            "declare ties, record the visit, find, lock, return it with questions, replace an assessor, or withdraw it");
  }

  @Override
  public Submission submission() {
    return rated.submission();
  }

  @Override
  public Optional<String> appliedFor() {
    return Optional.of(application.label());
  }

  @Override
  public Optional<UnderReview> reviewed() {
    return Optional.of(this);
  }

  @Override
  public Optional<RatedResult> result() {
    return rated.result();
  }

  @Override
  public Set<String> assessors() {
    Set<String> persons = new LinkedHashSet<>();
    reviews.forEach(review -> persons.add(review.assessor()));
    return persons;
  }

  @Override
  public boolean isLocked() {
    return reviews.size() == application.assessors()
        && reviews.stream().allMatch(review -> review.locked() != null);
  }

  /**
   * The review of one assessor.
   *
   * @throws ActRefused when the person is not assigned
   */
  public Review review(String assessor) {
    return reviews.stream()
        .filter(review -> review.assessor().equals(assessor))
        .findFirst()
        .orElseThrow(() -> new ActRefused("{0} is not assigned to this case", assessor));
  }

  /**
   * The findings of all assessors, by person.
   *
   * @throws ActRefused while a review is open: nobody sees them all before
   */
  public Map<String, Findings> findings() {
    if (!isLocked()) {
      throw new ActRefused("the findings are shown together once every assessor has locked theirs");
    }
    Map<String, Findings> all = new LinkedHashMap<>();
    reviews.forEach(review -> all.put(review.assessor(), review.findings()));
    return all;
  }

  /** The assessor declares to be free of blocking ties. */
  public UnderReview declareFree(String assessor) {
    return change(assessor, Review::declare);
  }

  /**
   * An assessor with a blocking tie leaves the case, also one who has locked. The findings are set
   * aside, and with them what was settled and signed. A visit that was recorded goes too: it counts
   * for those who were assigned at the time.
   *
   * @throws ActRefused when the person is not assigned
   */
  public UnderReview leave(String assessor) {
    return without(review(assessor));
  }

  /**
   * An assessor takes the place of one who left or whose review is still open; with the one who
   * leaves goes the record of the visit.
   *
   * @param leaving who leaves, null when a place is free already
   */
  public UnderReview replace(@Nullable String leaving, String coming) {
    if (assessors().contains(coming)) {
      throw new ActRefused("{0} is assigned already; each assessor is assigned once", coming);
    }
    UnderReview rest = leaving == null ? this : without(open(review(leaving)));
    if (rest.reviews.size() >= application.assessors()) {
      throw new ActRefused("all places are taken: say whom the new assessor replaces");
    }
    List<Review> all = new ArrayList<>(rest.reviews);
    all.add(new Review(coming, false, Findings.NONE, null));
    return rest.with(all);
  }

  /** The meeting with the organisation took place. */
  public UnderReview visit(Visit took) {
    return new UnderReview(rated, application, reviews, took, settled, signed);
  }

  /** The assessor finds. */
  public UnderReview find(String assessor, Collection<Finding> findings) {
    return change(assessor, review -> review.find(findings));
  }

  /**
   * The assessor locks the findings; answers without a finding stand as they were given.
   *
   * @throws ActRefused when something else than a named improvement area is verified
   */
  public UnderReview lock(String assessor, RatedResult result, Set<String> verified) {
    Set<String> unnamed = new TreeSet<>(verified);
    unnamed.removeAll(application.areas());
    if (!unnamed.isEmpty()) {
      throw new ActRefused(
          "{0} is no improvement area of this application; named are: {1}",
          unnamed, application.areas().isEmpty() ? Sentence.of("none") : application.areas());
    }
    return change(assessor, review -> review.lock(result, verified));
  }

  /** The organisation is asked. */
  public Returned ask(List<String> questions) {
    if (isLocked()) {
      throw new ActRefused("all findings are locked; the case cannot be returned any more");
    }
    return new Returned(this, questions);
  }

  /**
   * A difference is settled; what was signed before must be signed again.
   *
   * @throws ActRefused when no assessor corrected the answer, so that there is no difference
   */
  public UnderReview settle(Settlement settlement) {
    boolean differs =
        findings().values().stream()
            .anyMatch(each -> each.corrections().containsKey(settlement.question()));
    review(settlement.person());
    if (!differs) {
      throw new ActRefused(
          "no assessor corrected {0}; only answers on which the assessors differ are settled",
          settlement.question());
    }
    Map<String, Settlement> all = new LinkedHashMap<>(settled);
    all.put(settlement.question(), settlement);
    return new UnderReview(rated, application, reviews, visit, all, Map.of());
  }

  /**
   * An assessor signs the agreed answers; with the last signature they are agreed. Who signs
   * something else than before has changed their mind: the others sign again.
   *
   * @param day the day of the signature
   * @return agreed, or still under review while a signature is missing
   * @throws ActRefused when the assessor signs something else than the others
   */
  public CaseState sign(String assessor, Agreement agreement, LocalDate day) {
    findings();
    review(assessor);
    Agreement before = signed.get(assessor);
    boolean changed = before != null && !before.equals(agreement);
    Map<String, Agreement> all = new LinkedHashMap<>(changed ? Map.of() : signed);
    if (all.values().stream().anyMatch(other -> !other.equals(agreement))) {
      throw new ActRefused(
          "another assessor signed another result or recommendation: settle it among you, and let one sign again");
    }
    all.put(assessor, agreement);
    UnderReview now = new UnderReview(rated, application, reviews, visit, settled, all);
    return all.size() == reviews.size() ? new Agreed(now, agreement, agreement, day) : now;
  }

  /** The organisation withdraws it, or the appeal, and then the decision stands. */
  public CaseState withdraw() {
    return rated.withdraw();
  }

  private UnderReview change(String assessor, UnaryOperator<Review> step) {
    Review changed = step.apply(review(assessor));
    return with(
        reviews.stream().map(each -> each.assessor().equals(assessor) ? changed : each).toList());
  }

  private static Review open(Review leaving) {
    if (leaving.locked() != null) {
      throw new ActRefused(
          "{0} has locked the findings and stays; only a tie takes an assessor off then",
          leaving.assessor());
    }
    return leaving;
  }

  private UnderReview without(Review leaving) {
    List<Review> rest = reviews.stream().filter(each -> !each.equals(leaving)).toList();
    return new UnderReview(rated, application, rest, null, Map.of(), Map.of());
  }

  private UnderReview with(List<Review> changed) {
    return new UnderReview(rated, application, changed, visit, settled, signed);
  }
}
