import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";

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

    {
      nom: "0 € par jour n'est pas un tarif fermé",
      registre: avec([{ code: "TEC", montantParJour: 0 }]),
    },
    {
      nom: "fermé, puis rouvert le premier jour même",
      registre: avec([
        { code: "TEC", montantParJour: 4 },
        { code: "TEC", valableDes: "01/01/2025" },
        { code: "TEC", montantParJour: 5, valableDes: "03/03/2025" },
      ]),
    },
    {
      nom: "une fermeture illisible ne ferme pas",
      registre: avec([
        { code: "TEC", montantParJour: 4 },
        { code: "TEC", valableDes: "01/01/25" },
      ]),
    },
    {
      nom: "un montant illisible ne remplace pas le précédent",
      registre: avec([
        { code: "TEC", montantParJour: 4 },
        { code: "TEC", montantParJour: "quatre", valableDes: "01/01/2025" },
      ]),
    },
    { nom: "sans tarif noté", registre: avec([{ code: "TEC" }], { tarifParJour: "-" }) },
    {
      nom: "sans la colonne",
      registre: avec([{ code: "TEC" }]),
      options: { without: { Stages: ["tarifParJour"] } },
    },
    {
      nom: "sans la colonne Montant par jour, la feuille Tarifs est vide",
      registre: avec([{ code: "TEC", montantParJour: 4 }]),
      options: { without: { Tarifs: ["montantParJour"] } },
    },
    {
      nom: "un doublon",
      registre: {
        ...avec([{ code: "TEC" }]),
        Stages: [stage(), stage({ tarifParJour: "TEC" })],
      },
    },
    {
      nom: "rouvert par un second fichier, pour le même jour",
      fichiers: registreDe([
        [avec([{ code: "TEC" }])],
        [{ Tarifs: [{ code: "tec", montantParJour: 4 }] }, { name: "b.xlsx" }],
      ]),
    },
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

    {
      nom: "fermé la veille du premier jour, avant le stage, sans déplacements inscrits",
      registre: avec([
        { code: "TEC", montantParJour: 4 },
        { code: "TEC", montantParJour: "néant", valableDes: "02/03/2025" },
      ]),
      au: "01/01/2025",
      constats: [fautif("Le tarif TEC n'existe plus depuis le 02/03/2025")],
    },
    {
      nom: "fermé depuis toujours : la phrase entière",
      registre: avec([{ code: "TEC" }]),
      constats: [
        fautif(
          "Le tarif TEC n'est pas en vigueur le 03/03/2025, premier jour du stage. Choisissez un tarif en vigueur dans la feuille Tarifs.",
        ),
      ],
    },
    {
      nom: "de deux lignes du même jour, la plus basse ferme",
      registre: avec([{ code: "tec", montantParJour: 4.4 }, { code: "TEC" }]),
      constats: [fautif("Le tarif TEC")],
    },
    {
      nom: "un code trop long pour une phrase",
      registre: avec([{ code: "ABONNEMENT-TEC-BRABANT-WALLON" }], {
        tarifParJour: "ABONNEMENT-TEC-BRABANT-WALLON",
      }),
      constats: [fautif("Ce tarif n'est pas en vigueur le 03/03/2025, premier jour du stage.")],
    },
    {
      nom: "le seul montant est illisible",
      registre: avec([{ code: "TEC", montantParJour: "quatre" }]),
      constats: [fautif("Le tarif TEC n'est pas en vigueur")],
    },
    {
      nom: "un stage interrompu, une personne inconnue",
      registre: avec([{ code: "TEC" }], { etat: "Interrompu", refStagiaire: "B-404" }),
      constats: [fautif("Le tarif TEC")],
    },
    {
      nom: "fermé par un second fichier, pour le même jour",
      fichiers: registreDe([
        [avec([{ code: "TEC", montantParJour: 4 }])],
        [{ Tarifs: [{ code: "tec" }] }, { name: "b.xlsx" }],
      ]),
      constats: [fautif("Le tarif TEC")],
    },
  ],
});
