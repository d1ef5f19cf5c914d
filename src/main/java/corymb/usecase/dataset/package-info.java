/** The rated cases as a data set that goes out of the house for research. */
@NullMarked
package corymb.usecase.dataset;

import org.jspecify.annotations.NullMarked;
