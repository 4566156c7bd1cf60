import { manifesteTexts } from "../messages/manifeste";
import { fichierDeLIcone, FICHIERS } from "./fichiers";
import { LANGUE, LOCALES } from "./langues";
import { ressources, traduit } from "./ressources";
import { classeur } from "./ruban";
import { element, xmlDocument, type Element } from "./xml";

export interface Installation {
  /** Where the files of the add-in are served: https, ending with a slash. */
  readonly adresse: string;
  /** A GUID that stays the same as long as the address does. */
  readonly id: string;
  /** The program's own, `0.1.0`. */
  readonly version: string;
}

/**
 * Stands in `manifest.xml`, which serves as a model: nobody serves anything there. A centre writes
 * its own with `iop manifeste --adresse`.
 */
export const ADRESSE_MODELE = "https://stages-iop.example/";

/** What makes the add-in unusable where it lacks; the functions are asked for when it runs. */
const EXIGENCES = [
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
] as const;

/** The manifest by which Excel finds the add-in at an address. The order of elements counts. */
export const manifeste = ({ adresse, id, version }: Installation): string =>
  xmlDocument(
    element(
      "OfficeApp",
      {
        xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "TaskPaneApp",
      },
      [
        element("Id", {}, id),
        element("Version", {}, quatreNombres(version)),
        element("ProviderName", {}, "Projet IOP"),
        element("DefaultLocale", {}, LOCALES[LANGUE]),
        traduit("DisplayName", {}, (langue) => manifesteTexts[langue].nom),
        traduit("Description", {}, (langue) => manifesteTexts[langue].description),
        valeur("IconUrl", adresse + fichierDeLIcone(32)),
        valeur("HighResolutionIconUrl", adresse + fichierDeLIcone(64)),
        valeur("SupportUrl", adresse + FICHIERS.aide),
        element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
        element("Requirements", {}, [element("Sets", { DefaultMinVersion: "1.1" }, exigences())]),
        element("DefaultSettings", {}, [valeur("SourceLocation", adresse + FICHIERS.volet)]),
        element("Permissions", {}, "ReadWriteDocument"),
        element(
          "VersionOverrides",
          {
            xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
            "xsi:type": "VersionOverridesV1_0",
          },
          [element("Hosts", {}, [classeur()]), ressources(adresse)],
        ),
      ],
    ),
  );

const valeur = (name: string, DefaultValue: string): Element => element(name, { DefaultValue });

const exigences = (): Element[] =>
  EXIGENCES.map(([Name, MinVersion]) => element("Set", { Name, MinVersion }));

/** `0.1.0` and `0.1.0-rc.1` as `0.1.0.0`. */
function quatreNombres(version: string): string {
  const [main = ""] = version.split("-");
  return [...main.split("."), "0", "0", "0", "0"].slice(0, 4).join(".");
}
