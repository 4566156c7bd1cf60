import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

/** A stage from 3 to 14 March, and the cells of the next one of the same person. */
const deux = (second: TestRow<"Stages">, premier: TestRow<"Stages"> = {}): TestRegister => ({
  Stages: [stage(premier), stage({ refStage: "S-2", dateFin: "28/03/2025", ...second })],
});
const R3 = (message?: string, lie = "Stages!S2"): ExpectedFinding => ({
  cellule: "Stages!R3",
  gravite: "avertissement",
  lie,
  ...(message === undefined ? {} : { message }),
});

describeRule("stages-simultanes", {
  conforme: [
    { nom: "le lendemain de la fin", registre: deux({ dateDebut: "15/03/2025" }) },
    {
      nom: "le lendemain de la fin réelle",
      registre: deux({ dateDebut: "11/03/2025" }, { dateFinReelle: "10/03/2025" }),
    },
    {
      nom: "un précédent sans dernier jour",
      registre: deux({ dateDebut: "10/03/2025" }, { dateFin: "?x" }),
    },
    { nom: "un précédent annulé", registre: deux({ dateDebut: "10/03/2025" }, { etat: "Annulé" }) },
    { nom: "sans premier jour", registre: deux({ dateDebut: "?x" }) },
    {
      nom: "une personne inconnue",
      registre: deux({ dateDebut: "10/03/2025", refStagiaire: "B-404" }, { refStagiaire: "B-404" }),
    },
  ],
  fautif: [
    {
      nom: "le jour même de la fin",
      registre: deux({ dateDebut: "14/03/2025" }),
      constats: [
        R3(
          "Ce stage commence le 14/03/2025, alors que le stage S-1 de la même personne dure jusqu'au 14/03/2025. Vérifiez les dates des deux stages.",
        ),
      ],
    },
    {
      nom: "avant la fin réelle",
      registre: deux({ dateDebut: "17/03/2025" }, { dateFinReelle: "17/03/2025" }),
      constats: [R3(undefined, "Stages!T2")],
    },
    {
      nom: "de deux stages en cours, le plus récent ; un long en couvre plusieurs",
      registre: {
        Stages: [
          stage({ dateFin: "30/06/2025" }),
          stage({ refStage: "S-2", dateDebut: "10/03/2025", dateFin: "20/03/2025" }),
          stage({ refStage: "S-3", dateDebut: "17/03/2025", dateFin: "18/03/2025" }),
          stage({ refStage: "S-4", dateDebut: "24/03/2025", dateFin: "28/03/2025" }),
        ],
      },
      constats: [
        { cellule: "Stages!R3", gravite: "avertissement", lie: "Stages!S2" },
        { cellule: "Stages!R4", gravite: "avertissement", lie: "Stages!S3" },
        { cellule: "Stages!R5", gravite: "avertissement", lie: "Stages!S2" },
      ],
    },
    {
      nom: "le même premier jour : le plus long est dit",
      registre: deux({ dateDebut: "03/03/2025" }),
      constats: [R3()],
    },
  ],
});
