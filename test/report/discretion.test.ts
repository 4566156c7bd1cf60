import { json } from "../support/constats-json";
import { registre, stage, stagiaire } from "../support/registre";

describe("le JSON ne nomme personne, par une clé non plus", () => {
  it("doublon : la phrase cite la clé que `reference` remplace", () => {
    const { constats } = json(
      registre({
        Stagiaires: [
          stagiaire({ refStagiaire: "Karadeniz", nom: "Ali", prenom: "Sara" }),
          stagiaire({ refStagiaire: "Karadeniz", nom: "Karadeniz", prenom: "Zoé" }),
        ],
        Stages: [],
      }),
    );
    const one = constats.find(({ regle }) => regle === "doublon");
    expect(one?.reference).toBe("P1");
    expect(one?.message).not.toContain("Karadeniz");
  });
  it.each(["Zoé Lambert", "90.04.12-001.05"])("tarif-perime : le code « %s »", (code) => {
    const { constats } = json(
      registre({
        Stages: [stage({ tarifParJour: code })],
        Tarifs: [{ code, montantParJour: 4, valableDes: "01/01/2030" }],
      }),
    );
    expect(constats.map(({ regle }) => regle)).toContain("tarif-perime");
    expect(JSON.stringify(constats)).not.toContain(code);
  });
  it.each(["Zoé Lambert", "90041200105"])("Paramètre et Code « %s »", (key) => {
    const { constats } = json(
      registre({
        Paramètres: [{ parametre: key, valeur: 1 }],
        Tarifs: [{ code: key, montantParJour: "x" }],
      }),
    );
    expect(constats.map(({ regle }) => regle)).toEqual(["donnee-invalide", "donnee-invalide"]);
    expect(JSON.stringify(constats)).not.toContain(key);
  });
});
