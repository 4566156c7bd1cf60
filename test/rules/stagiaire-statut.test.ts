import { describeRule } from "../support/describe-rule";
import { registreDe, stage, stagiaire } from "../support/registre";

const statut = (cell: string | undefined) => ({ Stagiaires: [stagiaire({ statut: cell })] });

const message =
  "Le statut noté n'est ni RI ni ASE ; le stage IOP est réservé à ces deux droits. Vérifiez le statut, puis notez RI ou ASE.";

describeRule("stagiaire-statut", {
  conforme: [
    { nom: "RI", registre: statut("RI") },
    { nom: "ASE", registre: statut("ASE") },
    { nom: "la casse et les espaces ne comptent pas", registre: statut(" ri ") },
    { nom: "RIS, un synonyme de RI", registre: statut("RIS") },
    { nom: "Revenu d'integration, sans accent", registre: statut("Revenu d'integration") },
    { nom: "ERI, un synonyme d'ASE", registre: statut("ERI") },
    { nom: "un statut manquant est dit ailleurs", registre: statut(undefined) },
    { nom: "« à compléter » est un statut manquant", registre: statut("à compléter") },
    {
      nom: "sans la colonne, rien n'est dit",
      registre: statut("Chômage"),
      options: { without: { Stagiaires: ["statut"] } },
    },
    {
      nom: "la ligne en double n'est pas contrôlée",
      registre: { Stagiaires: [stagiaire(), stagiaire({ statut: "Chômage" })] },
    },
    {
      nom: "le statut de la feuille Stages ne sert qu'aux chiffres de l'année",
      registre: { Stages: [stage({ statut: "Chômage" })] },
    },
  ],
  fautif: [
    {
      nom: "un autre statut",
      registre: statut("Chômage"),
      constats: [{ cellule: "Stagiaires!G2", gravite: "erreur", message }],
    },
    {
      nom: "un mot voisin n'est pas un synonyme",
      registre: statut("RIZ"),
      constats: [{ cellule: "Stagiaires!G2", gravite: "erreur", message }],
    },
    {
      nom: "avant tout stage, et sans stage, c'est déjà à corriger",
      registre: {
        Stagiaires: [
          stagiaire(),
          stagiaire({ refStagiaire: "B-002", nom: "Ali", statut: "Mutuelle" }),
        ],
      },
      au: "01/01/2020",
      constats: [{ cellule: "Stagiaires!G3", gravite: "erreur", message }],
    },
    {
      nom: "une personne dont le seul stage est annulé",
      registre: { ...statut("Chômage"), Stages: [stage({ etat: "Annulé" })] },
      constats: [{ cellule: "Stagiaires!G2", gravite: "erreur", message }],
    },
    {
      nom: "un acquittement n'y change rien : c'est à corriger",
      registre: {
        ...statut("Chômage"),
        Acquittements: [{ regle: "stagiaire-statut", reference: "B-001" }],
      },
      constats: [{ cellule: "Stagiaires!G2", gravite: "erreur" }],
    },
    {
      nom: "la même personne dans deux fichiers : chaque ligne est contrôlée",
      fichiers: registreDe([
        [statut("RI")],
        [statut("Chômage"), { name: "2025.xlsx" }],
        [statut("Étudiant"), { name: "2026.xlsx" }],
      ]),
      constats: [
        { cellule: "2025.xlsx:Stagiaires!G2", gravite: "erreur", message },
        { cellule: "2026.xlsx:Stagiaires!G2", gravite: "erreur", message },
      ],
    },
  ],
});
