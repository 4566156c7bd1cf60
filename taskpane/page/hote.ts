import { fault } from "../../src/messages/fr/problems";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Sortie } from "../../src/pane/documents";
import type { FichierVue } from "../../src/pane/vues";
import type { Client, Hote, Methode, Ouverture } from "../client";
import type { Graphiste } from "../rapport/dessin";
import { Atelier, Panne } from "./atelier";

/** What the page holds as text until it is needed. */
export interface Scripts {
  readonly worker: string;
  readonly lecteur: string;
  readonly documents: string;
  readonly exceljs: string;
  readonly charts: string;
}

/** What is answered by the session itself; for the others a script is loaded first. */
const OF_SESSION: readonly Methode[] = [
  "controler",
  "aFaire",
  "stages",
  "fiche",
  "simuler",
  "reglages",
  "feuille",
];
const OF_DOCUMENTS: readonly Methode[] = ["annees", "rapport", "fichier", "corriger"];

/** The page without Excel: files in, files out, nothing else. */
export class HotePage implements Hote {
  private current: Atelier | undefined;
  private reading: Atelier | undefined;

  constructor(
    private readonly scripts: Scripts,
    /** Today, as days since 1970. */
    private readonly aujourdhui: number,
    readonly version: string,
  ) {}

  async ouvrir(files: readonly File[], progres: (part: number) => void): Promise<Ouverture> {
    const changed = await changedOf(files);
    if (changed) return { probleme: vuesTexts.changed(changed.name) };
    return this.open(async (atelier) => {
      await atelier.load(this.scripts.lecteur);
      const fichiers = await Promise.all(
        files.map(async (file) => ({
          nom: file.name,
          octets: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      await atelier.ask({ kind: "ouvrir", fichiers, aujourdhui: this.aujourdhui }, progres);
    }, files);
  }

  exemple(): Promise<Ouverture> {
    return this.open(async (atelier) => {
      await this.loadWriters(atelier);
      await atelier.ask({ kind: "exemple" });
    }, []);
  }

  async registreVide(): Promise<FichierVue | undefined> {
    const atelier = this.start();
    if (!atelier) return undefined;
    await this.loadWriters(atelier);
    const fichier = (await atelier.ask({ kind: "vide" })) as FichierVue;
    atelier.stop();
    return fichier;
  }

  async dessin(): Promise<Graphiste | undefined> {
    const tools = globalThis as { iopGraphiste?: Graphiste };
    if (!tools.iopGraphiste) await run(this.scripts.charts);
    return tools.iopGraphiste;
  }

  arreter(): void {
    this.reading?.stop();
  }

  enregistrer({ nom, type, octets }: FichierVue): void {
    const address = URL.createObjectURL(new Blob([octets as BlobPart], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = nom;
    link.click();
    URL.revokeObjectURL(address);
  }

  /** A new worker for each register: what was open stays open until the new one is read. */
  private async open(
    ask: (atelier: Atelier) => Promise<void>,
    files: readonly File[],
  ): Promise<Ouverture> {
    this.reading?.stop();
    const atelier = this.start();
    if (!atelier) return { probleme: vuesTexts.noWorker };
    this.reading = atelier;
    try {
      await ask(atelier);
    } catch (panne) {
      if (this.reading === atelier) atelier.stop();
      return { probleme: panne instanceof Panne ? panne.message : fault };
    }
    this.current?.stop();
    this.current = atelier;
    this.reading = undefined;
    return { client: this.clientOf(atelier, files) };
  }

  private start(): Atelier | undefined {
    try {
      return new Atelier(this.scripts.worker);
    } catch {
      return undefined;
    }
  }

  private async loadDocuments(atelier: Atelier): Promise<void> {
    await atelier.load(this.scripts.lecteur);
    await atelier.load(this.scripts.documents);
  }

  private async loadWriters(atelier: Atelier): Promise<void> {
    await this.loadDocuments(atelier);
    await atelier.load(this.scripts.exceljs);
  }

  private clientOf(atelier: Atelier, files: readonly File[]): Client {
    const ask = (methode: Methode, args: readonly unknown[]): Promise<unknown> =>
      atelier.ask({ kind: "question", methode, args });
    const documents = async (methode: Methode, args: readonly unknown[]): Promise<unknown> => {
      if (methode === "corriger") {
        const changed = await changedOf(files);
        if (changed) return { fichiers: [], message: vuesTexts.changedSince(changed.name) };
      }
      const written = methode === "fichier" && (args[0] as Sortie).format === "xlsx";
      await (written ? this.loadWriters(atelier) : this.loadDocuments(atelier));
      return ask(methode, args);
    };
    return Object.fromEntries([
      ...OF_SESSION.map((one) => [one, (...args: readonly unknown[]) => ask(one, args)]),
      ...OF_DOCUMENTS.map((one) => [one, (...args: readonly unknown[]) => documents(one, args)]),
    ]) as unknown as Client;
  }
}

/** The first that is no longer what was chosen: a browser refuses to read such a file. */
async function changedOf(files: readonly File[]): Promise<File | undefined> {
  for (const file of files)
    try {
      await file.slice(0, 1).arrayBuffer();
    } catch {
      return file;
    }
  return undefined;
}

/** Runs a script that the page holds as text. */
function run(script: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = address;
    element.onload = () => {
      resolve();
    };
    element.onerror = () => {
      reject(new Error("A script of the page cannot be run."));
    };
    document.head.append(element);
  });
}
