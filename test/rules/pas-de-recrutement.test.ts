import { describeRule } from "../support/describe-rule";
import { registreDe, stage } from "../support/registre";
import type { TestCell } from "../support/workbook";

const attestation = (cell: TestCell) => ({ Stages: [stage({ attestation: cell })] });

const non =
  "Il est noté que ce stage sert d'apprentissage, d'essai ou de recrutement, ce qui est exclu. Vérifiez la réponse, ou renoncez à ce stage.";
const rien =
  "L'attestation manque : un stage ne peut être ni un apprentissage, ni un essai, ni un recrutement. Notez Oui si c'est attesté.";

describeRule("pas-de-recrutement", {
  conforme: [
    ...["Oui", "o", "VRAI", "x", "1", "true", "OK", "✔"].map((cell) => ({
      nom: `« ${cell} » est un oui`,
      registre: attestation(cell),
    })),
    { nom: "le nombre 1 est un oui", registre: attestation(1) },
    { nom: "VRAI, d'Excel, est un oui", registre: attestation(true) },
    { nom: "une réponse illisible est dite ailleurs", registre: attestation("12/03/2025") },
    { nom: "une formule en erreur est dite ailleurs", registre: attestation({ error: true }) },
    {
      nom: "sans la colonne, rien n'est dit",
      registre: attestation("Non"),
      options: { without: { Stages: ["attestation"] } },
    },
    {
      nom: "un stage annulé n'est pas contrôlé",
      registre: {
        Stages: [
          stage({ attestation: "Non", etat: "Annulé" }),
          stage({ refStage: "S-2", attestation: "", etat: "Annulé" }),
        ],
      },
    },
    {
      nom: "la ligne en double n'est pas contrôlée",
      registre: { Stages: [stage(), stage({ attestation: "Non" })] },
    },
  ],
  fautif: [
    ...["Non", "n", "Faux", "0", "FALSE"].map((cell) => ({
      nom: `« ${cell} » est un non : à corriger`,
      registre: attestation(cell),
      constats: [{ cellule: "Stages!K2", gravite: "erreur" as const, message: non }],
    })),
    {
      nom: "FAUX, d'Excel, est un non",
      registre: attestation(false),
      constats: [{ cellule: "Stages!K2", gravite: "erreur", message: non }],
    },
    {
      nom: "un non avant le premier jour : déjà à corriger",
      registre: attestation("Non"),
      au: "02/03/2025",
      constats: [{ cellule: "Stages!K2", gravite: "erreur", message: non }],
    },
    {
      nom: "une attestation manquante avant le premier jour : à vérifier",
      registre: attestation(undefined),
      au: "02/03/2025",
      constats: [{ cellule: "Stages!K2", gravite: "avertissement", message: rien }],
    },
    {
      nom: "une attestation manquante après le dernier jour : toujours à vérifier",
      registre: attestation("en attente"),
      constats: [{ cellule: "Stages!K2", gravite: "avertissement", message: rien }],
    },
    {
      nom: "les deux, sans premier jour, l'un sur un stage interrompu",
      registre: {
        Stages: [
          stage({ attestation: "Non", dateDebut: "" }),
          stage({
            refStage: "S-2",
            attestation: "?",
            etat: "Interrompu",
            dateFinReelle: "05/03/2025",
          }),
        ],
      },
      constats: [
        { cellule: "Stages!K2", gravite: "erreur", message: non },
        { cellule: "Stages!K3", gravite: "avertissement", message: rien },
      ],
    },
    {
      nom: "une attestation manquante, acceptée par une personne ; un non ne l'est jamais",
      registre: {
        Stages: [stage({ attestation: "" }), stage({ refStage: "S-2", attestation: "Non" })],
        Acquittements: [
          { regle: "pas-de-recrutement", reference: "S-1", colonne: "Attestation" },
          { regle: "pas-de-recrutement", reference: "S-2", colonne: "Attestation", valeur: "Non" },
        ],
      },
      constats: [
        { cellule: "Stages!K2", gravite: "acquitte", message: rien },
        { cellule: "Stages!K3", gravite: "erreur", message: non },
      ],
    },
    {
      nom: "un stage du second fichier",
      fichiers: registreDe([
        [{}],
        [{ Stages: [stage({ refStage: "S-2", attestation: "Non" })] }, { name: "2025.xlsx" }],
      ]),
      constats: [{ cellule: "2025.xlsx:Stages!K2", gravite: "erreur", message: non }],
    },
  ],
});
