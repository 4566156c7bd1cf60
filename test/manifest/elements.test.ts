import { enleve, ensuite, morceau, remplace, verifie } from "./dommages";
import { ADRESSE } from "./support";

verifie("ses éléments et leur ordre", [
  [
    "un fichier coupé",
    (xml) => xml.slice(0, 900),
    [expect.stringMatching(/^not XML: 13:\d+: unclosed tag/) as string],
  ],
  ["un fichier vide", () => "", [expect.stringMatching(/^not XML/) as string]],
  [
    "un autre genre de complément",
    remplace('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'),
    ['<OfficeApp> has the type "MailApp", which has no place here'],
  ],
  [
    "Requirements après DefaultSettings",
    ensuite(
      enleve(morceau("Requirements")),
      remplace("<Permissions>", `${morceau("Requirements")}<Permissions>`),
    ),
    ["<Requirements> stands after <DefaultSettings> in <OfficeApp>"],
  ],
  [
    "Version avant Id",
    ensuite(
      enleve("<Version>1.2.3.0</Version>"),
      remplace("<Id>", "<Version>1.2.3.0</Version><Id>"),
    ),
    ["<Id> stands after <Version> in <OfficeApp>"],
  ],
  [
    "Runtimes après les fonctions",
    ensuite(
      enleve(morceau("Runtimes")),
      remplace("<DesktopFormFactor>", `${morceau("Runtimes")}<DesktopFormFactor>`),
    ),
    ["<Runtimes> stands after <AllFormFactors> in <Host>"],
  ],
  [
    "l'espace de noms avant le script",
    ensuite(
      enleve('<Namespace resid="Fonctions.Espace"/>'),
      remplace("<Script>", '<Namespace resid="Fonctions.Espace"/><Script>'),
    ),
    [
      "<Script> stands after <Namespace> in <ExtensionPoint>",
      "<Page> stands after <Namespace> in <ExtensionPoint>",
      "<Metadata> stands after <Namespace> in <ExtensionPoint>",
    ],
  ],
  [
    "les textes avant les adresses",
    ensuite(
      enleve(morceau("bt:Urls")),
      remplace("<bt:LongStrings>", `${morceau("bt:Urls")}<bt:LongStrings>`),
    ),
    ["<bt:Urls> stands after <bt:ShortStrings> in <Resources>"],
  ],
  [
    "pas d'adresse d'aide",
    enleve(`<SupportUrl DefaultValue="${ADRESSE}assets/aide.html"/>`),
    ["<OfficeApp> lacks <SupportUrl>"],
  ],
  [
    "des droits donnés deux fois",
    remplace("<Permissions>", "<Permissions>ReadWriteDocument</Permissions><Permissions>"),
    ["<Permissions> stands twice in <OfficeApp>"],
  ],
  [
    "AppDomains vide",
    remplace("<Hosts>", "<AppDomains/><Hosts>"),
    ["<AppDomains> lacks <AppDomain>"],
  ],
  [
    "un TaskpaneId",
    remplace(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Volet</TaskpaneId>',
    ),
    ["<TaskpaneId> has no place in <Action>: a shared runtime has one pane"],
  ],
  [
    "des ExtendedPermissions",
    remplace("</Resources>", "</Resources><ExtendedPermissions/>"),
    ["<ExtendedPermissions> has no place in <VersionOverrides>: it is for Outlook only"],
  ],
  [
    "des exigences répétées",
    remplace(
      '"VersionOverridesV1_0">',
      '"VersionOverridesV1_0"><Requirements><bt:Sets/></Requirements>',
    ),
    [
      "<Requirements> has no place in <VersionOverrides>: those of the manifest itself hold already",
      "<bt:Sets> has no place in <Requirements>",
    ],
  ],
  [
    "un bouton qui appelle une fonction",
    remplace('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'),
    ['<Action> has the type "ExecuteFunction", which has no place here'],
  ],
  [
    "un bouton sans genre",
    remplace(' xsi:type="Button"', ""),
    ['<Control Iop.Volet> has the type "", which has no place here'],
  ],
  [
    "une icône hors de son espace de noms",
    remplace('<bt:Image size="80" resid="Icone.80"/>', '<Image size="80" resid="Icone.80"/>'),
    ["<Image> has no place in <Icon>", "<Image> names Icone.80, which stands in <bt:Images>"],
  ],
]);
