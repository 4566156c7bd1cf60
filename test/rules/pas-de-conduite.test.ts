import { describeRule } from "../support/describe-rule";
import { stage } from "../support/registre";

const taches = (cell: string) => ({ Stages: [stage({ taches: cell })] });

const message =
  "Une des tâches pourrait demander de conduire, ce qui est exclu pendant le stage. Si ce n'est pas le cas, confirmez-le : votre note sera gardée.";

const MOTS = [
  "conduire",
  "conduite",
  "conduites",
  "conducteur",
  "conducteurs",
  "conductrice",
  "conductrices",
  "chauffeur",
  "chauffeurs",
  "livreur",
  "livreurs",
  "livreuse",
  "livreuses",
  "livraison",
  "livraisons",
];

const VOISINS = [
  "Reconduire un visiteur à la porte",
  "Reconduite",
  "Inconduite",
  "Conduit de cheminée",
  "Chauffage",
  "Chauffer les plats",
  "Livres",
  "Livret",
  "Livrer",
  "Semi-livré",
  "Délivraison",
  "Livraisonnage",
  "Conductricesque",
  "Camion, voiture, permis",
];

describeRule("pas-de-conduite", {
  conforme: [
    { nom: "des tâches sans conduite" },
    ...VOISINS.map((cell) => ({
      nom: `« ${cell} » ne nomme pas la conduite`,
      registre: taches(cell),
    })),
    { nom: "des tâches manquantes sont dites ailleurs", registre: taches("") },
    {
      nom: "une formule en erreur est dite ailleurs",
      registre: { Stages: [stage({ taches: { error: true } })] },
    },
    {
      nom: "seules les tâches comptent",
      registre: {
        Stages: [
          stage({ objectifs: "Conduire", metierObserve: "Chauffeur", remarques: "Livraisons" }),
        ],
      },
    },
    {
      nom: "sans la colonne, rien n'est dit",
      registre: taches("Conduire"),
      options: { without: { Stages: ["taches"] } },
    },
    {
      nom: "un stage annulé n'est pas contrôlé",
      registre: { Stages: [stage({ taches: "Conduire", etat: "Annulé" })] },
    },
    {
      nom: "la ligne en double n'est pas contrôlée",
      registre: { Stages: [stage(), stage({ taches: "Conduire" })] },
    },
  ],
  fautif: [
    ...MOTS.map((mot) => ({
      nom: `« ${mot} »`,
      registre: taches(`Accueil; Aide (${mot}), repas`),
      constats: [{ cellule: "Stages!I2", gravite: "avertissement" as const, message }],
    })),
    ...[
      "CHAUFFEUR",
      "Conduîre",
      "Aide-livreur",
      "l'aide d'un conducteur.",
      "Accueil\nLivraison",
    ].map((cell) => ({
      nom: `« ${cell.replace("\n", " / ")} », casse, accents et ponctuation à part`,
      registre: taches(cell),
      constats: [{ cellule: "Stages!I2", gravite: "avertissement" as const, message }],
    })),
    {
      nom: "plusieurs mots, un seul constat, quelle que soit la date",
      registre: taches("Conduire; Livraison; Chauffeur"),
      au: "01/01/2025",
      constats: [{ cellule: "Stages!I2", gravite: "avertissement", message }],
    },
    {
      nom: "sans premier jour, et sur un stage interrompu, aussi",
      registre: {
        Stages: [
          stage({ taches: "Conduire", dateDebut: "" }),
          stage({
            refStage: "S-2",
            taches: "Livraison",
            resultat: "Interrompu",
            dateFinReelle: "05/03/2025",
          }),
        ],
      },
      constats: [
        { cellule: "Stages!I2", gravite: "avertissement", message },
        { cellule: "Stages!I3", gravite: "avertissement", message },
      ],
    },
    {
      nom: "confirmé pour ces tâches-là",
      registre: {
        ...taches("Livraison de repas"),
        Acquittements: [
          {
            regle: "pas-de-conduite",
            reference: "S-1",
            colonne: "Tâches",
            valeur: "livraison de repas",
          },
        ],
      },
      constats: [{ cellule: "Stages!I2", gravite: "acquitte", message }],
    },
    {
      nom: "confirmé pour d'autres tâches : à vérifier de nouveau",
      registre: {
        ...taches("Livraison de repas"),
        Acquittements: [
          { regle: "pas-de-conduite", reference: "S-1", colonne: "Tâches", valeur: "Livraison" },
        ],
      },
      constats: [{ cellule: "Stages!I2", gravite: "avertissement", message }],
    },
  ],
});
