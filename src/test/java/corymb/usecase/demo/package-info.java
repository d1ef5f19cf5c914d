/** Tests of the example. */
@org.jspecify.annotations.NullMarked
package corymb.usecase.demo;
