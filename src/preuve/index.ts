import { exempleTexts, lier, preuveTexts, type ExempleId } from "../messages/fr/preuve";
import { readRegister } from "../register/read-register";
import { typedWorkbook } from "./classeur";
import type { Answer, Exemple, Slide } from "./exemple";
import { exemplesCredit } from "./exemples-credit";
import { exemplesDeplacement } from "./exemples-deplacement";
import { exemplesFenetre } from "./exemples-fenetre";
import { exemplesIndemnite } from "./exemples-indemnite";
import { exemplesPresence } from "./exemples-presence";
import { exemplesSemaine } from "./exemples-semaine";
import { answer, answerText, questionText, same } from "./questions";
import { typedDay } from "./scene";

export type { Answer, Exemple, Question, Slide } from "./exemple";
export type { TypedRow, TypedSheets } from "./classeur";
export type { ExempleId };

/** One question of an example: what was worked out by hand, and what the calculations say now. */
export interface Reponse {
  readonly question: string;
  readonly expected: string;
  readonly recomputed: string;
  readonly ok: boolean;
}

/** An example as a person reads it: all its texts are French. */
export interface Preuve {
  readonly id: ExempleId;
  readonly title: string;
  readonly source: Slide;
  /** What the register says, the control date last. */
  readonly facts: readonly string[];
  /** The calculation by hand, step by step. */
  readonly steps: readonly string[];
  readonly answers: readonly Reponse[];
  /** Whether every answer is the one expected. */
  readonly ok: boolean;
}

/** The examples as data, in the order in which they are shown. */
export const exemples: readonly Exemple<ExempleId>[] = [
  ...exemplesCredit,
  ...exemplesFenetre,
  ...exemplesPresence,
  ...exemplesIndemnite,
  ...exemplesSemaine,
  ...exemplesDeplacement,
];

/** Recomputes every example now, through the reader and the calculations of any register. */
export const preuves = (): readonly Preuve[] => exemples.map(preuveDe);

/** Recomputes one example. */
export function preuveDe({ id, source, today, sheets, asked }: Exemple<ExempleId>): Preuve {
  const { title, facts, steps } = exempleTexts[id];
  const read = readRegister([typedWorkbook(sheets)]);
  const scene = read.ok ? { register: read.value, today: typedDay(today) } : undefined;
  const answers = asked.map(({ question, expected }): Reponse => {
    const recomputed = scene ? answer(question, scene) : NOTHING;
    return {
      question: questionText(question),
      expected: answerText(expected),
      recomputed: answerText(recomputed),
      ok: same(expected, recomputed),
    };
  });
  return {
    id,
    title: lier(title),
    source,
    facts: [...facts, preuveTexts.controlDate(today)].map(lier),
    steps: steps.map(lier),
    answers,
    ok: answers.every(({ ok }) => ok),
  };
}

const NOTHING: Answer = { kind: "rien" };
