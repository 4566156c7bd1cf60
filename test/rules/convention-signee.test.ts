import { avantDebut } from "../support/avant-debut";
import { describeRule, type FaultyCase, type RuleCase } from "../support/describe-rule";
import { stage } from "../support/registre";
import type { TestCell } from "../support/workbook";

const SIGNATURES = [
  { field: "signatureStagiaire", colonne: "Stages!L", qui: "du stagiaire" },
  { field: "signaturePartenaire", colonne: "Stages!M", qui: "du partenaire" },
  { field: "signatureCpas", colonne: "Stages!N", qui: "du CPAS" },
] as const;

const conforme: RuleCase[] = [];
const fautif: FaultyCase[] = [];

for (const { field, colonne, qui } of SIGNATURES) {
  const signe = (cell: TestCell) => ({ Stages: [stage({ [field]: cell })] });
  const cases = avantDebut("convention-signee", field, colonne, {
    avantVeille: `Ce stage commence le 03/03/2025, et la signature ${qui} manque. Faites signer la convention avant ce jour, puis notez la date.`,
    veille: `Ce stage commence demain, le 03/03/2025, et la signature ${qui} manque. Faites signer la convention avant ce jour, puis notez la date.`,
    jour: `Ce stage commence aujourd'hui, le 03/03/2025, et la signature ${qui} manque. Faites signer la convention, puis notez la date.`,
    lendemain: `Ce stage a commencé le 03/03/2025, et la signature ${qui} manque. Faites signer la convention, puis notez la date.`,
  });
  const late = {
    cellule: `${colonne}2`,
    gravite: "erreur" as const,
    message: `La signature ${qui} est datée du 04/03/2025, après le début du stage (03/03/2025). Vérifiez la date ; si elle est juste, expliquez-le dans Remarques.`,
  };
  const cas = [
    ...cases.conforme,
    { nom: "signée la veille du premier jour", registre: signe("02/03/2025") },
    { nom: "signée le premier jour même", registre: signe("03/03/2025") },
    { nom: "signée le premier jour, avec une heure", registre: signe("03/03/2025 17:45") },
    { nom: "signée le premier jour, comme date d'Excel", registre: signe({ date: 45719.9 }) },
    { nom: "« ok » au lieu de la date est dit ailleurs", registre: signe("ok") },
    { nom: "une coche au lieu de la date est dite ailleurs", registre: signe("✔") },
    { nom: "VRAI au lieu de la date est dit ailleurs", registre: signe(true) },
    { nom: "une année de 2 chiffres est dite ailleurs", registre: signe("04/03/25") },
    {
      nom: "signée tard, sans premier jour",
      registre: { Stages: [stage({ [field]: "04/03/2025", dateDebut: "" })] },
    },
    {
      nom: "signée tard, un stage annulé",
      registre: { Stages: [stage({ [field]: "04/03/2025", etat: "Annulé" })] },
    },
  ];
  const fautes: FaultyCase[] = [
    ...cases.fautif,
    { nom: "signée le lendemain", registre: signe("04/03/2025"), constats: [late] },
    {
      nom: "signée le lendemain, comme date d'Excel",
      registre: signe(45720),
      constats: [late],
    },
    {
      nom: "une date d'après le début, notée avant le début : déjà à corriger",
      registre: signe("04/03/2025"),
      au: "01/03/2025",
      constats: [late],
    },
    {
      nom: "une date tardive n'est jamais acceptée",
      registre: {
        ...signe("04/03/2025"),
        Acquittements: [{ regle: "convention-signee", reference: "S-1" }],
      },
      constats: [late],
    },
  ];
  conforme.push(...cas.map((one) => ({ ...one, nom: `${qui} : ${one.nom}` })));
  fautif.push(...fautes.map((one) => ({ ...one, nom: `${qui} : ${one.nom}` })));
}

describeRule("convention-signee", {
  conforme,
  fautif: [
    ...fautif,
    {
      nom: "chaque signature a son constat",
      registre: {
        Stages: [
          stage({ signatureStagiaire: "", signaturePartenaire: "05/03/2025", signatureCpas: "?" }),
        ],
      },
      au: "02/03/2025",
      constats: [
        { cellule: "Stages!L2", gravite: "avertissement" },
        { cellule: "Stages!M2", gravite: "erreur" },
        { cellule: "Stages!N2", gravite: "avertissement" },
      ],
    },
    {
      nom: "une colonne absente laisse parler les deux autres",
      registre: { Stages: [stage({ signatureStagiaire: "", signatureCpas: "" })] },
      options: { without: { Stages: ["signaturePartenaire"] } },
      constats: [
        { cellule: "Stages!L2", gravite: "erreur" },
        { cellule: "Stages!M2", gravite: "erreur" },
      ],
    },
  ],
});
