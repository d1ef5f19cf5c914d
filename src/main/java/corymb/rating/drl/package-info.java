/**
 * Reads rules as text: only a small part of the rule language, and only the words of {@code
 * corymb.facts}, is understood. What is not understood is a fault and never reaches the engine.
 */
@NullMarked
package corymb.rating.drl;

import org.jspecify.annotations.NullMarked;
