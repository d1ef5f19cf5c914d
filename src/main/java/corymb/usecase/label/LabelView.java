package corymb.usecase.label;

import corymb.label.award.Award;
import corymb.label.award.AwardAct;
import corymb.label.award.AwardStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An awarded label.
 *
 * @param award the award
 * @param name the organisation's name
 * @param title the label's title
 * @param status what it is worth on the day asked for, null on days before its decision
 * @param supersededOn the day on which a later award takes its place, null for never
 * @param acts what was done to it, in order
 */
public record LabelView(
    Award award,
    String name,
    String title,
    @Nullable AwardStatus status,
    @Nullable LocalDate supersededOn,
    List<AwardAct> acts) {

  /** Keeps the acts. */
  public LabelView {
    acts = List.copyOf(acts);
  }
}
