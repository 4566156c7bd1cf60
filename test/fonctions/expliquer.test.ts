import { colonne, parametres, resultat, resultats, serie, type Valeur } from "./appel";

const plain = (text: Valeur): string => String(text).replace(/\u00a0/g, " ");
const expliquer = (...args: readonly Valeur[]): string => plain(resultat("EXPLIQUER", ...args));

describe("IOP.EXPLIQUER", () => {
  it.each<[readonly Valeur[], string]>([
    [["Horaire", 7.6], "7 h 36 × 2,00 € = 15,20 €."],
    [["Horaire", "0h01"], "0 h 01 × 2,00 € = 0,03 €."],
    [["Horaire", null, 10], "76 h × 2,00 € = 152,00 €."],
    [["Horaire", 1000], "1 000 h × 2,00 € = 2 000,00 €."],
    [
      ["Forfait", 60.8, 8, 76, 10],
      "100,00 €, car 8 jours de présence sur 10 font 80 % (minimum : 80 %).",
    ],
    [
      ["Forfait", 53.2, 7, 76, 10],
      "0,00 €, car 7 jours de présence sur 10 font 70 % (minimum : 80 %).",
    ],
    [
      ["Forfait", 38, 5, null, 5],
      "50,00 € (100,00 € réduits à la durée prévue), car 5 jours de présence sur 5 font 100 % (minimum : 80 %).",
    ],
    [
      ["Forfait", "60h47", 10, 76],
      "0,00 €, car 60 h 47 prestées sur 76 h font 79,9 % (minimum : 80 %).",
    ],
    [["Aucune", 76], "0,00 €, car le régime est Aucune."],
  ])("%j", (args, attendu) => {
    expect(expliquer(...args)).toBe(attendu);
  });

  it("dit les montants en vigueur ce jour-là", () => {
    const des = parametres(
      ["indemnite.horaire", 2.5, serie("03/03/2025")],
      ["indemnite.presence-min", "75 %", serie("03/03/2025")],
    );
    const le = (date: string): Valeur[] => [null, null, null, serie(date), des];
    expect(expliquer("Horaire", 2, ...le("02/03/2025"))).toBe("2 h × 2,00 € = 4,00 €.");
    expect(expliquer("Horaire", 2, ...le("03/03/2025"))).toBe("2 h × 2,50 € = 5,00 €.");
    expect(expliquer("Forfait", 57, 7.5, null, 10, serie("03/03/2025"), des)).toContain(
      "(minimum : 75 %)",
    );
  });

  it("s'étale comme l'indemnité", () => {
    const heures = colonne(1, 2);
    expect(resultats("EXPLIQUER", "Horaire", heures).map(plain)).toEqual([
      "1 h × 2,00 € = 2,00 €.",
      "2 h × 2,00 € = 4,00 €.",
    ]);
  });
});
