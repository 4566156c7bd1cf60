import { avantDebut } from "../support/avant-debut";
import { describeRule } from "../support/describe-rule";
import { stage } from "../support/registre";

const { conforme, fautif } = avantDebut("programme-activites", "taches", "Stages!I", {
  avantVeille:
    "Ce stage commence le 03/03/2025, et ses tâches ne sont pas notées. Établissez le programme avec le partenaire, puis notez les tâches, séparées par des points-virgules.",
  veille:
    "Ce stage commence demain, le 03/03/2025, et ses tâches ne sont pas notées. Établissez le programme avec le partenaire, puis notez les tâches, séparées par des points-virgules.",
  jour: "Ce stage commence aujourd'hui, le 03/03/2025, et ses tâches ne sont pas notées. Notez ici les tâches convenues, séparées par des points-virgules.",
  lendemain:
    "Ce stage a commencé le 03/03/2025, et ses tâches ne sont pas notées. Notez ici les tâches convenues, séparées par des points-virgules.",
});

describeRule("programme-activites", {
  conforme: [
    ...conforme,
    { nom: "une seule tâche suffit", registre: { Stages: [stage({ taches: "Accueil" })] } },
    {
      nom: "des tâches séparées par des retours à la ligne",
      registre: { Stages: [stage({ taches: "Accueil\nCourrier" })] },
    },
  ],
  fautif,
});
