package corymb.web.matrix;

import corymb.web.site.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A request for a route, with everything in its place.
 *
 * @param path the address
 * @param form what is sent
 */
record Request(String path, Map<String, String> form) {

  private static final int ORGANISATION = "ESP-001".length();

  /** A request that a caller could send. What is expected to be served needs things of its own. */
  static Request of(Decision decision, World world, Browser own, Caller caller) {
    boolean isServed = decision.outcomes().get(caller) == Outcome.YES;
    boolean acts = isServed && !decision.method().equals("GET");
    world.manageOwn();
    Map<String, String> things = new LinkedHashMap<>();
    String pattern = decision.pattern().replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    if (!decision.stage().isEmpty()) {
      String stage = decision.stage();
      String id = acts ? world.freshCaseAt(stage) : world.caseAt(stage);
      world.manage(id.substring(0, ORGANISATION));
      things.put("{id}", id);
    } else if (pattern.startsWith("/app/work/")) {
      put(things, pattern, "{id}", () -> world.work(pattern, acts));
    } else if (pattern.contains("{id}") || decision.form().containsValue("{id}")) {
      things.put("{id}", world.freshPerson());
    }
    put(things, pattern, "{number}", () -> acts ? world.freshAward() : world.award());
    if (pattern.contains("{number}")) {
      world.manage(world.organisationOf(things.getOrDefault("{number}", "")));
    }
    put(things, pattern, "{secret}", world::freshSecret);
    put(things, pattern, "{sha256}", () -> sha256(pattern, acts, world, own));
    things.put("{section}", "team");
    things.put("{format}", "xlsx");
    things.put("{nr}", "1");
    things.put("{kind}", "suspend");
    things.put("{first}", world.actor(Caller.ASSIGNED).person());
    things.put("{third}", world.actor(Caller.ASSESSOR).person());
    things.put("{pack}", world.pieces().pack());
    things.put("{answers}", world.answers().json());
    things.put("{unique}", "matrix" + System.nanoTime());
    things.put("{today}", world.site.today().toString());
    Map<String, String> form = new LinkedHashMap<>();
    decision.form().forEach((name, text) -> form.put(name, filled(text, things)));
    return new Request(filled(pattern, things), form);
  }

  private static void put(
      Map<String, String> things, String pattern, String name, Supplier<String> thing) {
    if (pattern.contains(name)) {
      things.put(name, thing.get());
    }
  }

  /** The digest of evidence of the case, or of an upload of the own manager. */
  private static String sha256(String pattern, boolean acts, World world, Browser own) {
    if (pattern.contains("evidence")) {
      return World.evidence();
    }
    if (pattern.endsWith("/annotated")) {
      return world.once(pattern, () -> uploaded(own, "blank.xlsx", world.blankWorkbook()));
    }
    Supplier<String> upload = () -> uploaded(own, "answers.json", world.answers().bytes());
    return acts ? upload.get() : world.once("answers", upload);
  }

  private static String uploaded(Browser own, String name, byte[] file) {
    String path = own.upload("/app/organisation/upload", "file", name, file, Map.of()).path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String filled(String text, Map<String, String> things) {
    String filled = text;
    for (Map.Entry<String, String> thing : things.entrySet()) {
      filled = filled.replace(thing.getKey(), thing.getValue());
    }
    return filled;
  }
}
