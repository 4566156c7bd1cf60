/** A workbook in memory, as a host would give it. */
export {
  memoryWorkbook as testWorkbook,
  type CellContent as TestCell,
  type MemorySheet as TestSheet,
} from "../../src/register/memory-workbook";
