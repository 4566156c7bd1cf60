import { describeRule } from "../support/describe-rule";
import { partenaire, registreDe, type TestRow } from "../support/registre";

const deux = (
  first: TestRow<"Partenaires">,
  second: TestRow<"Partenaires">,
): { Partenaires: TestRow<"Partenaires">[] } => ({
  Partenaires: [partenaire(first), partenaire({ refPartenaire: "P-02", ...second })],
});

const message =
  "Ce partenaire semble déjà inscrit sous la référence P-01. Gardez une seule référence pour lui.";
const double = {
  cellule: "Partenaires!A3",
  gravite: "avertissement" as const,
  lie: "Partenaires!A2",
  message,
};

describeRule("partenaire-en-double", {
  conforme: [
    { nom: "un seul partenaire" },
    { nom: "un autre nom", registre: deux({}, { denomination: "Les Tilleuls 2" }) },
    {
      nom: "un autre nom et un autre numéro BCE",
      registre: deux(
        { numeroBce: "0123456749" },
        { denomination: "Les Aulnes", numeroBce: "0401123407" },
      ),
    },
    { nom: "deux noms manquants", registre: deux({ denomination: "" }, { denomination: "nc" }) },
    {
      nom: "la même référence est un doublon, dit ailleurs",
      registre: { Partenaires: [partenaire(), partenaire()] },
    },
    {
      nom: "la même référence dans deux fichiers est le même partenaire",
      fichiers: registreDe([[{}], [{ Partenaires: [partenaire()] }, { name: "2025.xlsx" }]]),
    },
  ],
  fautif: [
    { nom: "le même nom", registre: deux({}, {}), constats: [double] },
    {
      nom: "le même nom, casse et espaces à part",
      registre: deux({}, { denomination: " LES  tilleuls " }),
      constats: [double],
    },
    {
      nom: "le même numéro BCE, un autre nom",
      registre: deux(
        { numeroBce: "0123456749" },
        { denomination: "Les Aulnes", numeroBce: "0123456749" },
      ),
      constats: [double],
    },
    {
      nom: "le même numéro BCE, avec BE et en nombre",
      registre: deux(
        { numeroBce: "BE 0123.456.749" },
        { denomination: "Les Aulnes", numeroBce: 123456749 },
      ),
      constats: [double],
    },
    {
      nom: "le même nom, un autre numéro BCE",
      registre: deux({ numeroBce: "0123456749" }, { numeroBce: "0401123407" }),
      constats: [double],
    },
    {
      nom: "le nom et le numéro : un seul constat",
      registre: deux({ numeroBce: "0123456749" }, { numeroBce: "0123456749" }),
      constats: [double],
    },
    {
      nom: "trois fois : les deux dernières renvoient à la première",
      registre: {
        Partenaires: [
          partenaire(),
          partenaire({ refPartenaire: "P-02", denomination: "Les Aulnes" }),
          partenaire({ refPartenaire: "P-03" }),
          partenaire({ refPartenaire: "P-04" }),
        ],
      },
      constats: [
        { cellule: "Partenaires!A4", gravite: "avertissement", lie: "Partenaires!A2", message },
        { cellule: "Partenaires!A5", gravite: "avertissement", lie: "Partenaires!A2", message },
      ],
    },
    {
      nom: "une autre référence dans un second fichier",
      fichiers: registreDe([
        [{}],
        [{ Partenaires: [partenaire({ refPartenaire: "X-9" })] }, { name: "2025.xlsx" }],
      ]),
      constats: [
        {
          cellule: "2025.xlsx:Partenaires!A2",
          gravite: "avertissement",
          lie: "Partenaires!A2",
          message,
        },
      ],
    },
    {
      nom: "vérifié : ce sont deux partenaires",
      registre: {
        ...deux({}, {}),
        Acquittements: [
          { regle: "partenaire-en-double", reference: "p-02", colonne: "", valeur: "P-02" },
        ],
      },
      constats: [{ ...double, gravite: "acquitte" }],
    },
  ],
});
