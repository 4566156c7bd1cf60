import type { Faite, Reglage } from "./arbitraires";

/*
 * The credit once more, as slowly and plainly as the contract says it: on the calendar of
 * JavaScript, without an index, without a line of the project's own code.
 */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The same date some years later or before; 29 February becomes 28 where there is none. */
export function ansApres(serial: number, years: number): number {
  const js = new Date(EPOCH + serial * DAY);
  const [year, month, date] = [js.getUTCFullYear() + years, js.getUTCMonth(), js.getUTCDate()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date, lastOfMonth)) - EPOCH) / DAY;
}

/** What holds on a day: the latest version that has begun, of two of one day the lower. */
function enVigueur(reglages: readonly Reglage[], key: string, le: number, sinon: unknown): unknown {
  let value = sinon;
  let depuis = -Infinity;
  for (const [name, candidate, from] of reglages) {
    const start = typeof from === "number" ? from : -Infinity;
    if (name === key && start <= le && start >= depuis) [value, depuis] = [candidate, start];
  }
  return value;
}

/** What is left on a day of a person's credit, in minutes. */
export function resteNaif(
  faites: readonly Faite[],
  qui: string,
  le: number,
  reglages: readonly Reglage[],
): number {
  const max = enVigueur(reglages, "credit.heures-max", le, 228) as number;
  const annees = enVigueur(reglages, "credit.annees", le, 3) as number;
  const fenetre = enVigueur(reglages, "credit.fenetre", le, "glissante");
  const siennes = faites.filter(
    (one) => one.qui.toLowerCase() === qui.toLowerCase() && one.minutes > 0,
  );
  const dedans = (jour: number): boolean =>
    fenetre === "glissante"
      ? jour > ansApres(le, -annees) && jour <= le
      : jour >= debutDePeriode(siennes, le, annees) && jour <= le;
  const faits = siennes.filter(({ jour }) => dedans(jour)).map(({ minutes }) => minutes);
  return max * 60 - faits.reduce((sum, minutes) => sum + minutes, 0);
}

/** The last beginning of a period on or before that day; the day itself before the first. */
function debutDePeriode(siennes: readonly Faite[], le: number, annees: number): number {
  const ancre = Math.min(...siennes.map(({ jour }) => jour));
  if (!(ancre <= le)) return le;
  let periode = 0;
  while (ansApres(ancre, (periode + 1) * annees) <= le) periode += 1;
  return ansApres(ancre, periode * annees);
}
