import { compareRows, type Stage } from "../register/entities";
import type { Register } from "../register/register";
import type { RegisterFile } from "../register/sheet-rows";
import { groupBy } from "../values/collections";
import { civil, pad } from "../values/day";
import { foldKey } from "../values/text";
import type { Day } from "../values/units";

type Piece =
  | { readonly kind: "texte"; readonly texte: string }
  | { readonly kind: "annee"; readonly chiffres: number }
  | { readonly kind: "numero"; readonly chiffres: string };

/** How a reference is written: texts, one number, and a year where one stands in it. */
type Modele = readonly Piece[];

/** The latest references tell how they are written: an odd one among them changes nothing. */
const LATEST = 5;
/** Digits that are still a number, to the unit. */
const MOST_DIGITS = 15;
/** Where the number stands; no cell can hold it. */
const NUMBER = "\u0000";

const DEFAULT: Modele = [
  { kind: "texte", texte: "S-" },
  { kind: "annee", chiffres: 4 },
  { kind: "texte", texte: "-" },
  { kind: "numero", chiffres: "001" },
];

/**
 * The next reference of a stage, written as the latest of that file (else of all) are: the number
 * after the highest, of that year where references hold a year, with their zeros; `S-2026-001`
 * where none has a number. Never one that the register knows, be it in another case, or only in a
 * row about a stage that is not there.
 */
export function prochaineReference(file: RegisterFile, register: Register, annee: number): string {
  const own = register.stages.filter((stage) => stage.file === file);
  const modeles = own.some((stage) => modeleDe(stage)) ? own : register.stages;
  const { modele, largeur } = usuel(modeles);
  const { stages, prestations, accidents, acquittements } = register;
  const rows = [...stages, ...prestations, ...accidents, ...acquittements];
  const known = new Set(rows.map(({ shownReference }) => foldKey(shownReference)));
  const reference = (numero: number): string =>
    ecrite(modele, String(annee), String(numero).padStart(largeur, "0"));
  let numero = plusHaut(modele, annee, known) + 1;
  while (known.has(foldKey(reference(numero)))) numero += 1;
  return reference(numero);
}

/** How most of the latest references are written, and with how many digits at least. */
function usuel(stages: readonly Stage[]): { readonly modele: Modele; readonly largeur: number } {
  const modeles = [...stages].sort(latestFirst).flatMap((stage) => {
    const modele = modeleDe(stage);
    return modele ? [modele] : [];
  });
  const groups = [...groupBy(modeles.slice(0, LATEST), cleDe).values()];
  const [[modele] = [DEFAULT]] = groups.sort((a, b) => b.length - a.length);
  const alike = modeles.filter((one) => cleDe(one) === cleDe(modele));
  return { modele, largeur: largeurDe([...alike, modele].map(chiffresDe)) };
}

const latestFirst = (a: Stage, b: Stage): number =>
  (b.dateDebut ?? Number.MIN_SAFE_INTEGER) - (a.dateDebut ?? Number.MIN_SAFE_INTEGER) ||
  compareRows(b, a);

/** Of `S-2026-013` or `13/26`: the year is told by its four digits, or as that of the first day. */
function modeleDe({ refStage, dateDebut }: Stage): Modele | undefined {
  const parts = (refStage ?? "").split(/(\d+)/);
  const runs = [...parts.keys()].filter((place) => place % 2 === 1);
  const find = (holds: (digits: string) => boolean): number | undefined =>
    runs.find((place) => holds(parts[place] as string));
  const short = dateDebut === undefined ? "" : shortYear(dateDebut);
  const annee =
    runs.length < 2
      ? undefined
      : (find((digits) => /^(?:19|20|21)\d\d$/.test(digits)) ?? find((digits) => digits === short));
  const numero = runs.filter((place) => place !== annee).at(-1);
  if (numero === undefined || (parts[numero] as string).length > MOST_DIGITS) return undefined;
  return parts.map((texte, place): Piece => {
    if (place === annee) return { kind: "annee", chiffres: texte.length };
    return place === numero ? { kind: "numero", chiffres: texte } : { kind: "texte", texte };
  });
}

const shortYear = (day: Day): string => pad(civil(day).year % 100);

/** What two references written in the same way have in common. */
const cleDe = (modele: Modele): string => foldKey(ecrite(modele, "AAAA", NUMBER));

const chiffresDe = (modele: Modele): string =>
  modele.map((piece) => (piece.kind === "numero" ? piece.chiffres : "")).join("");

/** From the latest number on that tells it: by a zero before it, or by having one digit only. */
function largeurDe(numbers: readonly string[]): number {
  const telling = numbers.find((digits) => digits.startsWith("0") || digits.length === 1);
  return (telling ?? numbers[0] ?? "").length;
}

function plusHaut(modele: Modele, annee: number, known: Iterable<string>): number {
  const [before = "", after = ""] = foldKey(ecrite(modele, String(annee), NUMBER)).split(NUMBER);
  let most = 0;
  for (const key of known) {
    const digits = key.slice(before.length, key.length - after.length);
    if (
      key.startsWith(before) &&
      key.endsWith(after) &&
      /^\d+$/.test(digits) &&
      digits.length <= MOST_DIGITS
    )
      most = Math.max(most, Number(digits));
  }
  return most;
}

const ecrite = (modele: Modele, annee: string, numero: string): string =>
  modele
    .map((piece) => {
      if (piece.kind === "texte") return piece.texte;
      if (piece.kind === "numero") return numero;
      return annee.slice(-piece.chiffres);
    })
    .join("");
