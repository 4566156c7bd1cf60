/** Texts, the brackets of columns, quoted names of sheets: they hold no reference to a cell. */
const opaque = /"[^"]*"|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|'(?:[^']|'')*'(?=!)/g;
/** A cell whose line has no "$": not the end of a name, nor the name of a function. */
const relativeCell = /(?<![\p{L}\w.$])\$?[A-Z]{1,3}\d{1,7}(?![\p{L}\w.(])/iu;
const relativeLines = /(?<![\w.$])\d+:\$?\d|\d:\d/;

/**
 * Whether a formula says the same on every line: it names columns of tables, or cells with "$". To
 * move any other is left to Excel.
 */
export function isMovable(formula: string): boolean {
  const bare = formula.replace(opaque, "");
  return !relativeCell.test(bare) && !relativeLines.test(bare);
}
