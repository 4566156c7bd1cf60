import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

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
  ],
  fautif: [
    {
      nom: "aucun",
      registre: trois({}),
      constats: [
        H4(
          "C'est le 3e stage de cette personne : il demande de nouveaux objectifs, et ils ne sont pas notés. Notez ce que ce stage doit apporter de plus.",
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
  ],
});
