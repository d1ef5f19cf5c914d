package corymb.usecase.review.sheet;

import corymb.assessment.judgement.Visit;
import corymb.assessment.state.ActRefused;
import corymb.scheme.question.Section;
import corymb.usecase.evidence.KeptEvidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as one of its assessors reviews it.
 *
 * @param top what it is
 * @param turn what the assessor does next
 * @param visit the meeting with the organisation, null while there was none
 * @param sections the questions by section
 * @param evidence all evidence that the assessor may see
 * @param talks what was asked and replied, as far as the assessor may see it
 * @param peers with how many peers it is compared, null for none
 */
public record ReviewSheet(
    CaseTop top,
    Turn turn,
    @Nullable Visit visit,
    List<Part> sections,
    List<KeptEvidence> evidence,
    List<Talk> talks,
    @Nullable Peers peers) {

  /** Keeps the lists. */
  public ReviewSheet {
    sections = List.copyOf(sections);
    evidence = List.copyOf(evidence);
    talks = List.copyOf(talks);
  }

  /**
   * One section.
   *
   * @param section the section
   * @param questions its questions in order
   */
  public record Part(Section section, List<ReviewQuestion> questions) {

    /** Keeps the questions. */
    public Part {
      questions = List.copyOf(questions);
    }

    /** How many have a finding. */
    public long done() {
      return questions.stream().filter(ReviewQuestion::isDone).count();
    }

    /** With those questions only that a filter shows. */
    public Part only(ReviewFilter filter) {
      return new Part(section, questions.stream().filter(filter::shows).toList());
    }
  }

  /**
   * What was asked of the organisation, or what it replied.
   *
   * @param on the day
   * @param asked whether it was asked
   * @param texts the questions, or the reply
   */
  public record Talk(LocalDate on, boolean asked, List<String> texts) {

    /** Keeps the texts. */
    public Talk {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The peers of the comparison.
   *
   * @param size how many organisations they are
   * @param frozenOn the day of the snapshot
   * @param invented whether they are invented
   */
  public record Peers(int size, LocalDate frozenOn, boolean invented) {}

  /** Whether findings can be recorded now. */
  public boolean isOpen() {
    return turn == Turn.REVIEW;
  }

  /** All questions. */
  public List<ReviewQuestion> questions() {
    return sections.stream().flatMap(part -> part.questions().stream()).toList();
  }

  /** How many questions a filter shows. */
  public long count(ReviewFilter filter) {
    return questions().stream().filter(filter::shows).count();
  }

  /** How many questions have a finding. */
  public long done() {
    return questions().stream().filter(ReviewQuestion::isDone).count();
  }

  /** The section after the one with the code, null when it is the last or there is none. */
  public @Nullable Part after(String code) {
    for (int i = 0; i + 1 < sections.size(); i++) {
      if (sections.get(i).section().code().equals(code)) {
        return sections.get(i + 1);
      }
    }
    return null;
  }

  /**
   * The question with the code.
   *
   * @throws ActRefused when there is none
   */
  public ReviewQuestion question(String code) {
    return questions().stream()
        .filter(each -> each.asked().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ActRefused("the questionnaire has no question '{0}'", code));
  }
}
