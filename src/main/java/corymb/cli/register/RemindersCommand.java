package corymb.cli.register;

import corymb.assessment.actor.Person;
import corymb.cli.desk.ActOptions;
import corymb.cli.shell.ExitStatus;
import corymb.mail.Postbox;
import corymb.scheme.yaml.Words;
import corymb.usecase.reminder.DueReminder;
import corymb.usecase.reminder.QueueReminders;
import corymb.usecase.reminder.QueueReminders.Queue;
import corymb.usecase.reminder.SendReminders;
import corymb.usecase.reminder.SendReminders.Outcome;
import corymb.usecase.reminder.SendReminders.Sent;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code corymb reminders}: the letters that remind of labels. */
@Command(
    name = "reminders",
    mixinStandardHelpOptions = true,
    description =
        "Lists the letters that are due on the day and queues each once; --send sends them.",
    footer = {
      "",
      "A letter goes to the cluster managers of the organisation. It is sent once: only when",
      "the program is stopped just after the mail server took it, it is sent again an hour",
      "later at the earliest, with the same Message-ID.",
      "Exit status: 0 all fine; 1 a letter could not be sent and stays queued."
    })
public final class RemindersCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ActOptions act;

  @Option(names = "--send", description = "Send the queued letters that were not sent yet.")
  private boolean send;

  @Mixin private MailOptions mail;

  @Override
  public Integer call() {
    Postbox postbox = send ? mail.postbox(spec.commandLine()) : null;
    return act.at(
        desk -> {
          Queue queue = new QueueReminders(desk.casework()).run(desk.actor(), desk.today());
          lapsed(queue.lapsed().size());
          if (postbox == null) {
            queue.due().forEach(due -> line(due, state(due)));
            return ExitStatus.FINE;
          }
          return told(new SendReminders(desk.casework(), postbox).run(desk.actor(), queue.due()));
        });
  }

  private static String state(DueReminder due) {
    if (due.row().sentAt() != null) {
      return "sent before";
    }
    return (due.isNew() ? "queued" : "queued before")
        + (due.managers().isEmpty() ? ", no address" : "");
  }

  private int told(List<Sent> all) {
    boolean fine = true;
    for (Sent sent : all) {
      Outcome outcome = sent.outcome();
      fine &= outcome != Outcome.FAILED && outcome != Outcome.NOT_TRIED;
      line(sent.due(), Words.of(outcome).replace('-', ' '));
      if (!sent.told().isEmpty()) {
        spec.commandLine().getErr().println(sent.due().award().number() + ": " + sent.told());
      }
    }
    long count = all.stream().filter(sent -> sent.outcome() == Outcome.SENT).count();
    spec.commandLine().getErr().println(count + " sent");
    return fine ? ExitStatus.FINE : ExitStatus.ERRORS;
  }

  private void line(DueReminder due, String state) {
    String to = due.managers().stream().map(Person::id).collect(Collectors.joining(","));
    spec.commandLine()
        .getOut()
        .printf(
            "%s  %s  %-8s  %-18s  %s%s: %s%n",
            due.row().key().dueOn(),
            due.award().number(),
            due.award().label(),
            due.row().key().kind(),
            due.organisation().name(),
            to.isEmpty() ? "" : " (" + to + ")",
            state);
  }

  private void lapsed(int letters) {
    if (letters > 0) {
      spec.commandLine()
          .getErr()
          .println(letters + " queued before were never sent and are not due any more");
    }
  }
}
