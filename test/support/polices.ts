import { avantDebut, type PhrasesAvant } from "./avant-debut";
import type { FaultyCase, RuleCase } from "./describe-rule";
import { registreDe, stage, type TestRow } from "./registre";

interface Police {
  readonly rule: string;
  readonly field: "policeAccidents" | "policeRc";
  readonly colonne: string;
  readonly parametre: string;
  readonly autre: string;
  readonly phrases: PhrasesAvant;
}

/** The cases of the two rules of a policy, which `Paramètres` may give once for all stages. */
export function polices({ rule, field, colonne, parametre, autre, phrases }: Police): {
  conforme: RuleCase[];
  fautif: FaultyCase[];
} {
  const { conforme, fautif } = avantDebut(rule, field, colonne, phrases);
  const avec = (...rows: TestRow<"Paramètres">[]) => ({
    Stages: [stage({ [field]: undefined })],
    Paramètres: rows,
  });
  const erreur = [{ cellule: `${colonne}2`, gravite: "erreur" as const }];
  return {
    conforme: [
      ...conforme,
      { nom: "une police de toujours", registre: avec({ parametre, valeur: "X-1" }) },
      { nom: "une police qui est un nombre", registre: avec({ parametre, valeur: 45012 }) },
      {
        nom: "le nom du paramètre, sans regard à la casse",
        registre: avec({ parametre: parametre.toUpperCase(), valeur: "X-1" }),
      },
      {
        nom: "une police en vigueur depuis la veille",
        registre: avec({ parametre, valeur: "X-1", valableDes: "02/03/2025" }),
      },
      {
        nom: "une police en vigueur depuis le premier jour",
        registre: avec({ parametre, valeur: "X-1", valableDes: "03/03/2025" }),
      },
      {
        nom: "une police finie le lendemain du premier jour",
        registre: avec(
          { parametre, valeur: "X-1" },
          { parametre, valeur: "", valableDes: "04/03/2025" },
        ),
      },
      {
        nom: "finie, puis reprise le premier jour",
        registre: avec(
          { parametre, valeur: "X-1" },
          { parametre, valeur: "", valableDes: "01/01/2025" },
          { parametre, valeur: "X-2", valableDes: "03/03/2025" },
        ),
      },
      {
        nom: "de deux lignes du même jour, celle du bas l'emporte : une police",
        registre: avec(
          { parametre, valeur: "", valableDes: "01/01/2025" },
          { parametre, valeur: "X-2", valableDes: "01/01/2025" },
        ),
      },
      {
        nom: "avant le début, la police de Paramètres suffit",
        registre: avec({ parametre, valeur: "X-1", valableDes: "03/03/2025" }),
        au: "02/03/2025",
      },
      {
        nom: "la police d'un autre fichier du registre",
        fichiers: registreDe([
          [{ Stages: [stage({ [field]: "" })] }],
          [{ Paramètres: [{ parametre, valeur: "X-1" }] }, { name: "b.xlsx" }],
        ]),
      },
    ],
    fautif: [
      ...fautif,
      {
        nom: "une police en vigueur le lendemain du premier jour seulement",
        registre: avec({ parametre, valeur: "X-1", valableDes: "04/03/2025" }),
        constats: erreur,
      },
      {
        nom: "une police finie le premier jour",
        registre: avec(
          { parametre, valeur: "X-1" },
          { parametre, valeur: "", valableDes: "03/03/2025" },
        ),
        constats: erreur,
      },
      {
        nom: "une police finie par « néant »",
        registre: avec(
          { parametre, valeur: "X-1" },
          { parametre, valeur: "néant", valableDes: "01/01/2025" },
        ),
        constats: erreur,
      },
      {
        nom: "de deux lignes du même jour, celle du bas l'emporte : plus de police",
        registre: avec(
          { parametre, valeur: "X-2", valableDes: "01/01/2025" },
          { parametre, valeur: "", valableDes: "01/01/2025" },
        ),
        constats: erreur,
      },
      {
        nom: "une police dont la date est illisible n'est pas en vigueur",
        registre: avec({ parametre, valeur: "X-1", valableDes: "hier" }),
        constats: erreur,
      },
      {
        nom: "une police en erreur n'est pas en vigueur",
        registre: avec({ parametre, valeur: { error: true } }),
        constats: erreur,
      },
      {
        nom: "l'autre police ne couvre pas ceci",
        registre: avec({ parametre: autre, valeur: "X-1" }),
        constats: erreur,
      },
      {
        nom: "un fichier de la fin termine la police du premier",
        fichiers: registreDe([
          [avec({ parametre, valeur: "X-1" })],
          [{ Paramètres: [{ parametre, valeur: "" }] }, { name: "b.xlsx" }],
        ]),
        constats: erreur,
      },
    ],
  };
}
