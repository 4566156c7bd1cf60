import { procedureTexts as texts } from "../messages/fr/template";
import { columnOf, type Field } from "../register/columns";
import type { Band, Condition } from "../workbook/model";
import { calculated } from "./formules/calculated";
import { SITUATION } from "./formules";

const header = (field: Field<"Stages">): string => columnOf("Stages", field).header;
const calcul = calculated.Stages;

/** The columns of `Stages` by step; the first of each stays in sight when the step is folded. */
const steps = [
  [texts.before, "metierObserve", "heuresParSemaine"],
  [texts.during, "heuresPrestees", "suiviLe"],
  [texts.after, "evaluationLe", "remarques"],
  [texts.situation, "statut", "travailleurSocial"],
] as const satisfies readonly (readonly [string, Field<"Stages">, Field<"Stages">])[];

const bands: readonly Band[] = [
  ...steps.map(([title, from, to]) => ({ title, from: header(from), to: header(to) })),
  { title: texts.calculated, from: calcul.calculEtat, to: calcul.calculOrdreRetard },
];

const always: ReadonlySet<string> = new Set([
  ...(["refStage", "refStagiaire", "refPartenaire", "etat"] as const).map(header),
  ...steps.map(([, first]) => header(first)),
]);

/** Whether a column of `Stages` folds away with its step. */
export const isFoldable = (name: string): boolean => !always.has(name);

const beforeStart: readonly string[] = (
  [
    "objectifs",
    "taches",
    "tuteur",
    "attestation",
    "signatureStagiaire",
    "signaturePartenaire",
    "signatureCpas",
    "dimonaLe",
  ] as const
).map(header);

type Cells = (name: string) => string;

const counts = (cell: Cells): string => `${cell(calcul.calculEtat)}="compte"`;
const begun = (cell: Cells): string => `N(${cell(header("dateDebut"))})<=${SITUATION}`;
const ended = (cell: Cells): string =>
  `ISNUMBER(${cell(calcul.calculDernierJour)}),N(${cell(calcul.calculDernierJour)})<${SITUATION}`;

/** What the sheet itself can tell by a colour, beside the words of « Calcul à faire ». */
const conditions: readonly Condition[] = [
  {
    columns: beforeStart,
    tone: "alert",
    formula: (cell, self) =>
      `AND(${counts(cell)},ISNUMBER(${cell(header("dateDebut"))}),${begun(cell)},${self}="")`,
  },
  {
    columns: beforeStart,
    tone: "warning",
    formula: (cell, self) =>
      `AND(${counts(cell)},ISNUMBER(${cell(header("dateDebut"))}),N(${cell(header("dateDebut"))})<=${SITUATION}+14,${self}="")`,
  },
  {
    columns: [header("heuresPrevues"), header("heuresPrestees"), calcul.calculHeures],
    tone: "alert",
    formula: (cell, self) =>
      `AND(ISNUMBER(${self}),ISNUMBER(${cell(calcul.calculMaximum)}),N(${self})>N(${cell(calcul.calculMaximum)}))`,
  },
  {
    columns: [header("suiviLe"), header("evaluationLe")],
    tone: "warning",
    formula: (cell, self) => `AND(${counts(cell)},${ended(cell)},${self}="")`,
  },
  {
    columns: [calcul.calculCredit],
    tone: "alert",
    formula: (_cell, self) => `AND(ISNUMBER(${self}),N(${self})<0)`,
  },
  {
    columns: [
      calcul.calculHeures,
      calcul.calculJours,
      calcul.calculCredit,
      calcul.calculIndemnite,
      calcul.calculDeplacements,
    ],
    tone: "warning",
    formula: (_cell, self) => `ISTEXT(${self})*(${self}<>"")`,
  },
];

/** What `Stages` shows besides its rows. */
export const procedure = { bands, conditions };
