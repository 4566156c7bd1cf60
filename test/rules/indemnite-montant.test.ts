import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";

const horaire = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage({ regimeIndemnite: "Horaire", ...cells })],
  ...sheets,
});
const forfait = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister =>
  horaire({ regimeIndemnite: "Forfait", ...cells }, sheets);
const parametre = (key: string, valeur: string | number, valableDes?: string): TestRegister => ({
  Paramètres: [{ parametre: key, valeur, valableDes }],
});
const en = (
  gravite: "erreur" | "avertissement",
  message: string,
  amount: number,
): ExpectedFinding => ({
  cellule: "Stages!AE2",
  gravite,
  message,
  proposition: { type: "money", amount },
});

/** Rows of `Prestations` after which no amount is judged. */
const INUTILISABLES: [string, TestRow<"Prestations">][] = [
  ["sans date", { refStage: "S-1", heures: 1 }],
  ["au 30 février", { refStage: "S-1", date: "30/02/2025", heures: 1 }],
  ["Présent sans heures", { refStage: "S-1", date: "05/03/2025", presence: "Présent" }],
  ["de 7 h 60", { refStage: "S-1", date: "05/03/2025", heures: "7h60" }],
  ["de plus de 24 h", { refStage: "S-1", date: "05/03/2025", heures: "24h01" }],
  ["à la présence illisible", { refStage: "S-1", date: "05/03/2025", heures: 1, presence: "?x" }],
];
/** So many dates from 3 March 2025 on, of so many hours each. */
const dates = (many: number, heures: number): TestRow<"Prestations">[] =>
  ["03", "04", "05", "06", "07", "10", "11", "12", "13", "14"]
    .slice(0, many)
    .map((day) => ({ refStage: "S-1", date: `${day}/03/2025`, heures }));

describeRule("indemnite-montant", {
  conforme: [
    { nom: "76 h à 2 € font 152 €", registre: horaire({ indemnite: 152 }) },
    {
      nom: "7 h 36 à 2 € font 15,20 €",
      registre: horaire({ indemnite: "15,20 €", heuresPrestees: "7h36", joursPrestes: 1 }),
    },
    {
      nom: "un demi-cent monte : 0 h 01 à 2,10 € font 3,5 centimes, donc 0,04 €",
      registre: horaire(
        { indemnite: 0.04, heuresPrestees: "0h01", joursPrestes: 1 },
        parametre("indemnite.horaire", 2.1),
      ),
    },
    {
      nom: "100 € pour 10 jours à 80 % juste",
      registre: forfait({ indemnite: 100, joursPrestes: 8, heuresPrestees: 60.8 }),
    },
    {
      nom: "50 € pour 5 jours prévus",
      registre: forfait({
        indemnite: 50,
        joursPrevus: 5,
        joursPrestes: 5,
        heuresPrevues: 38,
        heuresPrestees: 38,
      }),
    },
    {
      nom: "33,33 € pour 3,333 jours prévus",
      registre: forfait({ indemnite: 33.33, joursPrevus: "3,333", joursPrestes: 4 }),
    },
    {
      nom: "au plus 100 €, même pour 12 jours",
      registre: forfait({ indemnite: 100, joursPrevus: 12, joursPrestes: 12 }),
    },
    {
      nom: "sans jours prévus : 60,8 h sur 76 h font 80 %",
      registre: forfait({ indemnite: 100, joursPrevus: "", heuresPrestees: 60.8, joursPrestes: 4 }),
    },
    {
      nom: "sans jours prévus : 38 h prévues font 5 jours, 50 €",
      registre: forfait({
        indemnite: 50,
        joursPrevus: "",
        heuresPrevues: 38,
        heuresPrestees: 38,
        joursPrestes: 5,
      }),
    },
    {
      nom: "le forfait entier pour 5 jours, si le prorata est Non",
      registre: forfait(
        { indemnite: 100, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-prorata", "Non"),
      ),
    },
    {
      nom: "en jours de temps plein : 60,8 h font 8 jours",
      registre: forfait(
        { indemnite: 100, joursPrestes: 5, heuresPrestees: 60.8 },
        parametre("indemnite.jours", "temps-plein"),
      ),
    },
    { nom: "rien sous 80 %, rien d'inscrit", registre: forfait({ joursPrestes: 7 }) },
    {
      nom: "aucune indemnité, 0 € inscrit",
      registre: horaire({ regimeIndemnite: "Aucune", indemnite: 0 }),
    },
    { nom: "aucune indemnité, rien d'inscrit", registre: horaire({ regimeIndemnite: "Aucune" }) },
    {
      nom: "le montant en vigueur le premier jour",
      registre: horaire({ indemnite: 152 }, parametre("indemnite.horaire", 3, "04/03/2025")),
    },
    {
      nom: "le dernier jour, le stage n'est pas fini",
      registre: horaire({ indemnite: 1 }),
      au: "14/03/2025",
    },
    {
      nom: "une présence inconnue",
      registre: horaire({ indemnite: 1, heuresPrestees: "", joursPrestes: "" }),
    },
    { nom: "des heures illisibles", registre: horaire({ indemnite: 1, heuresPrestees: "?x" }) },
    {
      nom: "une ligne de présence inutilisable",
      registre: horaire(
        { indemnite: 1 },
        { Prestations: [{ refStage: "S-1", date: "03/03/25", heures: 7.6 }] },
      ),
    },
    {
      nom: "sans régime : une autre règle le dit",
      registre: horaire({ indemnite: 1, regimeIndemnite: "" }),
    },
    {
      nom: "un régime illisible",
      registre: horaire({ indemnite: 1, regimeIndemnite: "peut-être" }),
    },
    {
      nom: "un forfait sans rien de prévu",
      registre: forfait({ indemnite: 1, joursPrevus: "", heuresPrevues: "" }),
    },
    {
      nom: "un forfait aux jours prévus illisibles",
      registre: forfait({ indemnite: 1, joursPrevus: "?x" }),
    },
    { nom: "sans premier jour", registre: horaire({ indemnite: 1, dateDebut: "?x" }) },
    { nom: "un stage annulé", registre: horaire({ indemnite: 1, etat: "Annulé" }) },
    {
      nom: "sans la colonne",
      registre: horaire({}),
      options: { without: { Stages: ["indemnite"] } },
    },

    {
      nom: "151,995 € s'arrondit à 152,00 €",
      registre: horaire({ indemnite: 151.995 }),
    },
    {
      nom: "une minute à 2 € fait 3,33 centimes : 0,03 €",
      registre: horaire({ indemnite: "0,03", heuresPrestees: "0h01", joursPrestes: 1 }),
    },
    {
      nom: "33,34 € pour 3,3335 jours prévus : 33,335 monte",
      registre: forfait({ indemnite: 33.34, joursPrevus: "3,3335", joursPrestes: 4 }),
    },
    {
      nom: "80 % juste de 3 jours prévus : 2,4 jours, 30 €",
      registre: forfait({ indemnite: 30, joursPrevus: 3, joursPrestes: 2.4 }),
    },
    {
      nom: "8 dates sur 10, même courtes, suffisent",
      registre: forfait({ indemnite: 100 }, { Prestations: dates(8, 1) }),
    },
    {
      nom: "des heures prévues qui ne font pas un jour entier : 25 h 20 font 3,333… jours, 33,33 €",
      // 1,520 of 4,560 minutes are a third of 100 €.
      registre: forfait({
        indemnite: 33.33,
        joursPrevus: "",
        heuresPrevues: "25h20",
        heuresPrestees: "25h20",
      }),
    },
    {
      nom: "les heures prévues n'entrent pas quand des jours sont prévus",
      registre: forfait({ indemnite: 50, joursPrevus: 5, heuresPrevues: 76, joursPrestes: 4 }),
    },
    {
      nom: "le prorata Non ne paie rien sous 80 %",
      registre: forfait(
        { indemnite: 0, joursPrevus: 5, joursPrestes: 3 },
        parametre("indemnite.forfait-prorata", "Non"),
      ),
    },
    {
      nom: "le prorata Non le lendemain du premier jour seulement : 50 €",
      registre: forfait(
        { indemnite: 50, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-prorata", "Non", "04/03/2025"),
      ),
    },
    {
      nom: "le prorata Non dès le premier jour : 100 €",
      registre: forfait(
        { indemnite: 100, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-prorata", "non", "03/03/2025"),
      ),
    },
    {
      nom: "le prorata Oui, écrit",
      registre: forfait(
        { indemnite: 50, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-prorata", "Oui"),
      ),
    },
    {
      nom: "le prorata Non, sans jours prévus : 100 € pour 38 h sur 38 h",
      registre: forfait(
        { indemnite: 100, joursPrevus: "", heuresPrevues: 38, heuresPrestees: 38 },
        parametre("indemnite.forfait-prorata", "Non"),
      ),
    },
    {
      nom: "un forfait de 120 € : 60 € pour 5 jours",
      registre: forfait(
        { indemnite: 60, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait", 120, "03/03/2025"),
      ),
    },
    {
      nom: "un forfait pour 5 jours : 100 € pour 5 jours",
      registre: forfait(
        { indemnite: 100, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-jours", 5, "03/03/2025"),
      ),
    },
    {
      nom: "70 % suffisent, dès le premier jour",
      registre: forfait(
        { indemnite: 100, joursPrestes: 7 },
        parametre("indemnite.presence-min", "70 %", "03/03/2025"),
      ),
    },
    {
      nom: "un jour de 7 h : 35 h prévues font 5 jours, 50 €",
      registre: forfait(
        { indemnite: 50, joursPrevus: "", heuresPrevues: 35, heuresPrestees: 28 },
        parametre("jour.heures", 7, "03/03/2025"),
      ),
    },
    {
      nom: "en temps plein, de deux dates de 3,8 h : un jour sur un",
      registre: forfait(
        { indemnite: 10, joursPrevus: 1 },
        {
          ...parametre("indemnite.jours", "temps-plein"),
          Prestations: [
            { refStage: "S-1", date: "03/03/2025", heures: 3.8 },
            { refStage: "S-1", date: "04/03/2025", heures: 3.8 },
          ],
        },
      ),
    },
    {
      nom: "en temps plein, 10 jours seuls connus font 76 h, donc 10 jours",
      registre: forfait(
        { indemnite: 100, heuresPrestees: "", joursPrestes: 10 },
        parametre("indemnite.jours", "temps-plein"),
      ),
    },
    {
      nom: "en temps plein le lendemain du premier jour seulement : 8 dates sur 10",
      registre: forfait(
        { indemnite: 100 },
        {
          ...parametre("indemnite.jours", "temps-plein", "04/03/2025"),
          Prestations: dates(8, 1),
        },
      ),
    },
    {
      nom: "un stage interrompu, horaire : les heures prestées",
      registre: horaire({
        indemnite: 15.2,
        resultat: "Interrompu",
        dateFinReelle: "04/03/2025",
        heuresPrestees: 7.6,
        joursPrestes: 1,
      }),
    },
    {
      nom: "interrompu sans fin réelle, il n'est pas fini",
      registre: horaire({ indemnite: 1, etat: "Interrompu" }),
    },
    { nom: "une fin avant le début", registre: horaire({ indemnite: 1, dateFin: "02/03/2025" }) },
    { nom: "une fin réelle illisible", registre: horaire({ indemnite: 1, dateFinReelle: "?x" }) },
    {
      nom: "la fin réelle n'est pas passée",
      registre: horaire({ indemnite: 1, dateFinReelle: "20/03/2025" }),
      au: "20/03/2025",
    },
    { nom: "un montant illisible", registre: horaire({ indemnite: "voir DF" }) },
    { nom: "un montant négatif est illisible", registre: horaire({ indemnite: -152 }) },
    {
      nom: "rien de dû, rien d'inscrit : aucune heure",
      registre: horaire({ heuresPrestees: 0, joursPrestes: 0 }),
    },
    {
      nom: "rien de dû, 0 € inscrit",
      registre: forfait({ indemnite: 0, joursPrestes: 7 }),
    },
    {
      nom: "aucune indemnité, une présence inconnue",
      registre: horaire({
        regimeIndemnite: "Aucune",
        indemnite: 50,
        heuresPrestees: "",
        joursPrestes: "",
      }),
    },
    {
      nom: "sans la colonne du régime",
      registre: horaire({ indemnite: 1 }),
      options: { without: { Stages: ["regimeIndemnite"] } },
    },
    {
      nom: "des heures prévues illisibles, sans jours prévus",
      registre: forfait({ indemnite: 1, joursPrevus: "", heuresPrevues: "?x" }),
    },
    {
      nom: "sans la colonne Heures de Prestations, les totaux valent",
      registre: horaire({ indemnite: 152 }, { Prestations: dates(2, 1) }),
      options: { without: { Prestations: ["heures"] } },
    },
    ...INUTILISABLES.map(([nom, row]) => ({
      nom: `une ligne ${nom} fait taire la règle`,
      registre: horaire({ indemnite: 1 }, { Prestations: [...dates(2, 1), row] }),
    })),
    {
      nom: "un doublon",
      registre: { Stages: [stage(), stage({ regimeIndemnite: "Horaire", indemnite: 1 })] },
    },
    {
      nom: "une version illisible ne vaut pas",
      registre: horaire({ indemnite: 152 }, parametre("indemnite.horaire", "trois", "01/01/2025")),
    },
    {
      nom: "des heures seules, 53 h 13 : 8 jours, vers le haut, sur 10",
      // 7 × 7 h 36 are 53 h 12.
      registre: forfait({ indemnite: 100, heuresPrestees: "53h13", joursPrestes: "" }),
    },
    {
      nom: "des jours seuls, 7,999 font 60 h 48 à la minute : 80 %",
      // 7.999 × 456 = 3,647.544 minutes, so 3,648 of 4,560.
      registre: forfait({
        indemnite: 100,
        joursPrevus: "",
        heuresPrestees: "",
        joursPrestes: 7.999,
      }),
    },
    {
      nom: "des jours seuls, 7,998 font 60 h 47 à la minute : moins de 80 %",
      // 7.998 × 456 = 3,647.088 minutes, so 3,647.
      registre: forfait({ indemnite: 0, joursPrevus: "", heuresPrestees: "", joursPrestes: 7.998 }),
    },
    {
      nom: "des jours seuls, sans jours prévus : 8 jours font 60 h 48, 80 % de 76 h",
      registre: forfait({
        indemnite: 100,
        joursPrevus: "",
        heuresPrestees: "",
        joursPrestes: 8,
      }),
    },
    {
      nom: "en temps plein, des heures prestées illisibles : les jours ne suffisent pas",
      registre: forfait(
        { indemnite: 1, heuresPrestees: "environ 76" },
        parametre("indemnite.jours", "temps-plein"),
      ),
    },
    {
      nom: "sans jours prévus, des heures prestées illisibles",
      registre: forfait({ indemnite: 1, joursPrevus: "", heuresPrestees: "environ 76" }),
    },
    {
      nom: "un forfait en jours, des jours prestés illisibles",
      registre: forfait({ indemnite: 1, joursPrestes: "environ 10" }),
    },
  ],
  fautif: [
    {
      nom: "un cent de trop",
      registre: horaire({ indemnite: 152.01 }),
      constats: [
        en(
          "erreur",
          "Inscrit : 152,01 €. Calculé : 76 h × 2,00 € = 152,00 €. Remplacez par 152,00 €, ou vérifiez les présences.",
          15_200,
        ),
      ],
    },
    {
      nom: "un cent trop peu, le lendemain de la fin",
      registre: horaire({ indemnite: 151.99 }),
      au: "15/03/2025",
      constats: [en("erreur", "Inscrit : 151,99 €.", 15_200)],
    },
    {
      nom: "rien d'inscrit",
      registre: horaire({}),
      constats: [
        en(
          "avertissement",
          "Aucun montant n'est inscrit. Calculé : 76 h × 2,00 € = 152,00 €. Inscrivez 152,00 €, ou vérifiez les présences.",
          15_200,
        ),
      ],
    },
    {
      nom: "100 € pour 7 jours sur 10",
      registre: forfait({ indemnite: 100, joursPrestes: 7 }),
      constats: [
        en(
          "erreur",
          "Inscrit : 100,00 €. Calculé : 0,00 €, car 7 jours de présence sur 10 font 70 % (minimum : 80 %). Remplacez par 0,00 €, ou vérifiez les présences.",
          0,
        ),
      ],
    },
    {
      nom: "100 € pour 5 jours prévus",
      registre: forfait({ indemnite: 100, joursPrevus: 5, joursPrestes: 5 }),
      constats: [
        en(
          "erreur",
          "Calculé : 50,00 € (100,00 € réduits à la durée prévue), car 5 jours de présence sur 5 font 100 % (minimum : 80 %).",
          5000,
        ),
      ],
    },
    {
      nom: "sans jours prévus, une minute sous 80 % des heures",
      registre: forfait({
        indemnite: 100,
        joursPrevus: "",
        heuresPrestees: "60h47",
        joursPrestes: 10,
      }),
      constats: [en("erreur", "car 60 h 47 prestées sur 76 h font 79,9 % (minimum : 80 %)", 0)],
    },
    {
      nom: "en jours de temps plein : 60 h 47 font moins de 8 jours",
      registre: forfait(
        { indemnite: 100, joursPrestes: 10, heuresPrestees: "60h47" },
        parametre("indemnite.jours", "temps-plein"),
      ),
      constats: [en("erreur", "font 79,9 % (minimum : 80 %)", 0)],
    },
    {
      nom: "quelque chose alors que le régime est Aucune",
      registre: horaire({ regimeIndemnite: "Aucune", indemnite: 0.01 }),
      constats: [en("erreur", "Calculé : 0,00 €, car le régime est Aucune.", 0)],
    },
    {
      nom: "le montant nouveau, dès le premier jour",
      registre: horaire({ indemnite: 152 }, parametre("indemnite.horaire", 3, "03/03/2025")),
      constats: [en("erreur", "76 h × 3,00 € = 228,00 €", 22_800)],
    },
    {
      nom: "les jours priment les totaux : 2 × 7,6 h font 30,40 €",
      registre: horaire(
        { indemnite: 152 },
        {
          Prestations: [
            { refStage: "S-1", date: "03/03/2025", heures: 7.6 },
            { refStage: "S-1", date: "04/03/2025", heures: 7.6, presence: "P" },
          ],
        },
      ),
      constats: [en("erreur", "15 h 12 × 2,00 € = 30,40 €", 3040)],
    },
    {
      nom: "un stage interrompu garde son plan : 4 jours sur 10",
      registre: forfait({
        indemnite: 40,
        etat: "Interrompu",
        dateFinReelle: "06/03/2025",
        joursPrestes: 4,
      }),
      constats: [en("erreur", "car 4 jours de présence sur 10 font 40 %", 0)],
    },
    {
      nom: "sans heures, les jours en donnent : 10 jours font 76 h",
      registre: horaire({ indemnite: 150, heuresPrestees: "" }),
      constats: [en("erreur", "76 h × 2,00 € = 152,00 €", 15_200)],
    },

    {
      nom: "151,994 € s'arrondit à 151,99 €",
      registre: horaire({ indemnite: 151.994 }),
      constats: [en("erreur", "Inscrit : 151,99 €.", 15_200)],
    },
    {
      nom: "0 € inscrit alors que 152 € sont dus : à corriger, non à vérifier",
      registre: horaire({ indemnite: 0 }),
      constats: [
        en(
          "erreur",
          "Inscrit : 0,00 €. Calculé : 76 h × 2,00 € = 152,00 €. Remplacez par 152,00 €, ou vérifiez les présences.",
          15_200,
        ),
      ],
    },
    {
      nom: "33,33 € pour 3,3335 jours prévus : un cent trop peu",
      registre: forfait({ indemnite: 33.33, joursPrevus: "3,3335", joursPrestes: 4 }),
      constats: [en("erreur", "Calculé : 33,34 €", 3334)],
    },
    {
      nom: "un millionième de jour sous 80 % de 3 jours prévus",
      registre: forfait({ indemnite: 30, joursPrevus: 3, joursPrestes: "2,399999" }),
      constats: [en("erreur", "font 79,9 % (minimum : 80 %)", 0)],
    },
    {
      nom: "un forfait, rien d'inscrit",
      registre: forfait({}),
      constats: [
        en(
          "avertissement",
          "Aucun montant n'est inscrit. Calculé : 100,00 €, car 10 jours de présence sur 10 font 100 % (minimum : 80 %). Inscrivez 100,00 €, ou vérifiez les présences.",
          10_000,
        ),
      ],
    },
    {
      nom: "7 dates sur 10, même longues, ne suffisent pas",
      registre: forfait({ indemnite: 100 }, { Prestations: dates(7, 10) }),
      constats: [en("erreur", "car 7 jours de présence sur 10 font 70 %", 0)],
    },
    {
      nom: "8 dates, dont deux d'un même jour et une d'absence : 6 sur 10",
      registre: forfait(
        { indemnite: 100 },
        {
          Prestations: [
            ...dates(6, 7.6),
            { refStage: "S-1", date: "03/03/2025", heures: 1 },
            { refStage: "S-1", date: "13/03/2025", heures: 8, presence: "Absent justifié" },
            { refStage: "S-1", date: "14/03/2025" },
          ],
        },
      ),
      constats: [en("erreur", "car 6 jours de présence sur 10 font 60 %", 0)],
    },
    {
      nom: "le prorata Non ne paie rien sous 80 % : la phrase entière",
      registre: forfait(
        { indemnite: 100, joursPrevus: "", heuresPrevues: 38, heuresPrestees: 30 },
        parametre("indemnite.forfait-prorata", "Non"),
      ),
      // 30 of 38 h are 78.9 %.
      constats: [
        en(
          "erreur",
          "Inscrit : 100,00 €. Calculé : 0,00 €, car 30 h prestées sur 38 h font 78,9 % (minimum : 80 %). Remplacez par 0,00 €, ou vérifiez les présences.",
          0,
        ),
      ],
    },
    {
      nom: "un forfait de 120 € le lendemain du premier jour seulement : 100 €",
      registre: forfait({ indemnite: 120 }, parametre("indemnite.forfait", 120, "04/03/2025")),
      constats: [en("erreur", "Calculé : 100,00 €", 10_000)],
    },
    {
      nom: "un forfait pour 5 jours le lendemain du premier jour seulement : 50 €",
      registre: forfait(
        { indemnite: 100, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-jours", 5, "04/03/2025"),
      ),
      constats: [en("erreur", "Calculé : 50,00 €", 5000)],
    },
    {
      nom: "70 % suffisent le lendemain du premier jour seulement",
      registre: forfait(
        { indemnite: 100, joursPrestes: 7 },
        parametre("indemnite.presence-min", "70 %", "04/03/2025"),
      ),
      constats: [en("erreur", "font 70 % (minimum : 80 %)", 0)],
    },
    {
      nom: "en temps plein, même avec 10 jours prestés notés : 60 h font 7,89 jours",
      registre: forfait(
        { indemnite: 100, joursPrestes: 10, heuresPrestees: 60 },
        parametre("indemnite.jours", "temps-plein", "03/03/2025"),
      ),
      constats: [en("erreur", "font 78,9 % (minimum : 80 %)", 0)],
    },
    {
      nom: "aucune indemnité : la phrase entière",
      registre: horaire({ regimeIndemnite: "Aucune", indemnite: 50 }),
      constats: [
        en(
          "erreur",
          "Inscrit : 50,00 €. Calculé : 0,00 €, car le régime est Aucune. Remplacez par 0,00 €, ou vérifiez les présences.",
          0,
        ),
      ],
    },
    {
      nom: "des jours prestés illisibles : l'indemnité horaire n'en a pas besoin",
      registre: horaire({ indemnite: 1, joursPrestes: "environ 10" }),
      constats: [en("erreur", "76 h × 2,00 € = 152,00 €", 15_200)],
    },
    {
      nom: "des heures prestées illisibles : le forfait en jours n'en a pas besoin",
      registre: forfait({ indemnite: 1, heuresPrestees: "environ 76" }),
      constats: [en("erreur", "Calculé : 100,00 €", 10_000)],
    },
    {
      nom: "des heures prévues illisibles : le forfait en jours n'en a pas besoin",
      registre: forfait({ indemnite: 1, heuresPrevues: "?x" }),
      constats: [en("erreur", "Calculé : 100,00 €", 10_000)],
    },
    {
      nom: "des jours prévus illisibles : l'indemnité horaire n'en a pas besoin",
      registre: horaire({ indemnite: 1, joursPrevus: "?x", heuresPrevues: "?x" }),
      constats: [en("erreur", "76 h × 2,00 € = 152,00 €", 15_200)],
    },
    {
      nom: "rien que des absences : 0 €",
      registre: horaire(
        { indemnite: 2 },
        { Prestations: [{ refStage: "S-1", date: "03/03/2025", presence: "AI" }] },
      ),
      constats: [en("erreur", "0 h × 2,00 € = 0,00 €", 0)],
    },
    {
      nom: "une personne et un partenaire inconnus",
      registre: horaire({ indemnite: 1, refStagiaire: "B-404", refPartenaire: "P-404" }),
      constats: [en("erreur", "152,00 €", 15_200)],
    },
    {
      nom: "le tarif horaire d'un second fichier",
      fichiers: registreDe([
        [{ ...horaire({ indemnite: 152 }), ...parametre("indemnite.horaire", 2) }],
        [parametre("indemnite.horaire", 2.5), { name: "b.xlsx" }],
      ]),
      constats: [en("erreur", "76 h × 2,50 € = 190,00 €", 19_000)],
    },
    {
      nom: "rien d'inscrit, accepté",
      registre: horaire({}, { Acquittements: [{ regle: "indemnite-montant", reference: "S-1" }] }),
      constats: [{ ...en("erreur", "Aucun montant", 15_200), gravite: "acquitte" }],
    },
    {
      nom: "un autre montant ne s'accepte pas",
      registre: horaire(
        { indemnite: 150 },
        { Acquittements: [{ regle: "indemnite-montant", reference: "S-1", valeur: 150 }] },
      ),
      constats: [en("erreur", "Inscrit : 150,00 €", 15_200)],
    },
    {
      nom: "des heures seules, 53 h 12 : 7 jours juste, sur 10",
      registre: forfait({ indemnite: 100, heuresPrestees: "53h12", joursPrestes: "" }),
      constats: [en("erreur", "car 7 jours de présence sur 10 font 70 %", 0)],
    },
    {
      nom: "en temps plein, des jours prestés illisibles : les heures suffisent",
      registre: forfait(
        { indemnite: 1, joursPrestes: "environ 10" },
        parametre("indemnite.jours", "temps-plein"),
      ),
      constats: [en("erreur", "Calculé : 100,00 €", 10_000)],
    },
    {
      nom: "sans jours prévus, des jours prestés illisibles : les heures suffisent",
      registre: forfait({ indemnite: 1, joursPrevus: "", joursPrestes: "environ 10" }),
      constats: [en("erreur", "car 76 h prestées sur 76 h font 100 %", 10_000)],
    },
  ],
});
