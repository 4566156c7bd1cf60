import { verifierManifeste } from "../../tools/manifest";
import { enleve, long, remplace, verifie } from "./dommages";
import { ADRESSE, AUTOUR, BON } from "./support";

verifie("les adresses", [
  [
    "une icône en http",
    remplace(`<IconUrl DefaultValue="https:`, `<IconUrl DefaultValue="http:`),
    [`<IconUrl> is not https: "${ADRESSE.replace("https", "http")}assets/icon-32.png"`],
  ],
  [
    "une traduction en http",
    remplace(`Value="${ADRESSE}functions.de.json"`, 'Value="http://a.example/functions.de.json"'),
    ['<bt:Url Fonctions.Metadonnees.Url> is not https: "http://a.example/functions.de.json"'],
  ],
  [
    "une adresse relative",
    remplace(`DefaultValue="${ADRESSE}functions.js"`, 'DefaultValue="functions.js"'),
    ['<bt:Url Fonctions.Script.Url> is not https: "functions.js"'],
  ],
  [
    "un script sur un autre serveur",
    remplace(`"${ADRESSE}functions.js"`, '"https://a.example/functions.js"'),
    [`<bt:Url Fonctions.Script.Url> is not below ${ADRESSE}: "https://a.example/functions.js"`],
  ],
  [
    "une adresse de 2049 caractères",
    remplace(`${ADRESSE}functions.js"`, `${ADRESSE}${long(2049 - ADRESSE.length)}"`),
    [
      `<bt:Url Fonctions.Script.Url> has 2049 characters, more than 2048: "${ADRESSE.slice(0, 20)}…"`,
    ],
  ],
  [
    "un domaine en http",
    remplace("<Hosts>", "<AppDomains><AppDomain>http://a.example</AppDomain></AppDomains><Hosts>"),
    ['<AppDomain> is not https: "http://a.example"'],
  ],
]);

verifie("une seule page", [
  [
    "des fonctions dans une autre page",
    remplace(
      '<Page>\n              <SourceLocation resid="Volet.Url"/>',
      '<Page>\n              <SourceLocation resid="Aide.Url"/>',
    ),
    ["<Page> names Aide.Url, and not the runtime's Volet.Url"],
  ],
  [
    "un bouton qui ouvre une autre page",
    remplace(
      '"ShowTaskpane">\n                    <SourceLocation resid="Volet.Url"/>',
      '"ShowTaskpane">\n                    <SourceLocation resid="Aide.Url"/>',
    ),
    ["<Action> names Aide.Url, and not the runtime's Volet.Url"],
  ],
  [
    "un FunctionFile d'une autre page",
    remplace('<FunctionFile resid="Volet.Url"/>', '<FunctionFile resid="Aide.Url"/>'),
    ["<FunctionFile> names Aide.Url, and not the runtime's Volet.Url"],
  ],
  [
    "un volet qui s'arrête quand on le ferme",
    remplace('lifetime="long"', 'lifetime="short"'),
    ["the lifetime of <Runtime> is not long"],
  ],
  [
    "une page de base qui n'est pas celle du volet",
    remplace(
      `<SourceLocation DefaultValue="${ADRESSE}pane.html"/>`,
      `<SourceLocation DefaultValue="${ADRESSE}autre.html"/>`,
    ),
    [`the runtime's page is not that of <DefaultSettings>: "${ADRESSE}pane.html"`],
  ],
]);

verifie("les icônes", [
  [
    "un bouton sans icône de 80 pixels",
    enleve('<bt:Image size="80" resid="Icone.80"/>'),
    ["an <Icon> lacks its 80 pixels"],
  ],
  [
    "une icône annoncée plus petite qu'elle n'est",
    remplace('size="80" resid="Icone.80"', 'size="64" resid="Icone.80"'),
    ["an <Icon> lacks its 80 pixels", "<bt:Image Icone.80>: icon-80.png is 80×80, and not 64×64"],
  ],
  [
    "la grande icône à la place de la petite",
    remplace(
      `<IconUrl DefaultValue="${ADRESSE}assets/icon-32`,
      `<IconUrl DefaultValue="${ADRESSE}assets/icon-64`,
    ),
    ["<IconUrl>: icon-64.png is 64×64, and not 32×32"],
  ],
]);

describe("vérifier le manifeste : rien à redire", () => {
  it("à un manifeste en ordre", () => {
    expect(verifierManifeste(BON, AUTOUR)).toEqual([]);
  });

  it("à d'autres domaines, en https", () => {
    const domaine = "<AppDomains><AppDomain>https://a.example</AppDomain></AppDomains>";
    expect(verifierManifeste(BON.replace("<Hosts>", `${domaine}<Hosts>`), AUTOUR)).toEqual([]);
  });
});
