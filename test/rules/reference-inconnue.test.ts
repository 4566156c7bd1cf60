import { describeRule } from "../support/describe-rule";
import { partenaire, registreDe, stage, stagiaire } from "../support/registre";

const jour = (refStage: string | number | undefined) => ({
  refStage,
  date: "04/03/2025",
  heures: 7.6,
});

describeRule("reference-inconnue", {
  conforme: [
    { nom: "toutes les références existent" },
    {
      nom: "casse, espaces et espaces insécables à part",
      registre: {
        Stages: [stage({ refStagiaire: " b-001", refPartenaire: "p-01\u00a0" })],
        Prestations: [jour("s-1 ")],
        Reprises: [{ refStagiaire: "b-001", date: "04/03/2024", heures: 7.6 }],
        Accidents: [{ refStage: "s-1", date: "04/03/2025" }],
      },
    },
    {
      nom: "un nombre et le même nombre en texte",
      registre: {
        Stagiaires: [stagiaire({ refStagiaire: 12 })],
        Stages: [stage({ refStagiaire: "12" })],
      },
    },
    {
      nom: "une référence manquante est dite ailleurs",
      registre: {
        Stages: [stage({ refStagiaire: "", refPartenaire: "?" })],
        Prestations: [jour(undefined)],
      },
    },
    {
      nom: "une référence illisible est dite ailleurs",
      registre: { Stages: [stage({ refStagiaire: { error: true } })] },
    },
    {
      nom: "la référence d'un stage annulé existe",
      registre: { Stages: [stage({ etat: "Annulé" })], Prestations: [jour("S-1")] },
    },
    {
      nom: "la référence d'une ligne en double existe",
      registre: { Stagiaires: [stagiaire(), stagiaire({ nom: "Ali" })] },
    },
    {
      nom: "sans la colonne clé, les références vers la feuille ne disent rien",
      options: {
        without: { Stagiaires: ["refStagiaire"], Partenaires: ["refPartenaire"] },
      },
      registre: { Reprises: [{ refStagiaire: "B-001", date: "04/03/2024", heures: 7.6 }] },
    },
    {
      nom: "sans une autre colonne indispensable, les références vers Stages ne disent rien",
      options: { without: { Stages: ["dateFin"] } },
      registre: {
        Prestations: [jour("S-9")],
        Accidents: [{ refStage: "S-9", date: "04/03/2025" }],
      },
    },
    {
      nom: "les références d'une feuille qui compte pour vide ne disent rien",
      options: { without: { Prestations: ["date"] } },
      registre: { Prestations: [jour("S-9")] },
    },
    {
      nom: "la personne, le partenaire et le stage sont dans l'autre fichier",
      fichiers: registreDe([
        [{ Stages: [], Prestations: [jour("S-7")] }],
        [
          { Stages: [stage({ refStage: "S-7" })], Prestations: [jour("S-7")] },
          { name: "2025.xlsx" },
        ],
      ]),
    },
    {
      nom: "une référence d'Acquittements peut ne plus exister",
      registre: { Acquittements: [{ regle: "suivi-stage", reference: "S-99" }] },
    },
  ],
  fautif: [
    {
      nom: "chaque référence du registre",
      registre: {
        Stages: [stage({ refStagiaire: "X-100", refPartenaire: "Y-100" })],
        Prestations: [jour("Z-100")],
        Reprises: [{ refStagiaire: "W-100", date: "04/03/2024", heures: 7.6 }],
        Accidents: [{ refStage: "V-100", date: "04/03/2025" }],
      },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message:
            "X-100 n'est pas dans la feuille Stagiaires. Vérifiez la référence, ou ajoutez cette personne.",
        },
        {
          cellule: "Stages!C2",
          gravite: "erreur",
          message:
            "Y-100 n'est pas dans la feuille Partenaires. Vérifiez la référence, ou ajoutez ce partenaire.",
        },
        {
          cellule: "Prestations!A2",
          gravite: "erreur",
          message:
            "Z-100 n'est pas dans la feuille Stages. Vérifiez la référence, ou ajoutez ce stage.",
        },
        {
          cellule: "Reprises!A2",
          gravite: "erreur",
          message:
            "W-100 n'est pas dans la feuille Stagiaires. Vérifiez la référence, ou ajoutez cette personne.",
        },
        {
          cellule: "Accidents!A2",
          gravite: "erreur",
          message:
            "V-100 n'est pas dans la feuille Stages. Vérifiez la référence, ou ajoutez ce stage.",
        },
      ],
    },
    {
      nom: "à un caractère près : la référence voisine est proposée",
      registre: {
        Stagiaires: [stagiaire({ refStagiaire: "B-018" })],
        Stages: [stage({ refStagiaire: "B-118" })],
      },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message:
            "B-118 n'est pas dans la feuille Stagiaires. Vouliez-vous dire B-018 ? Sinon, ajoutez cette personne.",
          proposition: { type: "text", text: "B-018" },
        },
      ],
    },
    {
      nom: "à un caractère près d'un partenaire et d'un stage",
      registre: { Stages: [stage({ refPartenaire: "P-02" })], Prestations: [jour("S-2")] },
      constats: [
        {
          cellule: "Stages!C2",
          gravite: "erreur",
          message:
            "P-02 n'est pas dans la feuille Partenaires. Vouliez-vous dire P-01 ? Sinon, ajoutez ce partenaire.",
          proposition: { type: "text", text: "P-01" },
        },
        {
          cellule: "Prestations!A2",
          gravite: "erreur",
          message:
            "S-2 n'est pas dans la feuille Stages. Vouliez-vous dire S-1 ? Sinon, ajoutez ce stage.",
          proposition: { type: "text", text: "S-1" },
        },
      ],
    },
    {
      nom: "les accents comptent",
      registre: {
        Stagiaires: [stagiaire({ refStagiaire: "E-1" })],
        Stages: [stage({ refStagiaire: "É-1" })],
      },
      constats: [{ cellule: "Stages!B2", gravite: "erreur" }],
    },
    {
      nom: "un nom écrit à la place de la référence n'est pas répété",
      registre: { Stages: [stage({ refStagiaire: "Lambert Zoé" })] },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message:
            "Cette référence n'est pas dans la feuille Stagiaires. Vérifiez la référence, ou ajoutez cette personne.",
        },
      ],
    },
    {
      nom: "une feuille sans ligne ne connaît personne ; celle qui n'a pas de référence non plus",
      registre: {
        Stagiaires: [],
        Partenaires: [partenaire({ refPartenaire: "" })],
      },
      constats: [
        {
          cellule: "Stages!B2",
          gravite: "erreur",
          message:
            "B-001 n'est pas dans la feuille Stagiaires. Vérifiez la référence, ou ajoutez cette personne.",
        },
        {
          cellule: "Stages!C2",
          gravite: "erreur",
          message:
            "P-01 n'est pas dans la feuille Partenaires. Vérifiez la référence, ou ajoutez ce partenaire.",
        },
      ],
    },
    {
      nom: "un stage annulé, et ses lignes, aussi",
      registre: {
        Stages: [stage({ etat: "Annulé", refStagiaire: "X-100" })],
        Accidents: [{ refStage: "V-100", date: "04/03/2025" }],
      },
      constats: [
        { cellule: "Stages!B2", gravite: "erreur" },
        { cellule: "Accidents!A2", gravite: "erreur" },
      ],
    },
    {
      nom: "une ligne en double aussi",
      registre: { Stages: [stage(), stage({ refPartenaire: "Y-100" })] },
      constats: [{ cellule: "Stages!C3", gravite: "erreur" }],
    },
    {
      nom: "chaque cellule pour soi",
      registre: { Prestations: [jour("Z-100"), jour("S-1"), jour("Z-100")] },
      constats: [
        { cellule: "Prestations!A2", gravite: "erreur" },
        { cellule: "Prestations!A4", gravite: "erreur" },
      ],
    },
    {
      nom: "inconnue dans tous les fichiers",
      fichiers: registreDe([
        [{}],
        [{ Stages: [stage({ refStage: "S-2", refStagiaire: "X-100" })] }, { name: "2025.xlsx" }],
      ]),
      constats: [{ cellule: "2025.xlsx:Stages!B2", gravite: "erreur" }],
    },
  ],
});
