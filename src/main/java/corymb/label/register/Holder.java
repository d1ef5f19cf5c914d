package corymb.label.register;

import org.jspecify.annotations.Nullable;

/**
 * What the public may know of an organisation that bears a label.
 *
 * @param organisation its id
 * @param name its name
 * @param country ISO 3166 alpha-2 in capitals
 * @param portfolio code of its portfolio, null when it is not known
 * @param web address of its web site as it was given, null when there is none
 */
public record Holder(
    String organisation,
    String name,
    String country,
    @Nullable String portfolio,
    @Nullable String web) {}
