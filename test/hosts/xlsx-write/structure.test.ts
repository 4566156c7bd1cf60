import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { preuves } from "../../../src/preuve";
import { constatsClasseur } from "../../../src/report/constats-classeur";
import { paiementsOf } from "../../../src/report/paiements";
import { paiementsClasseur } from "../../../src/report/paiements-classeur";
import { preuveClasseur } from "../../../src/report/preuve-classeur";
import { emptyTemplate, exampleRegister } from "../../../src/template";
import { controler } from "../../../src/validation/controle";
import { jour, registre, stage } from "../../support/registre";
import { structureFaults } from "../../support/xlsx-structure";
import { damages } from "../../support/xlsx-structure/damages";
import { TYPES } from "../../support/xlsx-structure/package";
import { packed, sample } from "../../support/xlsx-structure/sample";

const controle = controler(
  registre({ Stages: [stage({ regimeIndemnite: "Horaire", tarifParJour: 5.6 })] }),
  jour("31/12/2025"),
);

describe.each([
  ["le registre à remplir", emptyTemplate],
  ["l'exemple", exampleRegister],
  ["les constats", () => constatsClasseur(controle, () => "un%20registre.xlsx")],
  [
    "l'état des paiements",
    () => paiementsClasseur(controle, paiementsOf(controle, { year: 2025, month: 3 })),
  ],
  ["la preuve", () => preuveClasseur(preuves())],
])("%s", (_, model) => {
  it("s'ouvre dans Excel sans réparation", async () => {
    expect(structureFaults(await writeWorkbook(model()))).toEqual([]);
  });
});

const broken = (part: string, from: string, to: string): Record<string, string> => {
  const text = sample[part] ?? "";
  if (!text.includes(from)) throw new Error(`${part} ne contient pas ${from}`);
  return { ...sample, [part]: text.replace(from, () => to) };
};

/** The parts with these in place of, or besides, those of the sample. */
const faultsWith = (parts: Readonly<Record<string, string>>): string[] =>
  structureFaults(packed({ ...sample, ...parts }));

const part = (name: string): string => sample[name] as string;

/** A part of the sample with one more thing before its end. */
const longer = (name: string, more: string): string =>
  part(name).replace(/<\/\w+>$/, (end) => more + end);

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

describe("un classeur abîmé en un endroit", () => {
  it("n'a aucune faute avant de l'être", () => {
    expect(structureFaults(packed(sample))).toEqual([]);
  });

  it.each(damages)("%s : %s", (name, _, from, to, ...faults) => {
    expect(structureFaults(packed(broken(name, from, to))).sort()).toEqual([...faults].sort());
  });
});

describe("un classeur auquel il manque une partie, ou qui en a une de trop", () => {
  it("n'a pas de types", () => {
    const rest = Object.entries(sample).filter(([name]) => name !== TYPES);
    const faults = structureFaults(packed(Object.fromEntries(rest)));
    expect(faults).toContain(`The zip has no ${TYPES}.`);
    expect(faults).toContain("xl/workbook.xml: it has no content type.");
  });

  it("a deux fois la même partie", () => {
    const bytes = packed({ ...sample, "xl/stylez.xml": "<a/>" });
    const twice = Buffer.from(bytes).toString("latin1").replaceAll("xl/stylez", "xl/STYLES");
    expect(structureFaults(Buffer.from(twice, "latin1"))).toContain(
      "The zip holds xl/styles.xml twice.",
    );
  });

  it("a des relations sans leur partie, et une partie sans relation", () => {
    expect(faultsWith({ "xl/_rels/rien.xml.rels": part("xl/_rels/workbook.xml.rels") })).toContain(
      "xl/_rels/rien.xml.rels: the part of these relationships is not there.",
    );
    expect(faultsWith({ "xl/media/image1.png": "", "xl/calcChain.xml": "<calcChain/>" })).toEqual([
      "xl/media/image1.png: it has no content type.",
      "xl/calcChain.xml: it has no content type.",
      "xl/media/image1.png: no relationship leads to it.",
      "xl/calcChain.xml: no relationship leads to it.",
    ]);
  });

  it("a une partie d'une autre racine", () => {
    expect(faultsWith({ "xl/charts/chart1.xml": part("xl/styles.xml") })).toContain(
      "xl/charts/chart1.xml: its root is <styleSheet>, not <chartSpace>.",
    );
  });

  it.each(["<a>", "<a/><b/>", "", "<a/>texte", '<a b="<"/>', "<a b=c/>"])(
    "a une partie illisible : %s",
    (text) => {
      const faults = faultsWith({ "docProps/app.xml": text });
      expect(faults).toEqual([expect.stringContaining("docProps/app.xml: not well formed: ")]);
    },
  );
});

describe("un classeur de plusieurs tableaux et de plusieurs notes", () => {
  const RELS = "xl/worksheets/_rels/sheet1.xml.rels";
  const NAMED = `id="1" name="Jours" displayName="Jours" ref="A2:C4"><autoFilter ref="A2:C4"/>`;
  const second = (as: string): string[] =>
    faultsWith({
      [TYPES]: longer(
        TYPES,
        `<Override PartName="/xl/tables/table2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
      ),
      [RELS]: longer(RELS, relation("rId3", "table", "../tables/table2.xml")),
      "xl/tables/table2.xml": part("xl/tables/table1.xml").replace(NAMED, as),
    });

  it("a deux tableaux du même numéro et du même nom, l'un sur l'autre", () => {
    expect(second(NAMED)).toEqual([
      "Two tables have the id 1.",
      "Two tables have the name jours.",
      "Two tables have the displayName jours.",
      "xl/worksheets/sheet1.xml: two tables overlap.",
    ]);
  });

  it("a deux tableaux de noms différents, l'un sur l'autre", () => {
    expect(second(`id="2" name="Nuits" displayName="Nuits" ref="A2:C9">`)).toEqual([
      "xl/worksheets/sheet1.xml: two tables overlap.",
    ]);
  });

  it("a le même tableau sur deux feuilles", () => {
    const rels = "xl/worksheets/_rels/sheet2.xml.rels";
    const found = faultsWith({
      [rels]: longer(rels, relation("rId4", "table", "../tables/table1.xml")),
    });
    expect(found).toContain("xl/tables/table1.xml: it is on two sheets.");
  });

  it("a un tableau sans en-tête, dont les cellules disent autre chose", () => {
    const table = part("xl/tables/table1.xml")
      .replace(` id="1"`, ` headerRowCount="0" id="1"`)
      .replace(`<autoFilter ref="A2:C4"/>`, "")
      .replace(`name="Réf."`, `name="Autre"`);
    expect(faultsWith({ "xl/tables/table1.xml": table })).toEqual([]);
  });

  it("a des notes à côté d'un tableau, et sur deux feuilles", () => {
    expect(
      faultsWith({
        [RELS]: longer(
          RELS,
          relation("rId3", "comments", "../comments2.xml") +
            relation("rId4", "vmlDrawing", "../drawings/vmlDrawing2.vml"),
        ),
        "xl/worksheets/sheet1.xml": part("xl/worksheets/sheet1.xml").replace(
          "<tableParts",
          `<legacyDrawing r:id="rId4"/><tableParts`,
        ),
      }),
    ).toEqual(["xl/worksheets/sheet1.xml: it has notes beside a table.", "2 sheets have notes."]);
  });

  it("a un dessin de notes sans les notes, ou les notes sans lui", () => {
    const name = "xl/worksheets/sheet2.xml";
    const fault = `${name}: notes go with a legacy drawing, and it with notes.`;
    const [drawing] = /<legacyDrawing [^>]*>/.exec(part(name)) ?? [""];
    expect(faultsWith({ [name]: part(name).replace(drawing, "") })).toEqual([fault]);
    const rels = "xl/worksheets/_rels/sheet2.xml.rels";
    expect(faultsWith({ [rels]: part(rels).replace(/<[^>]*comments2[^>]*>/, "") })).toContain(
      fault,
    );
  });
});

describe("un registre écrit, puis abîmé", () => {
  const written = writeWorkbook(emptyTemplate());
  const damaged = async (name: RegExp, from: RegExp, to: string): Promise<string[]> => {
    const parts = unzipSync(await written);
    const found = Object.keys(parts).find((one) => name.test(one)) as string;
    const text = strFromU8(parts[found] as Uint8Array);
    expect(text).toMatch(from);
    const sound = structureFaults(await written);
    const faults = structureFaults(zipSync({ ...parts, [found]: strToU8(text.replace(from, to)) }));
    return faults.filter((fault) => !sound.includes(fault));
  };

  it.each([
    ["un type", /Content_Types/, /<Override PartName="\/xl\/styles[^>]*>/, "", "its content type"],
    ["un style", /sheet1\.xml$/, / s="\d+"/, ' s="9999"', "has the style 9999"],
    ["un en-tête", /table2\.xml$/, / name="N° BCE"/, ' name="BCE"', "BCE has the header N° BCE"],
    ["une feuille", /workbook\.xml$/, / name="Stages"/, ' name="Stage"', "names the sheet Stages"],
    ["une aide", /sheet4\.xml$/, / prompt="/, ` prompt="${"x".repeat(255)}`, "a prompt longer"],
    ["l'ordre", /sheet4\.xml$/, /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, "$2$1", "too late"],
    ["une fusion", /sheet1\.xml$/, /<mergeCells count="/, '<mergeCells count="9', "and holds"],
  ])("montre la faute : %s", async (_, name, from, to, fault) => {
    expect((await damaged(name, from, to)).join("\n")).toContain(fault);
  });
});
