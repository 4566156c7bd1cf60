import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, stagiaire, type TestRegister, type TestRow } from "../support/registre";

/** A stage of 76 h with only its totals, on one working week; its hours count on the last day. */
const le = (
  refStage: string,
  dateDebut: string,
  dateFin: string,
  cells: TestRow<"Stages"> = {},
): TestRow<"Stages"> => stage({ refStage, dateDebut, dateFin, ...cells });
/** 3 × 76 = 228 h, on 14 March, 4 April and 25 April 2025. */
const TROIS = [
  le("S-1", "03/03/2025", "14/03/2025"),
  le("S-2", "24/03/2025", "04/04/2025"),
  le("S-3", "14/04/2025", "25/04/2025"),
];
const en = (ligne: number, message?: string): ExpectedFinding => ({
  cellule: `Stages!U${String(ligne)}`,
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});
const reprise = (
  date: string,
  heures: string | number,
  cells: TestRow<"Reprises"> = {},
): TestRegister => ({
  Reprises: [{ refStagiaire: "B-001", date, heures, ...cells }],
});
const parametre = (key: string, valeur: string | number, valableDes?: string): TestRegister => ({
  Paramètres: [{ parametre: key, valeur, valableDes }],
});
/** A stage of one minute. */
const minute = (refStage: string, jour: string): TestRow<"Stages"> =>
  le(refStage, jour, jour, {
    heuresPrevues: "0h01",
    joursPrevus: "",
    heuresPrestees: "0h01",
    joursPrestes: 1,
  });

/** 2 × 76 = 152 h, on 12 and 26 April 2024. */
const DEUX_2024 = [le("S-1b", "01/04/2024", "12/04/2024"), le("S-2b", "15/04/2024", "26/04/2024")];
/** A stage of 76 h planned in May 2025, without totals. */
const QUATRIEME = le("S-4", "05/05/2025", "16/05/2025", { heuresPrestees: "", joursPrestes: "" });

/** 76 + 76 + 15 = 167 h, on the same days. */
const DEUX_ET_15 = TROIS.map((row, place) =>
  place < 2 ? row : { ...row, heuresPrestees: 15, joursPrestes: 2 },
);
/** 76 h planned from 5 to 16 January 2026. */
const aVenir = (cells: TestRow<"Stages"> = {}): TestRow<"Stages"> =>
  le("S-4", "05/01/2026", "16/01/2026", { heuresPrestees: "", joursPrestes: "", ...cells });

describeRule("credit-trois-ans", {
  conforme: [
    { nom: "228 h juste", registre: { Stages: TROIS } },
    {
      nom: "une minute de plus, quand le premier est sorti des trois ans : le 14/03/2028",
      registre: { Stages: [...TROIS, minute("S-4", "14/03/2028")] },
    },
    {
      nom: "29 février : un an bissextile de plus ne garde pas le 28",
      registre: {
        Stages: [
          ...TROIS.slice(1),
          le("S-0", "26/02/2025", "28/02/2025"),
          minute("S-4", "29/02/2028"),
        ],
      },
    },
    {
      nom: "une reprise d'une autre personne",
      registre: {
        Stages: TROIS,
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
        ...reprise("01/02/2025", 10, { refStagiaire: "B-002" }),
      },
    },
    {
      nom: "une reprise illisible ne compte pas",
      registre: { Stages: TROIS, ...reprise("01/02/2025", "?x") },
    },
    {
      nom: "une reprise après les stages",
      registre: { Stages: TROIS, ...reprise("26/04/2025", 10) },
    },
    {
      nom: "un stage annulé ne compte pas",
      registre: { Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025", { etat: "Annulé" })] },
    },
    {
      nom: "un stage interrompu : ses seules heures prestées (0 h) comptent",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025", {
            etat: "Interrompu",
            dateFinReelle: "06/05/2025",
            heuresPrestees: 0,
            joursPrestes: 0,
          }),
        ],
      },
    },
    {
      nom: "un stage interrompu sans heures connues",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025", {
            resultat: "Interrompu",
            dateFinReelle: "06/05/2025",
            heuresPrestees: "",
            joursPrestes: "",
          }),
        ],
      },
    },
    {
      nom: "un doublon ne compte pas",
      registre: { Stages: [...TROIS, le("S-3", "05/05/2025", "16/05/2025")] },
    },
    {
      nom: "une personne inconnue",
      registre: {
        Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025")].map((row) => ({
          ...row,
          refStagiaire: "B-404",
        })),
      },
    },
    {
      nom: "des heures prévues sans dernier jour ne se placent pas",
      registre: {
        Stages: [...TROIS, le("S-4", "05/05/2025", "?x", { heuresPrestees: "", joursPrestes: "" })],
      },
    },
    {
      nom: "sans la colonne Heures prévues",
      registre: { Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025")] },
      options: { without: { Stages: ["heuresPrevues"] } },
    },
    {
      nom: "un crédit porté à 304 h",
      registre: {
        Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025")],
        ...parametre("credit.heures-max", 304),
      },
    },
    {
      nom: "un crédit sur 2 ans : le premier est sorti le 14/03/2027",
      registre: {
        Stages: [...TROIS, minute("S-4", "14/03/2027")],
        ...parametre("credit.annees", 2),
      },
    },
    {
      nom: "compté du premier stage : une nouvelle période le 03/03/2028",
      registre: {
        Stages: [...TROIS, le("S-4", "03/03/2028", "03/03/2028")],
        ...parametre("credit.fenetre", "premier-stage"),
      },
    },

    {
      nom: "29 février prestés : sortis des trois ans le 01/03/2027",
      registre: {
        Stages: [...DEUX_2024, le("S-3", "26/02/2024", "29/02/2024"), minute("S-4", "01/03/2027")],
      },
    },
    {
      nom: "une minute dans la fenêtre de deux stages : 152 h 01",
      registre: { Stages: [...TROIS.slice(0, 2), minute("S-4", "13/03/2028")] },
    },
    {
      nom: "une reprise sans date, sans heures, d'une personne inconnue ou à 0 h",
      registre: {
        Stages: TROIS,
        Reprises: [
          { refStagiaire: "B-001", heures: 10 },
          { refStagiaire: "B-001", date: "14/03/2025" },
          { refStagiaire: "B-404", date: "14/03/2025", heures: 10 },
          { refStagiaire: "B-001", date: "14/03/25", heures: 10 },
          { refStagiaire: "B-001", date: "14/03/2025", heures: 0 },
        ],
      },
    },
    {
      nom: "un jour d'absence, une présence illisible, un jour sans heures : 228 h encore",
      registre: {
        Stages: [...TROIS, QUATRIEME],
        Prestations: [
          { refStage: "S-4", date: "05/05/2025", heures: 8, presence: "Absent justifié" },
          { refStage: "S-4", date: "06/05/2025", heures: 8, presence: "peut-être" },
          { refStage: "S-4", date: "07/05/2025" },
          { refStage: "S-4", date: "07/05/25", heures: 8 },
        ],
      },
    },
    {
      nom: "un stage fini avec une seule ligne inutilisable : ses heures prévues ne comptent plus",
      registre: {
        Stages: [...TROIS, QUATRIEME],
        Prestations: [{ refStage: "S-4", date: "07/05/2025", heures: "?x" }],
      },
    },
    {
      nom: "un stage interrompu dont la fin réelle est à venir ne garde pas ses heures prévues",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "22/12/2025", "16/01/2026", {
            etat: "Interrompu",
            dateFinReelle: "09/01/2026",
            heuresPrestees: "",
            joursPrestes: "",
          }),
        ],
      },
    },
    {
      nom: "des totaux d'un stage interrompu sans fin réelle ne se placent pas",
      registre: {
        Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025", { etat: "Interrompu" })],
      },
    },
    {
      nom: "des totaux d'un stage à la fin avant le début ne se placent pas",
      registre: { Stages: [...TROIS, le("S-4", "05/05/2025", "04/05/2025")] },
    },
    {
      nom: "des totaux d'un stage à la fin réelle illisible ne se placent pas",
      registre: {
        Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025", { dateFinReelle: "?x" })],
      },
    },
    {
      nom: "les jours d'un stage annulé",
      registre: {
        Stages: [...TROIS, le("S-4", "05/05/2025", "16/05/2025", { etat: "Annulé" })],
        Prestations: [{ refStage: "S-4", date: "05/05/2025", heures: 8 }],
      },
    },
    {
      nom: "des reprises seules, sans stage",
      registre: { Stages: [], ...reprise("01/02/2025", 300) },
    },
    {
      nom: "un stage en cours : 38 h prestées au total sur 38 h prévues, 228 h en tout",
      registre: {
        Stages: [
          ...TROIS.slice(0, 2),
          le("S-3", "14/04/2025", "25/04/2025", { heuresPrestees: 38, joursPrestes: 5 }),
          le("S-4", "29/12/2025", "09/01/2026", {
            heuresPrevues: 38,
            joursPrevus: 5,
            heuresPrestees: 10,
            joursPrestes: 2,
          }),
        ],
      },
    },
    {
      nom: "un crédit porté à 228 h 01 le jour même",
      registre: {
        Stages: [...TROIS, minute("S-4", "05/05/2025")],
        ...parametre("credit.heures-max", "228h01", "05/05/2025"),
      },
    },
    {
      nom: "2 ans dès le 14/03/2027 : ce jour-là, la fenêtre est de 2 ans",
      registre: {
        Stages: [...TROIS, minute("S-4", "14/03/2027")],
        ...parametre("credit.annees", 2, "14/03/2027"),
      },
    },
    {
      nom: "des périodes dès le 10/03/2028 : ce jour-là est dans la seconde",
      // Second period from 03/03/2028; sliding, the window would begin on 11/03/2025.
      registre: {
        Stages: [...TROIS, minute("S-4", "10/03/2028")],
        ...parametre("credit.fenetre", "premier-stage", "10/03/2028"),
      },
    },
    {
      nom: "glissante, écrite en toutes lettres",
      registre: {
        Stages: [...TROIS, minute("S-4", "14/03/2028")],
        ...parametre("credit.fenetre", "glissante"),
      },
    },
    {
      nom: "périodes comptées d'un 29 février : la suivante commence le 28/02/2027",
      registre: {
        Stages: [le("S-1", "29/02/2024", "15/03/2024"), ...DEUX_2024, minute("S-4", "28/02/2027")],
        ...parametre("credit.fenetre", "premier-stage"),
      },
    },
    {
      nom: "un jour de 7 h : 10 jours prévus font 70 h, 76 + 76 + 70 + 6 = 228",
      registre: {
        Stages: [
          ...TROIS.slice(0, 2),
          le("S-3", "14/04/2025", "25/04/2025", { heuresPrestees: 6, joursPrestes: 1 }),
          le("S-4", "05/05/2025", "16/05/2025", {
            heuresPrevues: "",
            heuresPrestees: "",
            joursPrestes: "",
          }),
        ],
        ...parametre("jour.heures", 7, "05/05/2025"),
      },
    },
    {
      nom: "sans la colonne Réf. stagiaire de Stagiaires, personne n'est connu",
      registre: { Stages: [...TROIS, minute("S-4", "05/05/2025")] },
      options: { without: { Stagiaires: ["refStagiaire"] } },
    },
    {
      nom: "sans la colonne Date de Reprises, la feuille est vide",
      registre: { Stages: TROIS, ...reprise("14/03/2025", 10) },
      options: { without: { Reprises: ["date"] } },
    },
  ],
  fautif: [
    {
      nom: "à venir : 76 + 76 + 15 h faites, 76 h prévues ; 61 h tiennent, ou les 76 dès que les premières sortent",
      registre: { Stages: [...DEUX_ET_15, aVenir()] },
      constats: [
        en(
          5,
          "Au 16/01/2026, cette personne totalise 243 h de stage en 3 ans, soit 15 h de trop (crédit : 228 h). Ramenez ce stage à 61 h, ou commencez-le à partir du 14/03/2028.",
        ),
      ],
    },
    {
      nom: "à venir, compté du premier stage : dès la période suivante",
      registre: {
        Stages: [...DEUX_ET_15, aVenir()],
        ...parametre("credit.fenetre", "premier-stage"),
      },
      constats: [en(5, "Ramenez ce stage à 61 h, ou commencez-le à partir du 03/03/2028.")],
    },
    {
      nom: "en cours : il peut encore être réduit, plus être déplacé",
      registre: { Stages: [...DEUX_ET_15, aVenir()] },
      au: "05/01/2026",
      constats: [en(5, "soit 15 h de trop (crédit : 228 h). Ramenez ce stage à 61 h.")],
    },
    {
      nom: "fini : il reste à vérifier",
      registre: { Stages: [...DEUX_ET_15, aVenir({ heuresPrestees: 76, joursPrestes: 10 })] },
      au: "17/01/2026",
      constats: [en(5, "Vérifiez les heures et les dates de ses stages.")],
    },
    {
      nom: "deux à venir : le premier dit dès quand, le second non",
      registre: {
        Stages: [
          ...DEUX_ET_15,
          aVenir(),
          aVenir({ refStage: "S-5", dateDebut: "19/01/2026", dateFin: "30/01/2026" }),
        ],
      },
      constats: [
        // The other 76 h of 30/01/2026 come before any day that is proposed: 243 - 76 = 167 h there.
        en(5, "Ramenez ce stage à 61 h, ou commencez-le à partir du 04/04/2028."),
        en(6, "soit 91 h de trop (crédit : 228 h). Vérifiez"),
      ],
    },
    {
      nom: "une minute de trop, dans les trois ans : le 13/03/2028",
      registre: { Stages: [...TROIS, minute("S-4", "13/03/2028")] },
      constats: [
        en(
          5,
          "Au 13/03/2028, cette personne totalise 228 h 01 de stage en 3 ans, soit 0 h 01 de trop (crédit : 228 h). Commencez ce stage à partir du 14/03/2028.",
        ),
      ],
    },
    {
      nom: "29 février : le 1er mars 2025 est encore dans les trois ans",
      registre: {
        Stages: [
          ...TROIS.slice(1),
          le("S-0", "26/02/2025", "01/03/2025"),
          minute("S-4", "29/02/2028"),
        ],
      },
      constats: [en(5)],
    },
    {
      nom: "une reprise d'une minute, le même jour que le premier",
      registre: { Stages: TROIS, ...reprise("14/03/2025", "0h01") },
      constats: [en(4, "totalise 228 h 01")],
    },
    {
      nom: "un stage à venir : ses heures prévues comptent le dernier jour",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/01/2026", "16/01/2026", {
            heuresPrevues: 1,
            joursPrevus: "",
            heuresPrestees: "",
            joursPrestes: "",
          }),
        ],
      },
      constats: [en(5, "Au 16/01/2026, cette personne totalise 229 h")],
    },
    {
      nom: "un stage en cours : 7,6 h prestées et le reste prévu, 76 h en tout",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "29/12/2025", "09/01/2026", { heuresPrestees: "", joursPrestes: "" }),
        ],
        Prestations: [{ refStage: "S-4", date: "29/12/2025", heures: 7.6 }],
      },
      constats: [
        en(5, "Au 09/01/2026, cette personne totalise 304 h de stage en 3 ans, soit 76 h de trop"),
      ],
    },
    {
      nom: "un stage fini sans jours ni totaux : ses heures prévues comptent",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025", {
            heuresPrevues: "",
            joursPrevus: 1,
            heuresPrestees: "",
            joursPrestes: "",
          }),
        ],
      },
      constats: [en(5, "totalise 235 h 36")],
    },
    {
      nom: "chaque stage qui a des heures ce jour-là est dit, et le plus grand dépassement",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025"),
          le("S-5", "16/05/2025", "30/05/2025", { heuresPrestees: 7.6, joursPrestes: 1 }),
        ],
      },
      constats: [
        en(5, "Au 16/05/2025, cette personne totalise 304 h"),
        en(
          6,
          "Au 30/05/2025, cette personne totalise 311 h 36 de stage en 3 ans, soit 83 h 36 de trop",
        ),
      ],
    },
    {
      nom: "jour par jour, le premier des jours au plus grand dépassement",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025", { heuresPrestees: "", joursPrestes: "" }),
        ],
        Prestations: [
          { refStage: "S-4", date: "06/05/2025", heures: 1 },
          { refStage: "S-4", date: "05/05/2025", heures: 1 },
        ],
      },
      constats: [en(5, "Au 06/05/2025, cette personne totalise 230 h")],
    },
    {
      nom: "compté du premier stage : le dernier jour de la période, le 02/03/2028",
      registre: {
        Stages: [...TROIS, minute("S-4", "02/03/2028")],
        ...parametre("credit.fenetre", "premier-stage"),
      },
      constats: [en(5)],
    },
    {
      nom: "compté de la première heure, faite avant le premier stage",
      registre: {
        Stages: [...TROIS, minute("S-4", "02/03/2028")],
        ...parametre("credit.fenetre", "premier-stage"),
        ...reprise("10/03/2022", 1),
      },
      // Periods from 10/03/2022 and 10/03/2025: 14 March 2025 to 2 March 2028 is in the second.
      constats: [en(5, "totalise 228 h 01")],
    },
    {
      nom: "un crédit abaissé dès un jour",
      registre: { Stages: TROIS, ...parametre("credit.heures-max", 227, "25/04/2025") },
      constats: [en(4, "soit 1 h de trop (crédit : 227 h)")],
    },
    {
      nom: "dans plusieurs fichiers, la même personne",
      fichiers: registreDe([
        [{ Stages: TROIS }],
        [
          { Stagiaires: [stagiaire()], Partenaires: [], Stages: [minute("S-4", "05/05/2025")] },
          { name: "b.xlsx" },
        ],
      ]),
      constats: [{ ...en(2), cellule: "b.xlsx:Stages!U2" }],
    },

    {
      nom: "29 février prestés : encore dans les trois ans le 28/02/2027",
      // 28/02/2027 less 3 years is 28/02/2024: the window begins on 29/02/2024.
      registre: {
        Stages: [...DEUX_2024, le("S-3", "26/02/2024", "29/02/2024"), minute("S-4", "28/02/2027")],
      },
      constats: [en(5, "Au 28/02/2027, cette personne totalise 228 h 01")],
    },
    {
      nom: "périodes comptées d'un 29 février : le 27/02/2027 est encore de la première",
      registre: {
        Stages: [le("S-1", "29/02/2024", "15/03/2024"), ...DEUX_2024, minute("S-4", "27/02/2027")],
        ...parametre("credit.fenetre", "premier-stage"),
      },
      constats: [en(5)],
    },
    {
      nom: "le plus grand dépassement n'est pas le dernier jour : le premier stage sort entre-temps",
      // 13/03/2028: 228 + 2 = 230 h. 14/03/2028: 152 + 2 + 8 = 162 h.
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "13/03/2028", "17/03/2028", { heuresPrestees: "", joursPrestes: "" }),
        ],
        Prestations: [
          { refStage: "S-4", date: "13/03/2028", heures: 2 },
          { refStage: "S-4", date: "14/03/2028", heures: 8 },
        ],
      },
      au: "31/12/2028",
      constats: [
        en(5, "Au 13/03/2028, cette personne totalise 230 h de stage en 3 ans, soit 2 h de trop"),
      ],
    },
    {
      nom: "un stage sans premier jour lisible compte ses heures prestées, et non les prévues",
      // 228 h, and the minute that its totals give: its days are not needed.
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "?x", "16/05/2025", { heuresPrestees: "0h01", joursPrestes: "" }),
        ],
      },
      constats: [en(5, "Au 16/05/2025, cette personne totalise 228 h 01")],
    },
    {
      nom: "un stage avec les seuls jours prestés : 1 jour fait 7 h 36",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025", { heuresPrestees: "", joursPrestes: 1 }),
        ],
      },
      constats: [en(5, "totalise 235 h 36")],
    },
    {
      nom: "un stage interrompu : les heures prestées comptent, le jour de sa fin réelle",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "05/05/2025", "16/05/2025", {
            resultat: "Interrompu",
            dateFinReelle: "06/05/2025",
            heuresPrestees: 4,
            joursPrestes: 1,
          }),
        ],
      },
      constats: [en(5, "Au 06/05/2025, cette personne totalise 232 h")],
    },
    {
      nom: "les jours d'un stage interrompu sans fin réelle comptent chacun leur jour",
      registre: {
        Stages: [...TROIS, { ...QUATRIEME, etat: "Interrompu" }],
        Prestations: [{ refStage: "S-4", date: "05/05/2025", heures: 1 }],
      },
      constats: [en(5, "Au 05/05/2025, cette personne totalise 229 h")],
    },
    {
      nom: "une fin réelle place les totaux : le 13/03/2028 et non le 14",
      registre: {
        Stages: [
          ...TROIS,
          { ...minute("S-4", "14/03/2028"), dateDebut: "13/03/2028", dateFinReelle: "13/03/2028" },
        ],
      },
      constats: [en(5, "Au 13/03/2028")],
    },
    {
      nom: "le dernier jour, un stage n'est pas fini : 38 h prestées et 38 h encore prévues",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "22/12/2025", "31/12/2025", { heuresPrestees: 38, joursPrestes: 5 }),
        ],
      },
      au: "31/12/2025",
      constats: [en(5, "totalise 304 h de stage en 3 ans, soit 76 h de trop")],
    },
    {
      nom: "le lendemain, il l'est : 38 h de trop",
      registre: {
        Stages: [
          ...TROIS,
          le("S-4", "22/12/2025", "31/12/2025", { heuresPrestees: 38, joursPrestes: 5 }),
        ],
      },
      au: "01/01/2026",
      constats: [en(5, "totalise 266 h de stage en 3 ans, soit 38 h de trop")],
    },
    {
      nom: "une reprise d'avant, dans la fenêtre, et la sienne seule",
      registre: { Stages: TROIS, ...reprise("26/04/2022", "0h01") },
      // The window of 25/04/2025 begins on 26/04/2022.
      constats: [en(4, "Au 25/04/2025, cette personne totalise 228 h 01")],
    },
    {
      nom: "deux stages qui finissent le même jour sont dits tous deux",
      registre: {
        Stages: [...TROIS, minute("S-4", "25/04/2025")],
      },
      constats: [en(4, "totalise 228 h 01"), en(5, "totalise 228 h 01")],
    },
    {
      nom: "un partenaire inconnu n'y change rien",
      registre: {
        Stages: [...TROIS, { ...minute("S-4", "05/05/2025"), refPartenaire: "P-404" }],
      },
      constats: [en(5)],
    },
    {
      nom: "la seconde ligne d'une personne en double ne double pas ses heures",
      registre: {
        Stagiaires: [stagiaire(), stagiaire()],
        Stages: [...TROIS, minute("S-4", "05/05/2025")],
      },
      constats: [en(5, "totalise 228 h 01")],
    },
    {
      nom: "2 ans dès le lendemain : ce jour-là, encore 3 ans",
      registre: {
        Stages: [...TROIS, minute("S-4", "13/03/2028")],
        ...parametre("credit.annees", 2, "14/03/2028"),
      },
      constats: [en(5, "en 3 ans")],
    },
    {
      nom: "2 ans : le premier jour de la fenêtre",
      registre: {
        Stages: [...TROIS, minute("S-4", "13/03/2027")],
        ...parametre("credit.annees", 2),
      },
      constats: [en(5, "totalise 228 h 01 de stage en 2 ans")],
    },
    {
      nom: "des périodes dès le 11/03/2028 : le 10, la fenêtre glisse encore",
      registre: {
        Stages: [...TROIS, minute("S-4", "10/03/2028")],
        ...parametre("credit.fenetre", "premier-stage", "11/03/2028"),
      },
      constats: [en(5)],
    },
    {
      nom: "un crédit porté à 228 h 01 le lendemain seulement",
      registre: {
        Stages: [...TROIS, minute("S-4", "05/05/2025")],
        ...parametre("credit.heures-max", "228h01", "06/05/2025"),
      },
      constats: [en(5, "soit 0 h 01 de trop (crédit : 228 h)")],
    },
    {
      nom: "des reprises d'un second fichier",
      fichiers: registreDe([
        [{ Stages: TROIS }],
        [reprise("14/03/2025", "0h01"), { name: "b.xlsx" }],
      ]),
      constats: [en(4, "totalise 228 h 01")],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        Stages: [...TROIS, minute("S-4", "05/05/2025")],
        Acquittements: [{ regle: "credit-trois-ans", reference: "S-4" }],
      },
      constats: [en(5)],
    },
  ],
});
