/** The cluster organisations: looked at, and their consent to be compared with. */
@NullMarked
package corymb.usecase.organisation;

import org.jspecify.annotations.NullMarked;
