import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, stagiaire, type TestRegister, type TestRow } from "../support/registre";

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

    {
      nom: "un précédent interrompu sans fin réelle n'a pas de dernier jour",
      registre: deux({ dateDebut: "10/03/2025" }, { etat: "Interrompu" }),
    },
    {
      nom: "un précédent à la fin avant le début n'a pas de dernier jour",
      registre: deux({ dateDebut: "04/03/2025" }, { dateFin: "28/02/2025" }),
    },
    {
      nom: "un précédent à la fin réelle illisible n'a pas de dernier jour",
      registre: deux({ dateDebut: "10/03/2025" }, { dateFinReelle: "?x" }),
    },
    {
      nom: "un précédent sans premier jour n'est pas dans l'ordre",
      registre: deux({ dateDebut: "10/03/2025" }, { dateDebut: "?x" }),
    },
    { nom: "le second est annulé", registre: deux({ dateDebut: "10/03/2025", etat: "Annulé" }) },
    {
      nom: "le second est un doublon",
      registre: deux({ dateDebut: "10/03/2025", refStage: "s-1" }),
    },
    {
      nom: "deux personnes",
      registre: {
        ...deux({ dateDebut: "10/03/2025", refStagiaire: "B-002" }),
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
      },
    },
    {
      nom: "interrompu la veille",
      registre: deux(
        { dateDebut: "06/03/2025" },
        { resultat: "Interrompu", dateFinReelle: "05/03/2025" },
      ),
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

    {
      nom: "le jour de l'interruption",
      registre: deux(
        { dateDebut: "05/03/2025" },
        { resultat: "Interrompu", dateFinReelle: "05/03/2025" },
      ),
      constats: [R3("dure jusqu'au 05/03/2025", "Stages!T2")],
    },
    {
      nom: "le second n'a pas de dernier jour : il est dit quand même",
      registre: deux({ dateDebut: "14/03/2025", dateFin: "?x" }),
      constats: [R3()],
    },
    {
      nom: "les lignes dans l'autre ordre : le second stage est dit, non la seconde ligne",
      registre: { Stages: [...(deux({ dateDebut: "14/03/2025" }).Stages ?? [])].reverse() },
      constats: [{ ...R3(undefined, "Stages!S3"), cellule: "Stages!R2" }],
    },
    {
      nom: "les mêmes jours : la ligne plus basse est dite",
      registre: deux({ dateFin: "14/03/2025" }),
      constats: [R3()],
    },
    {
      nom: "les mêmes jours dans deux fichiers : le second est dit",
      fichiers: registreDe([
        [{ Stages: [stage()] }],
        [
          { Stagiaires: [stagiaire()], Partenaires: [], Stages: [stage({ refStage: "S-2" })] },
          { name: "b.xlsx" },
        ],
      ]),
      constats: [{ ...R3(), cellule: "b.xlsx:Stages!R2" }],
    },
    {
      nom: "quatre ans plus tard aussi : la fenêtre du crédit n'y est pour rien",
      registre: deux({ dateDebut: "01/03/2029", dateFin: "02/03/2029" }, { dateFin: "01/03/2029" }),
      constats: [R3("dure jusqu'au 01/03/2029")],
    },
    {
      nom: "chez un partenaire inconnu, à venir aussi",
      registre: deux({ dateDebut: "14/03/2025", refPartenaire: "P-404" }),
      au: "01/01/2025",
      constats: [R3()],
    },
    {
      nom: "le plus récent de ceux qui durent, non de ceux qui ont fini",
      registre: {
        Stages: [
          stage({ dateFin: "31/03/2025" }),
          stage({ refStage: "S-2", dateDebut: "05/03/2025", dateFin: "21/03/2025" }),
          stage({ refStage: "S-3", dateDebut: "06/03/2025", dateFin: "07/03/2025" }),
          stage({ refStage: "S-4", dateDebut: "21/03/2025", dateFin: "22/03/2025" }),
        ],
      },
      constats: [
        { ...R3(undefined, "Stages!S2"), cellule: "Stages!R3" },
        { ...R3(undefined, "Stages!S3"), cellule: "Stages!R4" },
        { ...R3(undefined, "Stages!S3"), cellule: "Stages!R5" },
      ],
    },
    {
      nom: "accepté, pour cette date",
      registre: {
        ...deux({ dateDebut: "14/03/2025" }),
        Acquittements: [{ regle: "stages-simultanes", reference: "S-2", valeur: "14/03/2025" }],
      },
      constats: [{ ...R3(), gravite: "acquitte" }],
    },
    {
      nom: "accepté pour le stage qui précède : ne vaut pas",
      registre: {
        ...deux({ dateDebut: "14/03/2025" }),
        Acquittements: [{ regle: "stages-simultanes", reference: "S-1", valeur: "14/03/2025" }],
      },
      constats: [R3()],
    },
  ],
});
