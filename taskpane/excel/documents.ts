import { ajoutees, ecrireFeuilles, retirerFeuilles } from "../../src/hosts/excel/ecriture";
import { Documents } from "../../src/pane/documents";
import type { Controle } from "../../src/validation/controle";
import { failure } from "../../src/values/result";

/* What the report and the sheets of findings need: loaded when the first of them is asked for. */

/** Beside the workbook nothing is downloaded: what is made goes on new sheets. */
const documentsOf = (controle: Controle): Documents =>
  new Documents(
    controle,
    () => Promise.reject(new Error("No file is written beside a workbook.")),
    () => failure(""),
  );

const outils = { documentsOf, ecrireFeuilles, ajoutees, retirerFeuilles };
export type Outils = typeof outils;

(globalThis as { iopOutils?: Outils }).iopOutils = outils;
