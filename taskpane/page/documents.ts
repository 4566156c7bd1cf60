import { browserZip } from "../../src/hosts/xlsx/browser-zip";
import { editWorkbook } from "../../src/hosts/xlsx/edit";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { paneTexts } from "../../src/messages/fr/pane";
import { vuesTexts } from "../../src/messages/fr/vues";
import { Documents, TYPES } from "../../src/pane/documents";
import type { FichierVue } from "../../src/pane/vues";
import { emptyTemplate, exampleRegister } from "../../src/template";
import type { Controle } from "../../src/validation/controle";
import { failure } from "../../src/values/result";
import type { Fichier } from "./messages";

/*
 * What reports, files and the example need: a script of its own, loaded into the worker when the
 * first of them is asked for.
 */

const documentsOf = (controle: Controle, fichiers: readonly Fichier[]): Documents =>
  new Documents(controle, writeWorkbook, (order, changements) => {
    const { nom, octets } = fichiers[order] as Fichier;
    const edited = editWorkbook(octets, changements, browserZip, { recalculate: false });
    return edited.ok ? edited : failure(paneTexts.cannotEdit(nom));
  });

const vide = async (): Promise<FichierVue> => ({
  nom: vuesTexts.newRegister,
  type: TYPES.xlsx,
  octets: await writeWorkbook(emptyTemplate()),
});

const outils = { documentsOf, vide, example: () => writeWorkbook(exampleRegister()) };
export type Outils = typeof outils;

(globalThis as { iopOutils?: Outils }).iopOutils = outils;
