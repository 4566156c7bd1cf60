import type { Field } from "../../src/register/columns";
import type { FaultyCase, RuleCase } from "./describe-rule";
import { registreDe, stage, type TestRow } from "./registre";

/** The sentence of a missing cell, seen from each side of the first day, 3 March 2025. */
export interface PhrasesAvant {
  /** On 1 March. */
  readonly avantVeille: string;
  /** On 2 March. */
  readonly veille: string;
  /** On 3 March. */
  readonly jour: string;
  /** On 4 March. */
  readonly lendemain: string;
}

interface AvantDebut {
  readonly conforme: readonly RuleCase[];
  readonly fautif: readonly FaultyCase[];
}

/** The cases of a rule that wants a cell of `Stages` filled in before the first day. */
export function avantDebut(
  rule: string,
  field: Field<"Stages">,
  /** « Stages!J », without the row. */
  colonne: string,
  phrases: PhrasesAvant,
): AvantDebut {
  const sans = (cells: TestRow<"Stages"> = {}): TestRow<"Stages"> =>
    stage({ [field]: undefined, ...cells });
  const en = `${colonne}2`;
  return {
    conforme: [
      { nom: "la cellule est remplie, la veille du premier jour", au: "02/03/2025" },
      { nom: "la cellule est remplie, le premier jour", au: "03/03/2025" },
      {
        nom: "sans premier jour, rien n'est dit",
        registre: { Stages: [sans({ dateDebut: undefined })] },
      },
      {
        nom: "avec un premier jour illisible, rien n'est dit",
        registre: { Stages: [sans({ dateDebut: "31/02/2025" })] },
      },
      {
        nom: "sans colonne Date de début, rien n'est dit",
        registre: { Stages: [sans()] },
        options: { without: { Stages: ["dateDebut"] } },
      },
      {
        nom: "sans la colonne, rien n'est dit",
        registre: { Stages: [sans()] },
        options: { without: { Stages: [field] } },
      },
      {
        nom: "une formule en erreur est dite ailleurs",
        registre: { Stages: [stage({ [field]: { error: true } })] },
      },
      {
        nom: "une formule sans résultat est dite ailleurs",
        registre: { Stages: [stage({ [field]: { noResult: true } })] },
      },
      {
        nom: "un stage annulé n'est pas contrôlé",
        registre: { Stages: [sans({ etat: "Annulé" }), sans({ refStage: "S-2", etat: "refus" })] },
      },
      {
        nom: "la ligne en double n'est pas contrôlée",
        registre: { Stages: [stage(), sans()] },
      },
    ],
    fautif: [
      {
        nom: "l'avant-veille du premier jour : à vérifier",
        registre: { Stages: [sans()] },
        au: "01/03/2025",
        constats: [{ cellule: en, gravite: "avertissement", message: phrases.avantVeille }],
      },
      {
        nom: "la veille : à vérifier",
        registre: { Stages: [sans()] },
        au: "02/03/2025",
        constats: [{ cellule: en, gravite: "avertissement", message: phrases.veille }],
      },
      {
        nom: "le premier jour : à corriger",
        registre: { Stages: [sans()] },
        au: "03/03/2025",
        constats: [{ cellule: en, gravite: "erreur", message: phrases.jour }],
      },
      {
        nom: "le lendemain : à corriger",
        registre: { Stages: [sans()] },
        au: "04/03/2025",
        constats: [{ cellule: en, gravite: "erreur", message: phrases.lendemain }],
      },
      ...["-", "--", "/", "?", "???", "N/A", "Nihil", "neant", "na", "nc", "n.c.", "s.o."].map(
        (rien) => ({
          nom: `« ${rien} » ne dit rien`,
          registre: { Stages: [stage({ [field]: rien })] },
          constats: [{ cellule: en, gravite: "erreur" as const }],
        }),
      ),
      ...["sans objet", "À COMPLÉTER", "à voir", "en attente", "inconnu", "  ", "\u00a0"].map(
        (rien) => ({
          nom: `« ${rien.replace("\u00a0", "espace insécable")} » ne dit rien`,
          registre: { Stages: [stage({ [field]: rien })] },
          constats: [{ cellule: en, gravite: "erreur" as const }],
        }),
      ),
      {
        nom: "chaque stage pour soi : commencé, à venir, rempli, interrompu",
        registre: {
          Stages: [
            sans(),
            sans({ refStage: "S-2", dateDebut: "10/03/2025", dateFin: "14/03/2025" }),
            stage({ refStage: "S-3" }),
            sans({ refStage: "S-4", etat: "Interrompu", dateFinReelle: "04/03/2025" }),
          ],
        },
        au: "09/03/2025",
        constats: [
          { cellule: `${colonne}2`, gravite: "erreur" },
          { cellule: `${colonne}3`, gravite: "avertissement" },
          { cellule: `${colonne}5`, gravite: "erreur" },
        ],
      },
      {
        nom: "accepté la veille",
        registre: {
          Stages: [sans()],
          Acquittements: [{ regle: rule, reference: "s-1" }],
        },
        au: "02/03/2025",
        constats: [{ cellule: en, gravite: "acquitte" }],
      },
      {
        nom: "accepté, mais le stage a commencé : à corriger",
        registre: {
          Stages: [sans()],
          Acquittements: [{ regle: rule, reference: "S-1" }],
        },
        au: "03/03/2025",
        constats: [{ cellule: en, gravite: "erreur" }],
      },
      {
        nom: "un stage du second fichier",
        fichiers: registreDe([[{}], [{ Stages: [sans({ refStage: "S-2" })] }, { name: "b.xlsx" }]]),
        constats: [{ cellule: `b.xlsx:${en}`, gravite: "erreur" }],
      },
    ],
  };
}
