package corymb.report.dataset;

import corymb.assessment.organisation.Organisation;
import corymb.rating.Scorecard;
import corymb.scheme.Response;
import java.time.LocalDate;

/**
 * One rated case.
 *
 * @param caseId its report code
 * @param organisation whose it is; its name is never told
 * @param assessedOn the day the answers describe
 * @param state where the case stands, in English
 * @param agreed whether these are the answers that assessors agreed on, or the organisation's own
 * @param response the answers
 * @param scorecard their rating
 */
public record DatasetLine(
    String caseId,
    Organisation organisation,
    LocalDate assessedOn,
    String state,
    boolean agreed,
    Response response,
    Scorecard scorecard) {}
