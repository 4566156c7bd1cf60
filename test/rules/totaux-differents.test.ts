import { describeRule } from "../support/describe-rule";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";

const jour = (
  date: string,
  heures: number | string | undefined,
  presence = "Présent",
): TestRow<"Prestations"> => ({
  refStage: "S-1",
  date,
  heures,
  presence,
});
/** Two days of 7.6 h, which are 15.2 h. */
const DEUX = [jour("03/03/2025", 7.6), jour("04/03/2025", 7.6)];
const avec = (
  cells: TestRow<"Stages">,
  Prestations: readonly TestRow<"Prestations">[] = DEUX,
): TestRegister => ({
  Stages: [stage(cells)],
  Prestations,
});

/** Rows that count in no sum. */
const INUTILISABLES: [string, TestRow<"Prestations">][] = [
  ["sans date", { refStage: "S-1", heures: 1 }],
  ["au 30 février", jour("30/02/2025", 1)],
  ["à l'année de deux chiffres", jour("05/03/25", 1)],
  ["Présent sans heures", jour("05/03/2025", undefined)],
  ["de 7 h 60", jour("05/03/2025", "7h60")],
  ["de plus de 24 h", jour("05/03/2025", "24h01")],
  ["aux heures négatives", jour("05/03/2025", -1)],
  ["à la présence illisible", jour("05/03/2025", 1, "peut-être")],
];

describeRule("totaux-differents", {
  conforme: [
    {
      nom: "les totaux sont ceux des jours",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: 2 }),
    },
    { nom: "sans totaux", registre: avec({ heuresPrestees: undefined, joursPrestes: undefined }) },
    { nom: "sans jours de présence", registre: { Stages: [stage({ heuresPrestees: 1 })] } },
    {
      nom: "un jour d'absence ne compte pas",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: 2 }, [
        ...DEUX,
        jour("05/03/2025", undefined, "AI"),
      ]),
    },
    {
      nom: "deux lignes d'un jour font un jour",
      registre: avec({ heuresPrestees: 8, joursPrestes: 1 }, [
        jour("03/03/2025", 4),
        jour("03/03/2025", 4),
      ]),
    },
    {
      nom: "dans le désordre aussi",
      registre: avec({ heuresPrestees: 12, joursPrestes: 2 }, [
        jour("04/03/2025", 4),
        jour("03/03/2025", 4),
        jour("04/03/2025", 4),
      ]),
    },
    {
      nom: "une ligne inutilisable fait taire la règle",
      registre: avec({ heuresPrestees: 1, joursPrestes: 1 }, [...DEUX, jour("05/03/2025", "?x")]),
    },
    { nom: "un stage annulé", registre: avec({ heuresPrestees: 1, etat: "Annulé" }) },

    {
      nom: "des totaux illisibles : une autre règle le dit",
      registre: avec({ heuresPrestees: "?x", joursPrestes: "environ 3" }),
    },
    {
      nom: "sans les colonnes",
      registre: avec({}),
      options: { without: { Stages: ["heuresPrestees", "joursPrestes"] } },
    },
    {
      nom: "un jour sans heures ni présence, un jour Présent à 0 h ne comptent pas",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: 2 }, [
        ...DEUX,
        { refStage: "S-1", date: "05/03/2025" },
        jour("06/03/2025", 0),
      ]),
    },
    {
      nom: "des heures d'un jour d'absence ne comptent pas",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: 2 }, [
        ...DEUX,
        jour("05/03/2025", 8, "Absent justifié"),
      ]),
    },
    ...INUTILISABLES.map(([nom, row]) => ({
      nom: `une ligne ${nom} fait taire la règle`,
      registre: avec({ heuresPrestees: 1, joursPrestes: 1 }, [...DEUX, row]),
    })),
    {
      nom: "rien que des lignes inutilisables",
      registre: avec({ heuresPrestees: 1, joursPrestes: 1 }, [jour("05/03/25", 8)]),
    },
    {
      nom: "sans la colonne Heures de Prestations, la feuille est vide",
      registre: avec({ heuresPrestees: 1, joursPrestes: 1 }),
      options: { without: { Prestations: ["heures"] } },
    },
    {
      nom: "en temps plein, les jours prestés restent ceux du calendrier",
      registre: {
        ...avec({ heuresPrestees: 8, joursPrestes: 2 }, [
          jour("03/03/2025", 4),
          jour("04/03/2025", 4),
        ]),
        Paramètres: [{ parametre: "indemnite.jours", valeur: "temps-plein" }],
      },
    },
    {
      nom: "chaque jour arrondi à la minute : 3 × 7,6 h font 22 h 48",
      registre: avec({ heuresPrestees: "22h48", joursPrestes: 3 }, [
        ...DEUX,
        jour("05/03/2025", 7.6),
      ]),
    },
    {
      nom: "les jours de deux fichiers s'additionnent",
      fichiers: registreDe([
        [avec({ heuresPrestees: 22.8, joursPrestes: 3 })],
        [{ Prestations: [jour("05/03/2025", 7.6)] }, { name: "b.xlsx" }],
      ]),
    },
    {
      nom: "la seconde ligne d'un doublon",
      registre: {
        Stages: [
          stage({ heuresPrestees: 15.2, joursPrestes: 2 }),
          stage({ heuresPrestees: 1, joursPrestes: 1 }),
        ],
        Prestations: DEUX,
      },
    },
  ],
  fautif: [
    {
      nom: "une minute de trop",
      registre: avec({ heuresPrestees: "15h13", joursPrestes: 2 }),
      constats: [
        {
          cellule: "Stages!X2",
          gravite: "avertissement",
          message:
            "Heures inscrites ici : 15 h 13. Les jours de la feuille Prestations donnent 15 h 12. Remplacez par 15 h 12, ou complétez les présences.",
          proposition: { type: "hours", minutes: 912 },
        },
      ],
    },
    {
      nom: "un demi-jour de trop, et une minute trop peu",
      registre: avec({ heuresPrestees: "15h11", joursPrestes: 2.5 }),
      constats: [
        { cellule: "Stages!X2", gravite: "avertissement" },
        {
          cellule: "Stages!Y2",
          gravite: "avertissement",
          message: "Jours inscrits ici : 2,5. Les jours de la feuille Prestations donnent 2.",
          proposition: { type: "number", number: 2_000_000 },
        },
      ],
    },
    {
      nom: "des lignes où rien n'est presté donnent 0",
      registre: avec({ heuresPrestees: 7.6, joursPrestes: undefined }, [jour("03/03/2025", 0)]),
      constats: [{ cellule: "Stages!X2", gravite: "avertissement", message: "donnent 0 h." }],
    },

    {
      nom: "un millionième de jour de trop : la phrase entière",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: "2,000001" }),
      constats: [
        {
          cellule: "Stages!Y2",
          gravite: "avertissement",
          message:
            "Jours inscrits ici : 2,000001. Les jours de la feuille Prestations donnent 2. Remplacez par 2, ou complétez les présences.",
          proposition: { type: "number", number: 2_000_000 },
        },
      ],
    },
    {
      nom: "les heures sont illisibles, les jours sont jugés",
      registre: avec({ heuresPrestees: "?x", joursPrestes: 3 }),
      constats: [
        {
          cellule: "Stages!Y2",
          gravite: "avertissement",
          proposition: { type: "number", number: 2_000_000 },
        },
      ],
    },
    {
      nom: "avant la fin, sans premier jour, d'une personne inconnue, interrompu",
      registre: avec({
        dateDebut: "?x",
        refStagiaire: "B-404",
        etat: "Interrompu",
        heuresPrestees: 15,
        joursPrestes: 2,
      }),
      au: "04/03/2025",
      constats: [
        {
          cellule: "Stages!X2",
          gravite: "avertissement",
          proposition: { type: "hours", minutes: 912 },
        },
      ],
    },
    {
      nom: "0 heure inscrite, 0 jour inscrit",
      registre: avec({ heuresPrestees: 0, joursPrestes: 0 }),
      constats: [
        { cellule: "Stages!X2", gravite: "avertissement", message: "Heures inscrites ici : 0 h." },
        { cellule: "Stages!Y2", gravite: "avertissement", message: "Jours inscrits ici : 0." },
      ],
    },
    {
      nom: "les jours prestés en temps plein sont dits : la colonne compte les dates",
      registre: {
        ...avec({ heuresPrestees: 8, joursPrestes: 1.05 }, [
          jour("03/03/2025", 4),
          jour("04/03/2025", 4),
        ]),
        Paramètres: [{ parametre: "indemnite.jours", valeur: "temps-plein" }],
      },
      constats: [{ cellule: "Stages!Y2", gravite: "avertissement", message: "donnent 2." }],
    },
    {
      nom: "les heures acceptées, non les jours",
      registre: {
        ...avec({ heuresPrestees: 15, joursPrestes: 3 }),
        Acquittements: [
          {
            regle: "Totaux-Differents",
            reference: "s-1",
            colonne: "Heures prestées",
            valeur: "15 h",
          },
        ],
      },
      constats: [
        { cellule: "Stages!X2", gravite: "acquitte" },
        { cellule: "Stages!Y2", gravite: "avertissement" },
      ],
    },
    {
      nom: "un nombre d'heures accepté n'en vaut pas un autre",
      registre: {
        ...avec({ heuresPrestees: 15, joursPrestes: 2 }),
        Acquittements: [{ regle: "totaux-differents", reference: "S-1", valeur: "14 h" }],
      },
      constats: [{ cellule: "Stages!X2", gravite: "avertissement" }],
    },
  ],
});
