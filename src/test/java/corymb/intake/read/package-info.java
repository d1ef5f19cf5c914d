/** Proves the intake. */
@org.jspecify.annotations.NullMarked
package corymb.intake.read;
