package corymb.usecase.work;

import corymb.store.work.ItemRow;
import corymb.usecase.work.upload.Uploaded.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is told of files that were handed in. */
public final class Uploads {

  private Uploads() {}

  /** Why a file was not even looked at, null when it was. */
  public static @Nullable Refusal refusal(ItemRow item) {
    return Arrays.stream(Refusal.values())
        .filter(each -> each.name().equals(item.told()))
        .findFirst()
        .orElse(null);
  }
}
