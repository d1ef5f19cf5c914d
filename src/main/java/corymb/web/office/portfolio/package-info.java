/** The portfolio in groups: how many organisations, what they came to, groups beside each other. */
@NullMarked
package corymb.web.office.portfolio;

import org.jspecify.annotations.NullMarked;
