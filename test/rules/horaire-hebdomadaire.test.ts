import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import {
  stage,
  stagiaire,
  type TestCell,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const avec = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage(cells)],
  ...sheets,
});
const en = (cellule: string, message?: string): ExpectedFinding => ({
  cellule,
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});
const jour = (
  date: string,
  heures: TestCell,
  refStage = "S-1",
  presence = "P",
): TestRow<"Prestations"> => ({
  refStage,
  date,
  heures,
  presence,
});
/** Monday 3 to Thursday 6 March 2025: 4 × 8 = 32 h. */
const QUATRE = ["03", "04", "05", "06"].map((day) => jour(`${day}/03/2025`, 8));

describeRule("horaire-hebdomadaire", {
  conforme: [
    { nom: "38 h par semaine, 76 h sur deux semaines", registre: avec({ heuresParSemaine: 38 }) },
    { nom: "sans horaire noté", registre: avec({ heuresParSemaine: "" }) },
    {
      nom: "76 h du vendredi au lundi : deux semaines",
      registre: avec({ dateDebut: "07/03/2025", dateFin: "10/03/2025" }),
    },
    {
      nom: "76 h sur la fin d'une année et le début de la suivante",
      registre: avec({ dateDebut: "02/01/2026", dateFin: "05/01/2026" }),
    },
    {
      nom: "38 h la même semaine, du lundi au dimanche",
      registre: avec({}, { Prestations: [...QUATRE, jour("09/03/2025", 6)] }),
    },
    {
      nom: "le lundi suivant est une autre semaine",
      registre: avec(
        {},
        { Prestations: [...QUATRE, jour("09/03/2025", 6), jour("10/03/2025", 8)] },
      ),
    },
    {
      nom: "un jour d'absence ne compte pas",
      registre: avec({}, { Prestations: [...QUATRE, jour("07/03/2025", 8, "S-1", "AJ")] }),
    },
    {
      nom: "un stage annulé ne compte pas",
      registre: {
        Stages: [stage(), stage({ refStage: "S-2", etat: "Annulé", heuresParSemaine: 40 })],
        Prestations: [...QUATRE, jour("07/03/2025", 8, "S-2")],
      },
    },
    {
      nom: "deux personnes ne s'additionnent pas",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
        Stages: [stage(), stage({ refStage: "S-2", refStagiaire: "B-002" })],
        Prestations: [...QUATRE, jour("07/03/2025", 8, "S-2")],
      },
    },
    {
      nom: "une personne inconnue",
      registre: avec(
        { refStagiaire: "B-404" },
        { Prestations: [...QUATRE, jour("07/03/2025", 8)] },
      ),
    },
    {
      nom: "sans dernier jour, les heures prévues ne se jugent pas",
      registre: avec({ heuresPrevues: 500, dateFin: "?x" }),
    },
    {
      nom: "sans premier jour, l'horaire ne se juge pas",
      registre: avec({ heuresParSemaine: 40, dateDebut: "?x" }),
    },
    {
      nom: "sans la colonne des heures prévues",
      registre: avec({ joursPrevus: 30 }),
      options: { without: { Stages: ["heuresPrevues"] } },
    },
    {
      nom: "un maximum de 40 h",
      registre: avec(
        { heuresParSemaine: 40 },
        {
          Paramètres: [{ parametre: "semaine.heures-max", valeur: 40 }],
          Prestations: [...QUATRE, jour("07/03/2025", 8)],
        },
      ),
    },
  ],
  fautif: [
    {
      nom: "une minute de trop à l'horaire",
      registre: avec({ heuresParSemaine: "38h01" }),
      constats: [
        en(
          "Stages!W2",
          "L'horaire prévu est de 38 h 01 par semaine ; le maximum est de 38 h. Réduisez l'horaire, ou corrigez l'encodage.",
        ),
      ],
    },
    {
      nom: "76 h et une minute sur deux semaines",
      registre: avec({ heuresPrevues: "76h01" }),
      constats: [
        en(
          "Stages!U2",
          "76 h 01 sont prévues sur 2 semaines, soit plus de 38 h par semaine. Allongez la période, ou réduisez les heures.",
        ),
      ],
    },
    {
      nom: "38,1 h sur une semaine, d'après la fin prévue et non la réelle",
      registre: avec({ heuresPrevues: 38.1, dateFin: "07/03/2025", dateFinReelle: "14/03/2025" }),
      constats: [en("Stages!U2")],
    },
    {
      nom: "11 jours de 7 h 36 sur deux semaines, sans heures",
      registre: avec({ heuresPrevues: "", joursPrevus: 11 }),
      constats: [en("Stages!U2", "83 h 36 sont prévues sur 2 semaines")],
    },
    {
      nom: "la ligne qui passe 38 h : 32 h + 6 h 01, le dimanche",
      registre: avec({}, { Prestations: [...QUATRE, jour("09/03/2025", "6h01")] }),
      constats: [
        en(
          "Prestations!C6",
          "Semaine du 03/03/2025 : 38 h 01 en tout (maximum : 38 h). Déplacez 0 h 01 vers une autre semaine, ou corrigez l'encodage.",
        ),
      ],
    },
    {
      nom: "sur deux stages ensemble, une seule fois par semaine",
      registre: {
        Stages: [
          stage({ dateFin: "05/03/2025", heuresPrevues: 24, joursPrevus: 3 }),
          stage({ refStage: "S-2", dateDebut: "06/03/2025", heuresPrevues: 38, joursPrevus: 5 }),
        ],
        Prestations: [jour("07/03/2025", 8, "S-2"), jour("08/03/2025", 1, "S-2"), ...QUATRE],
      },
      constats: [
        en(
          "Prestations!C2",
          "Semaine du 03/03/2025 : 41 h en tout, sur 2 stages (maximum : 38 h). Déplacez 3 h vers une autre semaine, ou corrigez l'encodage.",
        ),
      ],
    },
    {
      nom: "deux semaines : deux constats",
      registre: avec(
        {},
        {
          Prestations: [
            jour("03/03/2025", 20),
            jour("04/03/2025", 20),
            jour("10/03/2025", 20),
            jour("11/03/2025", 20),
          ],
        },
      ),
      constats: [en("Prestations!C3"), en("Prestations!C5")],
    },
    {
      nom: "un maximum abaissé en milieu de semaine vaut dès ce jour : 32 h le jeudi",
      registre: avec(
        {},
        {
          Prestations: QUATRE,
          Paramètres: [{ parametre: "semaine.heures-max", valeur: 30, valableDes: "06/03/2025" }],
        },
      ),
      constats: [en("Prestations!C5", "maximum : 30 h")],
    },
  ],
});
