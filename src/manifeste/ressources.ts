import { manifesteTexts, type Langue, type ManifesteTexts } from "../messages/manifeste";
import { fichierDeLIcone, fichierDesFonctions, FICHIERS } from "./fichiers";
import { AUTRES_LANGUES, LANGUE, LOCALES } from "./langues";
import { element, type Element } from "./xml";

/** The icons of a button or a group, in pixels. */
export const TAILLES_RUBAN = [16, 32, 80] as const;
export const residDeLIcone = (taille: (typeof TAILLES_RUBAN)[number]): string =>
  `Icone.${String(taille)}`;

/** What the rest of the manifest names: at most 32 characters. */
export const RESID = {
  /** One page, one runtime: the pane, the functions and the button all name it. */
  volet: "Volet.Url",
  script: "Fonctions.Script.Url",
  metadonnees: "Fonctions.Metadonnees.Url",
  aide: "Aide.Url",
  espace: "Fonctions.Espace",
  groupe: "Groupe.Nom",
  bouton: "Bouton.Nom",
  boutonAide: "Bouton.Aide",
  pretTitre: "Pret.Titre",
  pretTexte: "Pret.Texte",
} as const;

/** `=IOP.CREDIT_RESTANT(…)`, in every language: a translated name would break formulas. */
const ESPACE = "IOP";

/** What differs from one language to another. */
export const traduit = (
  name: string,
  attributes: Element["attributes"],
  valeur: (langue: Langue) => string,
): Element =>
  element(
    name,
    { ...attributes, DefaultValue: valeur(LANGUE) },
    AUTRES_LANGUES.map((langue) =>
      element(name.startsWith("bt:") ? "bt:Override" : "Override", {
        Locale: LOCALES[langue],
        Value: valeur(langue),
      }),
    ),
  );

export const ressources = (adresse: string): Element =>
  element("Resources", {}, [
    element(
      "bt:Images",
      {},
      TAILLES_RUBAN.map((taille) =>
        element("bt:Image", {
          id: residDeLIcone(taille),
          DefaultValue: adresse + fichierDeLIcone(taille),
        }),
      ),
    ),
    element("bt:Urls", {}, [
      url(RESID.volet, adresse + FICHIERS.volet),
      url(RESID.script, adresse + FICHIERS.script),
      traduit(
        "bt:Url",
        { id: RESID.metadonnees },
        (langue) => adresse + fichierDesFonctions(langue),
      ),
      url(RESID.aide, adresse + FICHIERS.aide),
    ]),
    element("bt:ShortStrings", {}, [
      element("bt:String", { id: RESID.espace, DefaultValue: ESPACE }),
      texte(RESID.groupe, "groupe"),
      texte(RESID.bouton, "bouton"),
      texte(RESID.pretTitre, "pretTitre"),
    ]),
    element("bt:LongStrings", {}, [
      texte(RESID.boutonAide, "boutonAide"),
      texte(RESID.pretTexte, "pretTexte"),
    ]),
  ]);

const url = (id: string, adresse: string): Element =>
  element("bt:Url", { id, DefaultValue: adresse });

const texte = (id: string, cle: Exclude<keyof ManifesteTexts, "aide">): Element =>
  traduit("bt:String", { id }, (langue) => manifesteTexts[langue][cle]);
