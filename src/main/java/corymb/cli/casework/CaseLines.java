package corymb.cli.casework;

import corymb.assessment.CaseHistory;
import corymb.cli.shell.ExitStatus;
import corymb.usecase.casework.CaseView;
import java.io.PrintWriter;

/** Cases in words. */
final class CaseLines {

  private CaseLines() {}

  /** Where a case stands after an act. */
  static int done(CaseHistory history, PrintWriter out) {
    out.println(history.id() + " is " + history.state().name());
    out.println("possible now: " + history.state().possible());
    return ExitStatus.FINE;
  }

  /** A case with its acts. */
  static void write(CaseView view, PrintWriter out) {
    out.println(view.id() + "  " + view.name());
    out.println("state      " + view.state() + "; possible now: " + view.possible());
    out.println("scheme     " + view.pack() + ", answers of " + view.assessedOn());
    out.println("response   sha256 " + view.response());
    view.peers().forEach(peers -> out.println("peers      " + peers));
    out.println();
    for (CaseView.Line line : view.lines()) {
      out.printf(
          "%3s  %s  %-8s %-28s %s%n",
          line.number(), line.on(), line.person(), line.what(), line.detail());
      if (line.reason() != null) {
        out.println("                                               because " + line.reason());
      }
    }
  }
}
