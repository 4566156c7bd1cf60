import { avantDebut } from "../support/avant-debut";
import { describeRule } from "../support/describe-rule";

describeRule(
  "tuteur-designe",
  avantDebut("tuteur-designe", "tuteur", "Stages!J", {
    avantVeille:
      "Ce stage commence le 03/03/2025, et aucun tuteur n'est noté. Demandez au partenaire qui il désigne, puis notez-le ici.",
    veille:
      "Ce stage commence demain, le 03/03/2025, et aucun tuteur n'est noté. Demandez au partenaire qui il désigne, puis notez-le ici.",
    jour: "Ce stage commence aujourd'hui, le 03/03/2025, et aucun tuteur n'est noté. Notez ici le tuteur désigné par le partenaire.",
    lendemain:
      "Ce stage a commencé le 03/03/2025, et aucun tuteur n'est noté. Notez ici le tuteur désigné par le partenaire.",
  }),
);
