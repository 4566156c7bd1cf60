import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

const avec = (cells: TestRow<"Stages">): TestRegister => ({ Stages: [stage(cells)] });
const en = (cellule: string, message?: string): ExpectedFinding => ({
  cellule: `Stages!${cellule}`,
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});

describeRule("duree-fixee", {
  conforme: [
    { nom: "deux dates et des heures", registre: avec({ joursPrevus: "" }) },
    { nom: "deux dates et des jours", registre: avec({ heuresPrevues: "-" }) },
    { nom: "un stage d'un jour", registre: avec({ dateFin: "03/03/2025" }) },
    { nom: "fini le premier jour", registre: avec({ dateFinReelle: "03/03/2025" }) },
    {
      nom: "une date illisible : une autre règle le dit",
      registre: avec({ dateDebut: "?x", dateFin: "12/03/25" }),
    },
    {
      nom: "des heures illisibles : une autre règle le dit",
      registre: avec({ heuresPrevues: "?x", joursPrevus: "" }),
    },
    {
      nom: "des jours illisibles : une autre règle le dit",
      registre: avec({ heuresPrevues: "", joursPrevus: "?x" }),
    },
    {
      nom: "sans la colonne des heures",
      registre: avec({ joursPrevus: "" }),
      options: { without: { Stages: ["heuresPrevues"] } },
    },
    {
      nom: "un stage annulé",
      registre: avec({
        dateDebut: "",
        dateFin: "",
        heuresPrevues: "",
        joursPrevus: "",
        etat: "Annulé",
      }),
    },
  ],
  fautif: [
    {
      nom: "sans date de début",
      registre: avec({ dateDebut: "" }),
      constats: [
        en(
          "R2",
          "La date de début de ce stage manque ; la durée se fixe avant le stage. Notez son premier jour.",
        ),
      ],
    },
    {
      nom: "sans date de fin",
      registre: avec({ dateFin: "à voir" }),
      constats: [
        en(
          "S2",
          "La date de fin de ce stage manque ; la durée se fixe avant le stage. Notez son dernier jour prévu.",
        ),
      ],
    },
    {
      nom: "sans date de fin, même avec une fin réelle",
      registre: avec({ dateFin: "", dateFinReelle: "14/03/2025" }),
      constats: [en("S2")],
    },
    {
      nom: "ni heures ni jours",
      registre: avec({ heuresPrevues: "", joursPrevus: "" }),
      constats: [
        en(
          "U2",
          "Ni les heures ni les jours prévus de ce stage ne sont notés ; la durée se fixe avant le stage. Notez les heures de la convention.",
        ),
      ],
    },
    {
      nom: "ni heures, ni colonne des jours",
      registre: avec({ heuresPrevues: "" }),
      options: { without: { Stages: ["joursPrevus"] } },
      constats: [en("U2")],
    },
    {
      nom: "la fin la veille du début",
      registre: avec({ dateFin: "02/03/2025" }),
      constats: [
        en(
          "S2",
          "La date de fin (02/03/2025) vient avant le début du stage (03/03/2025). Vérifiez les deux dates, puis corrigez celle qui est fausse.",
        ),
      ],
    },
    {
      nom: "la fin réelle la veille du début",
      registre: avec({ dateFinReelle: "02/03/2025" }),
      constats: [
        en("T2", "La date de fin réelle (02/03/2025) vient avant le début du stage (03/03/2025)."),
      ],
    },
    {
      nom: "tout manque : trois constats",
      registre: avec({ dateDebut: "", dateFin: "", heuresPrevues: "", joursPrevus: "" }),
      constats: [en("R2"), en("S2"), en("U2")],
    },
  ],
});
