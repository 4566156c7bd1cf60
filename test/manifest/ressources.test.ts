import { enleve, long, remplace, verifie } from "./dommages";
import { ADRESSE } from "./support";

verifie("les noms", [
  [
    "un nom qui ne mène nulle part",
    remplace('<Label resid="Groupe.Nom"/>', '<Label resid="Groupe.Titre"/>'),
    ["the resource Groupe.Nom is never used", "<Label> names Groupe.Titre, which is no resource"],
  ],
  [
    "une ressource dont personne ne se sert",
    remplace("</bt:Urls>", `<bt:Url id="Autre" DefaultValue="${ADRESSE}a"/></bt:Urls>`),
    ["the resource Autre is never used"],
  ],
  [
    "une ressource donnée deux fois",
    remplace("</bt:Urls>", `<bt:Url id="Aide.Url" DefaultValue="${ADRESSE}a"/></bt:Urls>`),
    ["the resource Aide.Url stands twice"],
  ],
  [
    "un texte long là où il en faut un court",
    remplace('<Title resid="Pret.Titre"/>', '<Title resid="Pret.Texte"/>'),
    [
      "the resource Pret.Titre is never used",
      "<Title> names Pret.Texte, which stands in <bt:LongStrings>",
    ],
  ],
  [
    "un texte là où il faut une adresse",
    remplace('<LearnMoreUrl resid="Aide.Url"/>', '<LearnMoreUrl resid="Pret.Titre"/>'),
    [
      "the resource Aide.Url is never used",
      "<LearnMoreUrl> names Pret.Titre, which stands in <bt:ShortStrings>",
    ],
  ],
  [
    "un élément qui ne nomme rien",
    remplace('<LearnMoreUrl resid="Aide.Url"/>', "<LearnMoreUrl/>"),
    ["the resource Aide.Url is never used", "<LearnMoreUrl> names no resource"],
  ],
  [
    "un nom de 33 caractères",
    (xml) => xml.replaceAll("Pret.Titre", long(33)),
    [`the resource ${long(33)} has more than 32 characters`],
  ],
]);

verifie("les textes", [
  [
    "un nom de 126 caractères",
    remplace('DefaultValue="Stages IOP"', `DefaultValue="${long(126)}"`),
    [`<DisplayName> has 126 characters, more than 125: "${long(20)}…"`],
  ],
  [
    "une description traduite de 251 caractères",
    (xml) => xml.replace(/(<Description [^]*?Locale="de-DE" Value=")[^"]*/, `$1${long(251)}`),
    [`<Description> has 251 characters, more than 250: "${long(20)}…"`],
  ],
  [
    "un texte court de 126 caractères",
    remplace("Stages IOP est prêt", long(126)),
    [`<bt:String Pret.Titre> has 126 characters, more than 125: "${long(20)}…"`],
  ],
  [
    "un texte long de 251 caractères",
    (xml) => xml.replace(/(id="Bouton.Aide" DefaultValue=")[^"]*/, `$1${long(251)}`),
    [`<bt:String Bouton.Aide> has 251 characters, more than 250: "${long(20)}…"`],
  ],
  [
    "une traduction vide",
    remplace('Value="IOP-Praktika ist bereit"', 'Value=""'),
    ["<bt:String Pret.Titre> has an empty value"],
  ],
  ["un éditeur sans nom", remplace("Projet IOP", ""), ["<ProviderName> has an empty value"]],
  [
    "un nom sans néerlandais",
    enleve('<Override Locale="nl-NL" Value="IOP-stages"/>'),
    ["<DisplayName> lacks nl-NL"],
  ],
  [
    "un bouton sans allemand",
    (xml) => xml.replace(/(bt:String id="Bouton.Nom"[^]*?)<bt:Override Locale="de-DE"[^>]*>/, "$1"),
    ["<bt:String Bouton.Nom> lacks de-DE"],
  ],
  [
    "des fonctions sans anglais",
    enleve(`<bt:Override Locale="en-US" Value="${ADRESSE}functions.en.json"/>`),
    ["<bt:Url Fonctions.Metadonnees.Url> lacks en-US"],
  ],
  [
    "une langue donnée deux fois",
    remplace('<Override Locale="de-DE"', '<Override Locale="nl-NL"'),
    ["<DisplayName> lacks de-DE", "<DisplayName> has nl-NL twice"],
  ],
  [
    "une langue de trop",
    remplace("</DisplayName>", '<Override Locale="it-IT" Value="Stage IOP"/></DisplayName>'),
    ["<DisplayName> has it-IT, which no other text has"],
  ],
  [
    "un autre espace de noms",
    remplace('DefaultValue="IOP"', 'DefaultValue="STAGE"'),
    ['the namespace of the functions is not IOP: "STAGE"'],
  ],
  [
    "un espace de noms traduit",
    remplace(
      'DefaultValue="IOP"/>',
      'DefaultValue="IOP"><bt:Override Locale="nl-NL" Value="IOP"/></bt:String>',
    ),
    ["the namespace of the functions is the same in every language"],
  ],
]);
