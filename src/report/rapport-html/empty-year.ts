import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Affiche, Rapport, Section } from "../rapport/model";
import { block, columns } from "./blocks";
import { isNothing } from "./layout";
import { marks } from "./marks";
import { method } from "./means";
import { notes, part, sentences, yearBefore } from "./section";
import { tiles } from "./tiles";

/** Whether no stage begins in the year. */
export const isEmpty = ({ sections }: Rapport): boolean =>
  sections[0]?.chiffres.find(({ id }) => id === "stages")?.valeur.nombre === 0;

/** One page: that there is nothing, and what is counted all the same. */
export function emptyYear(rapport: Rapport): Html {
  const found = rapport.sections.map(countedIn);
  const [year] = rapport.sections;
  return part(
    rapport,
    "annee",
    year?.titre ?? "",
    markup`${year ? sentences(year) : NOTHING}
${besides(rapport, found)}
${method(rapport)}`,
  );
}

function besides(rapport: Rapport, found: readonly Section[]): Html {
  const figures = found.flatMap(({ chiffres }) => chiffres);
  const tables = found.flatMap(({ tableaux }) => tableaux);
  if (figures.length + tables.length === 0) return NOTHING;
  return markup`<h3 class="suite">${texts.emptyYear.besides}</h3>
<p class="definition">${texts.emptyYear.why}</p>
${tiles(figures, yearBefore(rapport), "grandes")}
${columns(tables.map(block))}
${notes([marks(found)])}`;
}

const countedIn = (section: Section): Section => ({
  ...section,
  chiffres: section.chiffres.filter(({ valeur }) => isCounted(valeur)),
  graphiques: [],
  tableaux: section.tableaux.filter(({ total: [total] }) => isCounted(total)),
});

const isCounted = (shown: Affiche): boolean => !isNothing(shown) && shown.nombre !== 0;
