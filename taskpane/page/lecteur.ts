import { recalculer } from "../../src/fonctions/recalcul";
import { openWorkbook } from "../../src/hosts/xlsx";
import { browserZip } from "../../src/hosts/xlsx/browser-zip";
import { workbookProblem } from "../../src/messages/fr/problems";
import type { Workbook } from "../../src/register/workbook";
import { failure, success, type Result } from "../../src/values/result";
import type { Fichier } from "./messages";

/* What reads files: a script of its own, which the pane beside a workbook never needs. */

/** The files in their order, or the sentence for the first that cannot be read. */
function lire(
  fichiers: readonly Fichier[],
  progress: (part: number) => void,
): Result<readonly Workbook[], string> {
  const workbooks: Workbook[] = [];
  for (const [order, { nom, octets }] of fichiers.entries()) {
    const read = openWorkbook(nom, octets, browserZip, {
      onProgress: (part) => {
        progress((order + part) / fichiers.length);
      },
    });
    if (!read.ok) return failure(workbookProblem(nom, read.error));
    // Our functions in its cells are worked out again, as on the command line.
    workbooks.push(recalculer(read.value).workbook);
  }
  return success(workbooks);
}

export type Lire = typeof lire;

(globalThis as { iopLire?: Lire }).iopLire = lire;
