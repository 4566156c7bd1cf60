import { Dossier } from "../calculations/dossier";
import type { Deplacement } from "../calculations/montants";
import { deplacementDe, indemniteDe } from "../calculations/montants";
import type { Indemnite } from "../calculations/indemnite";
import { presenceOf, type Presence } from "../calculations/presence";
import { ficheTexts as texts } from "../messages/fr/fiche";
import type { Stage } from "../register/entities";
import type { Controle } from "../validation/controle";
import type { Finding } from "../validation/finding";
import type { Day } from "../values/units";
import { friseDe, type Frise } from "./credit";

/** One of the five steps of the procedure, as the row tells it. */
export interface EtapeFiche {
  readonly titre: string;
  readonly fait: boolean;
  /** What is noted, in words: dates, results. */
  readonly notes: readonly string[];
  /** Not done, and not yet due. */
  readonly attend: boolean;
  /** What is missing, in words. */
  readonly manque: readonly string[];
}

/** All that is known of a stage. */
export interface Fiche {
  readonly stage: Stage;
  /** Its place among the person's stages of its window; undefined without a first day. */
  readonly rang: number | undefined;
  readonly etapes: readonly EtapeFiche[];
  /** The person's credit on the first day, or on the control date where that is later. */
  readonly credit: Frise | undefined;
  readonly presence: Presence | undefined;
  readonly indemnite: Indemnite | undefined;
  readonly deplacements: Deplacement | undefined;
  readonly constats: readonly Finding[];
}

export function ficheDe(stage: Stage, { register, today, findings }: Controle): Fiche {
  const { settings, fares } = register;
  const dossier = stage.personne && new Dossier(stage.personne, today, settings);
  const day = stage.dateDebut === undefined || stage.dateDebut < today ? today : stage.dateDebut;
  return {
    stage,
    rang: dossier?.stages.find((placed) => placed.stage === stage)?.rank,
    etapes: etapesDe(stage, today),
    credit: dossier && friseDe(dossier.ledger, day, settings),
    presence: presenceOf(stage, settings),
    indemnite: indemniteDe(stage, settings),
    deplacements: deplacementDe(stage, settings, fares),
    constats: findings.filter(({ target }) => "row" in target && target.row === stage),
  };
}

type DateField =
  | "signatureStagiaire"
  | "signaturePartenaire"
  | "signatureCpas"
  | "suiviLe"
  | "dimonaLe"
  | "evaluationLe";

/** The five steps, in the order of the procedure. — Procédure */
function etapesDe(stage: Stage, today: Day): EtapeFiche[] {
  const attend = !stage.estTermine(today);
  return [
    etape(texts.steps.objectifs, [
      [stage.objectifs !== undefined, texts.items.objectifs],
      [stage.taches !== undefined, texts.items.taches],
      [stage.tuteur !== undefined, texts.items.tuteur],
      [stage.attestation === true, texts.items.attestation],
    ]),
    dates(stage, texts.steps.convention, [
      "signatureStagiaire",
      "signaturePartenaire",
      "signatureCpas",
    ]),
    dates(stage, texts.steps.suivi, ["suiviLe"], { attend }),
    dates(stage, texts.steps.dimona, ["dimonaLe"]),
    dates(stage, texts.steps.evaluation, ["evaluationLe"], { attend, result: stage.resultat }),
  ];
}

function etape(
  titre: string,
  items: readonly (readonly [done: boolean, item: string])[],
): EtapeFiche {
  const manque = items.filter(([done]) => !done).map(([, item]) => item);
  const noted = items.filter(([done]) => done).map(([, item]) => item);
  const notes = noted.length === 0 ? [] : [texts.noted(noted)];
  return { titre, fait: manque.length === 0, attend: false, notes, manque };
}

function dates(
  stage: Stage,
  titre: string,
  fields: readonly DateField[],
  {
    attend = false,
    result,
  }: { readonly attend?: boolean; readonly result?: string | undefined } = {},
): EtapeFiche {
  const day = (field: DateField): Day | undefined => stage[field];
  const known = fields.filter((field) => day(field) !== undefined);
  return {
    titre,
    fait: known.length === fields.length,
    attend: attend && known.length < fields.length,
    notes: [
      ...known.map((field) => texts.dated(texts.items[field], day(field) as Day)),
      ...(result === undefined ? [] : [texts.result(result)]),
    ],
    manque: fields.filter((field) => day(field) === undefined).map((field) => texts.items[field]),
  };
}
