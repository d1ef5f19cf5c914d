package corymb.report.view;

import corymb.report.stored.StoredView;
import java.util.List;

/**
 * All that a report says.
 *
 * @param identity whom it is about
 * @param stored the stored case it is of, once, or nothing
 * @param reportDate the day of the report, ISO
 * @param scheme the scheme's name
 * @param version the pack's id and version
 * @param disclaimer the status of the numbers and the lack of affiliation
 * @param summary the page that says it all
 * @param overview the picture of the points by section
 * @param criteria the criteria of eligibility
 * @param labels the labels
 * @param sections the sections of the indicators
 * @param peers the comparison with the peers
 * @param answers all answers
 * @param methods how each indicator is rated
 * @param remarks the warnings about the response
 * @param source the name of the response's file
 * @param sourceDigest the SHA-256 of the response
 * @param packDigest the digest of the pack
 */
public record ReportView(
    Identity identity,
    List<StoredView> stored,
    String reportDate,
    String scheme,
    String version,
    String disclaimer,
    SummaryView summary,
    PictureView overview,
    List<CriterionView> criteria,
    List<LabelView> labels,
    List<SectionView> sections,
    PeersView peers,
    List<AnswersView> answers,
    List<MethodView> methods,
    List<RemarkView> remarks,
    String source,
    String sourceDigest,
    String packDigest) {

  /** Whether there are remarks. */
  public boolean hasRemarks() {
    return !remarks.isEmpty();
  }
}
