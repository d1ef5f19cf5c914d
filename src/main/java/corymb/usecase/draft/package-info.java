/** Filling in a questionnaire answer by answer, before it is handed in. */
@NullMarked
package corymb.usecase.draft;

import org.jspecify.annotations.NullMarked;
