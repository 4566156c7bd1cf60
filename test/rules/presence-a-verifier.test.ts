import { describeRule } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

/** A forfait of 10 days and 76 h; 80 % are 8 days, and 60,8 h. */
const avec = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage({ regimeIndemnite: "Forfait", ...cells })],
  ...sheets,
});
const parametre = (key: string, valeur: string | number, valableDes?: string): TestRegister => ({
  Paramètres: [{ parametre: key, valeur, valableDes }],
});
const AD2 = { cellule: "Stages!AD2", gravite: "avertissement" } as const;

const HUIT_50: TestRow<"Stages"> = { joursPrestes: 8, heuresPrestees: 50 };
const jour = (
  date: string,
  heures: number | undefined,
  presence?: string,
): TestRow<"Prestations"> => ({ refStage: "S-1", date, heures, presence });
/** Eight days of 6 h: 48 h. */
const HUIT_COURTS = ["03", "04", "05", "06", "07", "10", "11", "12"].map((day) =>
  jour(`${day}/03/2025`, 6),
);

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

    {
      nom: "les deux au-dessus, à 80 % juste des heures et 9 jours",
      registre: avec({ joursPrestes: 9, heuresPrestees: 60.8 }),
    },
    {
      nom: "les deux au-dessous, à une minute près et à un millionième de jour",
      registre: avec({ joursPrestes: "7,999999", heuresPrestees: "60h47" }),
    },
    {
      nom: "seules les heures sont connues : 60 h 48 font 8 jours juste",
      registre: avec({ joursPrestes: "", heuresPrestees: "60h48" }),
    },
    {
      nom: "seuls les jours sont connus : 8 jours font 60 h 48 juste",
      registre: avec({ joursPrestes: 8, heuresPrestees: "" }),
    },
    { nom: "des jours prévus illisibles", registre: avec({ ...HUIT_50, joursPrevus: "?x" }) },
    { nom: "des heures prévues illisibles", registre: avec({ ...HUIT_50, heuresPrevues: "?x" }) },
    { nom: "0 jour prévu est illisible", registre: avec({ ...HUIT_50, joursPrevus: 0 }) },
    { nom: "des jours prestés illisibles", registre: avec({ ...HUIT_50, joursPrestes: "?x" }) },
    { nom: "aucune indemnité", registre: avec({ ...HUIT_50, regimeIndemnite: "Aucune" }) },
    { nom: "sans régime", registre: avec({ ...HUIT_50, regimeIndemnite: "" }) },
    { nom: "un régime illisible", registre: avec({ ...HUIT_50, regimeIndemnite: "peut-être" }) },
    {
      nom: "sans la colonne du régime",
      registre: avec(HUIT_50),
      options: { without: { Stages: ["regimeIndemnite"] } },
    },
    { nom: "sans premier jour lisible", registre: avec({ ...HUIT_50, dateDebut: "?x" }) },
    { nom: "sans dernier jour lisible", registre: avec({ ...HUIT_50, dateFin: "?x" }) },
    {
      nom: "interrompu sans fin réelle",
      registre: avec({ ...HUIT_50, etat: "Interrompu" }),
    },
    {
      nom: "la fin réelle n'est pas passée",
      registre: avec({ ...HUIT_50, dateFinReelle: "20/03/2025" }),
      au: "20/03/2025",
    },
    {
      nom: "une ligne de présence inutilisable",
      registre: avec({}, { Prestations: [...HUIT_COURTS, jour("13/03/25", 6)] }),
    },
    {
      nom: "une ligne Présent sans heures",
      registre: avec(
        {},
        { Prestations: [...HUIT_COURTS, jour("13/03/2025", undefined, "Présent")] },
      ),
    },
    {
      nom: "en temps plein dès le premier jour : 60,8 h sur 76 h et sur 10 jours",
      registre: avec(
        { joursPrestes: 3, heuresPrestees: 60.8 },
        parametre("indemnite.jours", "temps-plein", "03/03/2025"),
      ),
    },
    {
      nom: "un minimum de 81 %, que rien n'atteint",
      registre: avec(
        { joursPrestes: 8, heuresPrestees: 60.7 },
        parametre("indemnite.presence-min", 0.81),
      ),
    },
    {
      nom: "un doublon",
      registre: {
        Stages: [stage(), stage({ regimeIndemnite: "Forfait", ...HUIT_50 })],
      },
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
            "En jours : 80 % de présence ; en heures : 79,9 %. Le forfait demande 80 % : il est dû d'un côté, pas de l'autre. Relisez la feuille de présence.",
        },
      ],
    },
    {
      nom: "7 jours, mais 80 % des heures, le lendemain de la fin",
      registre: avec({ joursPrestes: 7, heuresPrestees: 60.8 }),
      au: "15/03/2025",
      constats: [AD2],
    },

    {
      nom: "8 jours de 6 h d'après les jours : 80 % en jours, 63,1 % en heures",
      // 8 × 6 = 48 h of 76 are 63.157… %, cut to a tenth.
      registre: avec({}, { Prestations: HUIT_COURTS }),
      constats: [{ ...AD2, message: "En jours : 80 % de présence ; en heures : 63,1 %." }],
    },
    {
      nom: "un jour d'absence, un jour sans heures ni présence n'y changent rien",
      registre: avec(
        {},
        {
          Prestations: [
            ...HUIT_COURTS,
            jour("13/03/2025", undefined, "Absent injustifié"),
            jour("14/03/2025", undefined),
          ],
        },
      ),
      constats: [{ ...AD2, message: "En jours : 80 % de présence ; en heures : 63,1 %." }],
    },
    {
      nom: "seules les heures sont connues : 60 h 42 font 8 jours, vers le haut",
      // 60.7 ÷ 7.6 = 7.98…, so 8 of 10 days; 60.7 of 76 h are 79.8 %.
      registre: avec({ joursPrestes: "", heuresPrestees: 60.7 }),
      constats: [{ ...AD2, message: "En jours : 80 % de présence ; en heures : 79,8 %." }],
    },
    {
      nom: "seuls les jours sont connus : 7 jours font 53,2 h, 80 % de 66,5 h",
      registre: avec({ joursPrestes: 7, heuresPrestees: "", heuresPrevues: 66.5 }),
      constats: [{ ...AD2, message: "En jours : 70 % de présence ; en heures : 80 %." }],
    },
    {
      nom: "en temps plein, quand les heures prévues ne sont pas celles des jours",
      // 56 h are 7.36… days of 10, 73.6 %; and 80 % of 70 h.
      registre: avec(
        { joursPrestes: 10, heuresPrestees: 56, heuresPrevues: 70 },
        parametre("indemnite.jours", "temps-plein"),
      ),
      constats: [{ ...AD2, message: "En jours : 73,6 % de présence ; en heures : 80 %." }],
    },
    {
      nom: "en temps plein le lendemain du premier jour seulement : les jours du calendrier valent",
      registre: avec(HUIT_50, parametre("indemnite.jours", "temps-plein", "04/03/2025")),
      constats: [AD2],
    },
    {
      nom: "un minimum de 60 % le lendemain du premier jour seulement",
      registre: avec(HUIT_50, parametre("indemnite.presence-min", "60 %", "04/03/2025")),
      constats: [AD2],
    },
    {
      nom: "un minimum de 66 %, entre les deux",
      // 50 of 76 h are 65.7 %.
      registre: avec(HUIT_50, parametre("indemnite.presence-min", "66 %")),
      constats: [
        {
          ...AD2,
          message:
            "En jours : 80 % de présence ; en heures : 65,7 %. Le forfait demande 66 % : il est dû d'un côté, pas de l'autre. Relisez la feuille de présence.",
        },
      ],
    },
    {
      nom: "un stage interrompu garde son plan",
      registre: avec({ ...HUIT_50, etat: "Interrompu", dateFinReelle: "13/03/2025" }),
      au: "14/03/2025",
      constats: [AD2],
    },
    {
      nom: "une personne et un partenaire inconnus",
      registre: avec({ ...HUIT_50, refStagiaire: "B-404", refPartenaire: "P-404" }),
      constats: [AD2],
    },
    {
      nom: "accepté",
      registre: avec(HUIT_50, {
        Acquittements: [{ regle: "presence-a-verifier", reference: "S-1", valeur: "forfait" }],
      }),
      constats: [{ ...AD2, gravite: "acquitte" }],
    },
  ],
});
