package corymb.web.office;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.usecase.access.SetPassword;
import corymb.usecase.access.TakeOffProof;
import corymb.usecase.casework.Casework;
import corymb.usecase.people.KeepPeople;
import corymb.web.access.LinkLetters;
import corymb.web.frame.Notice;
import corymb.web.frame.Said;
import corymb.web.frame.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who takes part: persons are added and invited, get and lose roles, and are locked out. */
@Controller
final class PeoplePages {

  private static final String ALL = "redirect:/app/office/people";

  private final KeepPeople people;
  private final SetPassword passwords;
  private final TakeOffProof proofs;
  private final LinkLetters letters;
  private final Today today;
  private final Said said;

  PeoplePages(Casework casework, LinkLetters letters, Today today, Said said) {
    this.people = new KeepPeople(casework);
    this.passwords = new SetPassword(casework);
    this.proofs = new TakeOffProof(casework);
    this.letters = letters;
    this.today = today;
    this.said = said;
  }

  @GetMapping("/app/office/people")
  String all(Actor actor, @RequestParam(defaultValue = "") String text, Model model) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    List<Person> found =
        people.all(actor).stream()
            .filter(
                each ->
                    each.name().toLowerCase(Locale.ROOT).contains(sought)
                        || each.email().contains(sought)
                        || each.id().equals(sought))
            .toList();
    model.addAttribute("people", found);
    model.addAttribute("roles", Role.values());
    model.addAttribute("held", proofs.held(actor));
    found.stream()
        .filter(each -> letters.isConfigured() && each.id().equals(model.getAttribute("invited")))
        .forEach(
            each ->
                model
                    .addAttribute("letter", each)
                    .addAttribute("letterLanguage", each.written().code()));
    model.addAttribute("text", text);
    return "office/people";
  }

  @PostMapping("/app/office/people")
  String add(
      Actor actor,
      @RequestParam String name,
      @RequestParam String email,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(required = false) @Nullable Set<Role> roles,
      @RequestParam(defaultValue = "") String organisation,
      HttpServletRequest request,
      RedirectAttributes next) {
    Person person =
        people.add(
            actor,
            today.day(),
            name,
            email,
            given(country),
            roles == null ? EnumSet.noneOf(Role.class) : roles,
            given(organisation));
    invite(actor, person.id(), request, next);
    Notice.done(next, said.text("office.people.added", person.id()));
    return ALL;
  }

  private static @Nullable String given(String text) {
    return text.isBlank() ? null : text.strip();
  }

  @PostMapping("/app/office/people/{id}/invite")
  String invite(
      Actor actor, @PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
    String secret = passwords.invite(actor, id);
    next.addFlashAttribute("invited", id);
    next.addFlashAttribute(
        "link",
        ServletUriComponentsBuilder.fromContextPath(request)
            .path("/welcome/" + secret)
            .toUriString());
    return ALL;
  }

  @PostMapping("/app/office/people/grant")
  String grant(
      Actor actor,
      @RequestParam String person,
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String organisation,
      RedirectAttributes next) {
    Person after = people.grant(actor, person.strip(), role, given(organisation));
    Notice.done(next, said.text("office.people.granted", after.id()));
    return ALL;
  }

  @PostMapping("/app/office/people/{id}/revoke")
  String revoke(
      Actor actor, @PathVariable String id, @RequestParam Role role, RedirectAttributes next) {
    people.revoke(actor, id, role);
    Notice.done(next, said.text("office.people.revoked", id));
    return ALL;
  }

  @PostMapping("/app/office/people/{id}/lock")
  String lock(
      Actor actor, @PathVariable String id, @RequestParam boolean locked, RedirectAttributes next) {
    people.lock(actor, id, locked);
    Notice.done(next, said.text(locked ? "office.people.locked" : "office.people.unlocked", id));
    return ALL;
  }
}
