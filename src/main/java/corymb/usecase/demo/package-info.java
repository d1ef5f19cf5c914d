/** An example to look at: invented organisations, people, cases in every state, a register. */
@NullMarked
package corymb.usecase.demo;

import org.jspecify.annotations.NullMarked;
