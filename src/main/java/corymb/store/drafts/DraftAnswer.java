package corymb.store.drafts;

import java.time.Instant;

/**
 * An answer that is not handed in yet.
 *
 * @param question the code of its question
 * @param answer what was answered, empty when it was taken back
 * @param changedAt when it was changed last
 * @param person who changed it last
 */
public record DraftAnswer(String question, String answer, Instant changedAt, String person) {}
