/** Groups of organisations beside each other. */
@NullMarked
package corymb.usecase.groups;

import org.jspecify.annotations.NullMarked;
