/** Tests of {@link corymb.web.visit}. */
@org.jspecify.annotations.NullMarked
package corymb.web.visit;
