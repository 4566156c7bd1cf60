import { definitions, type Definition, type ParameterKey } from "../../parameters/definitions";
import { writtenValue } from "../parametres";
import {
  cases,
  count,
  isEmpty,
  isNumber,
  isOneOf,
  NOTHING,
  or,
  sum,
  text,
  TO_READ,
  when,
} from "./excel";
import { columns, downToOwn, here } from "./references";

/*
 * Versions of one thing by date. Each version has its place among those of its key, by its first
 * day, then by its line: the version in force is the one whose place is the number of versions
 * that have begun.
 */

const P = columns.Paramètres;
const T = columns.Tarifs;

/** Parameters that formulas read as numbers. */
const numeric = [
  "stage.heures-max",
  "jour.heures",
  "credit.heures-max",
  "credit.annees",
  "indemnite.horaire",
  "indemnite.forfait",
  "indemnite.forfait-jours",
  "indemnite.presence-min",
] as const satisfies readonly ParameterKey[];
type NumericKey = (typeof numeric)[number];

/** The first day of a version: 0 for always; to be read again where it, or the value, is no number. */
const firstDay = (cell: string): string =>
  cases(
    [
      [isEmpty(cell), "0"],
      [isNumber(cell), `INT(${cell})`],
    ],
    TO_READ,
  );

export const parameterDes = (): string => {
  const { parametre: key, valeur, valableDes } = here.Paramètres;
  const unread = [
    `AND(${isOneOf(key, numeric)},NOT(${isNumber(valeur)}))`,
    `AND(${key}="indemnite.forfait-prorata",NOT(${isOneOf(valeur, ["Oui", "Non"])}))`,
    ...(["credit.fenetre", "indemnite.jours"] as const).map(
      (name) =>
        `AND(${key}=${text(name)},NOT(${isOneOf(valeur, definitions[name].choices ?? [])}))`,
    ),
  ];
  return cases(
    [
      [isEmpty(key), NOTHING],
      [or(...unread), TO_READ],
    ],
    firstDay(valableDes),
  );
};

export const tarifDes = (): string => {
  const { code, montantParJour, plafondParStage, valableDes } = here.Tarifs;
  const isText = (cell: string): string => `AND(${cell}<>"",NOT(${isNumber(cell)}))`;
  return cases(
    [
      [isEmpty(code), NOTHING],
      [or(isText(montantParJour), isText(plafondParStage)), TO_READ],
    ],
    firstDay(valableDes),
  );
};

/** The place of a version: those that began before it, then those of the same day down to its line. */
const place = (sheet: "Paramètres" | "Tarifs", keyHeader: string, key: string): string => {
  const { calculDes } = here[sheet];
  const same = `${downToOwn(sheet, keyHeader)},${key},${downToOwn(sheet, "Calcul dès")},${calculDes}`;
  const before = count(
    [keyHeader === "Code" ? T.code : P.parametre, key],
    [columns[sheet].calculDes, `"<"&${calculDes}`],
  );
  return when(isNumber(calculDes), `${before}+COUNTIFS(${same})`, NOTHING);
};

export const parameterOrdre = (): string =>
  place("Paramètres", "Paramètre", here.Paramètres.parametre);
export const tarifOrdre = (): string => place("Tarifs", "Code", here.Tarifs.code);

const begun = (key: ParameterKey, day: string): string =>
  count([P.parametre, text(key)], [P.calculDes, `"<="&${day}`]);

/** The parameter in force on a day, in the unit in which it is written. */
export function parameter(key: NumericKey, day: string): string {
  const definition: Definition = definitions[key];
  const versions = begun(key, day);
  const value = sum(P.valeur, [P.parametre, text(key)], [P.calculOrdre, versions]);
  return when(`${versions}=0`, String(writtenValue(definition)), value);
}

/** Whether the parameter in force on a day is that word. */
export const parameterIs = (key: ParameterKey, word: string, day: string): string =>
  `${count([P.parametre, text(key)], [P.calculOrdre, begun(key, day)], [P.valeur, text(word)])}>0`;

/** Whether some parameter must be read again. */
export const parametersToRead = `${count([P.calculDes, TO_READ])}>0`;

/** The fare of a code in force on a day: how many versions have begun, and sums over that one. */
export const fare = (code: string, day: string) => {
  const versions = count([T.code, code], [T.calculDes, `"<="&${day}`]);
  const inForce = [
    [T.code, code],
    [T.calculOrdre, versions],
  ] as const;
  return {
    toRead: `${count([T.code, code], [T.calculDes, TO_READ])}>0`,
    isOpen: `${count(...inForce, [T.montantParJour, text(">=0")])}>0`,
    perDay: sum(T.montantParJour, ...inForce),
    isCapped: `${count(...inForce, [T.plafondParStage, text(">=0")])}>0`,
    cap: sum(T.plafondParStage, ...inForce),
  };
};

/** Whether a policy of `Paramètres` is in force on a day. */
export const hasPolicy = (key: ParameterKey, day: string): string =>
  `${count([P.parametre, text(key)], [P.calculOrdre, begun(key, day)], [P.valeur, text("?*")])}>0`;
