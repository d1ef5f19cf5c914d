package corymb.web.own;

/**
 * What an organisation does best next.
 *
 * @param key the last part of the key of its words
 * @param to the address that leads there
 * @param subject what it is about, as in the id of a case; empty for nothing
 */
public record NextStep(String key, String to, String subject) {}
