import { describeRule } from "../support/describe-rule";
import { stage } from "../support/registre";

describeRule("tuteur-designe", {
  conforme: [
    { nom: "le tuteur est noté" },
    {
      nom: "sans premier jour, rien n'est dit",
      registre: { Stages: [stage({ tuteur: "", dateDebut: "?" })] },
    },
    { nom: "sans la colonne, rien n'est dit", options: { without: { Stages: ["tuteur"] } } },
    {
      nom: "un stage annulé n'est pas contrôlé",
      registre: { Stages: [stage({ tuteur: "", etat: "Annulé" })] },
    },
  ],
  fautif: [
    {
      nom: "la veille du début : à vérifier",
      registre: { Stages: [stage({ tuteur: "-" })] },
      au: "02/03/2025",
      constats: [
        {
          cellule: "Stages!J2",
          gravite: "avertissement",
          message:
            "Ce stage commence demain, le 03/03/2025, et aucun tuteur n'est noté. Demandez au partenaire qui il désigne, puis notez-le ici.",
        },
      ],
    },
    {
      nom: "le premier jour : à corriger",
      registre: { Stages: [stage({ tuteur: undefined })] },
      au: "03/03/2025",
      constats: [
        {
          cellule: "Stages!J2",
          gravite: "erreur",
          message: "Ce stage commence aujourd'hui, le 03/03/2025, et aucun tuteur n'est noté.",
        },
      ],
    },
  ],
});
