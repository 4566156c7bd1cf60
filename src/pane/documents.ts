import { paneTexts as texts } from "../messages/fr/pane";
import { constatsClasseur } from "../report/constats-classeur";
import { constatsHtml } from "../report/constats-html";
import { rapportOf, type Rapport } from "../report/rapport";
import { rapportClasseur } from "../report/rapport-classeur";
import { rapportHtml } from "../report/rapport-html";
import { rapportJson } from "../report/rapport-json";
import { sourceDe } from "../report/rapport/source";
import { anneesOf } from "../statistics";
import type { Controle } from "../validation/controle";
import type { Result } from "../values/result";
import type { WorkbookModel } from "../workbook/model";
import { changementsDe, type Changement, type Choix } from "./corrections";
import type { CorrectionVue, FichierVue } from "./vues";

export type Sortie =
  | { readonly kind: "constats"; readonly format: "xlsx" | "html" }
  | {
      readonly kind: "rapport";
      readonly format: "xlsx" | "html" | "json";
      readonly annee: number;
      readonly interne: boolean;
    };

export const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  json: "application/json",
} as const;

/** What is made of an open register: the year's report, and files to save. */
export class Documents {
  /**
   * `write`: makes the bytes of a workbook. `edit`: a file of the register with changes, as a new
   * one; the error is the sentence to show.
   */
  constructor(
    private readonly controle: Controle,
    private readonly write: (model: WorkbookModel) => Promise<Uint8Array>,
    private readonly edit: (
      fichier: number,
      changements: readonly Changement[],
    ) => Result<Uint8Array, string>,
  ) {}

  annees(): readonly number[] {
    return anneesOf(this.controle);
  }

  rapport(annee: number, interne: boolean): Rapport {
    return rapportOf(sourceDe(this.controle, annee, interne));
  }

  /** The files of the register with the changes that a person agreed to, as new ones. */
  corriger(choix: Choix): CorrectionVue {
    const { findings, register, today } = this.controle;
    const { changements, impossibles } = changementsDe(choix, findings, register, today);
    const fichiers: FichierVue[] = [];
    for (const { order, name } of register.files) {
      const own = changements.filter(({ fichier }) => fichier === order);
      if (own.length === 0) continue;
      const edited = this.edit(order, own);
      if (!edited.ok) return { fichiers: [], message: edited.error };
      const nom = texts.corrected(name);
      fichiers.push({ nom, type: TYPES.xlsx, octets: edited.value });
    }
    return { fichiers, message: texts.correction(changements.length, impossibles.length) };
  }

  async fichier(sortie: Sortie): Promise<FichierVue> {
    const nom =
      sortie.kind === "constats"
        ? `constats.${sortie.format}`
        : `rapport-${String(sortie.annee)}${sortie.interne ? "-interne" : ""}.${sortie.format}`;
    return { nom, type: TYPES[sortie.format], octets: await this.content(sortie) };
  }

  /** The sheets of the findings, or of the year's report, as data. `dedans`: for the register itself. */
  classeur(sortie: Sortie, dedans = false): WorkbookModel {
    if (sortie.kind === "rapport")
      return rapportClasseur(rapportOf(sourceDe(this.controle, sortie.annee, sortie.interne)));
    const { files } = this.controle.register;
    return constatsClasseur(this.controle, (order) =>
      dedans ? "" : encodeURIComponent(files[order]?.name ?? ""),
    );
  }

  private content(sortie: Sortie): string | Promise<Uint8Array> {
    if (sortie.format === "xlsx") return this.write(this.classeur(sortie));
    if (sortie.kind === "constats") return constatsHtml(this.controle);
    const source = sourceDe(this.controle, sortie.annee, sortie.interne);
    switch (sortie.format) {
      case "json":
        return `${JSON.stringify(rapportJson({ ...source, date: source.today }, sortie.interne), undefined, 2)}\n`;
      case "html":
        return rapportHtml(rapportOf(source));
    }
  }
}
