import { verifierManifeste } from "../../tools/manifest";
import { associatedIds } from "../../tools/manifest/associated";
import type { BuiltFunctions } from "../../tools/manifest/functions";
import { BON, construites, deuxFonctions, ICONES, type Fonction } from "./support";

/** A file whose first function is changed. */
const change = (changement: (premiere: Fonction) => unknown): string => {
  const [premiere, ...autres] = deuxFonctions("mot");
  if (!premiere) throw new Error("No function.");
  return JSON.stringify({ functions: [changement(premiere), ...autres] });
};

const CAS: readonly [nom: string, fonctions: BuiltFunctions, fautes: readonly string[]][] = [
  [
    "une langue sans fichier",
    construites({ "functions.nl.json": undefined }),
    ["there is no functions.nl.json"],
  ],
  [
    "un fichier qui n'est pas du JSON",
    construites({ "functions.de.json": "{" }),
    ["functions.de.json is no JSON"],
  ],
  [
    "un fichier vidé par une faute",
    construites({ "functions.json": '{ "functions": [] }' }, []),
    [
      "functions.json describes no function",
      ...["nl", "de", "en"].flatMap((langue) =>
        ["CREDIT", "REGLE"].map(
          (id) => `functions.${langue}.json has ${id}, which functions.json lacks`,
        ),
      ),
    ],
  ],
  ["une fonction sans code", construites({}, ["REGLE"]), ["CREDIT is not associated"]],
  [
    "du code sans fonction",
    construites({}, ["CREDIT", "REGLE", "AUTRE"]),
    ["AUTRE is associated, and described nowhere"],
  ],
  [
    "une fonction oubliée dans une langue",
    construites({
      "functions.en.json": JSON.stringify({ functions: deuxFonctions("en").slice(1) }),
    }),
    ["functions.en.json lacks CREDIT"],
  ],
  [
    "une fonction qu'aucune autre langue n'a",
    construites({
      "functions.en.json": JSON.stringify({
        functions: [...deuxFonctions("en"), { ...deuxFonctions("en")[0], id: "AUTRE" }],
      }),
    }),
    ["functions.en.json has AUTRE, which functions.json lacks"],
  ],
  [
    "un nom de fonction traduit",
    construites({ "functions.nl.json": change((premiere) => ({ ...premiere, name: "KREDIET" })) }),
    ["functions.nl.json: CREDIT is not called as in functions.json"],
  ],
  [
    "un argument de moins dans une langue",
    construites({ "functions.nl.json": change((premiere) => ({ ...premiere, parameters: [] })) }),
    ["functions.nl.json: CREDIT is not called as in functions.json"],
  ],
  [
    "une fonction sans description",
    construites({ "functions.de.json": change((premiere) => ({ ...premiere, description: "" })) }),
    ["functions.de.json: CREDIT has no description"],
  ],
  [
    "un argument sans description",
    construites({
      "functions.de.json": change((premiere) => ({
        ...premiere,
        parameters: [{ name: "Wort", description: "", type: "any" }],
      })),
    }),
    ["functions.de.json: CREDIT, Wort has no description"],
  ],
];

describe("vérifier le manifeste : les fonctions", () => {
  it.each(CAS)("voit %s", (_nom, functions, fautes) => {
    expect(verifierManifeste(BON, { icons: ICONES, functions })).toEqual(fautes);
  });

  it.each([
    ["trop court", "AB", '"AB" is no id of a function'],
    ["accentué", "CRÉDIT", '"CRÉDIT" is no id of a function'],
  ])("voit un identifiant %s", (_nom, id, faute) => {
    const texte = JSON.stringify({ functions: [{ ...deuxFonctions("mot")[0], id }] });
    const fichiers = Object.fromEntries(
      [...construites().metadata.keys()].map((nom) => [nom, texte]),
    );
    const fautes = verifierManifeste(BON, {
      icons: ICONES,
      functions: construites(fichiers, [id]),
    });
    expect(fautes).toEqual([faute]);
  });

  it("voit une fonction décrite deux fois", () => {
    const texte = JSON.stringify({ functions: [deuxFonctions("a")[0], deuxFonctions("b")[0]] });
    const fichiers = Object.fromEntries(
      [...construites().metadata.keys()].map((nom) => [nom, texte]),
    );
    const functions = construites(fichiers, ["CREDIT"]);
    expect(verifierManifeste(BON, { icons: ICONES, functions })).toEqual([
      "CREDIT is described twice",
    ]);
  });

  it("ne dit rien de fonctions qui ne sont pas construites", () => {
    expect(verifierManifeste(BON, { icons: ICONES })).toEqual([]);
  });

  it("lit dans un script ce qu'il associe", () => {
    const script = `(() => { const f = () => 1;
      CustomFunctions.associate("CREDIT", f);
      CustomFunctions.associate({ REGLE: f, DEPLACEMENT: f }); })();`;
    expect([...associatedIds(script)]).toEqual(["CREDIT", "REGLE", "DEPLACEMENT"]);
  });
});

describe("vérifier le manifeste : les fichiers d'icônes", () => {
  const sans = (nom: string, octets?: Uint8Array): ReadonlyMap<string, Uint8Array> => {
    const icones = new Map(ICONES);
    icones.delete(nom);
    return octets ? icones.set(nom, octets) : icones;
  };

  it("ne trouve rien quand tout y est", () => {
    expect(verifierManifeste(BON, { icons: ICONES, functions: construites() })).toEqual([]);
  });

  it("voit une icône absente, une seule fois par usage", () => {
    expect(verifierManifeste(BON, { icons: sans("icon-16.png") })).toEqual([
      "<bt:Image Icone.16>: there is no icon-16.png",
    ]);
    expect(verifierManifeste(BON, { icons: sans("icon-64.png") })).toEqual([
      "<HighResolutionIconUrl>: there is no icon-64.png",
    ]);
  });

  it("voit un fichier qui n'est pas un PNG, ou coupé", () => {
    const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'></svg>");
    for (const octets of [svg, ICONES.get("icon-16.png")?.subarray(0, 20) ?? svg])
      expect(verifierManifeste(BON, { icons: sans("icon-16.png", octets) })).toEqual([
        "<bt:Image Icone.16>: icon-16.png is no PNG, and not 16×16",
      ]);
  });
});
