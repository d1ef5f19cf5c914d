/** With whom results are compared: peers that are built in, and those that cases keep. */
@NullMarked
package corymb.usecase.peers;

import org.jspecify.annotations.NullMarked;
