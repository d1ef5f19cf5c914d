/**
 * Laws that hold for any answers, tried on answers drawn by chance from fixed seeds; how many tries
 * is the system property {@code corymb.tries}.
 */
@NullMarked
package corymb.property;

import org.jspecify.annotations.NullMarked;
