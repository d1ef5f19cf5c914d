package corymb.intake.xlsx;

import corymb.intake.raw.UnreadableSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts belong to a part. */
record Relations(List<Relation> all) {

  /** A part by its id, with the last word of its type and its name in the archive. */
  record Relation(String id, String type, String part) {}

  /** The relations of a part; those of the archive itself when the name is empty. */
  static Relations of(String part, Archive archive) throws UnreadableSource {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    byte[] bytes = archive.part(name);
    List<Relation> all = new ArrayList<>();
    if (bytes != null) {
      Xml.walk(
          name,
          bytes,
          xml -> {
            if (xml.name().equals("Relationship")
                && !xml.attributeOrEmpty("TargetMode").equals("External")) {
              all.add(relation(xml, folder));
            }
          });
    }
    return new Relations(all);
  }

  /** The part of a type, null when there is none. */
  @Nullable String ofType(String type) {
    for (Relation relation : all) {
      if (relation.type.equals(type)) {
        return relation.part;
      }
    }
    return null;
  }

  private static Relation relation(Xml xml, String folder) {
    String type = xml.attributeOrEmpty("Type");
    return new Relation(
        xml.attributeOrEmpty("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        resolve(folder, xml.attributeOrEmpty("Target")));
  }

  private static String resolve(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
