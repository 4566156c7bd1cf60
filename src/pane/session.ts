import { paneTexts as texts } from "../messages/fr/pane";
import { constatsClasseur } from "../report/constats-classeur";
import { constatsHtml } from "../report/constats-html";
import { rapportOf, type Rapport } from "../report/rapport";
import { rapportClasseur } from "../report/rapport-classeur";
import { rapportHtml } from "../report/rapport-html";
import { rapportJson } from "../report/rapport-json";
import { sourceDe } from "../report/rapport/source";
import { columnOf, type Field, type SheetName } from "../register/columns";
import type { Stage } from "../register/entities";
import type { Register } from "../register/register";
import type { Workbook } from "../register/workbook";
import { anneesOf } from "../statistics";
import { controler, type Controle } from "../validation/controle";
import type { Result } from "../values/result";
import type { Day } from "../values/units";
import type { WorkbookModel } from "../workbook/model";
import { cellTextIn, feuilleVue, type CellText } from "./cellules";
import { controleVue } from "./constats";
import { changementsDe, type Changement, type Choix } from "./corrections";
import { aFaireVue, ficheVue, reglagesVue, simulationVue, stagesVue } from "./presenter";
import type { PlanDemande } from "./presenter";
import type {
  AFaireVue,
  ControleVue,
  CorrectionVue,
  FeuilleVue,
  FicheVue,
  FichierVue,
  Lieu,
  ReglagesVue,
  SimulationVue,
  StageChoix,
} from "./vues";

export type Sortie =
  | { readonly kind: "constats"; readonly format: "xlsx" | "html" }
  | {
      readonly kind: "rapport";
      readonly format: "xlsx" | "html" | "json";
      readonly annee: number;
      readonly interne: boolean;
    };

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  json: "application/json",
} as const;

/** Lines shown around the one that is asked. */
const AROUND = 3;

/** One register while it is open: each view asks it what it shows. */
export class Session {
  private readonly controle: Controle;
  private readonly textOf: CellText;

  /**
   * `write`: makes the bytes of a workbook; loaded only when something is saved. `edit`: a file of
   * the register with changes, as a new one; the error is the sentence to show.
   */
  constructor(
    private readonly workbooks: readonly Workbook[],
    private readonly register: Register,
    today: Day,
    private readonly write: (model: WorkbookModel) => Promise<Uint8Array>,
    private readonly edit: (
      fichier: number,
      changements: readonly Changement[],
    ) => Result<Uint8Array, string>,
  ) {
    this.controle = controler(register, today);
    this.textOf = cellTextIn(workbooks);
  }

  controler(): ControleVue {
    return controleVue(this.controle, this.textOf);
  }

  aFaire(): AFaireVue {
    return aFaireVue(this.controle);
  }

  stages(): readonly StageChoix[] {
    return stagesVue(this.register);
  }

  /** Undefined for a reference that is no stage's. */
  fiche(reference: string): FicheVue | undefined {
    const stage = this.stage(reference);
    return stage && ficheVue(stage, this.controle, this.textOf);
  }

  simuler(reference: string, plan: PlanDemande): SimulationVue {
    return simulationVue(this.stage(reference)?.personne, plan, this.controle);
  }

  annees(): readonly number[] {
    return anneesOf(this.controle);
  }

  rapport(annee: number, interne: boolean): Rapport {
    return rapportOf(sourceDe(this.controle, annee, interne));
  }

  reglages(): ReglagesVue {
    return reglagesVue(this.controle);
  }

  /** The lines around a cell, with all the columns that the register knows of its sheet. */
  feuille({ fichier, nomFeuille, ligne }: Lieu): FeuilleVue | undefined {
    const file = this.register.files.find(({ name }) => name === fichier);
    const rows = this.register.sheets.find(
      (sheet) => sheet.file === file && sheet.sheetName === nomFeuille,
    );
    const workbook = file && this.workbooks[file.order];
    if (!rows || !workbook) return undefined;
    const columns = columnsOf(rows);
    const range = [Math.max(1, ligne - AROUND), ligne + AROUND] as const;
    return feuilleVue(workbook, nomFeuille, range, columns);
  }

  /** The files of the register with the changes that a person agreed to, as new ones. */
  corriger(choix: Choix): CorrectionVue {
    const { findings, today } = this.controle;
    const { changements, impossibles } = changementsDe(choix, findings, this.register, today);
    const fichiers: FichierVue[] = [];
    for (const { order, name } of this.register.files) {
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

  private content(sortie: Sortie): string | Promise<Uint8Array> {
    if (sortie.kind === "constats") {
      if (sortie.format === "html") return constatsHtml(this.controle);
      const addressOf = (order: number): string =>
        encodeURIComponent(this.register.files[order]?.name ?? "");
      return this.write(constatsClasseur(this.controle, addressOf));
    }
    const source = sourceDe(this.controle, sortie.annee, sortie.interne);
    switch (sortie.format) {
      case "json":
        return `${JSON.stringify(rapportJson({ ...source, date: source.today }, sortie.interne), undefined, 2)}\n`;
      case "html":
        return rapportHtml(rapportOf(source));
      case "xlsx":
        return this.write(rapportClasseur(rapportOf(source)));
    }
  }

  private stage(reference: string): Stage | undefined {
    const key = reference.trim().toLowerCase();
    return this.register.stages.find(
      (stage) => stage.doublonDe === undefined && stage.key("refStage") === key,
    );
  }
}

const columnsOf = (rows: Register["sheets"][number]) =>
  Object.entries(rows.columns).flatMap(([field, column]) =>
    column
      ? [
          {
            header: columnOf(rows.sheet, field as Field<SheetName>).header,
            position: column.position,
          },
        ]
      : [],
  );
