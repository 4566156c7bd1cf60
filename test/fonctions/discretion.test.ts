import fc from "fast-check";
import { appeler, type NomDeFonction } from "../../src/fonctions";
import { colonne, refus, serie, table, type Valeur } from "./appel";

const LE = serie("03/03/2025");
const NOMS = colonne("B-1", "B-1");
const TROIS = [NOMS, colonne(LE, LE), colonne(8, 8)];
const TABLES = [table("Stages", []), table("Prestations", [])];
const FORFAIT = ["Forfait", 76, 10, 76, 10, LE];

/** Calls with something unusable in each place where it is refused. */
const APPELS: readonly (readonly [NomDeFonction, (texte: Valeur) => readonly Valeur[]])[] = [
  ["CREDIT_RESTANT", (texte) => ["B-1", texte, ...TROIS]],
  ["CREDIT_RESTANT", (texte) => ["B-1", LE, NOMS, colonne(LE, texte), colonne(8, 8)]],
  ["CREDIT_RESTANT", (texte) => ["B-1", LE, NOMS, colonne(LE, LE), colonne(8, texte)]],
  ["CREDIT_RESTANT", (texte) => ["B-1", LE, ...TROIS, texte]],
  ["CREDIT_RESTANT", (texte) => ["B-1", LE, ...TROIS, [[texte, "Valeur"]]]],
  ["CREDIT", (texte) => ["B-1", texte, ...TABLES]],
  ["CREDIT", (texte) => ["B-1", LE, [[texte]], [[texte]]]],
  ["CREDIT_DATE", (texte) => ["B-1", texte, LE, ...TROIS]],
  ["CREDIT_DATE", (texte) => ["B-1", 8, colonne(LE, texte), ...TROIS]],
  ...(["INDEMNITE", "EXPLIQUER"] as const).flatMap((nom) =>
    FORFAIT.map(
      (_, place) =>
        [nom, (texte: Valeur) => FORFAIT.map((arg, at) => (at === place ? texte : arg))] as const,
    ),
  ),
  ["DEPLACEMENT", (texte) => [texte, 5.2]],
  ["DEPLACEMENT", (texte) => [5, 5.2, texte]],
  ["DEPLACEMENT", (texte) => [5, "TEC", LE, [[texte]]]],
];

describe("une phrase ne cite aucun texte libre", () => {
  const libres = [
    "Marie Dupont",
    "90.04.12-001.05",
    "B-001 Dupont",
    "12 rue Haute",
    "dupont@cpas.be",
  ];
  it.each(APPELS)("IOP.%s %#", (nom, args) => {
    for (const texte of libres) {
      const phrase = refus(nom, ...args(texte));
      expect(phrase).toMatch(/^#VALUE! /);
      expect(phrase).not.toContain(texte);
      expect(phrase).not.toMatch(/dupont|haute|90\.04/i);
    }
  });

  it.each(APPELS)("ni le nom de qui que ce soit, tiré au hasard : IOP.%s %#", (nom, args) => {
    const texte = fc
      .tuple(fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ maxLength: 12 }))
      .map(([avant, apres]) => `${avant}Zwqk${apres}`);
    fc.assert(
      fc.property(texte, (of) => {
        const reponse = appeler(nom, args(of));
        expect(reponse.ok ? "" : reponse.error.message).not.toContain("Zwqk");
      }),
      { numRuns: 60 },
    );
  });

  it("mais cite une date, des heures ou un nombre", () => {
    expect(refus("CREDIT_RESTANT", "B-1", "31/06/2025", ...TROIS)).toContain("« 31/06/2025 »");
    expect(refus("INDEMNITE", "Horaire", "7h75")).toContain("« 7h75 »");
    expect(refus("INDEMNITE", "Horaire", 1, "7h36")).toContain("« 7h36 »");
  });

  it("ni la référence d'une personne", () => {
    expect(refus("CREDIT_RESTANT", "Dupont", colonne("demain"), ...TROIS)).not.toContain("Dupont");
    expect(refus("CREDIT_DATE", "Dupont", 229, LE, ...TROIS)).not.toContain("Dupont");
  });
});

describe("une réponse est toujours un résultat ou une phrase", () => {
  const cellule: fc.Arbitrary<Valeur> = fc.oneof(
    fc.constantFrom<Valeur>(null, undefined, "", 0, "#REF!", true, "Horaire", "B-1", LE, 7.6),
    fc.string({ maxLength: 8 }),
    fc.double(),
    fc.constantFrom<Valeur>({ type: "Error", basicValue: "#N/A" }, { type: "Entity", text: "x" }),
  );
  const argument = fc.oneof(
    cellule,
    fc.array(fc.array(cellule, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  );
  const noms = [
    "CREDIT_RESTANT",
    "CREDIT",
    "CREDIT_DATE",
    "INDEMNITE",
    "EXPLIQUER",
    "DEPLACEMENT",
    "REGLE",
  ] as const;

  it.each(noms)("IOP.%s, quels que soient ses arguments", (nom) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 7 }), (args) => {
        const reponse = appeler(nom, args);
        if (reponse.ok)
          for (const [cell] of reponse.value)
            expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
        else {
          expect(["valeur", "introuvable"]).toContain(reponse.error.code);
          expect(reponse.error.message).toMatch(/^[«A-ZÀÉ0-9].*[.\]]$/su);
          expect(reponse.error.message.length).toBeLessThan(230);
        }
      }),
      { numRuns: 400 },
    );
  });
});
