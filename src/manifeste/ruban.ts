import { RESID, residDeLIcone, TAILLES_RUBAN } from "./ressources";
import { element, type Element } from "./xml";

/** What Excel adds: the functions, and a button on its first tab. The order of elements counts. */
export const classeur = (): Element =>
  element("Host", { "xsi:type": "Workbook" }, [
    element("Runtimes", {}, [element("Runtime", { resid: RESID.volet, lifetime: "long" })]),
    element("AllFormFactors", {}, [fonctions()]),
    element("DesktopFormFactor", {}, [
      element("GetStarted", {}, [
        vers("Title", RESID.pretTitre),
        vers("Description", RESID.pretTexte),
        vers("LearnMoreUrl", RESID.aide),
      ]),
      vers("FunctionFile", RESID.volet),
      element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
        element("OfficeTab", { id: "TabHome" }, [groupe()]),
      ]),
    ]),
  ]);

const fonctions = (): Element =>
  element("ExtensionPoint", { "xsi:type": "CustomFunctions" }, [
    element("Script", {}, [vers("SourceLocation", RESID.script)]),
    element("Page", {}, [vers("SourceLocation", RESID.volet)]),
    element("Metadata", {}, [vers("SourceLocation", RESID.metadonnees)]),
    vers("Namespace", RESID.espace),
  ]);

const groupe = (): Element =>
  element("Group", { id: "Iop.Groupe" }, [
    vers("Label", RESID.groupe),
    icones(),
    element("Control", { "xsi:type": "Button", id: "Iop.Volet" }, [
      vers("Label", RESID.bouton),
      element("Supertip", {}, [vers("Title", RESID.bouton), vers("Description", RESID.boutonAide)]),
      icones(),
      // Without TaskpaneId: a shared runtime has one pane.
      element("Action", { "xsi:type": "ShowTaskpane" }, [vers("SourceLocation", RESID.volet)]),
    ]),
  ]);

const icones = (): Element =>
  element(
    "Icon",
    {},
    TAILLES_RUBAN.map((taille) =>
      element("bt:Image", { size: String(taille), resid: residDeLIcone(taille) }),
    ),
  );

const vers = (name: string, resid: string): Element => element(name, { resid });
