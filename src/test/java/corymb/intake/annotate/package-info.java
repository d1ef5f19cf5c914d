/** Proves how workbooks are annotated. */
@org.jspecify.annotations.NullMarked
package corymb.intake.annotate;
