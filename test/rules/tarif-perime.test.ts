import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

/** A stage that begins on 3 March 2025, with the rate TEC. */
const avec = (
  tarifs: readonly TestRow<"Tarifs">[],
  cells: TestRow<"Stages"> = {},
): TestRegister => ({
  Stages: [stage({ tarifParJour: "TEC", ...cells })],
  Tarifs: tarifs,
});
const fautif = (message: string): ExpectedFinding => ({
  cellule: "Stages!AF2",
  gravite: "erreur",
  message,
});

describeRule("tarif-perime", {
  conforme: [
    { nom: "en vigueur depuis toujours", registre: avec([{ code: "TEC", montantParJour: 4.4 }]) },
    {
      nom: "en vigueur le premier jour même",
      registre: avec([{ code: "TEC", montantParJour: 4.4, valableDes: "03/03/2025" }]),
    },
    {
      nom: "fermé le lendemain du premier jour",
      registre: avec([
        { code: "TEC", montantParJour: 4.4 },
        { code: "TEC", valableDes: "04/03/2025" },
      ]),
    },
    {
      nom: "de deux lignes du même jour, la plus basse vaut",
      registre: avec([{ code: "TEC" }, { code: "tec", montantParJour: 4.4 }]),
    },
    { nom: "un montant n'est pas un code", registre: avec([], { tarifParJour: "4,40 €" }) },
    {
      nom: "un code inconnu : une autre règle le dit",
      registre: avec([{ code: "BUS", montantParJour: 3 }]),
    },
    { nom: "sans premier jour", registre: avec([{ code: "TEC" }], { dateDebut: "?" }) },
    { nom: "un stage annulé", registre: avec([{ code: "TEC" }], { etat: "Annulé" }) },
  ],
  fautif: [
    {
      nom: "fermé le premier jour même",
      registre: avec([
        { code: "TEC", montantParJour: 4.4 },
        { code: "TEC", valableDes: "03/03/2025" },
      ]),
      constats: [
        fautif(
          "Le tarif TEC n'existe plus depuis le 03/03/2025 ; le stage commence le 03/03/2025. Choisissez un tarif en vigueur dans la feuille Tarifs.",
        ),
      ],
    },
    {
      nom: "pas encore en vigueur",
      registre: avec([{ code: "TEC", montantParJour: 4.4, valableDes: "04/03/2025" }]),
      constats: [fautif("Le tarif TEC n'est pas en vigueur le 03/03/2025, premier jour du stage.")],
    },
    {
      nom: "une version illisible n'est pas en vigueur",
      registre: avec([{ code: "TEC", montantParJour: 4.4, verifieLe: "hier" }]),
      constats: [fautif("Le tarif TEC n'est pas en vigueur")],
    },
  ],
});
