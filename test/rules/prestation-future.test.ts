import { describeRule } from "../support/describe-rule";
import { stage, type TestRegister } from "../support/registre";

const le = (date: string | number): TestRegister => ({
  Prestations: [{ refStage: "S-1", date, heures: 7.6 }],
});

describeRule("prestation-future", {
  conforme: [
    { nom: "le jour du contrôle", registre: le("10/03/2025"), au: "10/03/2025" },
    { nom: "une date illisible", registre: le("10/03/25"), au: "01/03/2025" },
    {
      nom: "un stage annulé",
      registre: { ...le("11/03/2025"), Stages: [stage({ etat: "Annulé" })] },
      au: "10/03/2025",
    },
  ],
  fautif: [
    {
      nom: "le lendemain du contrôle",
      registre: le("11/03/2025"),
      au: "10/03/2025",
      constats: [
        {
          cellule: "Prestations!B2",
          gravite: "avertissement",
          message:
            "Ce jour (11/03/2025) vient après la date du contrôle (10/03/2025) et porte déjà une présence. Corrigez la date, ou notez ce jour plus tard.",
        },
      ],
    },
  ],
});
