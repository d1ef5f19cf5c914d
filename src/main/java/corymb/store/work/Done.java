package corymb.store.work;

import org.jspecify.annotations.Nullable;

/**
 * What came of an item.
 *
 * @param outcome what became of it
 * @param subject the case that it is about, null for none
 * @param told what came of it in the form of its kind, null for nothing
 */
public record Done(Outcome outcome, @Nullable String subject, @Nullable String told) {}
