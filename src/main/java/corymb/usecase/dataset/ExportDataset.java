package corymb.usecase.dataset;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Permit;
import corymb.assessment.actor.Role;
import corymb.assessment.state.Withdrawn;
import corymb.intake.Intake;
import corymb.report.dataset.DatasetForm;
import corymb.report.dataset.DatasetLine;
import corymb.report.dataset.DatasetWriter;
import corymb.store.audit.AuditTrail;
import corymb.store.blob.Digest;
import corymb.store.session.DatabaseFailed;
import corymb.store.session.TooManyAtOnce;
import corymb.store.work.CaseChoice;
import corymb.usecase.casework.Casework;
import corymb.usecase.rerate.CasePages;
import corymb.usecase.rerate.KeptCase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rated cases as a data set: the agreed answers where there are any, else the
 * organisation's own. Without personal data and free text, and without the organisations that do
 * not agree to be compared with, unless the secretariat asks for them for its own eyes. Cases that
 * were withdrawn are never in it. A page at a time is read, each as it is at that moment.
 */
public final class ExportDataset {

  /** Who may. */
  public static final Permit PERMIT = Permit.of("export cases for research", Role.SECRETARIAT);

  private final Casework casework;

  /** On this casework. */
  public ExportDataset(Casework casework) {
    this.casework = casework;
  }

  /**
   * What became of the cases that there are.
   *
   * @param written how many were written
   * @param withoutConsent how many rated ones were left out because the organisation does not agree
   * @param unrated how many were left out because they are not rated, or withdrawn
   * @param otherPack how many have no place in the form, because another pack rated them
   * @param damaged how many could not be read or rated again
   */
  public record Told(int written, int withoutConsent, int unrated, int otherPack, int damaged) {}

  /**
   * Writes; then the audit trail notes who did, and the digest of what was written.
   *
   * @param everybody whether also those are wanted that do not agree to be compared with
   * @param today no agreement of a later day counts
   * @throws UncheckedIOException when the stream takes no more
   */
  public Told run(
      Actor actor,
      CaseChoice choice,
      boolean everybody,
      LocalDate today,
      DatasetForm form,
      OutputStream out) {
    PERMIT.check(actor);
    MessageDigest digest = Digest.start();
    OutputStream digested = new DigestOutputStream(out, digest);
    Run run = new Run(form.on(digested, casework.shelf().first().pack()), everybody ? null : today);
    new CasePages(casework.store(), choice).forEachRemaining(run::page);
    String sha256 = Digest.hex(digest.digest());
    String act = everybody ? "export-dataset-of-everybody" : "export-dataset";
    casework
        .store()
        .run(
            session ->
                AuditTrail.append(session, actor.person(), act, "cases", sha256, casework.now()));
    return run.told();
  }

  private final class Run {

    private final DatasetWriter writer;
    private final @Nullable LocalDate consentBy;
    private int written;
    private int withoutConsent;
    private int unrated;
    private int otherPack;
    private int damaged;

    /**
     * @param consentBy the last day of agreement that counts, null when none is asked for
     */
    Run(DatasetWriter writer, @Nullable LocalDate consentBy) {
      this.writer = writer;
      this.consentBy = consentBy;
    }

    void page(List<String> ids) {
      Map<String, KeptCase> kept = read(ids);
      for (String id : ids) {
        KeptCase found = kept == null ? alone(id) : kept.get(id);
        if (found != null) {
          add(found);
        } else if (kept != null) {
          unrated++;
        }
      }
    }

    /** Cases read together, null when one of them is damaged. */
    private @Nullable Map<String, KeptCase> read(List<String> ids) {
      try {
        return casework.store().snapshot(session -> KeptCase.read(session, ids));
      } catch (DatabaseFailed | TooManyAtOnce e) {
        throw e;
      } catch (RuntimeException e) {
        return null;
      }
    }

    private @Nullable KeptCase alone(String id) {
      Map<String, KeptCase> one = read(List.of(id));
      if (one == null) {
        damaged++;
        return null;
      }
      KeptCase found = one.get(id);
      if (found == null) {
        unrated++;
      }
      return found;
    }

    private void add(KeptCase kept) {
      LocalDate consent = kept.organisation().peerConsent();
      if (kept.history().state() instanceof Withdrawn) {
        unrated++;
      } else if (consentBy != null && (consent == null || consent.isAfter(consentBy))) {
        withoutConsent++;
      } else {
        write(kept);
      }
    }

    private void write(KeptCase kept) {
      DatasetLine line;
      try {
        line = line(kept);
      } catch (DatabaseFailed | TooManyAtOnce e) {
        throw e;
      } catch (RuntimeException e) {
        damaged++; // its pack is not at hand, or its answers are faulty for it
        return;
      }
      try {
        if (writer.accept(line)) {
          written++;
        } else {
          otherPack++;
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the data set cannot be written to its end", e);
      }
    }

    private DatasetLine line(KeptCase kept) {
      Intake intake = casework.rating().complete(kept.name(), kept.answers(), kept.importedOn());
      var state = kept.history().state();
      return new DatasetLine(
          kept.history().id(),
          kept.organisation(),
          state.submission().assessedOn(),
          state.name(),
          state.consensus().isPresent(),
          intake.checked(),
          casework.rating().rate(intake).scorecard());
    }

    Told told() {
      return new Told(written, withoutConsent, unrated, otherPack, damaged);
    }
  }
}
