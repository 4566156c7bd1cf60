import type { Workbook, WorkbookProblem } from "../../register/workbook";
import type { Result } from "../../values/result";
import { refuseOtherFormats } from "./guard";
import { openParts, type Parts } from "./parts";
import { attempt, naming } from "./refusal";
import { readSharedStrings } from "./rich-text";
import type { Book } from "./scan";
import { openSheet } from "./sheet";
import { readStyles } from "./styles";
import { openTexts } from "./texts";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import type { Zip } from "./zip";

export interface OpenOptions {
  /** Told now and then while sheets are read: 0 to 1 of all of them. */
  onProgress?(fraction: number): void;
}

/** Opens the bytes of an .xlsx file. `name`: its base name. Sheets are inflated as they are read. */
export function openWorkbook(
  name: string,
  bytes: Uint8Array,
  zip: Zip,
  { onProgress = () => undefined }: OpenOptions = {},
): Result<Workbook, WorkbookProblem> {
  return attempt(() => {
    refuseOtherFormats(bytes);
    const parts = openParts(bytes, zip);
    const workbook = readWorkbookPart(parts);
    const book = openBook(workbook, parts);
    const total = workbook.sheets.reduce((sum, { part }) => sum + sizeOf(parts, part), 0);
    let before = 0;
    const sheets = workbook.sheets.map((sheet) => {
      const start = before;
      const size = sizeOf(parts, sheet.part);
      before += size;
      const progress = (fraction: number): void => {
        onProgress((start + fraction * size) / total);
      };
      return naming(sheet.name, () => openSheet(sheet, parts, book, progress));
    });
    return { name, date1904: workbook.date1904, sheets };
  });
}

const sizeOf = (parts: Parts, part: string): number => (parts.has(part) ? parts.size(part) : 0);

function openBook({ sharedStrings, styles, date1904 }: WorkbookPart, parts: Parts): Book {
  return {
    texts: openTexts(
      sharedStrings === undefined ? [] : readSharedStrings(parts.text(sharedStrings)),
    ),
    styles: styles === undefined ? new Uint8Array() : readStyles(parts.text(styles)),
    date1904,
  };
}
