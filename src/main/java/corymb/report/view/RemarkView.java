package corymb.report.view;

/**
 * A warning about the response.
 *
 * @param code its code
 * @param place where it stands
 * @param message what it is, and what to do
 */
public record RemarkView(String code, String place, String message) {}
