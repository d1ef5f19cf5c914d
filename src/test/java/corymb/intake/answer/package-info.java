/** Proves how answers are understood. */
@org.jspecify.annotations.NullMarked
package corymb.intake.answer;
