import type { Damages } from "./damage";

const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

export const chartDamages: Damages = {
  [CHART]: [
    [
      "le graphique avant ses coins",
      `<c:roundedCorners val="0"/>`,
      `<c:spPr/><c:roundedCorners val="0"/>`,
      `${CHART}: <roundedCorners> comes too late in <chartSpace>.`,
      `${CHART}: <chart> comes too late in <chartSpace>.`,
    ],
    [
      "la légende avant le tracé",
      `<c:plotArea>`,
      `<c:legend/><c:plotArea>`,
      `${CHART}: <plotArea> comes too late in <chart>.`,
    ],
    [
      "la mise en page après les barres",
      `<c:catAx>`,
      `<c:layout/><c:catAx>`,
      `${CHART}: <layout> comes too late in <plotArea>.`,
    ],
    [
      "un élément inconnu dans le tracé",
      `<c:catAx>`,
      `<c:autre/><c:catAx>`,
      `${CHART}: <autre> has no place in <plotArea>.`,
    ],
    [
      "le rang avant le numéro d'une série",
      `<c:idx val="0"/><c:order val="0"/>`,
      `<c:order val="0"/><c:idx val="0"/>`,
      `${CHART}: <idx> comes too late in <ser>.`,
    ],
    [
      "une série de barres avec un marqueur",
      `<c:order val="0"/>`,
      `<c:order val="0"/><c:marker/>`,
      `${CHART}: <marker> has no place in <ser>.`,
    ],
    [
      "les axes avant les séries",
      `<c:grouping val="clustered"/>`,
      `<c:axId val="11"/><c:grouping val="clustered"/>`,
      `${CHART}: <grouping> comes too late in <barChart>.`,
      `${CHART}: <ser> comes too late in <barChart>.`,
      `${CHART}: <ser> comes too late in <barChart>.`,
      `${CHART}: <gapWidth> comes too late in <barChart>.`,
    ],
    [
      "une feuille absente",
      "Jours!$A$3:$A$4",
      "Heures!$A$3:$A$4",
      `${CHART}: the formula names the sheet Heures, which is not there.`,
    ],
    [
      "un tableau nommé",
      "Jours!$A$3:$A$4",
      "Jours[Heures]",
      `${CHART}: the formula names a table, where none may be named.`,
      `${CHART}: the range Jours[Heures] is of no sheet.`,
    ],
    [
      "plus de points que dits",
      `<c:ptCount val="2"/>`,
      `<c:ptCount val="1"/>`,
      `${CHART}: a cache says 1 points and has others.`,
    ],
    [
      "un point deux fois",
      `<c:pt idx="1">`,
      `<c:pt idx="0">`,
      `${CHART}: a cache says 2 points and has others.`,
    ],
    [
      "un nombre de points tu",
      `<c:ptCount val="2"/>`,
      ``,
      `${CHART}: a cache does not say how many points it has.`,
    ],
    [
      "un axe absent",
      `<c:axId val="22"/></c:barChart>`,
      `<c:axId val="33"/></c:barChart>`,
      `${CHART}: its axis 33 is not there.`,
      `${CHART}: no chart has the axis 22.`,
    ],
    [
      "deux axes du même numéro",
      `<c:valAx><c:axId val="22"/>`,
      `<c:valAx><c:axId val="11"/>`,
      `${CHART}: its axis 22 is not there.`,
      `${CHART}: two axes are 11.`,
      `${CHART}: an axis crosses 22, which is not there.`,
    ],
    [
      "une plage sans feuille",
      "Jours!$A$3:$A$4",
      "$A$3:$A$4",
      `${CHART}: the range $A$3:$A$4 is of no sheet.`,
    ],
    [
      "un axe croisé absent",
      `<c:crossAx val="22"/>`,
      `<c:crossAx val="33"/>`,
      `${CHART}: an axis crosses 33, which is not there.`,
    ],
    [
      "deux séries du même numéro",
      `<c:idx val="1"/>`,
      `<c:idx val="0"/>`,
      `${CHART}: two series have the idx 0.`,
    ],
  ],
  [DRAWING]: [
    [
      "la fin avant le début",
      `<xdr:from>`,
      `<xdr:to/><xdr:from>`,
      `${DRAWING}: <from> comes too late in <twoCellAnchor>.`,
      `${DRAWING}: <to> is in <twoCellAnchor> more than once.`,
    ],
  ],
};
