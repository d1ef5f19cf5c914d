/** The letters that remind organisations of their labels. */
@NullMarked
package corymb.usecase.reminder;

import org.jspecify.annotations.NullMarked;
