import { windowStart } from "../calculations/credit";
import { Dossier } from "../calculations/dossier";
import { ficheTexts } from "../messages/fr/fiche";
import { nouveauStageTexts as texts } from "../messages/fr/saisie-volet";
import type { Partenaire, Personne, Stage } from "../register/entities";
import type { ListValue } from "../register/lists";
import type { Register } from "../register/register";
import type { SheetRows } from "../register/sheet-rows";
import { civil } from "../values/day";
import { failure, success, type Result } from "../values/result";
import { serialOfDay } from "../values/serial";
import { clean, foldKey } from "../values/text";
import type { Day, Minutes } from "../values/units";
import type { Changement, Cellules, Valeur } from "./corrections";
import { prochaineReference } from "./numerotation";
import { feuilleDe, ligneAjoutee, periodeRefusee } from "./saisie";

export interface DemandeStage {
  /** A reference of `Stagiaires`, in any case. */
  readonly stagiaire: string;
  /** A reference of `Partenaires`, in any case; none yet: undefined or empty. */
  readonly partenaire?: string | undefined;
  readonly debut?: Day | undefined;
  readonly fin?: Day | undefined;
  /** Planned hours: more than 0. */
  readonly heures?: Minutes | undefined;
}

export interface NouveauStage {
  readonly reference: string;
  readonly changement: Changement;
  /** What must still be noted before the first day, in words, in the order of the columns. */
  readonly manque: readonly string[];
}

const PREVU: ListValue<"etat"> = "Prévu";

/**
 * The row of a new stage, with the next reference and the person's situation of today, and what it
 * will lack before its first day. Else the sentence: an unknown person or partner, dates reversed or
 * outside 1900 to 2199, hours that are not above 0, no sheet to add a row to. — Procédure,
 * Partenaires (avant), Durée
 */
export function nouveauStage(
  demande: DemandeStage,
  register: Register,
  today: Day,
): Result<NouveauStage, string> {
  const { debut, fin, heures } = demande;
  const personne = personneDe(demande.stagiaire, register);
  if (!personne) return failure(texts.unknownPerson(clean(demande.stagiaire)));
  const nomme = clean(demande.partenaire ?? "");
  const partenaire = partenaireDe(nomme, register);
  if (nomme !== "" && !partenaire) return failure(texts.unknownPartner(nomme));
  const refus = periodeRefusee(debut, fin);
  if (refus !== undefined) return failure(refus);
  if (heures !== undefined && !(heures > 0)) return failure(texts.badHours);
  const rows = feuillePour(personne, register);
  if (!rows.ok) return rows;
  const { file } = rows.value;
  const reference = prochaineReference(file, register, civil(debut ?? today).year);
  const stagiaire = personne.rows.find((row) => row.file === file) ?? personne.rows[0];
  const cells: Cellules<"Stages"> = {
    refStage: texte(reference),
    refStagiaire: texte(stagiaire?.refStagiaire),
    refPartenaire: texte(partenaire?.refPartenaire),
    etat: texte(PREVU),
    dateDebut: date(debut),
    dateFin: date(fin),
    heuresPrevues: heures === undefined ? undefined : { type: "hours", minutes: heures },
    statut: texte(stagiaire?.statut),
    commune: texte(stagiaire?.commune),
    travailleurSocial: texte(stagiaire?.travailleurSocial),
  };
  return success({
    reference,
    changement: ligneAjoutee(rows.value, cells),
    manque: manqueDe(
      cells,
      precedentsDe(personne, debut, register, today),
      register,
      debut ?? today,
    ),
  });
}

const texte = (text: string | undefined): Valeur | undefined =>
  text === undefined ? undefined : { type: "text", text };

const date = (day: Day | undefined): Valeur | undefined =>
  day === undefined ? undefined : { type: "date", serial: serialOfDay(day) };

const personneDe = (reference: string, { personnes }: Register): Personne | undefined =>
  personnes.find(({ key }) => key === foldKey(clean(reference)));

const partenaireDe = (reference: string, { partenaires }: Register): Partenaire | undefined =>
  partenaires.find(
    (row) => row.doublonDe === undefined && row.key("refPartenaire") === foldKey(reference),
  );

/** The sheet of a file that knows the person, where it can take a row; else of the first that can. */
function feuillePour({ rows }: Personne, register: Register): Result<SheetRows<"Stages">, string> {
  const files = [...rows.map(({ file }) => file), ...register.files];
  const sheets = files.map((file) => feuilleDe("Stages", file, register));
  return sheets.find(({ ok }) => ok) ?? (sheets[0] as Result<SheetRows<"Stages">, string>);
}

/** The person's stages before that day, in order, in its window of credit. */
function precedentsDe(
  personne: Personne,
  debut: Day | undefined,
  { settings }: Register,
  today: Day,
): readonly Stage[] {
  if (debut === undefined) return [];
  const { stages, anchorOf } = new Dossier(personne, today, settings);
  const start = windowStart(debut, settings, anchorOf);
  return stages
    .map(({ stage }) => stage)
    .filter(({ dateDebut }) => dateDebut >= start && dateDebut <= debut);
}

function manqueDe(
  cells: Cellules<"Stages">,
  precedents: readonly Stage[],
  { settings }: Register,
  debut: Day,
): string[] {
  const { items } = ficheTexts;
  const { missing } = texts;
  const previous = precedents.at(-1);
  const unless = (known: unknown, item: string): string[] => (known === undefined ? [item] : []);
  return [
    ...unless(cells.refPartenaire, missing.partenaire),
    items.objectifs,
    ...(precedents.length >= 2 ? [missing.nouveauxObjectifs] : []),
    ...[items.taches, items.tuteur, items.attestation],
    ...[items.signatureStagiaire, items.signaturePartenaire, items.signatureCpas, items.dimonaLe],
    ...unless(settings.at("assurance.accidents", debut), missing.policeAccidents),
    ...unless(settings.at("assurance.rc", debut), missing.policeRc),
    ...unless(cells.dateDebut, missing.dateDebut),
    ...unless(cells.dateFin, missing.dateFin),
    ...unless(cells.heuresPrevues, missing.heures),
    ...(previous?.isMissing("evaluationLe")
      ? [texts.evaluation(previous.shownReference, previous.line)]
      : []),
  ];
}
