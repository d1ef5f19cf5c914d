package corymb.intake.raw;

import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import java.util.List;
import java.util.Map;

/** A source cannot be read at all, or not be checked; the remarks say why. */
public final class UnreadableSource extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Remark> remarks;

  /** A source that cannot be read, with further texts for the words of the problem. */
  public UnreadableSource(ProblemCode code, Map<String, String> details) {
    this(List.of(new Remark(code, "", details)));
  }

  /** A source that cannot be read for these reasons, at least one. */
  public UnreadableSource(List<Remark> remarks) {
    super(remarks.toString(), null, false, false);
    this.remarks = remarks;
  }

  /** Why it cannot be read, at least one remark. */
  public List<Remark> remarks() {
    return remarks;
  }
}
