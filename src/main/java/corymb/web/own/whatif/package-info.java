/** What a case would come to with other answers. */
@NullMarked
package corymb.web.own.whatif;

import org.jspecify.annotations.NullMarked;
