import type { Day } from "../../values/units";
import { capital, debutVuDe, jour } from "./format";

/** What must be done, and when. */
export const aFaireTexts = {
  steps: { avant: "Avant", pendant: "Pendant", apres: "Après" },
  late: "En retard",
  begins: (first: Day, today: Day): string => capital(debutVuDe(first, today)),
  begun: (first: Day): string => `A commencé le ${jour(first)}`,
  ends: (last: Day, today: Day): string =>
    last === today
      ? `Finit aujourd'hui, le ${jour(last)}`
      : last === today + 1
        ? `Finit demain, le ${jour(last)}`
        : `Finit le ${jour(last)}`,
  ended: (last: Day): string => `S'est terminé le ${jour(last)}`,
  followUp: "Faire le suivi et noter sa date",
  plan: "Prévoir l'évaluation",
  pay: "Payer ce qui est dû, et noter la date",
} as const;
