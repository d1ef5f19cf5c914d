/** Filling in the questionnaire in the browser, section by section. */
@NullMarked
package corymb.web.own.questionnaire;

import org.jspecify.annotations.NullMarked;
