/** Proves how workbooks are read. */
@org.jspecify.annotations.NullMarked
package corymb.intake.xlsx;
