import { describeRule } from "../support/describe-rule";
import { registreDe, stagiaire } from "../support/registre";
import type { TestCell } from "../support/workbook";

const isp = (cell: TestCell) => ({ Stagiaires: [stagiaire({ parcoursIsp: cell })] });

const message =
  "Cette personne est notée hors parcours ISP ; le stage IOP en fait partie. Vérifiez, puis notez Oui si elle le suit.";

describeRule("stagiaire-parcours-isp", {
  conforme: [
    ...["Oui", "oui", "O", "Vrai", "X", "1", "TRUE", "ok", "✔"].map((cell) => ({
      nom: `« ${cell} » est un oui`,
      registre: isp(cell),
    })),
    { nom: "le nombre 1 est un oui", registre: isp(1) },
    { nom: "VRAI, d'Excel, est un oui", registre: isp(true) },
    { nom: "une cellule vide est dite ailleurs", registre: isp(undefined) },
    { nom: "« à voir » est une cellule vide", registre: isp("à voir") },
    { nom: "« peut-être » est dit ailleurs", registre: isp("peut-être") },
    {
      nom: "sans la colonne, rien n'est dit",
      registre: isp("Non"),
      options: { without: { Stagiaires: ["parcoursIsp"] } },
    },
    {
      nom: "la ligne en double n'est pas contrôlée",
      registre: { Stagiaires: [stagiaire(), stagiaire({ parcoursIsp: "Non" })] },
    },
  ],
  fautif: [
    ...["Non", "NON", "n", "Faux", "0", "FALSE"].map((cell) => ({
      nom: `« ${cell} » est un non`,
      registre: isp(cell),
      constats: [{ cellule: "Stagiaires!H2", gravite: "erreur" as const, message }],
    })),
    {
      nom: "le nombre 0 est un non",
      registre: isp(0),
      constats: [{ cellule: "Stagiaires!H2", gravite: "erreur", message }],
    },
    {
      nom: "FAUX, d'Excel, est un non",
      registre: isp(false),
      constats: [{ cellule: "Stagiaires!H2", gravite: "erreur", message }],
    },
    {
      nom: "avant le premier jour, c'est déjà à corriger ; la ligne d'après aussi",
      registre: {
        Stagiaires: [
          stagiaire({ parcoursIsp: "Non" }),
          stagiaire({ refStagiaire: "B-002", nom: "Ali", parcoursIsp: "Non" }),
        ],
      },
      au: "01/01/2025",
      constats: [
        { cellule: "Stagiaires!H2", gravite: "erreur", message },
        { cellule: "Stagiaires!H3", gravite: "erreur", message },
      ],
    },
    {
      nom: "la même personne dans un second fichier : sa ligne est contrôlée",
      fichiers: registreDe([[isp("Oui")], [isp("Non"), { name: "2025.xlsx" }]]),
      constats: [{ cellule: "2025.xlsx:Stagiaires!H2", gravite: "erreur", message }],
    },
  ],
});
