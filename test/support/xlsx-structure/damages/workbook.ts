import { long, type Damages } from "./damage";

const BOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const LAST = `<sheet name="Vue d'ensemble"`;
const named = (name: string): string => `<sheet name="${name}"`;

/** A name of the second sheet that Excel refuses: what names it no longer finds it. */
const badName = (what: string, name: string): readonly [string, string, string, ...string[]] => [
  what,
  LAST,
  named(name),
  `${BOOK}: « ${name} » is no name of a sheet.`,
  ...lost(name),
];

const lost = (name: string): string[] => [
  `${BOOK}: _xlnm.Print_Area is of another sheet than ${name}.`,
  `${SHEET}: the link of A4 leads to no cell: 'Vue d''ensemble'!A1.`,
  `${SHEET}: C4: the formula names the sheet Vue d'ensemble, which is not there.`,
  `${BOOK}: _xlnm.Print_Area: the formula names the sheet Vue d'ensemble, which is not there.`,
];

/** The names of sheets and of ranges, and the looks. */
export const workbookDamages: Damages = {
  [BOOK]: [
    [
      "les noms avant les feuilles",
      "<bookViews>",
      "<calcPr/><bookViews>",
      `${BOOK}: <bookViews> comes too late in <workbook>.`,
      `${BOOK}: <sheets> comes too late in <workbook>.`,
      `${BOOK}: <definedNames> comes too late in <workbook>.`,
      `${BOOK}: <calcPr> is in <workbook> more than once.`,
    ],
    badName("une feuille sans nom", ""),
    badName("un nom de feuille de 32 caractères", long(32)),
    ...["[", "]", ":", "*", "?", "/", "\\"].map((character) =>
      badName(`un nom de feuille avec ${character}`, `a${character}b`),
    ),
    badName("un nom de feuille entre apostrophes", "'a'"),
    [
      "deux feuilles du même nom, sans regard à la casse",
      LAST,
      named("JOURS"),
      `${BOOK}: two sheets are named jours.`,
      ...lost("JOURS"),
    ],
    [
      "deux feuilles du même numéro",
      `sheetId="2"`,
      `sheetId="1"`,
      `${BOOK}: two sheets have the sheetId 1.`,
    ],
    [
      "une feuille ouverte qui n'est pas là",
      `activeTab="0"`,
      `activeTab="2"`,
      `${BOOK}: the sheet 2 is opened, and is not there or not shown.`,
    ],
    [
      "une feuille ouverte qui est masquée",
      `sheetId="1"`,
      `sheetId="1" state="hidden"`,
      `${BOOK}: the sheet 0 is opened, and is not there or not shown.`,
    ],
    ...["2x", "a b", "A1", "XFD1048576", "R1C1", "r", "é-é", ""].map(
      (name) =>
        [
          `le nom « ${name} »`,
          `name="taux"`,
          `name="${name}"`,
          `${BOOK}: « ${name} » is no name.`,
        ] as const,
    ),
    [
      "un nom défini deux fois",
      `</definedNames>`,
      `<definedName name="Taux">1</definedName></definedNames>`,
      `${BOOK}: taux is defined twice.`,
    ],
    [
      "un nom qui est aussi un tableau",
      `name="taux"`,
      `name="jours"`,
      `${BOOK}: jours is a table as well.`,
    ],
    [
      "un nom d'une feuille absente",
      `<definedName name="taux">`,
      `<definedName name="taux" localSheetId="2">`,
      `${BOOK}: taux is of the sheet 2.`,
    ],
    [
      "un nom pour une feuille inconnue",
      "Jours!$B$3",
      "Heures!$B$3",
      `${BOOK}: taux: the formula names the sheet Heures, which is not there.`,
    ],
    ["un nom pour rien", "Jours!$B$3", "", `${BOOK}: taux: the formula is empty.`],
    [
      "des titres à imprimer mal écrits",
      "Jours!$A:$B,Jours!$2:$2",
      "Jours!$A:$B,Jours!2:2",
      `${BOOK}: _xlnm.Print_Titles is no range: Jours!$A:$B,Jours!2:2.`,
    ],
    [
      "des titres à imprimer dans le désordre",
      "Jours!$A:$B,Jours!$2:$2",
      "Jours!$2:$2,Jours!$A:$B",
      `${BOOK}: _xlnm.Print_Titles is no range: Jours!$2:$2,Jours!$A:$B.`,
    ],
    [
      "des titres à imprimer sans leur feuille",
      "Jours!$A:$B,Jours!$2:$2",
      "$2:$2",
      `${BOOK}: _xlnm.Print_Titles is no range: $2:$2.`,
    ],
    [
      "les titres à imprimer d'une autre feuille",
      "Jours!$A:$B,Jours!$2:$2",
      "'Vue d''ensemble'!$2:$2",
      `${BOOK}: _xlnm.Print_Titles is of another sheet than Jours.`,
    ],
    [
      "une zone à imprimer mal écrite",
      "$A$1:$B$2",
      "$A$1:B2",
      `${BOOK}: _xlnm.Print_Area is no range: 'Vue d''ensemble'!$A$1:B2.`,
    ],
  ],
  [STYLES]: [
    [
      "les bordures avant les fonds",
      `<fills count="2">`,
      `<borders count="1"><border/></borders><fills count="2">`,
      `${STYLES}: <fills> comes too late in <styleSheet>.`,
      `${STYLES}: <borders> is in <styleSheet> more than once.`,
    ],
    [
      "le fond avant la police",
      `<font><b/></font><fill/>`,
      `<fill/><font><b/></font>`,
      `${STYLES}: <font> comes too late in <dxf>.`,
    ],
    ...["fontId", "fillId", "borderId", "xfId"].map(
      (key) =>
        [
          `un ${key} absent`,
          `<xf numFmtId="164" fontId="0" fillId="1" borderId="0" xfId="0"/>`,
          `<xf ${key}="2"/>`,
          `styles: <xf> has the ${key} 2.`,
        ] as const,
    ),
    [
      "un format de nombre absent",
      `<xf numFmtId="164"`,
      `<xf numFmtId="165"`,
      "styles: <xf> has the numFmtId 165.",
    ],
    [
      "un compte faux de styles",
      `<cellXfs count="2">`,
      `<cellXfs count="1">`,
      `${STYLES}: <cellXfs> says 1 and holds 2.`,
    ],
    [
      "des formats de nombre vides",
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts>`,
      `<numFmts count="0"/>`,
      `${STYLES}: <numFmts> is empty.`,
      "styles: <xf> has the numFmtId 164.",
    ],
  ],
};
