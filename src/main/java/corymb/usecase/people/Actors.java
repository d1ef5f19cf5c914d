package corymb.usecase.people;

import corymb.assessment.actor.Actor;
import corymb.assessment.actor.Person;
import corymb.assessment.actor.Role;
import corymb.store.people.NoSuchPerson;
import corymb.store.people.People;
import corymb.store.session.Transactions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts at this machine. Whoever may open the database can do with it what they like; so, unless
 * somebody is named, it is the secretariat that acts. What needs an assessor, a committee member or
 * a cluster manager needs that person's name.
 */
public final class Actors {

  /** The secretariat at this machine. */
  public static final Actor LOCAL =
      new Actor("p-0000", Set.of(Role.SECRETARIAT, Role.ADMINISTRATOR), null);

  private Actors() {}

  /**
   * The person with the id or e-mail address, the secretariat when none is named.
   *
   * @throws NoSuchPerson when there is none
   * @throws corymb.assessment.actor.NotPermitted when the person is locked out
   */
  public static Actor of(Transactions store, @Nullable String idOrEmail) {
    if (idOrEmail == null) {
      return LOCAL;
    }
    Person person =
        store
            .in(session -> People.find(session, idOrEmail))
            .orElseThrow(() -> new NoSuchPerson(idOrEmail));
    return person.actor();
  }
}
