import { bookOf, type Book } from "./book";
import { cellFaults, countFaults, sizeFaults, stringCountFaults } from "./cells";
import { chartFaults } from "./charts";
import { formulaFaults } from "./formulas";
import { headerFooterFaults, linkFaults, noteFaults } from "./links";
import { definedNameFaults, sheetNameFaults } from "./names";
import { orderFaults } from "./order";
import { openPackage, type Package } from "./package";
import {
  kindFaults,
  referenceFaults,
  relationFaults,
  typeFaults,
  workbookFaults,
  zipFaults,
} from "./parts";
import { styleFaults } from "./styles";
import { tableFaults } from "./tables";
import { conditionFaults, validationFaults } from "./validations";

const packageChecks: readonly ((found: Package) => readonly string[])[] = [
  zipFaults,
  typeFaults,
  kindFaults,
  relationFaults,
  referenceFaults,
  orderFaults,
];

const bookChecks: readonly ((book: Book) => readonly string[])[] = [
  countFaults,
  stringCountFaults,
  cellFaults,
  sizeFaults,
  styleFaults,
  sheetNameFaults,
  definedNameFaults,
  tableFaults,
  validationFaults,
  conditionFaults,
  linkFaults,
  noteFaults,
  headerFooterFaults,
  formulaFaults,
  chartFaults,
];

/**
 * What would make Excel repair a workbook, or refuse it: one sentence a fault. Where it cannot even
 * be read, only that: all the rest would follow from it.
 */
export function structureFaults(bytes: Uint8Array): string[] {
  const found = openPackage(bytes);
  if (found.unreadable.length > 0) return [...found.unreadable];
  const whole = packageChecks.flatMap((check) => check(found));
  const lost = workbookFaults(found);
  if (lost.length > 0) return [...whole, ...lost];
  const book = bookOf(found);
  return [...whole, ...bookChecks.flatMap((check) => check(book))];
}
