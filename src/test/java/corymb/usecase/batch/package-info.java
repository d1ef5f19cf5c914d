@NullMarked
package corymb.usecase.batch;

import org.jspecify.annotations.NullMarked;
