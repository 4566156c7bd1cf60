import { long, type Damages } from "./damage";

const SHEET = "xl/worksheets/sheet1.xml";
const FORMULA = "Jours[[#This Row],[Heures]]*2</f>";
const link = `<hyperlink ref="A4" location="'Vue d''ensemble'!A1" tooltip="Voir"/>`;

/** A formula of a cell that Excel refuses. */
const badFormula = (
  what: string,
  formula: string,
  fault: string,
): readonly [string, string, string, string] => [
  `une formule ${what}`,
  FORMULA,
  `${formula}</f>`,
  `${SHEET}: C3: the formula ${fault}.`,
];

/** Validations, conditional formats, links and formulas. */
export const entryDamages: Damages = {
  [SHEET]: [
    ...(["promptTitle", "errorTitle"] as const).map(
      (name) =>
        [
          `un ${name} de 33 caractères`,
          ` ${name}="`,
          ` ${name}="${long(33)}`,
          `${SHEET}: the validation of A3:A9 has a ${name} longer than 32 characters.`,
        ] as const,
    ),
    ...(["prompt", "error"] as const).map(
      (name) =>
        [
          `un ${name} de 256 caractères`,
          ` ${name}="`,
          ` ${name}="${long(256)}`,
          `${SHEET}: the validation of A3:A9 has a ${name} longer than 255 characters.`,
        ] as const,
    ),
    [
      "une liste de 256 caractères",
      `"oui,non"`,
      `"${long(256)}"`,
      `${SHEET}: the validation of A3:A9 has a list longer than 255 characters.`,
      `${SHEET}: validation of A3:A9: the formula has a text longer than 255 characters.`,
    ],
    [
      "une liste sans formule",
      `<formula1>"oui,non"</formula1>`,
      ``,
      `${SHEET}: the validation of A3:A9 has no formula.`,
    ],
    [
      "une validation d'un type inconnu",
      `type="list"`,
      `type="any"`,
      `${SHEET}: the validation of A3:A9 has the type any.`,
    ],
    [
      "une validation d'un style inconnu",
      `type="list"`,
      `type="list" errorStyle="info"`,
      `${SHEET}: the validation of A3:A9 has the errorStyle info.`,
    ],
    [
      "une validation d'un opérateur inconnu",
      `type="list"`,
      `type="list" operator="plus"`,
      `${SHEET}: the validation of A3:A9 has the operator plus.`,
    ],
    [
      "une validation sur une plage mal écrite",
      `sqref="B3:B9"`,
      `sqref="B9:B3"`,
      `${SHEET}: the validation of B9:B3 is on no range.`,
    ],
    [
      "deux validations l'une sur l'autre",
      `sqref="B3:B9"`,
      `sqref="C1 A9:B9"`,
      `${SHEET}: the validations of A3:A9 and C1 A9:B9 overlap.`,
    ],
    [
      "un tableau nommé dans une validation",
      `"oui,non"`,
      `Jours[Heures]`,
      `${SHEET}: validation of A3:A9: the formula names a table, where none may be named.`,
    ],
    [
      "un tableau nommé dans un format conditionnel",
      `$A3=1`,
      `$A3=MAX(Jours[Heures])`,
      `${SHEET}: format of A3:A4: the formula names a table, where none may be named.`,
    ],
    [
      "un format conditionnel sans priorité",
      ` priority="1"`,
      ``,
      `${SHEET}: the format of A3:A4 has the priority of none.`,
    ],
    [
      "un format conditionnel sans formule",
      `<formula>$A3=1</formula>`,
      ``,
      `${SHEET}: the format of A3:A4 has 0 formulas.`,
    ],
    [
      "un format conditionnel de quatre formules",
      `<formula>$A3=1</formula>`,
      `<formula>1</formula>`.repeat(4),
      `${SHEET}: the format of A3:A4 has 4 formulas.`,
    ],
    [
      "un format conditionnel d'un type inconnu",
      `type="expression"`,
      `type="formule"`,
      `${SHEET}: the format of A3:A4 is of the type formule.`,
    ],
    [
      "un format conditionnel sans plage",
      `sqref="A3:A4"`,
      `sqref=""`,
      `${SHEET}: the format of  is on no range.`,
    ],
    ["un lien de trop", link, link.repeat(65_530), `${SHEET}: 65531 links are more than 65,530.`],
    ["un lien vers rien", link, `<hyperlink ref="A4"/>`, `${SHEET}: the link of A4 leads nowhere.`],
    [
      "un lien vers une feuille absente",
      link,
      `<hyperlink ref="A4" location="Absente!A1"/>`,
      `${SHEET}: the link of A4 leads to no cell: Absente!A1.`,
    ],
    [
      "un lien sur aucune cellule",
      link,
      `<hyperlink ref="A" location="Jours!A1"/>`,
      `${SHEET}: the link of « A » is on no cell.`,
    ],
    [
      "une bulle de lien trop longue",
      `tooltip="Voir"`,
      `tooltip="${long(256)}"`,
      `${SHEET}: the link of A4 has a text longer than 255 characters.`,
    ],
    badFormula("qui commence par =", "=1+1", "starts with an equals sign"),
    badFormula("vide", "", "is empty"),
    badFormula("trop longue", `1${"+1".repeat(4096)}`, "is longer than 8,192 characters"),
    badFormula("non fermée", "SUM(1", "does not close what it opens"),
    badFormula("fermée de trop", "SUM(1))", "closes what it does not open"),
    badFormula("fermée autrement", "SUM({1)}", "closes what it does not open"),
    badFormula("dont un texte n'est pas fermé", `"a""`, "has a quote that is not closed"),
    badFormula("dont une feuille n'est pas fermée", "'Jours!A1", "has a quote that is not closed"),
    badFormula(
      "dont un crochet n'est pas fermé",
      "Jours[Heures",
      "has a bracket that is not closed",
    ),
    badFormula("avec des points-virgules", "SUM(1;2)", "has a semicolon between arguments"),
    badFormula("avec @", "Jours[@Heures]", "has an @, which the file does not know"),
    badFormula("d'un long texte", `"${long(256)}"`, "has a text longer than 255 characters"),
    badFormula("de 65 niveaux", `${"(".repeat(65)}1${")".repeat(65)}`, "has more than 64 levels"),
    badFormula(
      "d'une feuille absente",
      "'L''autre'!A1",
      "names the sheet L'autre, which is not there",
    ),
    badFormula(
      "d'un tableau absent",
      "SUM(Nuits[Heures])",
      "names the table Nuits, which is not there",
    ),
    badFormula("sans le nom du tableau", "[Heures]*2", "has a bracket without its table"),
    badFormula(
      "d'une colonne absente",
      "Jours[[#This Row],[a'[b]]",
      "names the column a[b, which Jours does not have",
    ),
  ],
};
