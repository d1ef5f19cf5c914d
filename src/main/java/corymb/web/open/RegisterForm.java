package corymb.web.open;

import corymb.label.award.AwardStatus;
import corymb.label.register.RegisterOrder;
import corymb.label.register.RegisterQuery;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the register, as the page sends it; empty means any.
 *
 * @param text words, at most {@value #LONGEST} characters
 * @param country alpha-2
 * @param portfolio code
 * @param label code
 * @param status name of a status in small letters
 * @param sort name of an order in small letters
 */
record RegisterForm(
    String text, String country, String portfolio, String label, String status, String sort) {

  private static final int LONGEST = 200;

  /** Reads the parameters of a request; what is not understood counts as not said. */
  static RegisterForm of(Map<String, String> asked) {
    return new RegisterForm(
        said(asked, "q"),
        said(asked, "country").toUpperCase(Locale.ROOT),
        said(asked, "portfolio"),
        said(asked, "label"),
        word(AwardStatus.values(), said(asked, "status")),
        word(RegisterOrder.values(), said(asked, "sort")));
  }

  private static String said(Map<String, String> asked, String name) {
    String text = asked.getOrDefault(name, "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static <E extends Enum<E>> String word(E[] known, String said) {
    return find(known, said).map(RegisterForm::word).orElse("");
  }

  private static <E extends Enum<E>> Optional<E> find(E[] known, String said) {
    return Arrays.stream(known).filter(each -> word(each).equalsIgnoreCase(said)).findFirst();
  }

  /** A name as it stands in addresses and in keys of words: {@code valid-until}. */
  static String word(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same as a query. */
  RegisterQuery query() {
    return new RegisterQuery(
        orNull(text),
        orNull(country),
        orNull(portfolio),
        orNull(label),
        find(AwardStatus.values(), status).orElse(null));
  }

  private static @Nullable String orNull(String said) {
    return said.isEmpty() ? null : said;
  }

  /** The order, by name when none was asked for. */
  RegisterOrder order() {
    return find(RegisterOrder.values(), sort).orElse(RegisterOrder.NAME);
  }

  /** Whether something is looked for. */
  public boolean isNarrow() {
    return !query().equals(RegisterQuery.ALL);
  }

  /** The address of a page of what is found, from 1. */
  public String page(int page) {
    return address(country, sort, page);
  }

  /** The address of the same in another order. */
  public String by(String order) {
    return address(country, order, 1);
  }

  /** The address of the same in one country only. */
  public String in(String only) {
    return address(only, sort, 1);
  }

  private String address(String place, String order, int page) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/register");
    add(address, "q", text);
    add(address, "country", place);
    add(address, "portfolio", portfolio);
    add(address, "label", label);
    add(address, "status", status);
    add(address, "sort", order);
    add(address, "page", page == 1 ? "" : Integer.toString(page));
    return address.encode().build().toUriString();
  }

  /** As a variable, so that signs of addresses in it are written out. */
  private static void add(UriComponentsBuilder address, String name, String said) {
    if (!said.isEmpty()) {
      address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, said));
    }
  }
}
