package corymb.usecase.result;

/** What an organisation can do with its case. */
public enum OwnAct {
  /** Apply for a label. */
  APPLY,
  /** Answer the questions of the assessors. */
  REPLY,
  /** Hand in a corrected response. */
  RESUBMIT,
  /** Add a file as evidence. */
  ADD_EVIDENCE,
  /** Withdraw the case. */
  WITHDRAW,
  /** Appeal against the decision. */
  APPEAL
}
