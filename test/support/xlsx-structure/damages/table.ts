import type { Damages } from "./damage";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";

/** Tables, their headers and what lies over them. */
export const tableDamages: Damages = {
  [TABLE]: [
    [
      "le style avant les colonnes",
      `<tableColumns `,
      `<tableStyleInfo/><tableColumns `,
      `${TABLE}: <tableColumns> comes too late in <table>.`,
      `${TABLE}: <tableStyleInfo> is in <table> more than once.`,
    ],
    [
      "la formule du total avant celle de la colonne",
      `<calculatedColumnFormula>`,
      `<totalsRowFormula>1</totalsRowFormula><calculatedColumnFormula>`,
      `${TABLE}: <calculatedColumnFormula> comes too late in <tableColumn>.`,
      `${TABLE}: <totalsRowFormula> is in <tableColumn> more than once.`,
    ],
    [
      "un nom de tableau refusé",
      `displayName="Jours"`,
      `displayName="Les jours"`,
      `${TABLE}: « Les jours » is no name of a table.`,
      `${SHEET}: C3: the formula names the table Jours, which is not there.`,
      `${TABLE}: Sur_x000a_deux lignes: the formula names the table Jours, which is not there.`,
      `${TABLE}: Sur_x000a_deux lignes: the formula names the table Jours, which is not there.`,
    ],
    [
      "un tableau hors de la feuille",
      `displayName="Jours" ref="A2:C4"`,
      `displayName="Jours" ref="A2:C1048577"`,
      `${TABLE}: its range A2:C1048577 is none.`,
    ],
    [
      "un tableau sans ligne de données",
      `ref="A2:C4"><autoFilter ref="A2:C4"/>`,
      `ref="A2:C2">`,
      `${TABLE}: it has no row for data.`,
    ],
    [
      "une colonne de trop",
      `ref="A2:C4"><autoFilter ref="A2:C4"/>`,
      `ref="A2:B4"><autoFilter ref="A2:B4"/>`,
      `${TABLE}: it has 3 columns on 2.`,
    ],
    [
      "un compte faux de colonnes",
      `<tableColumns count="3">`,
      `<tableColumns count="4">`,
      `${TABLE}: <tableColumns> says 4 and holds 3.`,
    ],
    [
      "une colonne nommée autrement que son en-tête",
      `name="Réf."`,
      `name="Réf"`,
      `${TABLE}: its column Réf has the header Réf..`,
    ],
    [
      "deux colonnes du même nom, sans regard à la casse",
      `name="Réf."`,
      `name="HEURES"`,
      `${TABLE}: two columns are named heures.`,
      `${TABLE}: its column HEURES has the header Réf..`,
    ],
    [
      "deux colonnes du même numéro",
      `<tableColumn id="2"`,
      `<tableColumn id="1"`,
      `${TABLE}: two columns have the id 1.`,
    ],
    [
      "un filtre hors du tableau",
      `<autoFilter ref="A2:C4"/>`,
      `<autoFilter ref="A2:D4"/>`,
      `${TABLE}: its filter A2:D4 is not on its rows.`,
    ],
    [
      "un filtre sans l'en-tête",
      `<autoFilter ref="A2:C4"/>`,
      `<autoFilter ref="A3:C4"/>`,
      `${TABLE}: its filter A3:C4 is not on its rows.`,
    ],
    [
      "une colonne dont la formule nomme une colonne absente",
      `SUM(Jours[Heures])`,
      `SUM(Jours[Minutes])`,
      `${TABLE}: Sur_x000a_deux lignes: the formula names the column Minutes, which Jours does not have.`,
    ],
    [
      "un style de tableau absent",
      `id="1" name="Jours"`,
      `id="1" dataDxfId="7" name="Jours"`,
      `${TABLE}: <table> has the dataDxfId 7.`,
    ],
  ],
  [SHEET]: [
    [
      "un en-tête qui est un nombre",
      `<c r="B2" t="inlineStr"><is><t>Heures</t></is></c>`,
      `<c r="B2"><v>1</v></c>`,
      `${TABLE}: its column Heures has the header of no text.`,
    ],
    [
      "un en-tête absent",
      `<c r="C2" t="s"><v>2</v></c>`,
      ``,
      `${TABLE}: its column Sur\ndeux lignes has the header of no text.`,
    ],
    [
      "un en-tête qui est une formule",
      `<c r="C2" t="s"><v>2</v></c>`,
      `<c r="C2" t="str"><f>A1</f><v>Sur\ndeux lignes</v></c>`,
      `${TABLE}: its column Sur\ndeux lignes has the header Sur\ndeux lignes.`,
    ],
    [
      "une fusion sur un tableau",
      `<mergeCell ref="A1:C1"/>`,
      `<mergeCell ref="A1:A2"/>`,
      `${SHEET}: a merged cell lies over a table.`,
    ],
    [
      "un filtre de la feuille sur un tableau",
      `<mergeCells `,
      `<autoFilter ref="A2:C4"/><mergeCells `,
      `${SHEET}: the filter of the sheet lies over a table.`,
    ],
  ],
};
