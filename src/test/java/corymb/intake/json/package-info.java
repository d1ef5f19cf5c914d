/** Proves how JSON is read. */
@org.jspecify.annotations.NullMarked
package corymb.intake.json;
