@org.jspecify.annotations.NullMarked
package corymb.usecase;
