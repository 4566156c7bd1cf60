import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { appeler, fonctions } from "../../src/fonctions";
import { exemples } from "../../src/fonctions/exemples";
import { useExcel, workbookOf, type FunctionResult } from "../host";

/*
 * The functions as they are built, in the page of the add-in, called through Microsoft's engine.
 */

const FOLDER = join(__dirname, "..", "..", "dist", "excel");
const html = readFileSync(join(FOLDER, "pane.html"), "utf8");
const excel = useExcel();
const start = () =>
  excel.start({ workbook: workbookOf([{ name: "Feuil1" }]), html, folder: FOLDER });

/** Excel hands a lone value to an argument that takes a range as a range of one cell. */
const handed = (args: readonly unknown[]): unknown[] =>
  args.map((arg) => (arg === null || Array.isArray(arg) ? arg : [[arg]]));

/** An argument that is left out comes as null. */
const ARGUMENTS = 7;
const filled = (args: readonly unknown[], count = ARGUMENTS): unknown[] => [
  ...handed(args),
  ...Array<null>(count - args.length).fill(null),
];

/** What the cell shows: the core's own answer, one cell alone out of its range. */
function expected(...[nom, args]: Parameters<typeof appeler>): FunctionResult {
  const found = appeler(nom, args);
  if (found.ok) return { value: found.value };
  const { code, message } = found.error;
  return { error: code === "valeur" ? "#VALUE!" : "#N/A", message };
}

interface Described {
  readonly id: string;
  readonly parameters: readonly unknown[];
}
function described(id: string): Described {
  const { functions } = JSON.parse(readFileSync(join(FOLDER, "functions.json"), "utf8")) as {
    functions: Described[];
  };
  const found = functions.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not described.`);
  return found;
}

describe("les fonctions, par le moteur de Microsoft", () => {
  it.each(exemples)("$formule", async ({ nom, args }) => {
    const { call } = await start();
    const { parameters } = described(nom);
    expect(await call(nom, filled(args, parameters.length))).toEqual(expected(nom, args));
    // Should a host leave the last ones out altogether.
    expect(await call(nom, handed(args))).toEqual(expected(nom, args));
  });

  it("sont associées avant que la page ait fini de se charger, et toutes décrites", async () => {
    const { window } = await start();
    const named = Object.keys(window.CustomFunctions._association.mappings).sort();
    expect(named).toEqual(Object.keys(fonctions).sort());
    for (const id of named) expect(described(id).parameters.length).toBeGreaterThan(0);
  });

  it("donnent une phrase quand la seconde moitié du programme n'est pas chargée", async () => {
    const broken = html.replace('<script src="core.js"></script>', "");
    const { call } = await excel.start({
      workbook: workbookOf([{ name: "Feuil1" }]),
      html: broken,
      folder: FOLDER,
    });
    expect(await call("REGLE", [[["duree-max-stage"]]])).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("pas encore chargées") as string,
    });
  });

  it("répondent à des centaines d'appels en un seul message, comme le calcul", async () => {
    const { callAll } = await start();
    const plans = fc
      .sample(
        fc.record({
          regime: fc.constantFrom("Horaire", "Forfait", "Aucune", "Mensuel"),
          heures: fc.oneof(fc.integer({ min: -1, max: 80 }), fc.constantFrom("7h36", "abc", null)),
          jours: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(null)),
          heuresPrevues: fc.oneof(fc.integer({ min: 0, max: 80 }), fc.constant(null)),
          joursPrevus: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(null)),
          date: fc.oneof(fc.integer({ min: 40_000, max: 50_000 }), fc.constantFrom(null, -3)),
        }),
        { numRuns: 500, seed: 20 },
      )
      .map((plan) => Object.values(plan));
    const found = await callAll(plans.map((args) => ({ name: "INDEMNITE", args: handed(args) })));
    expect(found).toEqual(plans.map((args) => expected("INDEMNITE", args)));
    expect(found.filter((one) => "value" in one).length).toBeGreaterThan(100);
    expect(found.filter((one) => "error" in one).length).toBeGreaterThan(100);
  });

  it("lisent les cellules d'une feuille comme Excel les donne : une cellule vide vaut 0", async () => {
    const { call, argument } = await excel.start({
      workbook: workbookOf([
        {
          name: "Heures",
          rows: [
            ["Qui", "Quand", "Combien"],
            ["B-001", 45726, 7.6],
            ["", "", ""],
            ["B-001", 45727, "7h36"],
          ] as never,
        },
      ]),
      html,
      folder: FOLDER,
    });
    expect(argument("Heures!A3:C3")).toEqual([[0, 0, 0]]);
    expect(
      await call("CREDIT_RESTANT", [
        [["b-001"]],
        [[45747]],
        argument("Heures!A2:A4"),
        argument("Heures!B2:B4"),
        argument("Heures!C2:C4"),
        null,
      ]),
    ).toEqual({ value: [[212.8]] });
  });
});

describe("les signatures, gelées une fois publiées", () => {
  const signatures = (file: string): string[] => {
    const { functions } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as {
      functions: {
        id: string;
        name: string;
        parameters: { name: string; optional?: boolean; dimensionality: string; type: string }[];
        result: { dimensionality: string };
      }[];
    };
    return functions.map(
      ({ id, name, parameters, result }) =>
        `${id}=${name}(${parameters
          .map((one) => `${one.name}:${one.type} ${one.dimensionality}${one.optional ? "?" : ""}`)
          .join("; ")}) ${result.dimensionality}`,
    );
  };

  it("en français", () => {
    expect(signatures("functions.json")).toMatchInlineSnapshot(`
     [
       "CREDIT=CREDIT(stagiaire:any matrix; date:any matrix; stages:any matrix; prestations:any matrix; reprises:any matrix?; paramètres:any matrix?) matrix",
       "CREDIT_DATE=CREDIT_DATE(stagiaire:any matrix; heures:any matrix; date:any matrix; stagiaires:any matrix; dates:any matrix; heures_prestées:any matrix; paramètres:any matrix?) matrix",
       "CREDIT_RESTANT=CREDIT_RESTANT(stagiaire:any matrix; date:any matrix; stagiaires:any matrix; dates:any matrix; heures:any matrix; paramètres:any matrix?) matrix",
       "DEPLACEMENT=DEPLACEMENT(jours_prestés:any matrix; tarif:any matrix; date:any matrix?; tarifs:any matrix?) matrix",
       "EXPLIQUER=EXPLIQUER(régime:any matrix; heures_prestées:any matrix; jours_prestés:any matrix?; heures_prévues:any matrix?; jours_prévus:any matrix?; date:any matrix?; paramètres:any matrix?) matrix",
       "INDEMNITE=INDEMNITE(régime:any matrix; heures_prestées:any matrix; jours_prestés:any matrix?; heures_prévues:any matrix?; jours_prévus:any matrix?; date:any matrix?; paramètres:any matrix?) matrix",
       "REGLE=REGLE(id:any matrix) matrix",
     ]
    `);
  });

  it.each(["nl", "de", "en"])("les mêmes en %s, aux noms des arguments près", (language) => {
    const bare = (file: string): string[] =>
      signatures(file).map((text) => text.replace(/[\p{L}_]+:any/gu, "any"));
    expect(bare(`functions.${language}.json`)).toEqual(bare("functions.json"));
  });
});
