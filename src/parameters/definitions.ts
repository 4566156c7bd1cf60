import {
  cents,
  millionths,
  minutes,
  ONE,
  type Cents,
  type Millionths,
  type Minutes,
} from "../values/units";

/** How the value of a parameter is written, read and kept. */
export interface ParameterValues {
  hours: Minutes;
  money: Cents;
  /** A decimal number above 0. */
  number: Millionths;
  /** A whole number. */
  count: number;
  /** 0 to 1, or 0 % to 100 %. */
  share: Millionths;
  yesNo: boolean;
  choice: string;
  text: string;
}
export type ParameterType = keyof ParameterValues;

export interface Definition<T extends ParameterType = ParameterType, V = ParameterValues[T]> {
  readonly type: T;
  /** What holds from always, until a row of `Paramètres` says otherwise. */
  readonly initial: V;
  /** The slide that fixes it; undefined for a setting of the centre or of this tool. */
  readonly source?: string;
  readonly label: string;
  readonly choices?: readonly string[];
  /** The least value that makes sense, in the unit of the type. */
  readonly least?: number;
  /** An empty value ends it, instead of being missing. */
  readonly canEnd?: true;
}

const HOUR = 60;

const define = <T extends ParameterType, V extends ParameterValues[T] | undefined>(
  type: T,
  initial: V,
  rest: Omit<Definition, "type" | "initial">,
): Definition<T, V> => ({ type, initial, ...rest });

const choice = <const C extends readonly string[]>(
  choices: C,
  initial: C[number],
  label: string,
): Definition<"choice", C[number]> => ({ type: "choice", initial, choices, label });

/** Every amount, limit and setting that may change with time: the only place where one stands. */
export const definitions = {
  "stage.heures-max": define("hours", minutes(76 * HOUR), {
    label: "Heures au plus par stage",
    source: "Durée",
    least: 1,
  }),
  "stage.jours-max": define("number", millionths(10 * ONE), {
    label: "Jours au plus par stage",
    source: "Durée",
    least: 1,
  }),
  "jour.heures": define("hours", minutes(7 * HOUR + 36), {
    label: "Heures d'un jour à temps plein",
    source: "Durée",
    least: 1,
  }),
  "semaine.heures-max": define("hours", minutes(38 * HOUR), {
    label: "Heures au plus par semaine",
    source: "Durée",
    least: 1,
  }),
  "credit.heures-max": define("hours", minutes(228 * HOUR), {
    label: "Crédit d'heures d'une personne",
    source: "Durée",
    least: 1,
  }),
  "credit.annees": define("count", 3 as number, {
    label: "Années sur lesquelles le crédit se compte",
    source: "Durée",
    least: 1,
  }),
  "credit.fenetre": choice(
    ["glissante", "premier-stage"],
    "glissante",
    "Façon de compter les années du crédit",
  ),
  "stagiaire.age-min": define("count", 18 as number, {
    label: "Âge minimum le premier jour",
    source: "Partenaires",
    least: 0,
  }),
  "centre.nom": define("text", undefined, { label: "Nom du centre" }),
  "centre.code": define("text", undefined, { label: "Code du centre" }),
  "budget.annuel": define("money", undefined, { label: "Budget annuel", least: 0 }),
  "indemnite.horaire": define("money", cents(200), {
    label: "Indemnité par heure prestée",
    source: "Indemnité",
    least: 0,
  }),
  "indemnite.forfait": define("money", cents(10_000), {
    label: "Indemnité forfaitaire",
    source: "Indemnité",
    least: 0,
  }),
  "indemnite.forfait-jours": define("number", millionths(10 * ONE), {
    label: "Jours que couvre le forfait",
    source: "Indemnité",
    least: 1,
  }),
  "indemnite.presence-min": define("share", millionths(0.8 * ONE), {
    label: "Part de présence qui donne droit au forfait",
    source: "Indemnité",
    least: 0,
  }),
  "indemnite.forfait-prorata": define("yesNo", true as boolean, {
    label: "Forfait réduit pour un stage plus court",
  }),
  "indemnite.jours": choice(
    ["calendrier", "temps-plein"],
    "calendrier",
    "Façon de compter les jours de présence",
  ),
  "assurance.accidents": define("text", undefined, {
    label: "Police accidents corporels, pour tous les stages",
    source: "Assurance",
    canEnd: true,
  }),
  "assurance.rc": define("text", undefined, {
    label: "Police responsabilité civile, pour tous les stages",
    source: "Assurance",
    canEnd: true,
  }),
  "evaluation.delai-jours": define("count", 30 as number, {
    label: "Jours pour évaluer après la fin du stage",
    least: 0,
  }),
  "statistiques.seuil": define("count", 5 as number, {
    label: "Nombre sous lequel un chiffre publié est caché",
    least: 0,
  }),
  "isp.personnes": define("count", undefined, {
    label: "Personnes en parcours ISP cette année-là",
    least: 0,
  }),
};

export type ParameterKey = keyof typeof definitions;

/** What a parameter is worth: its type's value, or nothing where it may have none. */
export type ParameterValue<K extends ParameterKey> =
  | (typeof definitions)[K]["initial"]
  | (undefined extends (typeof definitions)[K]["initial"]
      ? ParameterValues[(typeof definitions)[K]["type"]]
      : never);

/** The parameter of that name, without regard to case. */
export function parameterKey(name: string): ParameterKey | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(definitions, key) ? (key as ParameterKey) : undefined;
}
