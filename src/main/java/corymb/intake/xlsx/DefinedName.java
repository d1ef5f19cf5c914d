package corymb.intake.xlsx;

/**
 * A name that the workbook gives to cells.
 *
 * @param name the name
 * @param ofSheetOnly whether it holds on one sheet only, as in the copy of a sheet
 * @param target what it stands for
 */
public record DefinedName(String name, boolean ofSheetOnly, Target target) {}
