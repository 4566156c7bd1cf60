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
  ],
  fautif: [
    {
      nom: "une minute de trop, dans les trois ans : le 13/03/2028",
      registre: { Stages: [...TROIS, minute("S-4", "13/03/2028")] },
      constats: [
        en(
          5,
          "Au 13/03/2028, cette personne totalise 228 h 01 de stage en 3 ans, soit 0 h 01 de trop (crédit : 228 h). Réduisez ce stage, ou commencez-le plus tard.",
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
  ],
});
