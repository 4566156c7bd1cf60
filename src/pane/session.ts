import type { Stage } from "../register/entities";
import { columnOf, type Field, type SheetName } from "../register/columns";
import type { Register } from "../register/register";
import type { Workbook } from "../register/workbook";
import { controler, type Controle } from "../validation/controle";
import type { Finding } from "../validation/finding";
import type { Day } from "../values/units";
import { cellTexts, feuilleVue, type CellText } from "./cellules";
import { controleVue } from "./constats";
import { aFaireVue, ficheVue, reglagesVue, simulationVue, stagesVue } from "./presenter";
import type { PlanDemande } from "./presenter";
import type {
  AFaireVue,
  ControleVue,
  FeuilleVue,
  FicheVue,
  Lieu,
  ReglagesVue,
  SimulationVue,
  StageChoix,
} from "./vues";

/** Lines shown around the one that is asked. */
const AROUND = 3;

/** One register while it is open: each view asks it what it shows. What is written is `Documents`. */
export class Session {
  private readonly register: Register;

  constructor(
    private readonly workbooks: readonly Workbook[],
    readonly controle: Controle,
    /** Whether rows were typed since the register was read: then only its findings are up to date. */
    readonly partielle = false,
  ) {
    this.register = controle.register;
  }

  static ouvrir(workbooks: readonly Workbook[], register: Register, today: Day): Session {
    return new Session(workbooks, controler(register, today));
  }

  controler(): ControleVue {
    return controleVue(this.controle, this.textsOf);
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
    return stage && ficheVue(stage, this.controle, this.textsOf);
  }

  simuler(reference: string, plan: PlanDemande): SimulationVue {
    return simulationVue(this.stage(reference)?.personne, plan, this.controle);
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

  /** What the cells of these findings' proposals show now. */
  private readonly textsOf = (findings: readonly Finding[]): CellText =>
    cellTexts(
      this.workbooks,
      findings.flatMap(({ fix }) => (fix ? [fix.cell] : [])),
    );

  /** The stage of that reference, in any case; undefined where there is none. */
  stage(reference: string): Stage | undefined {
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
