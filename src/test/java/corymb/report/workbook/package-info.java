/** Proves the tables that go on in a spreadsheet. */
@org.jspecify.annotations.NullMarked
package corymb.report.workbook;
