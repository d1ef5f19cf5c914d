package corymb.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class twice: on an embedded H2 database in a folder, and on a real
 * PostgreSQL. Each run of the class has a database of its own; before each test all its tables are
 * empty. Tests and constructors may ask for a {@link corymb.store.database.Database}, its {@link
 * corymb.store.session.Transactions} or its {@link corymb.store.database.Address}.
 *
 * <pre>{@code
 * @BothDatabases
 * class CountersTest {
 *   @Test
 *   void the_first_number_is_one(Database database) {
 *     long first = database.transactions().in(session -> Counters.next(session, "DNK"));
 *     assertThat(first).isEqualTo(1);
 *   }
 * }
 * }</pre>
 *
 * <p>Tests that need two databases at once, or an empty folder, take {@link TestDatabases}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(OnBothDatabases.class)
public @interface BothDatabases {}
