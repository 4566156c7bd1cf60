import "../app";
import type { App } from "../app";
import { dayOf } from "../../src/values/day";
import { HotePage } from "./hote";

declare const IOP_VERSION: string;

const scriptOf = (id: string): string => document.getElementById(id)?.textContent ?? "";

/** Today by the calendar on this machine's wall. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

const app = document.querySelector<App>("iop-app");
if (app) {
  app.hote = new HotePage(
    {
      worker: scriptOf("worker"),
      lecteur: scriptOf("lecteur"),
      documents: scriptOf("documents"),
      exceljs: scriptOf("exceljs"),
      charts: scriptOf("charts"),
    },
    today(),
    IOP_VERSION,
  );
  if (new URLSearchParams(location.search).has("exemple")) void app.montrerExemple();
}
