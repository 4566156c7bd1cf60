import { fault } from "../../src/messages/fr/problems";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Demande, Reponse } from "./messages";

/** Carries the sentence to show. */
export class Panne extends Error {}

interface Attente {
  readonly resolve: (valeur: unknown) => void;
  readonly reject: (panne: Panne) => void;
  readonly progres: ((part: number) => void) | undefined;
}

type SansId<D> = D extends unknown ? Omit<D, "id"> : never;

/** A worker that reads and checks, so that the page never stands still. */
export class Atelier {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Attente>();
  private readonly loaded = new Map<string, Promise<unknown>>();
  private next = 1;
  /** Why it answers no more. */
  private ended: string | undefined;

  /** Throws where the browser has no workers. */
  constructor(script: string) {
    this.worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
    this.worker.onmessage = ({ data }: MessageEvent<Reponse>) => {
      this.receive(data);
    };
    this.worker.onerror = () => {
      this.end(fault);
    };
  }

  /** Rejects with the sentence to show. */
  ask(demande: SansId<Demande>, progres?: (part: number) => void): Promise<unknown> {
    if (this.ended !== undefined) return Promise.reject(new Panne(this.ended));
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, progres });
      this.worker.postMessage({ ...demande, id } as Demande);
    });
  }

  /** A script that the worker needs from now on; sent once. */
  load(script: string): Promise<unknown> {
    const loading = this.loaded.get(script) ?? this.ask({ kind: "script", script });
    this.loaded.set(script, loading);
    return loading;
  }

  stop(): void {
    this.worker.terminate();
    this.end(vuesTexts.stopped);
  }

  private end(probleme: string): void {
    this.ended = probleme;
    for (const { reject } of this.waiting.values()) reject(new Panne(probleme));
    this.waiting.clear();
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
    else attente.reject(new Panne(reponse.probleme));
  }
}
