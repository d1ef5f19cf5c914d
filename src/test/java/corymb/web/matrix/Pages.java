package corymb.web.matrix;

import corymb.web.site.Browser;
import corymb.web.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every page that there is, for somebody who may see it. */
public final class Pages {

  /** Pages that look another way at other times; those of the routes come without asking. */
  private static final List<String> ALSO =
      List.of(
          "VISITOR - /login?error",
          "VISITOR - /forgotten?sent",
          "VISITOR - /welcome/no-such-link",
          "VISITOR - /verify/ECEI-1999-00001",
          "VISITOR - /register?text=no+such+name",
          "OWN APPLIED /app/organisation/cases/{id}",
          "OWN RETURNED /app/organisation/cases/{id}",
          "OWN DECLINED /app/organisation/cases/{id}",
          "OWN GRANTED /app/organisation",
          "OWN - /app/organisation/questionnaire/strategy",
          "ASSIGNED ASSIGNED /app/reviews/{id}",
          "ASSIGNED DIFFERENT /app/reviews/{id}/consensus",
          "ASSIGNED LOCKED /app/reviews/{id}/lock",
          "COMMITTEE AGREED /app/committee/{id}",
          "COMMITTEE APPEALED /app/committee/{id}",
          "COMMITTEE GRANTED /app/committee/{id}",
          "COMMITTEE JUDGED /app/committee/{id}?all=true&correct=team.fte",
          "COMMITTEE - /app/committee?show=APPEALS",
          "SECRETARIAT ASSIGNED /app/office/cases/{id}",
          "SECRETARIAT AGREED /app/office/cases/{id}",
          "SECRETARIAT GRANTED /app/office/cases/{id}",
          "SECRETARIAT - /app/office/cases?text=no+such+name",
          "ASSESSOR - /app/office");

  private static final int SENT_ELSEWHERE = 302;

  private Pages() {}

  /** All of them. */
  public static List<Asked> all() {
    World world = new World();
    Callers callers = new Callers(world);
    List<Asked> pages = new ArrayList<>();
    for (Decision decision : Decision.all()) {
      if (decision.method().equals("GET") && !decision.isOfPrograms()) {
        asked(decision, world, callers).ifPresent(pages::add);
      }
    }
    for (String also : ALSO) {
      String[] words = also.split(" ");
      Map<Caller, Outcome> one = Map.of(Caller.valueOf(words[0]), Outcome.YES);
      String stage = words[1].equals("-") ? "" : words[1];
      asked(new Decision("GET " + words[2], one, stage, Map.of()), world, callers)
          .ifPresent(pages::add);
    }
    return pages;
  }

  /**
   * The page of a route for the first who may; nothing for a file, a part of a page, or what leads
   * elsewhere.
   */
  private static Optional<Asked> asked(Decision decision, World world, Callers callers) {
    return decision.outcomes().entrySet().stream()
        .filter(each -> each.getValue() == Outcome.YES)
        .findFirst()
        .map(each -> asked(decision, world, callers, each.getKey()))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<Asked> asked(
      Decision decision, World world, Callers callers, Caller caller) {
    String path = Request.of(decision, world, callers.browser(Caller.OWN), caller).path();
    String managed = world.managed();
    Browser browser = callers.browser(caller);
    Page page = browser.knock("GET", path, Map.of());
    Runnable ready = () -> world.manage(managed);
    boolean isWhole = page.isHtml() && page.source().contains("<html");
    return isWhole && page.status() != SENT_ELSEWHERE
        ? Optional.of(new Asked(decision.pattern(), path, page.status(), browser, ready))
        : Optional.empty();
  }
}
