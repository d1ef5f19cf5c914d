/** Corymb benchmarks and labels cluster organisations. */
@org.jspecify.annotations.NullMarked
package corymb;
