import { phraseTexts as texts } from "../../messages/fr/rapport";
import { chiffreOf, type ChiffreId } from "./chiffres";
import type { Affiche } from "./model";
import type { Publication } from "./publication";

/** Sentences to open the year with, made from figures that are shown: a hidden one leaves its part out. */
export function phrasesOf(year: Publication, before: Publication, seuil: number): string[] {
  const shown = (id: ChiffreId, of = year): Affiche => chiffreOf(id, of, seuil);
  return [
    stagesEtPersonnes(shown("stages"), shown("stagiaires"), shown("stages", before), year),
    heures(shown("heures"), shown("partenaires"), shown("taux")),
    suite(shown("termines"), shown("evalues"), shown("depenses")),
  ].filter((phrase) => phrase !== "");
}

function stagesEtPersonnes(
  stages: Affiche,
  persons: Affiche,
  before: Affiche,
  { figures: { annee } }: Publication,
): string {
  if (stages.nombre === undefined || persons.nombre === undefined) return "";
  const said = texts.stages(
    annee,
    texts.stagesWord(stages.nombre),
    texts.personsWord(persons.nombre),
  );
  return before.nombre === undefined
    ? `${said}${texts.end}`
    : `${said}${texts.more(stages.nombre - before.nombre, annee - 1)}`;
}

function heures(hours: Affiche, partners: Affiche, presence: Affiche): string {
  if (hours.nombre === undefined || partners.nombre === undefined) return "";
  const said = texts.hours(hours.texte, texts.partnersWord(partners.nombre));
  return presence.nombre === undefined
    ? `${said}${texts.end}`
    : `${said}${texts.presence(presence.texte)}`;
}

function suite(ended: Affiche, evaluated: Affiche, due: Affiche): string {
  if (ended.nombre === undefined || evaluated.nombre === undefined) return "";
  const said = texts.results(texts.stagesWord(ended.nombre), evaluated.texte);
  return due.nombre === undefined ? said : `${said} ${texts.money(due.texte)}`;
}
