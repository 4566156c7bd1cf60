import { describeRule } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

const jour = (
  date: string,
  heures: number | string | undefined,
  presence = "Présent",
): TestRow<"Prestations"> => ({
  refStage: "S-1",
  date,
  heures,
  presence,
});
/** Two days of 7.6 h, which are 15.2 h. */
const DEUX = [jour("03/03/2025", 7.6), jour("04/03/2025", 7.6)];
const avec = (
  cells: TestRow<"Stages">,
  Prestations: readonly TestRow<"Prestations">[] = DEUX,
): TestRegister => ({
  Stages: [stage(cells)],
  Prestations,
});

describeRule("totaux-differents", {
  conforme: [
    {
      nom: "les totaux sont ceux des jours",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: 2 }),
    },
    { nom: "sans totaux", registre: avec({ heuresPrestees: undefined, joursPrestes: undefined }) },
    { nom: "sans jours de présence", registre: { Stages: [stage({ heuresPrestees: 1 })] } },
    {
      nom: "un jour d'absence ne compte pas",
      registre: avec({ heuresPrestees: 15.2, joursPrestes: 2 }, [
        ...DEUX,
        jour("05/03/2025", undefined, "AI"),
      ]),
    },
    {
      nom: "deux lignes d'un jour font un jour",
      registre: avec({ heuresPrestees: 8, joursPrestes: 1 }, [
        jour("03/03/2025", 4),
        jour("03/03/2025", 4),
      ]),
    },
    {
      nom: "dans le désordre aussi",
      registre: avec({ heuresPrestees: 12, joursPrestes: 2 }, [
        jour("04/03/2025", 4),
        jour("03/03/2025", 4),
        jour("04/03/2025", 4),
      ]),
    },
    {
      nom: "une ligne inutilisable fait taire la règle",
      registre: avec({ heuresPrestees: 1, joursPrestes: 1 }, [...DEUX, jour("05/03/2025", "?x")]),
    },
    { nom: "un stage annulé", registre: avec({ heuresPrestees: 1, etat: "Annulé" }) },
  ],
  fautif: [
    {
      nom: "une minute de trop",
      registre: avec({ heuresPrestees: "15h13", joursPrestes: 2 }),
      constats: [
        {
          cellule: "Stages!X2",
          gravite: "avertissement",
          message:
            "Heures inscrites ici : 15 h 13. Les jours de la feuille Prestations donnent 15 h 12. Remplacez par 15 h 12, ou complétez les présences.",
          proposition: { type: "hours", minutes: 912 },
        },
      ],
    },
    {
      nom: "un demi-jour de trop, et une minute trop peu",
      registre: avec({ heuresPrestees: "15h11", joursPrestes: 2.5 }),
      constats: [
        { cellule: "Stages!X2", gravite: "avertissement" },
        {
          cellule: "Stages!Y2",
          gravite: "avertissement",
          message: "Jours inscrits ici : 2,5. Les jours de la feuille Prestations donnent 2.",
          proposition: { type: "number", number: 2_000_000 },
        },
      ],
    },
    {
      nom: "des lignes où rien n'est presté donnent 0",
      registre: avec({ heuresPrestees: 7.6, joursPrestes: undefined }, [jour("03/03/2025", 0)]),
      constats: [{ cellule: "Stages!X2", gravite: "avertissement", message: "donnent 0 h." }],
    },
  ],
});
