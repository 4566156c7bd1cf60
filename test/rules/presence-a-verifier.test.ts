import { describeRule } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

/** A forfait of 10 days and 76 h; 80 % are 8 days, and 60,8 h. */
const avec = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage({ regimeIndemnite: "Forfait", ...cells })],
  ...sheets,
});
const parametre = (key: string, valeur: string | number): TestRegister => ({
  Paramètres: [{ parametre: key, valeur }],
});
const AD2 = { cellule: "Stages!AD2", gravite: "avertissement" } as const;

describeRule("presence-a-verifier", {
  conforme: [
    { nom: "les deux à 80 % juste", registre: avec({ joursPrestes: 8, heuresPrestees: 60.8 }) },
    { nom: "les deux au-dessous", registre: avec({ joursPrestes: 7, heuresPrestees: 60.7 }) },
    {
      nom: "un régime horaire",
      registre: avec({ regimeIndemnite: "Horaire", joursPrestes: 8, heuresPrestees: 50 }),
    },
    {
      nom: "le stage n'est pas fini",
      registre: avec({ joursPrestes: 8, heuresPrestees: 50 }),
      au: "14/03/2025",
    },
    {
      nom: "sans jours prévus",
      registre: avec({ joursPrevus: undefined, joursPrestes: 8, heuresPrestees: 50 }),
    },
    {
      nom: "sans heures prévues",
      registre: avec({ heuresPrevues: undefined, joursPrestes: 8, heuresPrestees: 50 }),
    },
    {
      nom: "une présence inconnue",
      registre: avec({ joursPrestes: undefined, heuresPrestees: undefined }),
    },
    { nom: "des heures illisibles", registre: avec({ joursPrestes: 8, heuresPrestees: "?x" }) },
    {
      nom: "en jours de temps plein, les deux sont les mêmes",
      registre: avec(
        { joursPrestes: 8, heuresPrestees: 50 },
        parametre("indemnite.jours", "temps-plein"),
      ),
    },
    {
      nom: "un minimum de 60 % est atteint par les deux",
      registre: avec(
        { joursPrestes: 8, heuresPrestees: 50 },
        parametre("indemnite.presence-min", "60 %"),
      ),
    },
    {
      nom: "un stage annulé",
      registre: avec({ joursPrestes: 8, heuresPrestees: 50, etat: "Annulé" }),
    },
  ],
  fautif: [
    {
      nom: "8 jours, mais une minute de moins que 80 % des heures",
      registre: avec({ joursPrestes: 8, heuresPrestees: "60h47" }),
      constats: [
        {
          ...AD2,
          message:
            "En jours : 80 % de présence ; en heures : 79,9 %. Le forfait demande 80 % et dépend donc du calcul. Relisez la feuille de présence.",
        },
      ],
    },
    {
      nom: "7 jours, mais 80 % des heures, le lendemain de la fin",
      registre: avec({ joursPrestes: 7, heuresPrestees: 60.8 }),
      au: "15/03/2025",
      constats: [AD2],
    },
  ],
});
