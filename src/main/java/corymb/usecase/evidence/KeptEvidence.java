package corymb.usecase.evidence;

import corymb.assessment.CaseHistory;
import corymb.assessment.act.AddEvidence;
import corymb.assessment.act.Evidence;
import corymb.assessment.actor.Actor;
import corymb.assessment.state.ActRefused;
import corymb.scheme.language.Sentence;
import corymb.usecase.casework.Eyes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Evidence of a case.
 *
 * @param person who added it
 * @param evidence the file and what it supports
 */
public record KeptEvidence(String person, Evidence evidence) {

  /** The fewest digits of a digest by which a file is named. */
  private static final int DIGITS = 8;

  /** The evidence of a case that a person may see, in the order in which it was added. */
  static List<KeptEvidence> of(Actor actor, CaseHistory history) {
    return new Eyes(actor, history)
        .evidence(history).stream()
            .map(
                entry ->
                    new KeptEvidence(
                        entry.stamp().person(), ((AddEvidence) entry.act()).evidence()))
            .toList();
  }

  /**
   * Those that words name: a file's name, or its digest or the first 8 or more digits of it.
   *
   * @param words the words; none for all
   * @throws ActRefused when a word names none
   */
  static List<KeptEvidence> named(List<KeptEvidence> all, List<String> words, String id) {
    if (words.isEmpty()) {
      return all;
    }
    Set<KeptEvidence> named = new LinkedHashSet<>();
    for (String word : words) {
      List<KeptEvidence> found = all.stream().filter(each -> each.isNamed(word)).toList();
      if (found.isEmpty()) {
        List<String> names = all.stream().map(each -> each.evidence().file().name()).toList();
        throw new ActRefused(
            "{0} has no evidence '{1}'; it has {2}",
            id, word, names.isEmpty() ? Sentence.of("none") : names);
      }
      named.addAll(found);
    }
    return new ArrayList<>(named);
  }

  private boolean isNamed(String word) {
    return evidence.file().name().equals(word)
        || (word.length() >= DIGITS && evidence.file().sha256().startsWith(word));
  }
}
