import type { FichierVue } from "../../src/pane/vues";
import type { Dessiner } from "../rapport/dessin";
import type { Client, Hote, Methode } from "../client";
import type { Demande, Reponse } from "./messages";

interface Attente {
  readonly resolve: (valeur: unknown) => void;
  readonly reject: (probleme: string) => void;
  readonly progres?: (part: number) => void;
}

type SansId<D> = D extends unknown ? Omit<D, "id"> : never;

/** A worker that reads and checks, so that the page never stands still. */
class Atelier {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Attente>();
  private next = 1;
  private writer: Promise<unknown> | undefined;

  constructor(
    script: string,
    private readonly writerScript: string,
  ) {
    this.worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
    this.worker.onmessage = ({ data }: MessageEvent<Reponse>) => {
      this.receive(data);
    };
  }

  ask(demande: SansId<Demande>, progres?: (part: number) => void): Promise<unknown> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, ...(progres ? { progres } : {}) });
      this.worker.postMessage({ ...demande, id } as Demande);
    });
  }

  /** Before a workbook is written; its script is large and loaded only then. */
  loadWriter(): Promise<unknown> {
    this.writer ??= this.ask({ kind: "ecrivain", script: this.writerScript });
    return this.writer;
  }

  stop(): void {
    this.worker.terminate();
  }

  private receive(reponse: Reponse): void {
    const attente = this.waiting.get(reponse.id);
    if (!attente) return;
    if (reponse.kind === "progres") {
      attente.progres?.(reponse.part);
      return;
    }
    this.waiting.delete(reponse.id);
    if (reponse.kind === "valeur") attente.resolve(reponse.valeur);
    else attente.reject(reponse.probleme);
  }
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

export interface Scripts {
  readonly charts: string;
  readonly worker: string;
  readonly writer: string;
}

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

  async ouvrir(files: readonly File[], progres: (part: number) => void) {
    const fichiers = await Promise.all(
      files.map(async (file) => ({
        nom: file.name,
        octets: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    return this.open((atelier) =>
      atelier.ask({ kind: "ouvrir", fichiers, aujourdhui: this.aujourdhui }, progres),
    );
  }

  exemple() {
    return this.open(async (atelier) => {
      await atelier.loadWriter();
      return atelier.ask({ kind: "exemple" });
    });
  }

  async dessin(): Promise<Dessiner | undefined> {
    const tools = globalThis as { iopDessiner?: Dessiner };
    if (!tools.iopDessiner) await run(this.scripts.charts);
    return tools.iopDessiner;
  }

  arreter(): void {
    this.reading?.stop();
    this.reading = undefined;
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
  private async open(ask: (atelier: Atelier) => Promise<unknown>) {
    const atelier = new Atelier(this.scripts.worker, this.scripts.writer);
    this.reading = atelier;
    try {
      await ask(atelier);
    } catch (probleme) {
      atelier.stop();
      return { probleme: String(probleme) };
    }
    this.current?.stop();
    this.current = atelier;
    this.reading = undefined;
    return { client: clientOf(atelier) };
  }
}

const METHODS: readonly Methode[] = [
  "controler",
  "aFaire",
  "stages",
  "fiche",
  "simuler",
  "annees",
  "rapport",
  "reglages",
  "feuille",
  "fichier",
  "corriger",
];

const clientOf = (atelier: Atelier): Client =>
  Object.fromEntries(
    METHODS.map((methode) => [
      methode,
      async (...args: readonly unknown[]) => {
        if (methode === "fichier") await atelier.loadWriter();
        return atelier.ask({ kind: "question", methode, args });
      },
    ]),
  ) as unknown as Client;
