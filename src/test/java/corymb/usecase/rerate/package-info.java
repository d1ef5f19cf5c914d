@NullMarked
package corymb.usecase.rerate;

import org.jspecify.annotations.NullMarked;
