package corymb.report.surface;

/**
 * Where words lead.
 *
 * @param address such as {@code https://example.org/}
 * @param words what is linked, as text
 */
public record Link(String address, String words) {}
