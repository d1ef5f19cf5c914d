package corymb.scheme.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the constants of an enum are written in files: lower case, with hyphens. */
public final class Words {

  private Words() {}

  /** The word of a constant: {@code NOT_MET} is {@code not-met}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words of an enum, in its order. */
  public static List<String> all(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants()).map(Words::of).toList();
  }
}
