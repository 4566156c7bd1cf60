import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestCell, type TestRegister, type TestRow } from "../support/registre";

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
  ],
  fautif: [
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
  ],
});
