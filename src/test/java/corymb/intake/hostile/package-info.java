/** Workbooks that mean harm, and the proof that they do none. */
@org.jspecify.annotations.NullMarked
package corymb.intake.hostile;
