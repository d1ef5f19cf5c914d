package corymb.report.template;

/**
 * A filled document, ready to be laid out.
 *
 * @param title from {@code <title>}, white space collapsed
 * @param body the {@code <body>} element
 */
public record Document(String title, Node.Element body) {}
