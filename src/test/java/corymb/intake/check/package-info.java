/** Proves how responses are checked. */
@org.jspecify.annotations.NullMarked
package corymb.intake.check;
