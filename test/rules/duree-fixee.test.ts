import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestOptions, type TestRegister, type TestRow } from "../support/registre";

const avec = (cells: TestRow<"Stages">): TestRegister => ({ Stages: [stage(cells)] });
const en = (cellule: string, message?: string): ExpectedFinding => ({
  cellule: `Stages!${cellule}`,
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});

const SANS_JOURS: TestOptions = { without: { Stages: ["joursPrevus"] } };

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

    {
      nom: "chacun des marques pour rien dans les jours, des heures suffisent",
      registre: avec({ heuresPrevues: "0h01", joursPrevus: "n/a" }),
    },
    { nom: "sans la colonne des jours, des heures suffisent", options: SANS_JOURS },
    {
      nom: "sans les deux colonnes",
      registre: avec({}),
      options: { without: { Stages: ["heuresPrevues", "joursPrevus"] } },
    },
    {
      nom: "0 heure prévue : une autre règle le dit",
      registre: avec({ heuresPrevues: 0, joursPrevus: "" }),
    },
    {
      nom: "0 jour prévu : une autre règle le dit",
      registre: avec({ heuresPrevues: "", joursPrevus: 0 }),
    },
    {
      nom: "une date de fin à l'année de deux chiffres, avant le début : une autre règle le dit",
      registre: avec({ dateFin: "02/03/25" }),
    },
    {
      nom: "une fin avant un début illisible ne se compare pas",
      registre: avec({ dateDebut: "03/03/25", dateFin: "01/01/1900" }),
    },
    {
      nom: "une fin réelle illisible : une autre règle le dit",
      registre: avec({ dateFinReelle: "à peu près" }),
    },
    {
      nom: "un stage annulé, la fin avant le début",
      registre: avec({ etat: "Annulé", dateFin: "02/03/2025", dateFinReelle: "01/03/2025" }),
    },
    {
      nom: "la seconde ligne d'un doublon",
      registre: { Stages: [stage(), stage({ dateFin: "", heuresPrevues: "", joursPrevus: "" })] },
    },
    {
      nom: "une formule en erreur à chaque cellule : une autre règle le dit",
      registre: avec({
        dateDebut: { error: true },
        dateFin: { error: true },
        heuresPrevues: { error: true },
        joursPrevus: { noResult: true },
      }),
    },
    {
      nom: "un horaire dans la date : l'heure du jour est coupée",
      registre: avec({ dateDebut: "03/03/2025 14:00", dateFin: "03/03/2025 08:00" }),
    },
    {
      nom: "sans la colonne Date de fin, la feuille est vide",
      registre: avec({ dateDebut: "", heuresPrevues: "", joursPrevus: "" }),
      options: { without: { Stages: ["dateFin"] } },
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

    {
      nom: "la fin et la fin réelle avant le début : deux constats",
      registre: avec({ dateFin: "28/02/2025", dateFinReelle: "27/02/2025" }),
      constats: [
        en("S2", "La date de fin (28/02/2025) vient avant le début du stage (03/03/2025)."),
        en(
          "T2",
          "La date de fin réelle (27/02/2025) vient avant le début du stage (03/03/2025). Vérifiez les deux dates, puis corrigez celle qui est fausse.",
        ),
      ],
    },
    {
      nom: "la fin avant le début, bien que la fin réelle soit juste",
      registre: avec({ dateFin: "02/03/2025", dateFinReelle: "14/03/2025" }),
      constats: [en("S2")],
    },
    {
      nom: "avant le stage aussi : la durée se fixe d'abord",
      registre: avec({ dateFin: "", heuresPrevues: "sans objet", joursPrevus: "-" }),
      au: "01/01/2025",
      constats: [en("S2"), en("U2")],
    },
    {
      nom: "un stage interrompu",
      registre: avec({
        etat: "Interrompu",
        dateFin: "",
        dateFinReelle: "02/03/2025",
        heuresPrevues: "",
        joursPrevus: "",
      }),
      constats: [en("S2"), en("T2"), en("U2")],
    },
    {
      nom: "une personne et un partenaire inconnus",
      registre: avec({ refStagiaire: "B-404", refPartenaire: "P-404", dateDebut: "" }),
      constats: [en("R2")],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        ...avec({ dateFin: "" }),
        Acquittements: [{ regle: "duree-fixee", reference: "S-1", colonne: "Date de fin" }],
      },
      constats: [en("S2")],
    },
  ],
});
