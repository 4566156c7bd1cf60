import type { NomDeFonction } from "../../src/fonctions";
import { colonne, refus, serie, table, type Valeur } from "./appel";

const LE = serie("03/03/2025");
const TROIS = colonne(LE, LE, LE);
const NOMS = colonne("B-1", "B-1", "B-1");

const ERREUR =
  "Cette cellule contient une erreur d'Excel. Corrigez sa formule, ou écrivez la valeur.";
const DATE = "n'est pas une date. Écrivez-la comme 12/03/2025.";
const HORS = "Cette date n'est pas entre 1900 et 2199. Écrivez-la comme 12/03/2025.";
const NEGATIF = "Cette valeur est négative. Écrivez une valeur à partir de 0.";
const HEURES = "n'est pas un nombre d'heures. Écrivez par exemple 7,6 ou 7h36.";
const NOMBRE = "n'est pas un nombre. Écrivez par exemple 10 ou 2,5.";
const MANQUE = "il manque une valeur. Complétez cette cellule.";

/** What each kind of argument says of a cell that it cannot use. */
const dates: readonly (readonly [Valeur, string])[] = [
  ["demain", `Ce texte ${DATE}`],
  ["Marie Dupont", `Ce texte ${DATE}`],
  ["12/03", `« 12/03 » ${DATE}`],
  [true, `Ce texte ${DATE}`],
  ["30/02/2025", "« 30/02/2025 » n'existe pas dans le calendrier. Vérifiez le jour et le mois."],
  ["12/03/25", "« 12/03/25 » : l'année n'a que 2 chiffres. Écrivez l'année en 4 chiffres."],
  ["31/12/1899", HORS],
  ["01/01/2200", HORS],
  [-1, HORS],
  [60, HORS],
  [109_575, HORS],
  ["#REF!", ERREUR],
  ["#N/A", ERREUR],
  [{ type: "Error", basicType: "Error", basicValue: "#REF!" }, ERREUR],
];
const heures: readonly (readonly [Valeur, string])[] = [
  ["beaucoup", `Ce texte ${HEURES}`],
  ["Dupont 7", `Ce texte ${HEURES}`],
  ["12/03/2025", `« 12/03/2025 » ${HEURES}`],
  [true, `Ce texte ${HEURES}`],
  ["7h60", "« 7h60 » : les minutes vont de 0 à 59. Écrivez par exemple 7,6 ou 7h36."],
  [-1, NEGATIF],
  [-0.01, NEGATIF],
  ["-7h36", NEGATIF],
  [1e15, `Ce texte ${HEURES}`],
  ["#DIV/0!", ERREUR],
  [{ type: "Error", basicType: "Error", basicValue: "#VALUE!" }, ERREUR],
];
const nombres: readonly (readonly [Valeur, string])[] = [
  ["dix", `Ce texte ${NOMBRE}`],
  ["7h36", `« 7h36 » ${NOMBRE}`],
  [false, `Ce texte ${NOMBRE}`],
  [-2, NEGATIF],
  ["-0,5", NEGATIF],
  ["#NUM!", ERREUR],
  [{ type: "Error", basicType: "Error", basicValue: "#NUM!" }, ERREUR],
];
const regimes: readonly (readonly [Valeur, string])[] = [
  ["Marie Dupont", "Cette valeur n'est pas dans la liste. Choisissez : Horaire, Forfait, Aucune."],
  [7, "Cette valeur n'est pas dans la liste. Choisissez : Horaire, Forfait, Aucune."],
  ["#NAME?", ERREUR],
];
const references: readonly (readonly [Valeur, string])[] = [
  ["#REF!", ERREUR],
  [{ type: "Error", basicType: "Error", basicValue: "#REF!" }, ERREUR],
];
const tarifs: readonly (readonly [Valeur, string])[] = [
  [-5.2, NEGATIF],
  ["-5,20 €", NEGATIF],
  [true, "Ce texte n'est pas un montant. Écrivez par exemple 152,00."],
  [1e15, "Ce texte n'est pas un montant. Écrivez par exemple 152,00."],
  ["#REF!", ERREUR],
];

const STAGES = table("Stages", []);
const PRESTATIONS = table("Prestations", []);
const dix = colonne(10, 10, 10);
const un: readonly Valeur[] = ["B-1", LE, NOMS, TROIS, dix];
const forfait: readonly Valeur[] = ["Forfait", 76, 10, 76, 10, LE];

/** Each argument of each function: its place, its name, the rest of the call. */
const ARGUMENTS: readonly (readonly [
  NomDeFonction,
  number,
  string,
  readonly Valeur[],
  readonly (readonly [Valeur, string])[],
])[] = [
  ["CREDIT_RESTANT", 0, "stagiaire", un, references],
  ["CREDIT_RESTANT", 1, "date", un, dates],
  ["CREDIT_RESTANT", 3, "dates", un, dates],
  ["CREDIT_RESTANT", 4, "heures", un, heures],
  ["CREDIT", 0, "stagiaire", ["B-1", LE, STAGES, PRESTATIONS], references],
  ["CREDIT", 1, "date", ["B-1", LE, STAGES, PRESTATIONS], dates],
  ["CREDIT_DATE", 0, "stagiaire", ["B-1", 76, LE, NOMS, TROIS, dix], references],
  ["CREDIT_DATE", 1, "heures", ["B-1", 76, LE, NOMS, TROIS, dix], heures],
  ["CREDIT_DATE", 2, "date", ["B-1", 76, LE, NOMS, TROIS, dix], dates],
  ["CREDIT_DATE", 4, "dates", ["B-1", 76, LE, NOMS, TROIS, dix], dates],
  ["CREDIT_DATE", 5, "heures_prestées", ["B-1", 76, LE, NOMS, TROIS, dix], heures],
  ...(["INDEMNITE", "EXPLIQUER"] as const).flatMap((nom) => [
    [nom, 0, "régime", forfait, regimes] as const,
    [nom, 1, "heures_prestées", forfait, heures] as const,
    [nom, 2, "jours_prestés", forfait, nombres] as const,
    [nom, 3, "heures_prévues", forfait, heures] as const,
    [nom, 4, "jours_prévus", forfait, nombres] as const,
    [nom, 5, "date", forfait, dates] as const,
  ]),
  ["DEPLACEMENT", 0, "jours_prestés", [5, 5.2, LE], nombres],
  ["DEPLACEMENT", 1, "tarif", [5, 5.2, LE], tarifs],
  ["DEPLACEMENT", 2, "date", [5, 5.2, LE], dates],
  ["REGLE", 0, "id", ["doublon"], references],
];

const avec = (args: readonly Valeur[], place: number, value: Valeur): Valeur[] =>
  args.map((arg, at) => (at === place ? value : arg));

describe.each(ARGUMENTS)("IOP.%s, l'argument %i : « %s »", (nom, place, argument, args, cas) => {
  const enTable = Array.isArray(args[place]);

  it.each(cas)("%j dans une cellule seule", (value, phrase) => {
    const seule = enTable ? args.map((arg) => (Array.isArray(arg) ? [arg[0]] : arg)) : args;
    const attendu = `#VALUE! « ${argument} » : ${phrase}`;
    expect(refus(nom, ...avec(seule, place, value))).toBe(attendu);
    expect(refus(nom, ...avec(seule, place, [[value]]))).toBe(attendu);
  });

  it.each(cas)("%j à la 3e ligne d'une colonne", (value, phrase) => {
    const juste = enTable ? (args[place] as Valeur[][])[0]?.[0] : args[place];
    const troisieme = avec(args, place, colonne(juste, juste, value));
    expect(refus(nom, ...troisieme)).toBe(`#VALUE! 3e ligne de « ${argument} » : ${phrase}`);
  });
});

describe("ce qui est demandé et n'est pas donné", () => {
  const vides = [null, undefined, "", "-", "n/a", "néant"];
  it.each<[NomDeFonction, number, string, readonly Valeur[]]>([
    ["CREDIT_RESTANT", 0, "stagiaire", un],
    ["CREDIT_RESTANT", 1, "date", un],
    ["CREDIT", 0, "stagiaire", ["B-1", LE, STAGES, PRESTATIONS]],
    ["CREDIT", 1, "date", ["B-1", LE, STAGES, PRESTATIONS]],
    ["CREDIT_DATE", 0, "stagiaire", ["B-1", 76, LE, NOMS, TROIS, dix]],
    ["CREDIT_DATE", 1, "heures", ["B-1", 76, LE, NOMS, TROIS, dix]],
    ["CREDIT_DATE", 2, "date", ["B-1", 76, LE, NOMS, TROIS, dix]],
    ["DEPLACEMENT", 0, "jours_prestés", [5, 5.2, LE]],
    ["DEPLACEMENT", 1, "tarif", [5, 5.2, LE]],
    ["REGLE", 0, "id", ["doublon"]],
  ])("IOP.%s, l'argument %i : « %s »", (nom, place, argument, args) => {
    for (const vide of vides) {
      expect(refus(nom, ...avec(args, place, vide))).toBe(`#VALUE! « ${argument} » : ${MANQUE}`);
      expect(refus(nom, ...avec(args, place, colonne(args[place], vide)))).toBe(
        `#VALUE! 2e ligne de « ${argument} » : ${MANQUE}`,
      );
    }
  });

  it("une date vide vient comme 0", () => {
    expect(refus("CREDIT_RESTANT", ...avec(un, 1, 0))).toBe(`#VALUE! « date » : ${MANQUE}`);
    expect(refus("CREDIT_RESTANT", ...avec(un, 3, colonne(LE, 0, LE)))).toBe(
      `#VALUE! 2e ligne de « dates » : ${MANQUE}`,
    );
  });

  it("le régime, la présence et le plan", () => {
    for (const vide of [null, undefined, ""]) {
      expect(refus("INDEMNITE", vide, 76)).toBe(`#VALUE! « régime » : ${MANQUE}`);
      expect(refus("INDEMNITE", colonne("Horaire", vide), 76)).toBe(
        `#VALUE! 2e ligne de « régime » : ${MANQUE}`,
      );
      expect(refus("EXPLIQUER", "Horaire", vide, vide)).toBe(
        "#VALUE! « heures_prestées » : il manque les heures ou les jours prestés. Complétez l'un des deux.",
      );
      expect(refus("INDEMNITE", "Forfait", colonne(76, 76), 10, colonne(76, vide), 0)).toBe(
        "#VALUE! 2e ligne de « heures_prévues » : le forfait demande les heures ou les jours prévus. Complétez l'un des deux.",
      );
    }
  });
});
