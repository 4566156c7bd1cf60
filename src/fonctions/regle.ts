import { fonctionsTexts as texts } from "../messages/fr/fonctions";
import { ruleStatements } from "../messages/fr/rule-statements";
import { ruleTitles } from "../messages/fr/rule-titles";
import type { Argument } from "./cellules";
import { Colonne, etaler } from "./colonne";
import { introuvable, repondre, type Reponse } from "./refus";
import { sources } from "./sources";

/** A rule's text, with its slide. */
export const regle = (idArg: Argument): Reponse =>
  repondre(() => {
    const column = new Colonne("id", idArg);
    return etaler([column], (row) => {
      const given = column.exiger(row, column.texte(row));
      const id = given.toLowerCase();
      return isRule(id)
        ? texts.rule(ruleTitles[id], ruleStatements[id], sources[id])
        : introuvable(texts.unknownRule(column.lieu(row)));
    });
  });

const isRule = (id: string): id is keyof typeof sources => Object.hasOwn(sources, id);
