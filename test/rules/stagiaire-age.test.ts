import { describeRule } from "../support/describe-rule";
import { registreDe, stage, stagiaire } from "../support/registre";

describeRule("stagiaire-age", {
  conforme: [
    { nom: "une personne de plus de 18 ans" },
    {
      nom: "18 ans la veille du premier jour",
      registre: { Stagiaires: [stagiaire({ dateNaissance: "02/03/2007" })] },
    },
    {
      nom: "18 ans le premier jour même",
      registre: { Stagiaires: [stagiaire({ dateNaissance: "03/03/2007" })] },
    },
    {
      nom: "née un 29 février : 18 ans le 1er mars",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "29/02/2008" })],
        Stages: [stage({ dateDebut: "01/03/2026", dateFin: "06/03/2026" })],
      },
    },
    {
      nom: "née un 28 février : 18 ans ce jour-là",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "28/02/2008" })],
        Stages: [stage({ dateDebut: "28/02/2026", dateFin: "06/03/2026" })],
      },
    },
    {
      nom: "l'âge minimum réduit à 16 ans dès le premier jour",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "03/03/2009" })],
        Paramètres: [{ parametre: "stagiaire.age-min", valeur: 16, valableDes: "03/03/2025" }],
      },
    },
    {
      nom: "une date de naissance manquante ne dit rien",
      registre: { Stagiaires: [stagiaire({ dateNaissance: "inconnu" })] },
    },
    {
      nom: "une date de naissance illisible ne dit rien",
      registre: { Stagiaires: [stagiaire({ dateNaissance: "12/04/10" })] },
    },
    {
      nom: "sans colonne Date de naissance, rien n'est dit",
      options: { without: { Stagiaires: ["dateNaissance"] } },
      registre: { Stagiaires: [stagiaire({ dateNaissance: "12/04/2010" })] },
    },
    {
      nom: "un premier jour manquant ou illisible ne dit rien",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "12/04/2010" })],
        Stages: [stage({ dateDebut: "" }), stage({ refStage: "S-2", dateDebut: "31/02/2025" })],
      },
    },
    {
      nom: "un stage annulé n'est pas contrôlé",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "12/04/2010" })],
        Stages: [stage({ etat: "Annulé" })],
      },
    },
    {
      nom: "une personne inconnue n'est pas contrôlée",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "12/04/2010" })],
        Stages: [stage({ refStagiaire: "B-999" })],
      },
    },
    {
      nom: "une personne trop jeune sans stage",
      registre: {
        Stagiaires: [
          stagiaire(),
          stagiaire({ refStagiaire: "B-002", nom: "Ali", dateNaissance: "12/04/2010" }),
        ],
      },
    },
    {
      nom: "c'est la première des deux lignes de même référence qui compte",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ dateNaissance: "12/04/2010" })],
      },
    },
  ],
  fautif: [
    {
      nom: "18 ans le lendemain du premier jour",
      registre: { Stagiaires: [stagiaire({ dateNaissance: "04/03/2007" })] },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message:
            "Cette personne n'a pas encore 18 ans le 03/03/2025, premier jour du stage. Commencez le stage à partir du 04/03/2025, ou vérifiez sa date de naissance.",
        },
      ],
    },
    {
      nom: "avant le début, c'est déjà à corriger",
      registre: { Stagiaires: [stagiaire({ dateNaissance: "04/03/2007" })] },
      au: "01/02/2025",
      constats: [{ cellule: "Stages!B2", gravite: "erreur" }],
    },
    {
      nom: "née un 29 février : pas encore 18 ans le 28 février",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "29/02/2008" })],
        Stages: [stage({ dateDebut: "28/02/2026", dateFin: "06/03/2026" })],
      },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message: "Commencez le stage à partir du 01/03/2026",
        },
      ],
    },
    {
      nom: "l'âge minimum réduit le lendemain du premier jour seulement",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "03/03/2009" })],
        Paramètres: [{ parametre: "stagiaire.age-min", valeur: 16, valableDes: "04/03/2025" }],
      },
      constats: [{ cellule: "Stages!B2", gravite: "erreur" }],
    },
    {
      nom: "l'âge minimum porté à 21 ans : le message le dit",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "04/03/2004" })],
        Paramètres: [{ parametre: "stagiaire.age-min", valeur: 21 }],
      },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message:
            "Cette personne n'a pas encore 21 ans le 03/03/2025, premier jour du stage. Commencez le stage à partir du 04/03/2025,",
        },
      ],
    },
    {
      nom: "chaque stage commencé trop tôt, interrompu ou non, pas ceux d'après",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "01/04/2007" })],
        Stages: [
          stage({ etat: "Interrompu", dateFinReelle: "05/03/2025" }),
          stage({ refStage: "S-2", dateDebut: "31/03/2025", dateFin: "04/04/2025" }),
          stage({ refStage: "S-3", dateDebut: "01/04/2025", dateFin: "04/04/2025" }),
        ],
      },
      constats: [
        { cellule: "Stages!B2", gravite: "erreur" },
        { cellule: "Stages!B3", gravite: "erreur" },
      ],
    },
    {
      nom: "la référence écrite dans une autre casse",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "04/03/2007" })],
        Stages: [stage({ refStagiaire: " b-001 " })],
      },
      constats: [{ cellule: "Stages!B2", gravite: "erreur" }],
    },
    {
      nom: "un stage du second fichier, une personne du premier",
      fichiers: registreDe([
        [{ Stagiaires: [stagiaire({ dateNaissance: "04/03/2007" })], Stages: [] }],
        [{ Stages: [stage()] }, { name: "2025.xlsx" }],
      ]),
      constats: [{ cellule: "2025.xlsx:Stages!B2", gravite: "erreur" }],
    },
    {
      nom: "la personne de deux fichiers : pour un stage, la ligne de son fichier l'emporte",
      fichiers: registreDe([
        [{ Stagiaires: [stagiaire({ dateNaissance: "" })] }],
        [
          {
            Stagiaires: [stagiaire({ dateNaissance: "04/03/2007" })],
            Stages: [stage({ refStage: "S-2" })],
          },
          { name: "2025.xlsx" },
        ],
      ]),
      constats: [{ cellule: "2025.xlsx:Stages!B2", gravite: "erreur" }],
    },
    {
      nom: "un stage en double n'est dit qu'une fois",
      registre: {
        Stagiaires: [stagiaire({ dateNaissance: "04/03/2007" })],
        Stages: [stage(), stage()],
      },
      constats: [{ cellule: "Stages!B2", gravite: "erreur" }],
    },
  ],
});
