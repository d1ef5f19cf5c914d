package corymb.rating.pack;

import corymb.rating.pack.Change.Kind;
import corymb.scheme.Pack;
import corymb.scheme.PackFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells what has changed from one pack to another. */
public final class PackDiff {

  private static final Set<String> DATA =
      Set.of("scheme.yaml", "questionnaire.yaml", "indicators.yaml", "options.yaml");

  private final List<Change> changes = new ArrayList<>();

  private PackDiff() {}

  /**
   * The changes from the old pack to the new: scheme, labels, indicators, criteria and questions in
   * the new pack's order, then files. Comments and the layout of the data's files do not count.
   */
  public static List<Change> between(Pack before, Pack after) {
    PackDiff diff = new PackDiff();
    diff.compare(portraits(before), portraits(after));
    diff.compareFiles(before.files(), after.files());
    return List.copyOf(diff.changes);
  }

  private static Map<String, Portrait> portraits(Pack pack) {
    Map<String, Portrait> all = new LinkedHashMap<>();
    SchemePortraits.add(all, pack.scheme());
    pack.sections()
        .forEach(
            section ->
                all.put(
                    "chapter " + section.code(),
                    new Portrait("section of indicators " + section.code())
                        .text("title", section.title())));
    IndicatorPortraits.add(all, "indicator", pack.indicators());
    IndicatorPortraits.add(all, "criterion", pack.criteria());
    QuestionPortraits.add(all, pack.questionnaire());
    return all;
  }

  private void compare(Map<String, Portrait> before, Map<String, Portrait> after) {
    for (String key : both(after.keySet(), before.keySet())) {
      Portrait old = before.get(key);
      Portrait now = after.get(key);
      if (old == null && now != null) {
        changes.add(new Change(Kind.ADDED, now.subject(), "", "", ""));
      } else if (old != null && now == null) {
        changes.add(new Change(Kind.REMOVED, old.subject(), "", "", ""));
      } else if (old != null && now != null) {
        compare(Kind.VALUE, now.subject(), old.values(), now.values());
        compare(Kind.TEXT, now.subject(), old.texts(), now.texts());
      }
    }
  }

  private void compare(
      Kind kind, String subject, Map<String, String> before, Map<String, String> after) {
    for (String name : both(after.keySet(), before.keySet())) {
      String old = before.getOrDefault(name, "");
      String now = after.getOrDefault(name, "");
      if (!old.equals(now)) {
        changes.add(new Change(kind, subject, name, old, now));
      }
    }
  }

  private void compareFiles(PackFiles before, PackFiles after) {
    Set<String> names = new TreeSet<>(both(before.names(), after.names()));
    names.removeAll(DATA);
    for (String name : names) {
      String old = before.has(name) ? PackFiles.sha256(before.bytes(name)) : "";
      String now = after.has(name) ? PackFiles.sha256(after.bytes(name)) : "";
      if (!old.equals(now)) {
        String what = old.isEmpty() ? "added" : now.isEmpty() ? "removed" : "changed";
        changes.add(new Change(Kind.FILE, name, what, old, now));
      }
    }
  }

  private static Set<String> both(Set<String> first, Set<String> second) {
    Set<String> both = new LinkedHashSet<>(first);
    both.addAll(second);
    return both;
  }
}
