import { Dossier } from "../calculations/dossier";
import { simuler } from "../calculations/simulation";
import { aFaireTexts } from "../messages/fr/a-faire";
import { ficheTexts, simulationTexts } from "../messages/fr/fiche";
import { euros, heures, jour, jours } from "../messages/fr/format";
import { paneTexts as texts } from "../messages/fr/pane";
import { definitions, type Definition, type ParameterKey } from "../parameters/definitions";
import { cellReader } from "../register/cell-reader";
import { columnOf } from "../register/columns";
import type { Personne, Stage } from "../register/entities";
import type { Register } from "../register/register";
import type { Controle } from "../validation/controle";
import { addYears, fromIso } from "../values/day";
import type { Day, Minutes } from "../values/units";
import { aFaire } from "./a-faire";
import { constatVue, personneDe, type TextsOf } from "./constats";
import type { Frise } from "./credit";
import { ficheDe } from "./fiche";
import type {
  AFaireVue,
  FicheVue,
  FriseVue,
  ReglagesVue,
  ReglageVue,
  SimulationVue,
  StageChoix,
} from "./vues";

/** What a person typed: hours as in a cell, dates as 2026-03-09. */
export interface PlanDemande {
  readonly heures: string;
  readonly debut: string;
  readonly fin: string;
}

export function aFaireVue(controle: Controle): AFaireVue {
  const taches = aFaire(controle).map(({ etape, retard, titre, stage, points }) => ({
    etape,
    etapeTexte: aFaireTexts.steps[etape],
    retard,
    titre,
    reference: stage.shownReference,
    personne: personneDe(stage.stagiaire),
    partenaire: stage.partenaire?.denomination ?? "",
    points: points.map(({ texte, feuille, cellule }) => ({
      texte,
      lieu: {
        fichier: stage.file.name,
        feuille,
        nomFeuille: stage.rows.sheetName,
        ligne: stage.line,
        colonne: "",
        cellule,
      },
    })),
  }));
  return { taches, vide: texts.nothingToDo(nextStart(controle)) };
}

function nextStart({ register, today }: Controle): string {
  const next = register.stages
    .filter(({ compte, dateDebut }) => compte && dateDebut !== undefined && dateDebut > today)
    .sort((a, b) => (a.dateDebut as Day) - (b.dateDebut as Day))[0];
  return next?.dateDebut === undefined ? "" : texts.nextStart(next.dateDebut, next.shownReference);
}

export const stagesVue = ({ stages }: Register): readonly StageChoix[] =>
  stages
    .filter(({ doublonDe }) => doublonDe === undefined)
    .map((stage) => ({
      reference: stage.shownReference,
      personne: personneDe(stage.stagiaire),
      dates: texts.dates(stage.dateDebut, stage.dernierJour),
    }));

export function ficheVue(stage: Stage, controle: Controle, textsOf: TextsOf): FicheVue {
  const fiche = ficheDe(stage, controle);
  const { presence, indemnite, deplacements } = fiche;
  const textOf = textsOf(fiche.constats);
  return {
    reference: stage.shownReference,
    titre: stage.metierObserve ?? "",
    personne: personneDe(stage.stagiaire),
    partenaire: stage.partenaire?.denomination ?? "",
    dates: texts.dates(stage.dateDebut, stage.dernierJour),
    rang: texts.rank(fiche.rang),
    etapes: fiche.etapes,
    frise: fiche.credit && friseVue(fiche.credit, controle),
    montants: [
      ...(presence ? [texts.hoursAttended(heures(presence.minutes), jours(presence.days))] : []),
      ...(indemnite ? [ficheTexts.allowance(indemnite)] : []),
      ...(deplacements ? [ficheTexts.travel(deplacements)] : []),
    ],
    constats: fiche.constats.map((finding) =>
      constatVue(finding, controle.findings.indexOf(finding), textOf),
    ),
  };
}

function friseVue(frise: Frise, { register }: Controle): FriseVue {
  const years = register.settings.at("credit.annees", frise.jour);
  const fin = addYears(frise.jour, years);
  return {
    debut: frise.debut,
    jour: frise.jour,
    fin,
    max: heures(frise.max),
    phrase: ficheTexts.credit(frise.paliers),
    heures: parStage(frise.heures).map(({ jour: day, minutes, stage = "", prevues }) => ({
      jour: day,
      date: jour(day),
      heures: heures(minutes),
      part: Math.min(1, minutes / frise.max),
      stage,
      prevues,
    })),
    paliers: frise.paliers.map(({ jour: day, reste }) => ({
      jour: day,
      date: jour(day),
      reste: ficheTexts.amount(reste),
      part: Math.max(0, reste / frise.max),
    })),
    reperes: [jour(frise.debut), jour(frise.jour), jour(fin)],
  };
}

/** The days of one stage make one bar, on the last of them. */
function parStage(heures: Frise["heures"]): Frise["heures"] {
  const bars = new Map<string, Frise["heures"][number]>();
  heures.forEach((one, at) => {
    const key = one.stage === undefined ? String(at) : `${one.stage} ${String(one.prevues)}`;
    const sum = (bars.get(key)?.minutes ?? 0) + one.minutes;
    bars.set(key, { ...one, minutes: sum as Minutes });
  });
  return [...bars.values()];
}

const hoursReader = cellReader(columnOf("Stages", "heuresPrevues"), false);

/** The answer to « puis-je planifier ? »; what cannot be read is told. */
export function simulationVue(
  personne: Personne | undefined,
  demande: PlanDemande,
  { register, today }: Controle,
): SimulationVue {
  const read = hoursReader.text(demande.heures);
  const [debut, fin] = [fromIso(demande.debut), fromIso(demande.fin)];
  if (typeof read !== "number" || debut === undefined || fin === undefined || fin < debut)
    return { possible: false, reponse: texts.badPlan, obstacles: [] };
  if (!personne) return { possible: false, reponse: texts.unknownStage, obstacles: [] };
  const plan = { heures: read as Minutes, debut, fin };
  const { ledger } = new Dossier(personne, today, register.settings);
  const found = simuler(plan, ledger, register.settings);
  return {
    possible: found.possible,
    reponse: found.possible
      ? simulationTexts.possible(plan)
      : simulationTexts.impossible(found, plan),
    obstacles: simulationTexts.obstacles(found.obstacles),
  };
}

export function reglagesVue({ register, today }: Controle): ReglagesVue {
  const keys = Object.keys(definitions) as ParameterKey[];
  return {
    parametres: keys.map((key) => parametre(key, register, today)),
    tarifs: tarifs(register, today),
  };
}

function parametre(key: ParameterKey, { settings, parametres }: Register, today: Day): ReglageVue {
  const definition = definitions[key] as Definition;
  const versions = settings.versions(key).filter(({ from }) => from === undefined || from <= today);
  const from = versions.at(-1)?.from;
  const value = settings.at(key, today);
  const row = parametres.filter((one) => one.cle === key && one.valableDes === from).at(-1);
  return {
    cle: key,
    libelle: definition.label,
    valeur: texts.parameterValue(definition.type, value),
    depuis: value === undefined ? "" : from === undefined ? texts.always : texts.since(from),
    source: row?.source ?? definition.source ?? "",
  };
}

/** Each code once, as it stands today. */
function tarifs({ fares, tarifs: rows }: Register, today: Day): ReglageVue[] {
  const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))];
  return codes.map((code) => {
    const row = rows
      .filter((one) => one.code === code && (one.valableDes ?? Number.NEGATIVE_INFINITY) <= today)
      .at(-1);
    const fare = fares.at(code, today);
    const from = row?.valableDes;
    return {
      cle: code,
      libelle: row?.libelle ?? "",
      valeur: fare
        ? texts.perDay(euros(fare.perDay), fare.cap === undefined ? undefined : euros(fare.cap))
        : texts.closed,
      depuis: from === undefined ? texts.always : texts.since(from),
      source: row?.source ?? "",
    };
  });
}
