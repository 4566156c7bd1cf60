import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import {
  registreDe,
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

    {
      nom: "38 h du lundi au dimanche d'une seule semaine",
      registre: avec({ dateFin: "09/03/2025", heuresPrevues: 38 }),
    },
    {
      nom: "76 h du dimanche au lundi : deux semaines",
      registre: avec({ dateDebut: "09/03/2025", dateFin: "10/03/2025" }),
    },
    {
      nom: "114 h du dimanche 28/12/2025 au lundi 05/01/2026 : trois semaines",
      registre: avec({ dateDebut: "28/12/2025", dateFin: "05/01/2026", heuresPrevues: 114 }),
    },
    {
      nom: "un horaire illisible : une autre règle le dit",
      registre: avec({ heuresParSemaine: "40 heures et plus" }),
    },
    {
      nom: "sans la colonne de l'horaire",
      registre: avec({ heuresParSemaine: 40 }),
      options: { without: { Stages: ["heuresParSemaine"] } },
    },
    {
      nom: "des heures prévues illisibles ne font pas compter les jours",
      registre: avec({ heuresPrevues: "?x", joursPrevus: 30 }),
    },
    {
      nom: "une fin avant le début : une autre règle le dit",
      registre: avec({ heuresPrevues: 500, dateFin: "02/03/2025" }),
    },
    {
      nom: "un doublon ne se juge pas",
      registre: { Stages: [stage(), stage({ heuresParSemaine: 40, heuresPrevues: 500 })] },
    },
    {
      nom: "des lignes inutilisables d'une semaine n'y comptent pas",
      registre: avec(
        {},
        {
          Prestations: [
            ...QUATRE,
            jour("07/03/2025", 8, "S-1", "peut-être"),
            jour("07/03/25", 8),
            jour("08/03/2025", "25h00"),
            jour("08/03/2025", "7h60"),
            jour("08/03/2025", 8, "S-404"),
          ],
        },
      ),
    },
    {
      nom: "38 h autour du nouvel an, la même semaine : 29/12/2025 au 04/01/2026",
      registre: avec(
        { dateDebut: "29/12/2025", dateFin: "09/01/2026" },
        {
          Prestations: [
            jour("29/12/2025", 10),
            jour("31/12/2025", 10),
            jour("01/01/2026", 10),
            jour("04/01/2026", 8),
            jour("05/01/2026", 10),
          ],
        },
      ),
      au: "31/01/2026",
    },
    {
      nom: "un maximum de 40 h dès le premier jour, pour l'horaire et le prévu (80 h sur 2 semaines)",
      registre: avec(
        { heuresParSemaine: 40, heuresPrevues: 80 },
        { Paramètres: [{ parametre: "semaine.heures-max", valeur: 40, valableDes: "03/03/2025" }] },
      ),
    },
    {
      nom: "un maximum de 30 h dès le lundi suivant : le dimanche, 38 h vont encore",
      registre: avec(
        {},
        {
          Prestations: [...QUATRE, jour("09/03/2025", 6)],
          Paramètres: [{ parametre: "semaine.heures-max", valeur: 30, valableDes: "10/03/2025" }],
        },
      ),
    },
  ],
  fautif: [
    {
      nom: "un stage d'un seul jour touche une semaine",
      registre: {
        Stages: [stage({ dateFin: "03/03/2025", heuresPrevues: "38h01", joursPrevus: "" })],
      },
      constats: [{ cellule: "Stages!U2", gravite: "erreur" }],
    },
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

    {
      nom: "une minute de trop du lundi au dimanche d'une seule semaine",
      registre: avec({ dateFin: "09/03/2025", heuresPrevues: "38h01" }),
      constats: [
        en("Stages!U2", "38 h 01 sont prévues sur 1 semaine, soit plus de 38 h par semaine."),
      ],
    },
    {
      nom: "une minute de trop du dimanche 28/12/2025 au lundi 05/01/2026 : trois semaines",
      registre: avec({ dateDebut: "28/12/2025", dateFin: "05/01/2026", heuresPrevues: "114h01" }),
      constats: [en("Stages!U2", "114 h 01 sont prévues sur 3 semaines")],
    },
    {
      nom: "38 h 01 du lundi 28/12/2026 au dimanche 03/01/2027 : la semaine 53 est une semaine",
      registre: avec({ dateDebut: "28/12/2026", dateFin: "03/01/2027", heuresPrevues: "38h01" }),
      constats: [en("Stages!U2", "sur 1 semaine")],
    },
    {
      nom: "une minute de trop autour du nouvel an, la même semaine",
      registre: avec(
        { dateDebut: "29/12/2025", dateFin: "09/01/2026" },
        {
          Prestations: [
            jour("29/12/2025", 10),
            jour("31/12/2025", 10),
            jour("01/01/2026", 10),
            jour("04/01/2026", "8h01"),
          ],
        },
      ),
      au: "31/01/2026",
      constats: [
        en(
          "Prestations!C5",
          "Semaine du 29/12/2025 : 38 h 01 en tout (maximum : 38 h). Déplacez 0 h 01 vers une autre semaine, ou corrigez l'encodage.",
        ),
      ],
    },
    {
      nom: "même sans premier ni dernier jour lisibles, les jours prestés sont jugés",
      registre: avec(
        { dateDebut: "?x", dateFin: "?x" },
        { Prestations: [...QUATRE, jour("07/03/2025", 7)] },
      ),
      constats: [en("Prestations!C6")],
    },
    {
      nom: "les jours d'un stage à la personne inconnue ne comptent pas, son horaire est jugé",
      registre: {
        Stages: [stage({ refStagiaire: "B-404", heuresParSemaine: 39, heuresPrevues: 77 })],
        Prestations: [...QUATRE, jour("07/03/2025", 8)],
      },
      constats: [en("Stages!U2"), en("Stages!W2")],
    },
    {
      nom: "un partenaire inconnu n'y change rien",
      registre: avec(
        { refPartenaire: "P-404" },
        { Prestations: [...QUATRE, jour("07/03/2025", 7)] },
      ),
      constats: [en("Prestations!C6")],
    },
    {
      nom: "le même jour, la ligne plus basse passe : 32 h, 4 h, puis 4 h",
      registre: avec(
        {},
        { Prestations: [jour("07/03/2025", 4), ...QUATRE, jour("07/03/2025", 4)] },
      ),
      constats: [en("Prestations!C7", "40 h en tout (maximum : 38 h). Déplacez 2 h")],
    },
    {
      nom: "le même jour, le premier fichier compte d'abord, même sur une ligne plus basse",
      fichiers: registreDe([
        [{ Prestations: [...QUATRE, jour("07/03/2025", 4)] }],
        [
          {
            Stagiaires: [stagiaire()],
            Partenaires: [],
            Stages: [stage({ refStage: "S-2" })],
            Prestations: [jour("07/03/2025", 4, "S-2")],
          },
          { name: "b.xlsx" },
        ],
      ]),
      constats: [en("b.xlsx:Prestations!C2", "40 h en tout, sur 2 stages")],
    },
    {
      nom: "une seule ligne de la semaine suffit à la passer dès le premier jour : 24 h, puis 14 h 01",
      registre: avec({}, { Prestations: [jour("03/03/2025", 24), jour("04/03/2025", "14h01")] }),
      constats: [en("Prestations!C3")],
    },
    {
      nom: "un stage interrompu : l'horaire et le plan restent jugés",
      registre: avec({
        etat: "Interrompu",
        dateFinReelle: "04/03/2025",
        heuresParSemaine: 39,
        heuresPrevues: 77,
      }),
      constats: [en("Stages!U2"), en("Stages!W2")],
    },
    {
      nom: "un jour de 8 h : 10 jours prévus font 80 h sur deux semaines",
      registre: avec(
        { heuresPrevues: "", joursPrevus: 10 },
        { Paramètres: [{ parametre: "jour.heures", valeur: 8 }] },
      ),
      constats: [en("Stages!U2", "80 h sont prévues sur 2 semaines")],
    },
    {
      nom: "un maximum de 40 h le lendemain du premier jour ne vaut pas encore",
      registre: avec(
        { heuresParSemaine: 40, heuresPrevues: 80 },
        { Paramètres: [{ parametre: "semaine.heures-max", valeur: 40, valableDes: "04/03/2025" }] },
      ),
      constats: [en("Stages!U2"), en("Stages!W2")],
    },
  ],
});
