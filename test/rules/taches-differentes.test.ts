import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import {
  partenaire,
  registreDe,
  stage,
  stagiaire,
  type TestRegister,
  type TestRow,
} from "../support/registre";

/** Two stages at the same partner: the tasks of each. */
const deux = (premier: string, second: string, cells: TestRow<"Stages"> = {}): TestRegister => ({
  Partenaires: [partenaire(), partenaire({ refPartenaire: "P-02", denomination: "Autre" })],
  Stages: [
    stage({ taches: premier }),
    stage({
      refStage: "S-2",
      dateDebut: "24/03/2025",
      dateFin: "04/04/2025",
      taches: second,
      ...cells,
    }),
  ],
});
const I3 = (
  gravite: "erreur" | "avertissement",
  message?: string,
  lie = "Stages!I2",
): ExpectedFinding => ({
  cellule: "Stages!I3",
  gravite,
  lie,
  ...(message === undefined ? {} : { message }),
});

const AVRIL = { dateDebut: "24/03/2025", dateFin: "04/04/2025" };
const MAI = { dateDebut: "05/05/2025", dateFin: "16/05/2025" };
/** So many tasks of each name: « c1; c2; x1 ». */
const liste = (a: string, many: number, b: string, more: number): string =>
  [
    ...Array.from({ length: many }, (_, i) => `${a}${String(i)}`),
    ...Array.from({ length: more }, (_, i) => `${b}${String(i)}`),
  ].join("; ");

describeRule("taches-differentes", {
  conforme: [
    {
      nom: "« ab, c » n'est pas « a, bc »",
      registre: {
        Stages: [
          stage({ taches: "ab; c", dateDebut: "03/02/2025", dateFin: "07/02/2025" }),
          stage({ refStage: "S-2", taches: "a; bc" }),
        ],
      },
    },
    { nom: "d'autres tâches", registre: deux("A; B", "C; D") },
    { nom: "une tâche commune sur trois", registre: deux("A; B", "B; C") },
    { nom: "2 communes sur 5 : moins de la moitié", registre: deux("A; B; C; D", "A; B; E") },
    {
      nom: "les mêmes, chez un autre partenaire",
      registre: deux("A; B", "A; B", { refPartenaire: "P-02" }),
    },
    {
      nom: "les mêmes, d'un partenaire inconnu",
      registre: deux("A; B", "A; B", { refPartenaire: "P-09" }),
    },
    {
      nom: "les mêmes, plus de trois ans avant",
      registre: deux("A; B", "A; B", { dateDebut: "03/03/2028", dateFin: "10/03/2028" }),
    },
    { nom: "sans tâches", registre: deux("", "") },
    { nom: "un stage annulé", registre: deux("A; B", "A; B", { etat: "Annulé" }) },
    { nom: "un seul stage", registre: { Stages: [stage({ taches: "A; A" })] } },

    {
      nom: "rien en commun avec le même partenaire, tout avec un autre",
      registre: {
        Partenaires: [partenaire(), partenaire({ refPartenaire: "P-02", denomination: "Autre" })],
        Stages: [
          stage({ taches: "A; B" }),
          stage({ refStage: "S-2", ...AVRIL, refPartenaire: "P-02", taches: "C; D" }),
          stage({ refStage: "S-3", ...MAI, refPartenaire: "P-02", taches: "A; B" }),
        ],
      },
    },
    {
      nom: "49 communes sur 99 : moins de la moitié",
      // 49 in common, 49 + 25 + 25 = 99 in all.
      registre: deux(liste("c", 49, "x", 25), liste("c", 49, "y", 25)),
    },
    {
      nom: "les tâches du premier sont illisibles",
      registre: {
        Stages: [
          stage({ taches: { error: true } }),
          stage({ refStage: "S-2", ...AVRIL, taches: "A" }),
        ],
      },
    },
    {
      nom: "les tâches du premier manquent",
      registre: deux("à compléter", "A; B"),
    },
    {
      nom: "sans la colonne",
      registre: deux("A", "A"),
      options: { without: { Stages: ["taches"] } },
    },
    {
      nom: "les mêmes, d'une personne inconnue",
      registre: {
        Stages: [
          stage({ refStagiaire: "B-404", taches: "A" }),
          stage({ refStage: "S-2", refStagiaire: "B-404", ...AVRIL, taches: "A" }),
        ],
      },
    },
    {
      nom: "les mêmes, d'une autre personne chez le même partenaire",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
        Stages: [
          stage({ taches: "A" }),
          stage({ refStage: "S-2", refStagiaire: "B-002", ...AVRIL, taches: "A" }),
        ],
      },
    },
    {
      nom: "les mêmes, le premier annulé",
      registre: {
        Stages: [
          stage({ etat: "Annulé", taches: "A" }),
          stage({ refStage: "S-2", ...AVRIL, taches: "A" }),
        ],
      },
    },
    {
      nom: "les mêmes, le second sans premier jour lisible",
      registre: deux("A", "A", { dateDebut: "?x" }),
    },
    {
      nom: "les mêmes, sur 2 ans, le premier jour hors de la fenêtre",
      registre: {
        ...deux("A", "A", { dateDebut: "03/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2 }],
      },
    },
    {
      nom: "les mêmes, par périodes, le premier jour de la seconde",
      registre: {
        ...deux("A", "A", { dateDebut: "03/03/2028", dateFin: "10/03/2028" }),
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
    },
    {
      nom: "séparées par des virgules, c'est une seule tâche",
      registre: deux("A, B", "A"),
    },
    {
      nom: "les mêmes, d'un partenaire inconnu les deux fois",
      registre: {
        Stages: [
          stage({ refPartenaire: "P-09", taches: "A" }),
          stage({ refStage: "S-2", refPartenaire: "P-09", ...AVRIL, taches: "A" }),
        ],
      },
    },
  ],
  fautif: [
    {
      nom: "une part commune, le premier jour des trois ans",
      registre: {
        Stages: [
          stage({ dateDebut: "12/03/2022", dateFin: "18/03/2022", taches: "Accueil; Courrier" }),
          stage({ refStage: "S-2", dateDebut: "11/03/2025", taches: "Accueil" }),
        ],
      },
      constats: [{ cellule: "Stages!I3", gravite: "avertissement", lie: "Stages!I2" }],
    },
    {
      nom: "les mêmes, dans un autre ordre et une autre écriture",
      registre: deux(
        "Accueil; Rangement des livres; Étiquetage",
        "étiquetage. ;ACCUEIL;\nrangement  des livres",
      ),
      constats: [
        I3(
          "erreur",
          "Les tâches sont celles du stage S-1 chez ce partenaire ; elles ne peuvent pas être les mêmes. Prévoyez d'autres tâches, ou un autre partenaire.",
        ),
      ],
    },
    { nom: "les mêmes, une répétée", registre: deux("A; B", "A; B; A"), constats: [I3("erreur")] },
    {
      nom: "les mêmes, le premier jour des trois ans",
      registre: deux("A", "A", { dateDebut: "02/03/2028", dateFin: "10/03/2028" }),
      constats: [I3("erreur")],
    },
    {
      nom: "2 communes sur 4 : la moitié juste",
      registre: deux("A; B; C", "A; B; D"),
      constats: [
        I3(
          "avertissement",
          "2 tâches sur 3 étaient déjà dans le stage S-1 chez ce partenaire. Prévoyez d'autres tâches, ou un autre partenaire.",
        ),
      ],
    },
    {
      nom: "une sur deux",
      registre: deux("A", "A; B"),
      constats: [I3("avertissement", "1 tâche sur 2 était déjà")],
    },
    {
      nom: "de deux stages aux mêmes tâches, le plus récent",
      registre: {
        Stages: [
          stage({ taches: "A; B" }),
          stage({ refStage: "S-2", dateDebut: "24/03/2025", dateFin: "04/04/2025", taches: "C" }),
          stage({
            refStage: "S-3",
            dateDebut: "14/04/2025",
            dateFin: "25/04/2025",
            taches: "B; A",
          }),
          stage({
            refStage: "S-4",
            dateDebut: "05/05/2025",
            dateFin: "16/05/2025",
            taches: "A; B",
          }),
        ],
      },
      constats: [
        { cellule: "Stages!I4", gravite: "erreur", lie: "Stages!I2" },
        { cellule: "Stages!I5", gravite: "erreur", lie: "Stages!I4" },
      ],
    },
    {
      nom: "la plus grande part commune l'emporte sur le plus récent",
      registre: {
        Stages: [
          stage({ taches: "A; B; C; D" }),
          stage({
            refStage: "S-2",
            dateDebut: "24/03/2025",
            dateFin: "04/04/2025",
            taches: "A; B; X",
          }),
          stage({
            refStage: "S-3",
            dateDebut: "14/04/2025",
            dateFin: "25/04/2025",
            taches: "A; B; C",
          }),
        ],
      },
      constats: [
        {
          cellule: "Stages!I4",
          gravite: "avertissement",
          lie: "Stages!I2",
          message: "3 tâches sur 3 étaient déjà dans le stage S-1",
        },
      ],
    },
    {
      nom: "cases d'Excel sur plusieurs lignes",
      registre: deux("A\r\nB", "B\nA"),
      constats: [I3("erreur")],
    },

    {
      nom: "50 communes sur 100 : la moitié juste",
      registre: deux(liste("c", 50, "x", 25), liste("c", 50, "y", 25)),
      constats: [I3("avertissement", "50 tâches sur 75 étaient déjà dans le stage S-1")],
    },
    {
      nom: "les mêmes, par périodes, le dernier jour de la première",
      registre: {
        ...deux("A", "A", { dateDebut: "02/03/2028", dateFin: "10/03/2028" }),
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
      constats: [I3("erreur")],
    },
    {
      nom: "les mêmes, sur 2 ans, le premier jour de la fenêtre",
      registre: {
        ...deux("A", "A", { dateDebut: "02/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2 }],
      },
      constats: [I3("erreur")],
    },
    {
      nom: "un stage chez un autre partenaire entre les deux n'y change rien",
      registre: {
        Partenaires: [partenaire(), partenaire({ refPartenaire: "P-02", denomination: "Autre" })],
        Stages: [
          stage({ taches: "A; B" }),
          stage({ refStage: "S-2", ...AVRIL, refPartenaire: "P-02", taches: "A; B" }),
          stage({ refStage: "S-3", ...MAI, refPartenaire: "p-01", taches: "B; A" }),
        ],
      },
      constats: [{ cellule: "Stages!I4", gravite: "erreur", lie: "Stages!I2" }],
    },
    {
      nom: "les mêmes qu'un plus ancien l'emportent sur la moitié d'un plus récent",
      registre: {
        Stages: [
          stage({ taches: "A; B" }),
          stage({ refStage: "S-2", ...AVRIL, taches: "A; B; C" }),
          stage({ refStage: "S-3", ...MAI, taches: "A; B" }),
        ],
      },
      // S-2 has 2 of 3 in common with S-1; S-3 has the set of S-1.
      constats: [
        { cellule: "Stages!I3", gravite: "avertissement", lie: "Stages!I2" },
        { cellule: "Stages!I4", gravite: "erreur", lie: "Stages!I2" },
      ],
    },
    {
      nom: "de deux stages à la même part, le plus récent",
      registre: {
        Stages: [
          stage({ taches: "A; X" }),
          stage({ refStage: "S-2", ...AVRIL, taches: "B; Y" }),
          stage({ refStage: "S-3", ...MAI, taches: "A; X; B; Y" }),
        ],
      },
      constats: [
        {
          cellule: "Stages!I4",
          gravite: "avertissement",
          lie: "Stages!I3",
          message:
            "2 tâches sur 4 étaient déjà dans le stage S-2 chez ce partenaire. Prévoyez d'autres tâches, ou un autre partenaire.",
        },
      ],
    },
    {
      nom: "toutes ses tâches étaient dans le premier, qui en avait d'autres : à vérifier",
      registre: deux("A; B", "A"),
      constats: [I3("avertissement", "1 tâche sur 1 était déjà dans le stage S-1")],
    },
    {
      nom: "des virgules et des points finals, des espaces insécables, des points-virgules de trop",
      registre: deux("Tri ;; Mise en\u00a0rayon.;", "mise  en rayon !\n\n; TRI;"),
      constats: [I3("erreur")],
    },
    {
      nom: "un partenaire connu dans deux fichiers",
      fichiers: registreDe([
        [{ Stages: [stage({ taches: "A" })] }],
        [
          {
            Stagiaires: [stagiaire()],
            Partenaires: [partenaire({ refPartenaire: "p-01" })],
            Stages: [stage({ refStage: "S-2", ...AVRIL, taches: "a" })],
          },
          { name: "b.xlsx" },
        ],
      ]),
      constats: [{ cellule: "b.xlsx:Stages!I2", gravite: "erreur", lie: "Stages!I2" }],
    },
    {
      nom: "avant le stage aussi",
      registre: deux("A", "A"),
      au: "01/01/2025",
      constats: [I3("erreur")],
    },
    {
      nom: "une part acceptée, et les mêmes tâches qui ne peuvent pas l'être",
      registre: {
        Stages: [
          stage({ taches: "A; B" }),
          stage({ refStage: "S-2", ...AVRIL, taches: "A; B; C" }),
          stage({ refStage: "S-3", ...MAI, taches: "A; B" }),
        ],
        Acquittements: [
          { regle: "taches-differentes", reference: "S-2", valeur: "a; B;  C" },
          { regle: "taches-differentes", reference: "S-3", valeur: "A; B" },
        ],
      },
      constats: [
        { cellule: "Stages!I3", gravite: "acquitte", lie: "Stages!I2" },
        { cellule: "Stages!I4", gravite: "erreur", lie: "Stages!I2" },
      ],
    },
  ],
});
