import type { Damages } from "./damage";

const DOCUMENT = "application/vnd.openxmlformats-officedocument.";
const SHEETS = `${DOCUMENT}spreadsheetml.`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What each kind of part is declared to be in the sample. */
const declared: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${SHEETS}sheet.main+xml`,
  "xl/worksheets/sheet1.xml": `${SHEETS}worksheet+xml`,
  "xl/styles.xml": `${SHEETS}styles+xml`,
  "xl/sharedStrings.xml": `${SHEETS}sharedStrings+xml`,
  "xl/theme/theme1.xml": `${DOCUMENT}theme+xml`,
  "xl/tables/table1.xml": `${SHEETS}table+xml`,
  "xl/comments2.xml": `${SHEETS}comments+xml`,
  "xl/drawings/drawing1.xml": `${DOCUMENT}drawing+xml`,
  "xl/charts/chart1.xml": `${DOCUMENT}drawingml.chart+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": `${DOCUMENT}extended-properties+xml`,
};

export const packageDamages: Damages = {
  "[Content_Types].xml": [
    ...Object.entries(declared).map(
      ([part, type]) =>
        [
          `le mauvais type pour ${part}`,
          `"/${part}" ContentType="${type}"`,
          `"/${part}" ContentType="application/xml"`,
          `${part}: its content type is application/xml.`,
        ] as const,
    ),
    [
      "le mauvais type pour le dessin des notes",
      `${DOCUMENT}vmlDrawing`,
      `application/xml`,
      "xl/drawings/vmlDrawing2.vml: its content type is application/xml.",
    ],
    [
      "une partie sans type",
      `<Override PartName="/xl/charts/chart1.xml" `,
      `<Other `,
      "xl/charts/chart1.xml: it has no content type.",
    ],
    [
      "un type pour une partie absente",
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="${SHEETS}calcChain+xml"/></Types>`,
      "[Content_Types].xml: /xl/calcChain.xml has a type and is not there.",
    ],
    [
      "deux types pour une partie",
      "</Types>",
      `<Override PartName="/xl/styles.xml" ContentType="${SHEETS}styles+xml"/></Types>`,
      "[Content_Types].xml: /xl/styles.xml has two types.",
    ],
    [
      "deux types pour une extension",
      "</Types>",
      `<Default Extension="RELS" ContentType="application/xml"/></Types>`,
      "[Content_Types].xml: rels has two types.",
    ],
    [
      "des types illisibles",
      "</Types>",
      "</types>",
      "[Content_Types].xml: not well formed: </types> closes <Types>.",
    ],
  ],
  "_rels/.rels": [
    [
      "rien ne mène au classeur",
      "relationships/officeDocument",
      "relationships/theme",
      `xl/workbook.xml: its content type is ${SHEETS}sheet.main+xml.`,
      "xl/workbook.xml: its root is <workbook>, not <theme>.",
      "_rels/.rels: it does not lead to one workbook.",
    ],
  ],
  "xl/_rels/workbook.xml.rels": [
    [
      "une relation vers une partie absente",
      "theme/theme1.xml",
      "theme/theme2.xml",
      "xl/theme/theme1.xml: no relationship leads to it.",
      "xl/workbook.xml: rId5 leads to xl/theme/theme2.xml, which is not there.",
    ],
    [
      "deux relations du même identifiant",
      `Id="rId5"`,
      `Id="rId4"`,
      "xl/workbook.xml: two relationships are rId4.",
    ],
    [
      "une relation d'un type inconnu",
      "relationships/theme",
      "relationships/thème",
      `xl/theme/theme1.xml: a relationship of the unknown type ${RELATIONS}/thème.`,
    ],
    [
      "une feuille liée comme un autre type",
      `relationships/worksheet" Target="worksheets/sheet1.xml"`,
      `relationships/theme" Target="worksheets/sheet1.xml"`,
      `xl/worksheets/sheet1.xml: its content type is ${SHEETS}worksheet+xml.`,
      "xl/worksheets/sheet1.xml: its root is <worksheet>, not <theme>.",
      "xl/workbook.xml: <sheet> names rId1, a relationship of another type.",
    ],
    [
      "une partie du classeur dehors",
      `Target="theme/theme1.xml"`,
      `Target="theme/theme1.xml" TargetMode="External"`,
      "xl/theme/theme1.xml: no relationship leads to it.",
      "xl/workbook.xml: rId5 is outside or inside, against its type.",
    ],
  ],
  "xl/worksheets/_rels/sheet1.xml.rels": [
    [
      "l'adresse d'un lien avec une espace",
      "registre%20test.xlsx",
      "registre test.xlsx",
      "xl/worksheets/sheet1.xml: rId2 leads to no URI: registre test.xlsx.",
    ],
    [
      "l'adresse d'un lien avec un pour cent seul",
      "registre%20test.xlsx",
      "100%.xlsx",
      "xl/worksheets/sheet1.xml: rId2 leads to no URI: 100%.xlsx.",
    ],
    [
      "un lien vers l'intérieur du classeur",
      ` Target="registre%20test.xlsx" TargetMode="External"`,
      ` Target="../styles.xml"`,
      "xl/worksheets/sheet1.xml: rId2 is outside or inside, against its type.",
    ],
  ],
  "xl/workbook.xml": [
    [
      "une feuille que le classeur ne cite pas",
      `<sheet name="Vue d'ensemble" sheetId="2" r:id="rId2"/>`,
      `<sheet name="Vue d'ensemble" sheetId="2" r:id="rId1"/>`,
      "xl/worksheets/sheet2.xml: the workbook does not list it.",
      "xl/workbook.xml: it lists xl/worksheets/sheet1.xml twice.",
    ],
    [
      "un préfixe non déclaré",
      "<calcPr ",
      `<calcPr x15:a="1" `,
      "xl/workbook.xml: not well formed: the prefix x15 is not declared.",
    ],
    [
      "un préfixe à ignorer non déclaré",
      "<workbook ",
      `<workbook xmlns:mc="urn:mc" mc:Ignorable="x15" `,
      "xl/workbook.xml: not well formed: the prefix x15 is not declared.",
    ],
  ],
  "xl/worksheets/sheet1.xml": [
    [
      "un r:id sans relation",
      `<tablePart r:id="rId1"/>`,
      `<tablePart r:id="rId9"/>`,
      "xl/worksheets/sheet1.xml: <tablePart> names rId9, no relationship of it.",
    ],
    [
      "un r:id d'une relation d'un autre type",
      `<hyperlink ref="A3" r:id="rId2"`,
      `<hyperlink ref="A3" r:id="rId1"`,
      "xl/worksheets/sheet1.xml: <hyperlink> names rId1, a relationship of another type.",
    ],
  ],
  "xl/drawings/drawing1.xml": [
    [
      "un graphique sans relation",
      `r:id="rId1"`,
      `r:id="rId2"`,
      "xl/drawings/drawing1.xml: <chart> names rId2, no relationship of it.",
    ],
  ],
  "docProps/app.xml": [
    [
      "un attribut deux fois",
      "<Properties ",
      `<Properties a="1" a="2" `,
      "docProps/app.xml: not well formed: <Properties> has a twice.",
    ],
    [
      "une entité inconnue",
      "<Properties ",
      `<Properties a="&nbsp;" `,
      "docProps/app.xml: not well formed: &nbsp; is no entity.",
    ],
    [
      "un caractère de contrôle",
      "<Properties ",
      `<Properties a="\u000b" `,
      "docProps/app.xml: not well formed: it holds a control character.",
    ],
    [
      "un et seul",
      "<Properties ",
      `<Properties a="a & b" `,
      "docProps/app.xml: not well formed: & is no entity.",
    ],
  ],
};
