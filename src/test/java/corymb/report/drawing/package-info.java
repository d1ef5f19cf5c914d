@org.jspecify.annotations.NullMarked
package corymb.report.drawing;
