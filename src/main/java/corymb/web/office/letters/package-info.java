/** Letters of the secretariat: what is due, what was sent, and what became of it. */
@NullMarked
package corymb.web.office.letters;

import org.jspecify.annotations.NullMarked;
