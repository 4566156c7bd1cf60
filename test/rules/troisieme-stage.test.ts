import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, stagiaire, type TestRegister, type TestRow } from "../support/registre";

/** Three stages of a person in spring 2025, each evaluated; the cells of the second and third. */
const trois = (troisieme: TestRow<"Stages">, second: TestRow<"Stages"> = {}): TestRegister => ({
  Stages: [
    stage(),
    stage({
      refStage: "S-2",
      dateDebut: "24/03/2025",
      dateFin: "04/04/2025",
      objectifs: "Essayer",
      nouveauxObjectifs: "Comparer",
      ...second,
    }),
    stage({
      refStage: "S-3",
      dateDebut: "14/04/2025",
      dateFin: "25/04/2025",
      objectifs: "Choisir",
      ...troisieme,
    }),
  ],
});
const H4 = (message?: string): ExpectedFinding => ({
  cellule: "Stages!H4",
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});

describeRule("troisieme-stage", {
  conforme: [
    { nom: "de nouveaux objectifs", registre: trois({ nouveauxObjectifs: "Décider" }) },
    {
      nom: "un deuxième stage n'en demande pas",
      registre: { Stages: trois({}).Stages?.slice(0, 2) ?? [] },
    },
    {
      nom: "les objectifs du premier stage peuvent revenir",
      registre: trois({ nouveauxObjectifs: "Découvrir le métier" }),
    },
    {
      nom: "illisibles : une autre règle le dit",
      registre: trois({ nouveauxObjectifs: { error: true } }),
    },
    {
      nom: "sans la colonne",
      registre: trois({}),
      options: { without: { Stages: ["nouveauxObjectifs"] } },
    },
    { nom: "un stage annulé ne compte pas", registre: trois({}, { etat: "Annulé" }) },
    {
      nom: "le premier est sorti des trois ans",
      registre: trois({ dateDebut: "03/03/2028", dateFin: "10/03/2028" }),
    },

    {
      nom: "les nouveaux objectifs du premier stage peuvent revenir",
      registre: {
        Stages: [
          stage({ nouveauxObjectifs: "Décider" }),
          ...(trois({ nouveauxObjectifs: "Décider" }).Stages ?? []).slice(1),
        ],
      },
    },
    {
      nom: "autre chose que les objectifs, qui manquent partout",
      registre: trois(
        { objectifs: "", nouveauxObjectifs: "Décider" },
        { objectifs: "-", nouveauxObjectifs: "-" },
      ),
    },
    {
      nom: "des objectifs illisibles ne se comparent pas",
      registre: trois(
        { objectifs: { error: true }, nouveauxObjectifs: "Décider" },
        { objectifs: { error: true }, nouveauxObjectifs: { noResult: true } },
      ),
    },
    {
      nom: "un point au milieu compte : « Décider. Vite » n'est pas « Décider vite »",
      registre: trois({ objectifs: "Décider. Vite", nouveauxObjectifs: "Décider vite" }),
    },
    {
      nom: "une personne inconnue",
      registre: {
        Stages: (trois({}).Stages ?? []).map((row) => ({ ...row, refStagiaire: "B-404" })),
      },
    },
    {
      nom: "le deuxième sans premier jour lisible n'est pas dans l'ordre",
      registre: trois({}, { dateDebut: "?x" }),
    },
    {
      nom: "un doublon ne compte pas : deux stages seulement",
      registre: trois({}, { refStage: "S-1" }),
    },
    { nom: "le troisième est annulé", registre: trois({ etat: "Annulé" }) },
    {
      nom: "par périodes, le troisième ouvre la seconde : le 03/03/2028",
      registre: {
        ...trois({ dateDebut: "03/03/2028", dateFin: "10/03/2028" }),
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
    },
    {
      nom: "sur 2 ans dès ce jour, le premier en est sorti : le 03/03/2027",
      registre: {
        ...trois({ dateDebut: "03/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2, valableDes: "03/03/2027" }],
      },
    },
    {
      nom: "le premier, du 29 février 2024, est sorti le 01/03/2027",
      registre: {
        Stages: [
          stage({ dateDebut: "29/02/2024", dateFin: "08/03/2024" }),
          ...(trois({ dateDebut: "01/03/2027", dateFin: "05/03/2027" }).Stages ?? []).slice(1),
        ],
      },
    },
  ],
  fautif: [
    {
      nom: "aucun",
      registre: trois({}),
      constats: [
        H4(
          "C'est le 3e stage en 3 ans de cette personne : il demande de nouveaux objectifs, et ils ne sont pas notés. Notez ce que ce stage doit apporter de plus.",
        ),
      ],
    },
    {
      nom: "aucun, même avant le début",
      registre: trois({ nouveauxObjectifs: "néant" }),
      au: "01/01/2025",
      constats: [H4()],
    },
    {
      nom: "ceux de la colonne Objectifs, à la casse, aux accents et au point près",
      registre: trois({ objectifs: "Décider", nouveauxObjectifs: " DÉCIDER. " }),
      constats: [H4("or ce sont ceux de la colonne Objectifs.")],
    },
    {
      nom: "les objectifs du stage précédent",
      registre: trois({ nouveauxObjectifs: "essayer" }),
      constats: [H4("or ce sont ceux du stage précédent.")],
    },
    {
      nom: "les nouveaux objectifs du stage précédent",
      registre: trois({ nouveauxObjectifs: "Comparer !" }),
      constats: [H4("or ce sont ceux du stage précédent.")],
    },
    {
      nom: "le premier est au premier jour des trois ans",
      registre: trois({ dateDebut: "02/03/2028", dateFin: "10/03/2028" }),
      constats: [H4()],
    },

    {
      nom: "le premier, du 29 février 2024, compte encore le 28/02/2027",
      registre: {
        Stages: [
          stage({ dateDebut: "29/02/2024", dateFin: "08/03/2024" }),
          ...(trois({ dateDebut: "28/02/2027", dateFin: "05/03/2027" }).Stages ?? []).slice(1),
        ],
      },
      constats: [H4()],
    },
    {
      nom: "ceux de la colonne Objectifs : la phrase entière",
      registre: trois({ objectifs: "Décider", nouveauxObjectifs: "décider…" }),
      constats: [
        H4(
          " : il demande de nouveaux objectifs, or ce sont ceux de la colonne Objectifs. Notez ce que ce stage doit apporter de plus.",
        ),
      ],
    },
    {
      nom: "ceux du stage précédent, à l'espace insécable près : la phrase entière",
      registre: trois(
        { nouveauxObjectifs: "essayer\u00a0encore" },
        { objectifs: "Essayer  encore" },
      ),
      constats: [
        H4(
          " : il demande de nouveaux objectifs, or ce sont ceux du stage précédent. Notez ce que ce stage doit apporter de plus.",
        ),
      ],
    },
    {
      nom: "le quatrième aussi, comparé au troisième et non au deuxième",
      registre: {
        Stages: [
          ...(trois({ nouveauxObjectifs: "Décider" }).Stages ?? []),
          stage({
            refStage: "S-4",
            dateDebut: "05/05/2025",
            dateFin: "09/05/2025",
            objectifs: "Autre",
            nouveauxObjectifs: "Décider",
          }),
          stage({
            refStage: "S-5",
            dateDebut: "12/05/2025",
            dateFin: "16/05/2025",
            objectifs: "Autre encore",
            nouveauxObjectifs: "Comparer",
          }),
        ],
      },
      constats: [{ ...H4("4e stage"), cellule: "Stages!H5" }],
    },
    {
      nom: "le quatrième d'une personne, 3e en 3 ans, ne s'appelle pas son 3e stage",
      registre: {
        Stages: [
          stage({ refStage: "S-0", dateDebut: "04/03/2019", dateFin: "08/03/2019" }),
          ...(trois({}).Stages ?? []),
        ],
      },
      constats: [{ ...H4("3e stage en 3 ans"), cellule: "Stages!H5" }],
    },
    {
      nom: "des partenaires inconnus n'y changent rien",
      registre: trois({ refPartenaire: "P-404" }, { refPartenaire: "P-404" }),
      constats: [H4()],
    },
    {
      nom: "un stage interrompu compte dans l'ordre",
      registre: trois({}, { etat: "Interrompu", dateFinReelle: "25/03/2025" }),
      constats: [H4()],
    },
    {
      nom: "l'ordre est celui des premiers jours, non des lignes",
      registre: { Stages: [...(trois({}).Stages ?? [])].reverse() },
      constats: [{ ...H4(), cellule: "Stages!H2" }],
    },
    {
      nom: "les trois le même premier jour : celui sans fin est le troisième",
      registre: trois(
        { dateDebut: "03/03/2025", dateFin: "20/03/2025", nouveauxObjectifs: "" },
        { dateDebut: "03/03/2025", dateFin: "?x", nouveauxObjectifs: "" },
      ),
      constats: [{ ...H4(), cellule: "Stages!H3" }],
    },
    {
      nom: "par périodes, le dernier jour de la première : le 02/03/2028",
      registre: {
        ...trois({ dateDebut: "02/03/2028", dateFin: "10/03/2028" }),
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
      constats: [H4()],
    },
    {
      nom: "sur 2 ans dès le lendemain seulement",
      registre: {
        ...trois({ dateDebut: "03/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2, valableDes: "04/03/2027" }],
      },
      constats: [H4()],
    },
    {
      nom: "dans un second fichier, la même personne",
      fichiers: registreDe([
        [{ Stages: (trois({}).Stages ?? []).slice(0, 2) }],
        [
          {
            Stagiaires: [stagiaire({ dateNaissance: "" })],
            Partenaires: [],
            Stages: (trois({}).Stages ?? []).slice(2),
          },
          { name: "b.xlsx" },
        ],
      ]),
      constats: [{ ...H4(), cellule: "b.xlsx:Stages!H2" }],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        ...trois({}),
        Acquittements: [{ regle: "troisieme-stage", reference: "S-3" }],
      },
      constats: [H4()],
    },
  ],
});
