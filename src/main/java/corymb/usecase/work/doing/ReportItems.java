package corymb.usecase.work.doing;

import corymb.assessment.actor.Actor;
import corymb.report.template.TemplateSource;
import corymb.store.work.Done;
import corymb.store.work.ItemRow;
import corymb.store.work.Outcome;
import corymb.store.work.WorkItems;
import corymb.store.work.WorkParts;
import corymb.usecase.Format;
import corymb.usecase.casework.Casework;
import corymb.usecase.report.ReportCase;
import corymb.usecase.report.ReportWishes;
import corymb.usecase.work.ReportsWishes;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes the reports of cases and keeps them with the items. */
final class ReportItems implements ItemWork {

  private static final TemplateSource TEMPLATES = TemplateSource.classpath("/templates/report");

  private final Casework casework;
  private final Actor actor;
  private final Format format;
  private final ReportWishes wishes;
  private final ReportCase reporting;

  ReportItems(Casework casework, Actor actor, ReportsWishes wishes) {
    this.casework = casework;
    this.actor = actor;
    this.format = wishes.format();
    this.wishes = new ReportWishes(Set.of(format), wishes.variant(), wishes.day(), TEMPLATES);
    this.reporting = new ReportCase(casework);
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public void work(List<ItemRow> items) {
    for (ItemRow item : items) {
      byte[] report =
          Objects.requireNonNull(reporting.run(actor, item.name(), wishes).documents().get(format));
      Done done = new Done(Outcome.REPORTED, item.name(), item.name() + format.ending());
      casework
          .store()
          .run(
              session -> {
                if (WorkItems.note(session, item.work(), item.nr(), done)) {
                  WorkParts.put(session, item.work(), item.nr(), report);
                }
              });
    }
  }
}
