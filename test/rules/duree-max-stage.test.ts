import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import {
  registreDe,
  stage,
  type TestCell,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const avec = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage({ heuresPrestees: undefined, joursPrestes: undefined, ...cells })],
  ...sheets,
});
const en = (cellule: string, message?: string): ExpectedFinding => ({
  cellule,
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});
const jour = (date: string, heures: TestCell, presence = "Présent"): TestRow<"Prestations"> => ({
  refStage: "S-1",
  date,
  heures,
  presence,
});
/** Nine days of 8 h from 3 to 13 March: 72 h. */
const NEUF = ["03", "04", "05", "06", "07", "10", "11", "12", "13"].map((day) =>
  jour(`${day}/03/2025`, 8),
);

describeRule("duree-max-stage", {
  conforme: [
    { nom: "76 h prévues", registre: avec({ heuresPrevues: 76 }) },
    { nom: "10 jours prévus, sans heures", registre: avec({ heuresPrevues: "", joursPrevus: 10 }) },
    {
      nom: "12 jours prévus pour 76 h : à temps partiel",
      registre: avec({ heuresPrevues: 76, joursPrevus: 12 }),
    },
    {
      nom: "des heures illisibles ne font pas juger les jours",
      registre: avec({ heuresPrevues: "?x", joursPrevus: 12 }),
    },
    { nom: "76 h prestées au total", registre: avec({ heuresPrestees: 76 }) },
    {
      nom: "un total trop haut, mais des jours : seuls ceux-ci comptent",
      registre: avec({ heuresPrestees: 80 }, { Prestations: [jour("03/03/2025", 7.6)] }),
    },
    {
      nom: "76 h prestées jour par jour",
      registre: avec({}, { Prestations: [...NEUF, jour("14/03/2025", 4)] }),
    },
    {
      nom: "des heures d'un jour d'absence ne comptent pas",
      registre: avec({}, { Prestations: [...NEUF, jour("14/03/2025", 8, "AJ")] }),
    },
    {
      nom: "une ligne inutilisable ne compte pas",
      registre: avec({}, { Prestations: [...NEUF, jour("14/03/25", 8)] }),
    },
    {
      nom: "sans premier jour, le maximum n'est pas connu",
      registre: avec({ heuresPrevues: 80, dateDebut: "?x" }),
    },
    { nom: "un stage annulé", registre: avec({ heuresPrevues: 80, etat: "Annulé" }) },
    {
      nom: "un maximum porté à 80 h le premier jour",
      registre: avec(
        { heuresPrevues: 80 },
        { Paramètres: [{ parametre: "stage.heures-max", valeur: 80, valableDes: "03/03/2025" }] },
      ),
    },
    {
      nom: "un maximum porté à 11 jours",
      registre: avec(
        { heuresPrevues: "", joursPrevus: 11 },
        { Paramètres: [{ parametre: "stage.jours-max", valeur: 11 }] },
      ),
    },

    {
      nom: "76 h écrites 76:00",
      registre: avec({ heuresPrevues: "76:00" }),
    },
    {
      nom: "un stage interrompu à 76 h juste",
      registre: avec({ etat: "Interrompu", dateFinReelle: "14/03/2025", heuresPrestees: 76 }),
    },
    {
      nom: "80 h prestées au total, avec un seul jour où rien n'est presté",
      registre: avec({ heuresPrestees: 80 }, { Prestations: [jour("03/03/2025", 0, "AJ")] }),
    },
    {
      nom: "80 h prestées au total, avec une seule ligne inutilisable",
      registre: avec({ heuresPrestees: 80 }, { Prestations: [jour("03/03/25", 4)] }),
    },
    {
      nom: "des heures prestées illisibles",
      registre: avec({ heuresPrestees: "80 heures environ" }),
    },
    {
      nom: "11 jours prestés ne sont pas 76 h 01",
      registre: avec({ joursPrestes: 11 }),
    },
    {
      nom: "10 jours prévus, heures sans objet",
      registre: avec({ heuresPrevues: "sans objet", joursPrevus: "10,0" }),
    },
    {
      nom: "une ligne au jour illisible de 8 h après 72 h et 4 h",
      registre: avec({}, { Prestations: [...NEUF, jour("14/03/2025", 4), jour("30/02/2025", 8)] }),
    },
    {
      nom: "une présence illisible ne compte pas",
      registre: avec({}, { Prestations: [...NEUF, jour("14/03/2025", 8, "peut-être")] }),
    },
    {
      nom: "76 h dans chacun de deux stages",
      registre: {
        Stages: [
          stage({ heuresPrestees: undefined, joursPrestes: undefined }),
          stage({ refStage: "S-2", heuresPrestees: 76 }),
        ],
        Prestations: [...NEUF, jour("14/03/2025", 4)],
      },
    },
    {
      nom: "les jours d'un stage annulé",
      registre: avec({ etat: "Annulé" }, { Prestations: [...NEUF, jour("14/03/2025", 8)] }),
    },
    {
      nom: "sans la colonne Heures de Prestations, sa feuille est vide : 76 h de totaux",
      registre: avec({ heuresPrestees: 76 }, { Prestations: [...NEUF, jour("14/03/2025", 8)] }),
      options: { without: { Prestations: ["heures"] } },
    },
    {
      nom: "un maximum abaissé le lendemain du premier jour ne vaut pas encore",
      registre: avec(
        { heuresPrevues: 76 },
        { Paramètres: [{ parametre: "stage.heures-max", valeur: 70, valableDes: "04/03/2025" }] },
      ),
    },
    {
      nom: "de deux lignes du même jour, la plus basse vaut : 80 h",
      registre: avec(
        { heuresPrevues: 80 },
        {
          Paramètres: [
            { parametre: "stage.heures-max", valeur: 70 },
            { parametre: "Stage.Heures-Max", valeur: 80 },
          ],
        },
      ),
    },
    {
      nom: "une version illisible ne vaut pas",
      registre: avec(
        { heuresPrevues: 76 },
        { Paramètres: [{ parametre: "stage.heures-max", valeur: 70, valableDes: "hier" }] },
      ),
    },
    {
      nom: "le maximum d'un second fichier vaut aussi pour le premier, et l'emporte",
      fichiers: registreDe([
        [
          {
            Stages: [stage({ heuresPrevues: 80, heuresPrestees: "" })],
            Paramètres: [{ parametre: "stage.heures-max", valeur: 70 }],
          },
        ],
        [{ Paramètres: [{ parametre: "stage.heures-max", valeur: 80 }] }, { name: "b.xlsx" }],
      ]),
    },
    {
      nom: "une version dont la source est une formule en erreur ne vaut pas",
      registre: avec(
        { heuresPrevues: 76 },
        { Paramètres: [{ parametre: "stage.heures-max", valeur: 70, source: { error: true } }] },
      ),
    },
    {
      nom: "un maximum de 9 jours le lendemain du premier jour ne vaut pas encore",
      registre: avec(
        { heuresPrevues: "", joursPrevus: 10 },
        { Paramètres: [{ parametre: "stage.jours-max", valeur: 9, valableDes: "04/03/2025" }] },
      ),
    },
    {
      nom: "dans un second fichier sans la colonne Heures, Prestations est vide",
      fichiers: registreDe([
        [
          {
            Stages: [stage({ heuresPrestees: "", joursPrestes: "" })],
            Prestations: [...NEUF, jour("14/03/2025", 4)],
          },
        ],
        [
          { Prestations: [jour("14/03/2025", 4)] },
          { name: "b.xlsx", without: { Prestations: ["heures"] } },
        ],
      ]),
    },
  ],
  fautif: [
    {
      nom: "une absence et des heures illisibles n'ont pas de place dans la somme : 3 × 24 h + 4 h 01",
      registre: {
        Stages: [stage()],
        Prestations: [
          { refStage: "S-1", date: "03/03/2025", presence: "Absent justifié" },
          { refStage: "S-1", date: "04/03/2025", heures: "?x" },
          { refStage: "S-1", date: "05/03/2025", heures: 24 },
          { refStage: "S-1", date: "06/03/2025", heures: 24 },
          { refStage: "S-1", date: "07/03/2025", heures: 24 },
          { refStage: "S-1", date: "10/03/2025", heures: "4h01" },
        ],
      },
      constats: [
        { cellule: "Prestations!C7", gravite: "erreur", message: "ce stage atteint 76 h 01" },
      ],
    },
    {
      nom: "une minute de trop",
      registre: avec({ heuresPrevues: "76h01" }),
      constats: [
        en(
          "Stages!U2",
          "Ce stage prévoit 76 h 01 ; le maximum est de 76 h. Ramenez-le à 76 h, ou prévoyez un second stage après une évaluation.",
        ),
      ],
    },
    {
      nom: "un demi-jour de trop, sans heures",
      registre: avec({ heuresPrevues: "", joursPrevus: 10.5 }),
      constats: [en("Stages!V2", "Ce stage prévoit 10,5 jours ; le maximum est de 10 jours.")],
    },
    {
      nom: "sans la colonne des heures, les jours sont jugés",
      registre: avec({ joursPrevus: 11 }),
      options: { without: { Stages: ["heuresPrevues"] } },
      constats: [en("Stages!U2")],
    },
    {
      nom: "une minute prestée de trop",
      registre: avec({ heuresPrestees: "76h01" }),
      constats: [
        en(
          "Stages!X2",
          "Ce stage totalise 76 h 01 prestées ; le maximum est de 76 h. Relisez la feuille de présence.",
        ),
      ],
    },
    {
      nom: "prévues et prestées : deux constats",
      registre: avec({ heuresPrevues: 77, heuresPrestees: 77 }),
      constats: [en("Stages!U2"), en("Stages!X2")],
    },
    {
      nom: "le jour qui passe 76 h, par date et non par ligne : 72 h + 4 h 01",
      registre: avec({}, { Prestations: [jour("14/03/2025", "4h01"), ...NEUF] }),
      constats: [
        en(
          "Prestations!C2",
          "Avec les 4 h 01 du 14/03/2025, ce stage atteint 76 h 01 (maximum : 76 h). Relisez la feuille de présence.",
        ),
      ],
    },
    {
      nom: "deux lignes du même jour : la seconde, et elle seule",
      registre: avec(
        {},
        {
          Prestations: [
            ...NEUF,
            jour("14/03/2025", 4),
            jour("14/03/2025", 1),
            jour("15/03/2025", 1),
          ],
        },
      ),
      constats: [en("Prestations!C12")],
    },
    {
      nom: "un maximum abaissé dès le premier jour",
      registre: avec(
        { heuresPrevues: 76 },
        { Paramètres: [{ parametre: "stage.heures-max", valeur: 70, valableDes: "03/03/2025" }] },
      ),
      constats: [en("Stages!U2", "le maximum est de 70 h")],
    },

    {
      nom: "le maximum du premier fichier, remplacé par celui du second",
      fichiers: registreDe([
        [
          {
            Stages: [stage({ heuresPrevues: 76, heuresPrestees: "" })],
            Paramètres: [{ parametre: "stage.heures-max", valeur: 80 }],
          },
        ],
        [{ Paramètres: [{ parametre: "stage.heures-max", valeur: 75 }] }, { name: "b.xlsx" }],
      ]),
      constats: [en("Stages!U2", "le maximum est de 75 h")],
    },
    {
      nom: "un millionième de jour de trop",
      registre: avec({ heuresPrevues: "-", joursPrevus: "10,000001" }),
      constats: [en("Stages!V2")],
    },
    {
      nom: "11 jours prévus : la phrase",
      registre: avec({ heuresPrevues: "", joursPrevus: 11 }),
      constats: [
        en(
          "Stages!V2",
          "Ce stage prévoit 11 jours ; le maximum est de 10 jours. Ramenez-le à 10 jours, ou notez les heures prévues s'il est à temps partiel.",
        ),
      ],
    },
    {
      nom: "9 jours prévus, un maximum abaissé à 8 dès le premier jour",
      registre: avec(
        { heuresPrevues: "", joursPrevus: 9 },
        { Paramètres: [{ parametre: "stage.jours-max", valeur: 8, valableDes: "03/03/2025" }] },
      ),
      constats: [en("Stages!V2", "le maximum est de 8 jours")],
    },
    {
      nom: "même d'une personne et d'un partenaire inconnus",
      registre: avec({ refStagiaire: "B-404", refPartenaire: "P-404", heuresPrevues: 80 }),
      constats: [en("Stages!U2")],
    },
    {
      nom: "un stage interrompu",
      registre: avec({ resultat: "Interrompu", heuresPrevues: 80, heuresPrestees: 77 }),
      constats: [en("Stages!U2"), en("Stages!X2")],
    },
    {
      nom: "avant le stage aussi",
      registre: avec({ heuresPrevues: 80 }),
      au: "01/01/2025",
      constats: [en("Stages!U2")],
    },
    {
      nom: "sans la colonne Heures de Prestations, sa feuille est vide : 77 h de totaux",
      registre: avec({ heuresPrestees: 77 }, { Prestations: [jour("14/03/2025", 8)] }),
      options: { without: { Prestations: ["heures"] } },
      constats: [en("Stages!X2")],
    },
    {
      nom: "sans présence notée, des heures comptent",
      registre: avec(
        {},
        { Prestations: [...NEUF, { refStage: "s-1", date: "14/03/2025", heures: "4h01" }] },
      ),
      constats: [en("Prestations!C11")],
    },
    {
      nom: "sans dernier jour lisible, les jours sont jugés",
      registre: avec({ dateFin: "?x" }, { Prestations: [...NEUF, jour("14/03/2025", "4h01")] }),
      constats: [en("Prestations!C11")],
    },
    {
      nom: "deux stages passent chacun leur maximum : chacun son jour",
      registre: {
        Stages: [
          stage({ heuresPrestees: "", joursPrestes: "" }),
          stage({ refStage: "S-2", heuresPrestees: "", joursPrestes: "" }),
        ],
        Prestations: [
          ...NEUF,
          ...NEUF.map((row) => ({ ...row, refStage: "S-2" })),
          jour("14/03/2025", 5),
          { ...jour("15/03/2025", 5), refStage: "S-2" },
        ],
      },
      // 18 rows of 8 h in rows 2 to 19; row 20 makes S-1 77 h, row 21 makes S-2 77 h.
      constats: [en("Prestations!C20"), en("Prestations!C21", "Avec les 5 h du 15/03/2025")],
    },
    {
      nom: "les jours d'un stage dans deux fichiers : par date, puis fichier",
      fichiers: registreDe([
        [
          {
            Stages: [stage({ heuresPrestees: "", joursPrestes: "" })],
            Prestations: [...NEUF, jour("14/03/2025", 4)],
          },
        ],
        [{ Prestations: [jour("14/03/2025", "0h01")] }, { name: "b.xlsx" }],
      ]),
      constats: [en("b.xlsx:Prestations!C2", "ce stage atteint 76 h 01")],
    },
  ],
});
