import { describeRule } from "../support/describe-rule";
import { partenaire } from "../support/registre";
import type { TestCell } from "../support/workbook";

/** Check digits by hand: 97 − (eight digits modulo 97). */
const bce = (cell: TestCell) => ({ Partenaires: [partenaire({ numeroBce: cell })] });

const longueur = {
  cellule: "Partenaires!C2",
  gravite: "avertissement" as const,
  message:
    "Un numéro BCE compte 10 chiffres et aucune autre lettre que BE, ce qui n'est pas le cas ici. Vérifiez-le auprès du partenaire.",
};
const controle = {
  cellule: "Partenaires!C2",
  gravite: "avertissement" as const,
  message:
    "Les deux derniers chiffres de ce numéro BCE ne correspondent pas aux autres. Vérifiez-le auprès du partenaire.",
};

describeRule("bce-invalide", {
  conforme: [
    { nom: "pas de numéro" },
    { nom: "« n/a » n'est pas un numéro", registre: bce("n/a") },
    { nom: "un numéro juste, en texte", registre: bce("0123456749") },
    { nom: "un numéro juste, ponctué", registre: bce("0123.456.749") },
    { nom: "un numéro juste, avec BE", registre: bce("BE0123456749") },
    { nom: "un numéro juste, avec BE et des signes", registre: bce("be 0123.456.749") },
    { nom: "un nombre qui a perdu son zéro", registre: bce(123456749) },
    { nom: "un numéro qui commence par 1", registre: bce(1001234592) },
    { nom: "97 pour un reste nul", registre: bce("0200004397") },
    {
      nom: "sans la colonne, rien n'est dit",
      registre: bce("0123456748"),
      options: { without: { Partenaires: ["numeroBce"] } },
    },
    {
      nom: "la ligne en double n'est pas contrôlée",
      registre: { Partenaires: [partenaire(), partenaire({ numeroBce: "0123456748" })] },
    },
  ],
  fautif: [
    { nom: "un chiffre de contrôle trop haut", registre: bce("0123456750"), constats: [controle] },
    { nom: "un chiffre de contrôle trop bas", registre: bce("0123456748"), constats: [controle] },
    { nom: "deux chiffres échangés", registre: bce("0123465749"), constats: [controle] },
    { nom: "00 au lieu de 97", registre: bce("0200004300"), constats: [controle] },
    { nom: "faux, en nombre", registre: bce(123456748), constats: [controle] },
    { nom: "faux, avec BE", registre: bce("BE 0123.456.748"), constats: [controle] },
    { nom: "9 chiffres, en texte", registre: bce("123456749"), constats: [longueur] },
    { nom: "11 chiffres", registre: bce("01234567499"), constats: [longueur] },
    { nom: "11 chiffres, en nombre", registre: bce(12345674999), constats: [longueur] },
    {
      nom: "des lettres",
      registre: bce("O123456749"),
      constats: [{ cellule: "Partenaires!C2", gravite: "avertissement" }],
    },
    {
      nom: "BE à la fin n'est pas laissé de côté",
      registre: bce("0123456749BE"),
      constats: [{ cellule: "Partenaires!C2", gravite: "avertissement" }],
    },
    {
      nom: "chaque partenaire pour soi, même sans stage",
      registre: {
        Partenaires: [
          partenaire({ numeroBce: "0123456748" }),
          partenaire({ refPartenaire: "P-02", denomination: "A", numeroBce: "0401123407" }),
          partenaire({ refPartenaire: "P-03", denomination: "B", numeroBce: "0401123408" }),
        ],
      },
      constats: [
        { cellule: "Partenaires!C2", gravite: "avertissement" },
        { cellule: "Partenaires!C4", gravite: "avertissement" },
      ],
    },
    {
      nom: "vérifié et accepté",
      registre: {
        ...bce("0123456748"),
        Acquittements: [{ regle: "bce-invalide", reference: "P-01", valeur: "0123.456.748" }],
      },
      constats: [{ ...controle, gravite: "acquitte" }],
    },
  ],
});
