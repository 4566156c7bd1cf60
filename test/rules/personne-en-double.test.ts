import { describeRule } from "../support/describe-rule";
import { registreDe, stagiaire, type TestRow } from "../support/registre";

const deux = (
  first: TestRow<"Stagiaires">,
  second: TestRow<"Stagiaires">,
): { Stagiaires: TestRow<"Stagiaires">[] } => ({
  Stagiaires: [stagiaire(first), stagiaire({ refStagiaire: "B-002", ...second })],
});

const AUTRE = { nom: "Ali", prenom: "Sara", dateNaissance: "01/01/1991" };
const message =
  "Cette personne semble déjà inscrite sous la référence B-001. Gardez une seule référence, pour que son crédit soit juste.";
const double = {
  cellule: "Stagiaires!A3",
  gravite: "avertissement" as const,
  lie: "Stagiaires!A2",
  message,
};

describeRule("personne-en-double", {
  conforme: [
    { nom: "une seule personne" },
    { nom: "un autre nom", registre: deux({}, { nom: "Lambot" }) },
    { nom: "un autre prénom", registre: deux({}, { prenom: "Ali" }) },
    { nom: "née le lendemain", registre: deux({}, { dateNaissance: "13/04/1990" }) },
    { nom: "née la veille", registre: deux({}, { dateNaissance: "11/04/1990" }) },
    {
      nom: "un autre NISS",
      registre: deux({ niss: "90041200105" }, { ...AUTRE, niss: "91010100144" }),
    },
    {
      nom: "sans date de naissance, le nom ne suffit pas",
      registre: deux({ dateNaissance: "" }, { dateNaissance: "" }),
    },
    {
      nom: "une date de naissance illisible ne suffit pas",
      registre: deux({ dateNaissance: "12/04/90" }, { dateNaissance: "12/04/90" }),
    },
    { nom: "sans nom", registre: deux({ nom: "" }, { nom: "" }) },
    { nom: "sans prénom", registre: deux({ prenom: "-" }, { prenom: "-" }) },
    {
      nom: "la même référence est un doublon, dit ailleurs",
      registre: { Stagiaires: [stagiaire(), stagiaire()] },
    },
    {
      nom: "sans colonne Prénom, le nom ne suffit pas",
      registre: deux({}, {}),
      options: { without: { Stagiaires: ["prenom"] } },
    },
    {
      nom: "la même référence dans deux fichiers est la même personne",
      fichiers: registreDe([[{}], [{ Stagiaires: [stagiaire()] }, { name: "2025.xlsx" }]]),
    },
  ],
  fautif: [
    { nom: "mêmes nom, prénom et naissance", registre: deux({}, {}), constats: [double] },
    {
      nom: "la casse et les espaces ne comptent pas",
      registre: deux({}, { nom: " LAMBERT ", prenom: "ZOÉ" }),
      constats: [double],
    },
    {
      nom: "la même naissance, écrite autrement",
      registre: deux({}, { dateNaissance: "1990-04-12" }),
      constats: [double],
    },
    {
      nom: "le même NISS, un autre nom et une autre naissance",
      registre: deux({ niss: "90041200105" }, { ...AUTRE, niss: "90041200105" }),
      constats: [double],
    },
    {
      nom: "le même NISS, ponctué ou en nombre",
      registre: deux({ niss: "90.04.12-001.05" }, { ...AUTRE, niss: 90041200105 }),
      constats: [double],
    },
    {
      nom: "le même NISS, dont un nombre qui a perdu son zéro",
      registre: deux({ niss: "05010100113" }, { ...AUTRE, niss: 5010100113 }),
      constats: [double],
    },
    {
      nom: "mêmes nom, prénom et naissance, un autre NISS",
      registre: deux({ niss: "90041200105" }, { niss: "90041200697" }),
      constats: [double],
    },
    {
      nom: "le NISS et le nom : un seul constat",
      registre: deux({ niss: "90041200105" }, { niss: "90041200105" }),
      constats: [double],
    },
    {
      nom: "sans date de naissance, le NISS suffit",
      registre: deux(
        { niss: "90041200105", dateNaissance: "" },
        { niss: "90041200105", dateNaissance: "" },
      ),
      constats: [double],
    },
    {
      nom: "trois fois : les deux dernières renvoient à la première",
      registre: {
        Stagiaires: [
          stagiaire(),
          stagiaire({ refStagiaire: "B-002", ...AUTRE }),
          stagiaire({ refStagiaire: "B-003" }),
          stagiaire({ refStagiaire: "B-004" }),
        ],
      },
      constats: [
        { cellule: "Stagiaires!A4", gravite: "avertissement", lie: "Stagiaires!A2", message },
        { cellule: "Stagiaires!A5", gravite: "avertissement", lie: "Stagiaires!A2", message },
      ],
    },
    {
      nom: "une autre référence dans un second fichier",
      fichiers: registreDe([
        [{}],
        [{ Stagiaires: [stagiaire({ refStagiaire: "Z-9" })] }, { name: "2025.xlsx" }],
      ]),
      constats: [
        {
          cellule: "2025.xlsx:Stagiaires!A2",
          gravite: "avertissement",
          lie: "Stagiaires!A2",
          message,
        },
      ],
    },
    {
      nom: "vérifié : ce sont deux personnes",
      registre: {
        ...deux({}, {}),
        Acquittements: [{ regle: "personne-en-double", reference: "B-002", valeur: "b-002" }],
      },
      constats: [{ ...double, gravite: "acquitte" }],
    },
    {
      nom: "accepté pour la première référence ne vaut pas pour la seconde",
      registre: {
        ...deux({}, {}),
        Acquittements: [{ regle: "personne-en-double", reference: "B-001", valeur: "B-001" }],
      },
      constats: [double],
    },
  ],
});
