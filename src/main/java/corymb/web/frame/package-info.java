/**
 * What all pages share: who looks, the language, the day, the frame around the page, and faults.
 */
@NullMarked
package corymb.web.frame;

import org.jspecify.annotations.NullMarked;
