package corymb.assessment.actor;

/** What a person is in the procedure of a label. */
public enum Role {
  /** Answers for one cluster organisation, and sees nothing of any other. */
  CLUSTER_MANAGER("cluster manager"),
  /** Checks the answers of the cases that are assigned to them. */
  ASSESSOR("assessor"),
  /** Decides on labels. */
  COMMITTEE("committee member"),
  /** Runs the procedure: receives, assigns, issues, publishes. */
  SECRETARIAT("secretariat"),
  /** Keeps people, data and the program. */
  ADMINISTRATOR("administrator");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** How the role is called in sentences. */
  public String title() {
    return title;
  }
}
