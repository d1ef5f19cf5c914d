/** Proves how answers are found in workbooks. */
@org.jspecify.annotations.NullMarked
package corymb.intake.sheet;
