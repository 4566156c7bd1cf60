import { answerTexts, lier, questionTexts } from "../messages/fr/preuve";
import type { Answer, Ask, Question, QuestionKind } from "./exemple";
import { creditRestant, excesDuCredit, heuresDeLaSemaine, premierJour } from "./questions-personne";
import { deplacement, heuresDuStage, indemnite, joursPrestes, presence } from "./questions-stage";
import type { Scene } from "./scene";

/** One function a kind; none knows an example. */
const askers: { readonly [K in QuestionKind]: (question: Ask<K>, scene: Scene) => Answer } = {
  creditRestant,
  excesDuCredit,
  premierJour,
  heuresDeLaSemaine,
  heuresDuStage,
  joursPrestes,
  presence,
  indemnite,
  deplacement,
};

export const answer = (question: Question, scene: Scene): Answer =>
  askers[question.kind](question as never, scene);

export const questionText = (question: Question): string =>
  lier(questionTexts[question.kind](question as never));

export const answerText = (of: Answer): string => answerTexts[of.kind](of as never);

/** Exactly the same, field by field. */
export function same(a: Answer, b: Answer): boolean {
  const fields = Object.entries(a);
  const other = new Map(Object.entries(b));
  return fields.length === other.size && fields.every(([field, of]) => other.get(field) === of);
}
