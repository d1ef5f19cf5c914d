package corymb.cli.register;

import corymb.cli.desk.ActOptions;
import corymb.cli.desk.ViewOptions;
import corymb.cli.seal.IssuerOptions;
import corymb.cli.seal.StatusLists;
import corymb.cli.shell.ExitStatus;
import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardStatus;
import corymb.scheme.yaml.Words;
import corymb.usecase.certificate.Issuing;
import corymb.usecase.label.ActOnLabel;
import corymb.usecase.label.LabelView;
import corymb.usecase.label.ShowLabels;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corymb label}: the labels that were awarded. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description = "Shows awarded labels; the committee suspends, reinstates and withdraws them.")
public final class LabelCommand implements Runnable {

  private static final String NUMBER = "The number of the label, as in ECEI-2026-00001.";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what: label list, show, suspend, reinstate or withdraw");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the labels that were awarded by the day, and what each is worth on it.")
  int list(
      @Mixin ViewOptions act,
      @Option(
              names = "--organisation",
              paramLabel = "ORG",
              description = "Only those of this organisation, as in DNK-063.")
          @Nullable String organisation) {
    List<LabelView> all =
        act.at(
            desk -> new ShowLabels(desk.casework()).list(desk.actor(), desk.today(), organisation));
    PrintWriter out = spec.commandLine().getOut();
    for (LabelView view : all) {
      out.printf(
          "%s  %-10s  %-10s  until %s  %s  %s%n",
          view.award().number(),
          status(view),
          view.title(),
          view.award().validUntil(),
          view.award().organisation(),
          view.name());
    }
    return ExitStatus.FINE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows one label, what was done to it, and why.")
  int show(
      @Mixin ViewOptions act, @Parameters(paramLabel = "NUMBER", description = NUMBER) String id) {
    LabelView view =
        act.at(desk -> new ShowLabels(desk.casework()).one(desk.actor(), desk.today(), id));
    write(view);
    return ExitStatus.FINE;
  }

  private void write(LabelView view) {
    PrintWriter out = spec.commandLine().getOut();
    Award award = view.award();
    out.println(award.number() + "  " + view.title() + "  " + status(view));
    out.println("organisation  " + award.organisation() + "  " + view.name());
    out.println("decided       " + award.decidedOn() + ", " + Words.of(award.kind()));
    out.println("valid         " + award.validFrom() + " to " + award.validUntil());
    out.println("scheme        " + award.scheme());
    out.println("case          " + (award.caseId() == null ? "none" : award.caseId()));
    if (award.previous() != null) {
      out.println("renews        " + award.previous());
    }
    if (view.supersededOn() != null) {
      out.println("superseded    " + view.supersededOn());
    }
    for (AwardAct each : view.acts()) {
      out.printf("%-12s  %s by %s%n", Words.of(each.kind()), each.on(), each.person());
      out.println("              because " + each.reason());
    }
  }

  private static String status(LabelView view) {
    AwardStatus status = view.status();
    return status == null ? "not decided on that day" : Words.of(status);
  }

  @Command(
      name = "suspend",
      mixinStandardHelpOptions = true,
      description = "The label may not be used for the time being; needs --as and --reason.")
  int suspend(
      @Mixin ActOptions act,
      @Mixin IssuerOptions issuer,
      @Mixin StatusLists lists,
      @Parameters(paramLabel = "NUMBER", description = NUMBER) String id) {
    return act(act, issuer, lists, id, AwardAct.Kind.SUSPENDED);
  }

  @Command(
      name = "reinstate",
      mixinStandardHelpOptions = true,
      description = "A suspended label may be used again; needs --as and --reason.")
  int reinstate(
      @Mixin ActOptions act,
      @Mixin IssuerOptions issuer,
      @Mixin StatusLists lists,
      @Parameters(paramLabel = "NUMBER", description = NUMBER) String id) {
    return act(act, issuer, lists, id, AwardAct.Kind.REINSTATED);
  }

  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description = "The label is taken away for good; needs --as and --reason.")
  int withdraw(
      @Mixin ActOptions act,
      @Mixin IssuerOptions issuer,
      @Mixin StatusLists lists,
      @Parameters(paramLabel = "NUMBER", description = NUMBER) String id) {
    return act(act, issuer, lists, id, AwardAct.Kind.WITHDRAWN);
  }

  /** The keys are read first: a wrong password is told before anything is done. */
  private int act(
      ActOptions act, IssuerOptions issuer, StatusLists lists, String number, AwardAct.Kind kind) {
    Issuing by = issuer.hasKeys() ? issuer.issuing(List.of()) : null;
    act.at(desk -> new ActOnLabel(desk.casework()).run(desk.actor(), number, kind, act.when()));
    spec.commandLine().getOut().println(number + " is " + Words.of(kind) + " from " + act.day());
    return lists.publish(act, by, act.day());
  }
}
