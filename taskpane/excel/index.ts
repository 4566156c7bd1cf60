import "../app";
import "../stage/saisie";
import type { App } from "../app";
import { excelTexts as texts } from "../../src/messages/fr/excel";
import { dayOf } from "../../src/values/day";
import type { Day } from "../../src/values/units";
import { ClasseurExcel } from "./classeur";
import { suivreSelection } from "./selection";
import { suivreTheme } from "./theme";

declare const IOP_VERSION: string;

/** Today by the calendar on this machine's wall. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}

/** Runs a script that stands beside the page. */
const charger = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = `${name}.js`;
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error("A script of the pane cannot be loaded."));
    };
    document.head.append(element);
  });

/** What the pane asks of Excel, as the manifest does. */
const LEVEL = "1.9";

async function start(app: App): Promise<void> {
  if (!("Office" in globalThis)) {
    app.message = texts.unreachable;
    return;
  }
  const { host } = await Office.onReady();
  // In a browser the library answers that it is nowhere.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    app.message = texts.notExcel;
    return;
  }
  const { requirements } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", LEVEL)) {
    app.message = texts.tooOld;
    return;
  }
  suivreTheme();
  const { url } = Office.context.document as { readonly url?: string };
  const nom =
    decodeURIComponent(url ?? "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  const classeur = new ClasseurExcel(
    Excel.run,
    nom === "" ? "classeur.xlsx" : nom,
    today,
    {
      ouvert(client) {
        app.client = client;
        app.message = "";
      },
      change() {
        void app.actualiser();
      },
      probleme(sentence) {
        app.message = sentence;
      },
    },
    charger,
    IOP_VERSION,
  );
  app.classList.add("excel");
  app.classeur = classeur;
  await classeur.relire();
  suivreSelection(Excel.run, (reference) => void app.stageChoisi(reference));
  if (!requirements.isSetSupported("CustomFunctionsRuntime", "1.2"))
    app.message = texts.noFunctions;
}

const app = document.querySelector<App>("iop-app");
if (app) void start(app);
