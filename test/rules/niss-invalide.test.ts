import { describeRule } from "../support/describe-rule";
import { stagiaire } from "../support/registre";
import type { TestCell } from "../support/workbook";

/** Check digits by hand: 97 − (nine digits, a 2 before them from 2000 on) modulo 97. */
const niss = (cell: TestCell, dateNaissance: TestCell = "12/04/1990") => ({
  Stagiaires: [stagiaire({ niss: cell, dateNaissance })],
});

const longueur = {
  cellule: "Stagiaires!D2",
  gravite: "avertissement" as const,
  message:
    "Un NISS compte 11 chiffres et aucune lettre, ce qui n'est pas le cas ici. Recopiez-le de la carte d'identité.",
};
const controle = {
  cellule: "Stagiaires!D2",
  gravite: "avertissement" as const,
  message:
    "Les deux derniers chiffres de ce NISS ne correspondent pas aux autres. Recopiez-le de la carte d'identité.",
};
const naissance = {
  cellule: "Stagiaires!D2",
  gravite: "avertissement" as const,
  message:
    "Ce NISS et la date de naissance ne disent pas le même jour. Vérifiez les deux sur la carte d'identité.",
};

describeRule("niss-invalide", {
  conforme: [
    { nom: "pas de NISS" },
    { nom: "« inconnu » n'est pas un NISS", registre: niss("inconnu") },
    { nom: "un NISS juste, en texte", registre: niss("90041200105") },
    { nom: "un NISS juste, ponctué", registre: niss("90.04.12-001.05") },
    { nom: "un NISS juste, avec d'autres signes", registre: niss(" 90 04 12 / 001 - 05 ") },
    { nom: "un NISS juste, en nombre", registre: niss(90041200105) },
    {
      nom: "un nombre qui a perdu son zéro : né en 2005",
      registre: niss(5010100113, "01/01/2005"),
    },
    {
      nom: "un nombre qui a perdu deux zéros : né le 12/12/2000",
      registre: niss(121200143, "12/12/2000"),
    },
    { nom: "né depuis 2000", registre: niss("05010100113", "01/01/2005") },
    { nom: "97 pour un reste nul", registre: niss("90041200697") },
    { nom: "un numéro bis, mois + 40, du même jour", registre: niss("90441200191") },
    { nom: "un numéro bis, mois + 20, du même jour", registre: niss("90241200148") },
    {
      nom: "un jour de naissance inconnu ne contredit aucune date",
      registre: niss("90040000174", "30/09/1990"),
    },
    {
      nom: "un mois et un jour inconnus ne contredisent aucune date",
      registre: niss("90000000146", "30/09/1990"),
    },
    {
      nom: "sans date de naissance, les chiffres seuls comptent",
      registre: niss("90041200105", ""),
    },
    {
      nom: "avec une date de naissance illisible, les chiffres seuls comptent",
      registre: niss("90041200105", "13/04/90"),
    },
    {
      nom: "sans colonne Date de naissance, les chiffres seuls comptent",
      registre: niss("90041200105", "13/04/1990"),
      options: { without: { Stagiaires: ["dateNaissance"] } },
    },
    {
      nom: "sans colonne NISS, rien n'est dit",
      registre: niss("90041200106"),
      options: { without: { Stagiaires: ["niss"] } },
    },
    {
      nom: "la ligne en double n'est pas contrôlée",
      registre: { Stagiaires: [stagiaire(), stagiaire({ niss: "90041200106" })] },
    },
  ],
  fautif: [
    {
      nom: "un chiffre de contrôle trop haut",
      registre: niss("90041200106"),
      constats: [controle],
    },
    { nom: "un chiffre de contrôle trop bas", registre: niss("90041200104"), constats: [controle] },
    { nom: "deux chiffres échangés", registre: niss("90041201005"), constats: [controle] },
    {
      nom: "00 au lieu de 97",
      registre: niss("90041200600"),
      constats: [controle],
    },
    { nom: "en nombre", registre: niss(90041200106), constats: [controle] },
    {
      nom: "un numéro bis dont les chiffres de contrôle sont faux",
      registre: niss("90441200192"),
      constats: [controle],
    },
    { nom: "10 chiffres, en texte", registre: niss("9004120010"), constats: [longueur] },
    { nom: "12 chiffres", registre: niss("900412001055"), constats: [longueur] },
    { nom: "12 chiffres, en nombre", registre: niss(900412001055), constats: [longueur] },
    {
      nom: "des lettres",
      registre: niss("9004120010O"),
      constats: [{ cellule: "Stagiaires!D2", gravite: "avertissement" }],
    },
    {
      nom: "né le lendemain de la date notée",
      registre: niss("90041300172"),
      constats: [naissance],
    },
    {
      nom: "né la veille de la date notée",
      registre: niss("90041200105", "13/04/1990"),
      constats: [naissance],
    },
    {
      nom: "né dans l'autre siècle",
      registre: niss("05010100113", "01/01/1905"),
      constats: [naissance],
    },
    {
      nom: "un numéro bis d'un autre jour",
      registre: niss("90441200191", "13/04/1990"),
      constats: [naissance],
    },
    {
      nom: "des chiffres faux et une autre date : un seul constat",
      registre: niss("90041300173"),
      constats: [controle],
    },
    {
      nom: "chaque personne pour soi",
      registre: {
        Stagiaires: [
          stagiaire({ niss: "90041200106" }),
          stagiaire({ refStagiaire: "B-002", nom: "Ali", niss: "90041200105" }),
          stagiaire({ refStagiaire: "B-003", nom: "Ben", niss: "1" }),
        ],
      },
      constats: [
        { cellule: "Stagiaires!D2", gravite: "avertissement" },
        { cellule: "Stagiaires!D4", gravite: "avertissement" },
      ],
    },
    {
      nom: "vérifié et accepté",
      registre: {
        ...niss("90041300172"),
        Acquittements: [
          {
            regle: "niss-invalide",
            reference: "B-001",
            colonne: "NISS",
            valeur: "90.04.13-001.72",
          },
        ],
      },
      constats: [{ ...naissance, gravite: "acquitte" }],
    },
  ],
});
