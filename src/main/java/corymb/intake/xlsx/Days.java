package corymb.intake.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which day a number in a cell stands for. */
enum Days {
  /**
   * Day 1 is 1 January 1900; day 60 is a 29 February 1900 that never was, so it stands for none.
   */
  SINCE_1900(LocalDate.of(1899, 12, 30), 1),
  /** Day 0 is 1 January 1904. */
  SINCE_1904(LocalDate.of(1904, 1, 1), 0);

  private static final int NEVER_WAS = 60;
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final BigDecimal MOST = BigDecimal.valueOf(3_000_000);

  private final LocalDate zero;
  private final int first;

  Days(LocalDate zero, int first) {
    this.zero = zero;
    this.first = first;
  }

  /** The day of a number; a time of the day, its decimals, is not looked at. Null for no day. */
  @Nullable LocalDate day(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(MOST) > 0) {
      return null;
    }
    boolean beforeFirst = number.compareTo(BigDecimal.ONE) < 0;
    int count = beforeFirst ? 0 : number.setScale(0, RoundingMode.FLOOR).intValueExact();
    boolean early = this == SINCE_1900 && count <= NEVER_WAS;
    if (count < first || (early && count == NEVER_WAS)) {
      return null;
    }
    LocalDate day = zero.plusDays(early ? count + 1 : count);
    return day.isAfter(LAST) ? null : day;
  }
}
