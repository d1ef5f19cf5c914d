@org.jspecify.annotations.NullMarked
package corymb.cli;
