import fc from "fast-check";
import type { Compte } from "../../src/protection/cellule";
import { enAutres, enTrimestres } from "../../src/protection/fusion";
import { protegerTable } from "../../src/protection/proteger";
import { compte, comptesDe, totalDe } from "../support/comptes";

const liste = (comptes: readonly Compte[]) =>
  comptes.map(({ libelle, nombre }) => `${libelle} ${nombre}`).join(", ");

describe("enTrimestres", () => {
  it("additionne trois mois par trois mois", () => {
    expect(liste(enTrimestres(comptesDe([1, 2, 3, 0, 0, 0, 4, 5, 6, 10, 0, 1])))).toBe(
      "1er trimestre 6, 2e trimestre 0, 3e trimestre 15, 4e trimestre 11",
    );
  });
});

describe("enAutres, au seuil de 5", () => {
  const fusion = (...comptes: [string, number][]) =>
    liste(
      enAutres(
        comptes.map(([libelle, nombre]) => ({ libelle, nombre })),
        5,
      ),
    );

  it("ne change rien où rien n'est petit", () => {
    expect(fusion(["Vente", 9], ["Autres", 6], ["Cuisine", 5])).toBe(
      "Vente 9, Autres 6, Cuisine 5",
    );
  });

  it("réunit les petits, à la fin", () => {
    expect(fusion(["Vente", 9], ["Accueil", 3], ["Cuisine", 7], ["Jardin", 2])).toBe(
      "Vente 9, Cuisine 7, Autres 5",
    );
  });

  it("y ajoute le plus petit qui reste tant que c'est petit, le dernier de deux égaux", () => {
    expect(fusion(["Vente", 9], ["Cuisine", 7], ["Bureau", 7], ["Jardin", 2])).toBe(
      "Vente 9, Cuisine 7, Autres 9",
    );
  });

  it("laisse un petit « Autres » où il n'y a que lui", () => {
    expect(fusion(["Accueil", 3], ["Non renseigné", 12])).toBe("Non renseigné 12, Autres 3");
  });

  it("ne réunit jamais « Non renseigné », et laisse un 0", () => {
    expect(fusion(["Vente", 9], ["Accueil", 3], ["Non renseigné", 1], ["Zinc", 0])).toBe(
      "Non renseigné 1, Zinc 0, Autres 12",
    );
  });

  it("réunit aussi ce qui s'appelait déjà « Autres »", () => {
    expect(fusion(["autres", 8], ["Vente", 9], ["Accueil", 3])).toBe("Vente 9, Autres 11");
    expect(fusion(["Autres", 2], ["Vente", 9])).toBe("Autres 11");
  });

  it("ne réunit rien sans seuil", () => {
    const comptes = comptesDe([1, 2]);
    expect(enAutres(comptes, 0)).toBe(comptes);
  });

  it("garde le total, et ne laisse petit que lui-même", () => {
    fc.assert(
      fc.property(fc.array(compte, { maxLength: 20 }), (nombres) => {
        const fondus = enAutres(comptesDe(nombres), 5);
        expect(totalDe(fondus.map(({ nombre }) => nombre))).toBe(totalDe(nombres));
        const petits = fondus.filter(({ nombre }) => nombre > 0 && nombre < 5);
        if (petits.length > 0) expect(fondus.filter(({ nombre }) => nombre > 0)).toEqual(petits);
        expect(petits.length).toBeLessThan(2);
        if (totalDe(nombres) >= 5)
          expect(protegerTable(fondus, 5).every(({ cellule }) => cellule.kind === "exact")).toBe(
            true,
          );
      }),
      { numRuns: 2000 },
    );
  });
});
