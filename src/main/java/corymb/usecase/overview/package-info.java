/** What there is to do, and how things stand, at a glance. */
@NullMarked
package corymb.usecase.overview;

import org.jspecify.annotations.NullMarked;
