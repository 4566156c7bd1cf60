import { avantDebut } from "../support/avant-debut";
import { describeRule } from "../support/describe-rule";
import { stage } from "../support/registre";

const { conforme, fautif } = avantDebut("objectifs-definis", "objectifs", "Stages!G", {
  avantVeille:
    "Ce stage commence le 03/03/2025, et ses objectifs ne sont pas notés. Définissez-les avec la personne, puis notez-les ici.",
  veille:
    "Ce stage commence demain, le 03/03/2025, et ses objectifs ne sont pas notés. Définissez-les avec la personne, puis notez-les ici.",
  jour: "Ce stage commence aujourd'hui, le 03/03/2025, et ses objectifs ne sont pas notés. Notez ici les objectifs convenus.",
  lendemain:
    "Ce stage a commencé le 03/03/2025, et ses objectifs ne sont pas notés. Notez ici les objectifs convenus.",
});

describeRule("objectifs-definis", {
  conforme,
  fautif: [
    ...fautif,
    {
      nom: "de nouveaux objectifs ne tiennent pas lieu d'objectifs",
      registre: { Stages: [stage({ objectifs: "", nouveauxObjectifs: "Approfondir" })] },
      constats: [{ cellule: "Stages!G2", gravite: "erreur" }],
    },
  ],
});
