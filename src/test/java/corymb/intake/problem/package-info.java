/** Proves the catalogue of problems and its words. */
@org.jspecify.annotations.NullMarked
package corymb.intake.problem;
