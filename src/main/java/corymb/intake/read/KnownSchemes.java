package corymb.intake.read;

import corymb.intake.SchemeRef;
import corymb.intake.problem.Nearest;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemes and versions there are. */
record KnownSchemes(List<SchemeRef> refs) {

  /** That there is no such scheme or version, null when there is. */
  @Nullable Remark remark(SchemeRef ref) {
    if (refs.contains(ref)) {
      return null;
    }
    List<String> versions =
        refs.stream().filter(r -> r.id().equals(ref.id())).map(SchemeRef::version).toList();
    if (!versions.isEmpty()) {
      return new Remark(
          ProblemCode.UNKNOWN_VERSION,
          ref.version(),
          Map.of("scheme", ref.id(), "known", String.join(", ", versions)));
    }
    List<String> ids = refs.stream().map(SchemeRef::id).distinct().toList();
    Map<String, String> details = new HashMap<>(Map.of("known", String.join(", ", ids)));
    String nearest = Nearest.of(ref.id(), ids);
    if (nearest != null) {
      details.put("nearest", nearest);
    }
    return new Remark(ProblemCode.UNKNOWN_SCHEME, ref.id(), details);
  }
}
