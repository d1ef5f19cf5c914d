/**
 * The pages in a real browser, as people use them: by mouse, by keyboard alone, on a phone, in the
 * dark.
 */
@NullMarked
package corymb.web.browser;

import org.jspecify.annotations.NullMarked;
