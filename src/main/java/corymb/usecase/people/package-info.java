/** Persons, their roles, and who acts. */
@NullMarked
package corymb.usecase.people;

import org.jspecify.annotations.NullMarked;
