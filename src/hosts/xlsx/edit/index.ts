import { groupBy } from "../../../values/collections";
import { openWorkbook } from "..";
import type { Result } from "../../../values/result";
import { naming } from "../refusal";
import { readWorkbookPart, type SheetPart } from "../workbook-part";
import type { Zip } from "../zip";
import { openArchive } from "./archive";
import { updateChain } from "./calc-chain";
import { deflate, type Deflate } from "./deflate";
import { openDraft, type Draft } from "./draft";
import type { Edit, EditProblem } from "./edit";
import { hasFormula } from "./formulas";
import { openLooks } from "./looks";
import { attemptEdit, refuseEdit } from "./problem";
import { askRecalculation } from "./recalculation";
import { rewrite } from "./rewrite";
import { editSheet } from "./sheet-edits";
import { findPlaces } from "./workbook-places";

export type { CellEdit, CellValue, Edit, EditProblem, RowEdit } from "./edit";
export type { Deflate } from "./deflate";

export interface EditOptions {
  /**
   * Whether Excel is told to work out every formula when it opens the workbook: the stored results
   * of those that depend on an edited cell no longer hold. Only where there are formulas, and it is
   * the one thing written that is neither an edited cell nor follows from one. On unless told
   * otherwise: a total that silently shows what it was before the correction is worse.
   */
  readonly recalculate?: boolean;
  readonly deflate?: Deflate;
}

/**
 * The bytes of a new workbook in which only the edited cells differ. The other parts are copied as
 * they stand, and what is around the cells in theirs too; besides them change, where they must, the
 * range of a table that gets a row and of its filter, the range that a sheet or a row says it uses,
 * a number format (of a cell that would show a day as a number, or the reverse), the chain of the
 * calculation, and what `recalculate` says. What cannot be done so is a problem: never a broken file.
 */
export function editWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  zip: Zip,
  { recalculate = true, deflate: pack = deflate }: EditOptions = {},
): Result<Uint8Array, EditProblem> {
  return attemptEdit(() => {
    const opened = openWorkbook("", bytes, zip);
    if (!opened.ok) return refuseEdit(opened.error);
    const archive = openArchive(bytes);
    const draft = openDraft(bytes, zip);
    if (draft.has(SIGNATURES)) refuseEdit({ kind: "signed" });
    const { sheets, styles, date1904 } = readWorkbookPart(draft);
    const places = findPlaces(draft);
    const looks = openLooks(draft, styles);
    const [gone, come] = [
      new Map<string, readonly string[]>(),
      new Map<string, readonly string[]>(),
    ];
    for (const [name, ofSheet] of groupBy(edits, ({ sheet }) => sheet)) {
      const sheet = opened.value.sheets.find((one) => one.name === name);
      const part = sheets.find((one) => one.name === name)?.part;
      if (!sheet || part === undefined) return refuseEdit({ kind: "no-sheet", sheet: name });
      const edited = { sheet, part, draft, looks, date1904 };
      const changes = naming(name, () => editSheet(ofSheet, edited));
      gone.set(places.ids.get(name) ?? "", changes.gone);
      come.set(places.ids.get(name) ?? "", changes.come);
    }
    looks.write();
    updateChain(draft, places, gone, come);
    if (recalculate && edits.length > 0 && sheets.some((sheet) => holdsFormula(draft, sheet)))
      askRecalculation(draft, places.workbook);
    return rewrite(archive, draft.written(), { deflate: pack, crc32: zip.crc32 });
  });
}

const SIGNATURES = "_xmlsignatures/origin.sigs";

const holdsFormula = (draft: Draft, { name, part }: SheetPart): boolean =>
  draft.has(part) && naming(name, () => hasFormula(draft.bytes(part)));
