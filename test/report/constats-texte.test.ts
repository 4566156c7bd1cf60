import { constatsTexte } from "../../src/report/constats-texte";
import type { Register } from "../../src/register/register";
import { controler } from "../../src/validation/controle";
import { jour, partenaire, registre, registreDe, stage, stagiaire } from "../support/registre";

/** The lines of the report, no-break spaces as spaces, blank lines left out. */
const lignes = (register: Register, au = "31/12/2025"): string[] =>
  constatsTexte(controler(register, jour(au)))
    .map(({ text }) => text.replace(/[\u00a0\u202f]/g, " "))
    .filter((text) => text !== "");

const trouve = (lines: readonly string[], pattern: RegExp): number =>
  lines.findIndex((text) => pattern.test(text));

const deuxStages = (): Register =>
  registre({
    Stagiaires: [stagiaire({ statut: "Chômage" })],
    Stages: [
      stage({ suiviLe: "", tuteur: "" }),
      stage({
        refStage: "S-2",
        dateDebut: "05/05/2025",
        dateFin: "16/05/2025",
        taches: "Cuisine",
        tuteur: "",
        suiviLe: "",
        evaluationLe: "19/05/2025",
        attestation: "",
      }),
    ],
    Acquittements: [{ regle: "suivi-stage", reference: "S-2" }],
  });

describe("un contrôle en texte", () => {
  it("nomme le fichier et la date, puis compte, avant tout constat", () => {
    const lines = lignes(deuxStages());
    expect(lines.slice(0, 3)).toEqual([
      "Contrôle de registre.xlsx au 31/12/2025",
      "Lu : 2 stages, 1 personne, 1 partenaire, 0 jour de présence.",
      "3 points à corriger, 2 à vérifier, 1 confirmé par vous, sur 2 stages.",
    ]);
    expect(trouve(lines, /ligne 2/)).toBeGreaterThan(2);
  });

  it("va de ce qui est à corriger à ce qui est à vérifier, puis à ce qui est confirmé", () => {
    const lines = lignes(deuxStages());
    const sections = [/^à corriger$/i, /^à vérifier$/i, /^confirmé par vous$/i];
    const at = sections.map((pattern) => trouve(lines, pattern));
    expect(at.every((place) => place > 2)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it("dit chaque cause une fois par gravité, avec son nombre, et dessous ses constats dans l'ordre", () => {
    const lines = lignes(deuxStages());
    const wheres = lines.filter((text) => /\([A-Z]+\d+\)$/.test(text));
    expect(wheres.sort()).toEqual(
      [
        "B-001 · Stagiaires, ligne 2, « Statut » (G2)",
        "S-1 · Stages, ligne 2, « Tuteur » (J2)",
        "S-2 · Stages, ligne 3, « Tuteur » (J3)",
        "S-1 · Stages, ligne 2, « Suivi le » (Z2)",
        "S-2 · Stages, ligne 3, « Attestation » (K3)",
        "S-2 · Stages, ligne 3, « Suivi le » (Z3)",
      ].sort(),
    );
    const first = trouve(lines, /« Tuteur » \(J2\)/);
    const second = trouve(lines, /« Tuteur » \(J3\)/);
    const between = lines.slice(first + 1, second);
    expect(between).toEqual([
      expect.stringMatching(/^Ce stage a commencé le 03\/03\/2025, et aucun tuteur n'est noté\./),
    ]);
    expect(lines.filter((text) => /tuteur.*\(2\)$/i.test(text)).length).toBe(1);
    expect(lines[first - 1]).toBe("Source : Partenaires");
  });

  it("ce qui est confirmé est après ce qui ne l'est pas", () => {
    const lines = lignes(deuxStages());
    const confirmed = trouve(lines, /^confirmé par vous$/i);
    expect([
      trouve(lines, /« Suivi le » \(Z2\)/) < confirmed,
      trouve(lines, /« Suivi le » \(Z3\)/) > confirmed,
    ]).toEqual([true, true]);
  });

  it("d'un registre en ordre : rien à corriger, et rien d'autre", () => {
    expect(lignes(registre())).toEqual([
      "Contrôle de registre.xlsx au 31/12/2025",
      "Lu : 1 stage, 1 personne, 1 partenaire, 0 jour de présence.",
      "Rien à corriger, rien à vérifier.",
    ]);
  });

  it("une colonne absente n'a ni cellule ni référence", () => {
    const lines = lignes(registre({}, { without: { Stages: ["tuteur"] } }));
    expect(lines).toContain("Stages, ligne d'en-têtes 1, « Tuteur »");
  });

  it("de plusieurs fichiers, dit lequel, et la cellule liée", () => {
    const register = registreDe([
      [{ Partenaires: [partenaire({ secteur: "" })] }, { name: "a.xlsx" }],
      [{ Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] }, { name: "b.xlsx" }],
    ]);
    const lines = lignes(register);
    expect(lines[0]).toBe("Contrôle de a.xlsx, b.xlsx au 31/12/2025");
    expect(lines).toEqual(
      expect.arrayContaining([
        "P-01 · a.xlsx, Partenaires, ligne 2, « Secteur » (D2)",
        "B-001 · b.xlsx, Stagiaires, ligne 2, « Réf. stagiaire » (A2)",
        "Voir aussi : a.xlsx, Stagiaires, ligne 2, « Réf. stagiaire » (A2)",
      ]),
    );
  });

  it("ne nomme personne", () => {
    const register = registre({
      Stagiaires: [stagiaire({ refStagiaire: "Lambert-1", statut: "" })],
      Stages: [stage({ refStagiaire: "Lambert-1", refStage: "Zoé A", tuteur: "" })],
    });
    const text = lignes(register).join("\n");
    expect(/lambert|zoé/i.exec(text)).toBeNull();
    expect(text).toContain("P1 · Stagiaires, ligne 2");
    expect(text).toContain("S1 · Stages, ligne 2");
  });
});
