package corymb.assessment.actor;

import corymb.scheme.language.Sentence;

/** What a person is in the procedure of a label. */
public enum Role {
  /** Answers for one cluster organisation, and sees nothing of any other. */
  CLUSTER_MANAGER(Sentence.of("cluster manager")),
  /** Checks the answers of the cases that are assigned to them. */
  ASSESSOR(Sentence.of("assessor")),
  /** Decides on labels. */
  COMMITTEE(Sentence.of("committee member")),
  /** Runs the procedure: receives, assigns, issues, publishes. */
  SECRETARIAT(Sentence.of("secretariat")),
  /** Keeps people, data and the program. */
  ADMINISTRATOR(Sentence.of("administrator"));

  private final Sentence called;

  Role(Sentence called) {
    this.called = called;
  }

  /** How the role is called in sentences. */
  public Sentence called() {
    return called;
  }

  /** How the role is called in English sentences. */
  public String title() {
    return called.english();
  }
}
