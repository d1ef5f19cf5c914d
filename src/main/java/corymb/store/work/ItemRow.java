package corymb.store.work;

import org.jspecify.annotations.Nullable;

/**
 * One thing that work is done on.
 *
 * @param work whose it is
 * @param nr its number, from 1
 * @param name the name of its file, or the id of its case
 * @param outcome what became of it, null before it is done
 * @param subject the case that it is about, null for none
 * @param told what came of it in the form of its kind, null for nothing
 */
public record ItemRow(
    String work,
    int nr,
    String name,
    @Nullable Outcome outcome,
    @Nullable String subject,
    @Nullable String told) {}
