import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { partenaire, stage, type TestRegister, type TestRow } from "../support/registre";

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

describeRule("taches-differentes", {
  conforme: [
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
  ],
  fautif: [
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
  ],
});
