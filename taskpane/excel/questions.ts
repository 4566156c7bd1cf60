import type { Documents } from "../../src/pane/documents";
import type { Session } from "../../src/pane/session";
import type { Client } from "../client";

/** Who answers: the findings follow each edit, the rest asks for the whole register. */
export interface Repondants {
  findings(): Session;
  whole(): Session;
  documents(): Promise<Documents>;
  ecrire: (choix: Parameters<Client["corriger"]>[0]) => Promise<string>;
}

/** The views' questions, always of the register as it is now. */
export const clientDe = ({ findings, whole, documents, ecrire }: Repondants): Client => ({
  controler: () => Promise.resolve(findings().controler()),
  aFaire: () => Promise.resolve(whole().aFaire()),
  stages: () => Promise.resolve(whole().stages()),
  fiche: (reference) => Promise.resolve(whole().fiche(reference)),
  simuler: (reference, plan) => Promise.resolve(whole().simuler(reference, plan)),
  reglages: () => Promise.resolve(whole().reglages()),
  feuille: (lieu) => Promise.resolve(whole().feuille(lieu)),
  annees: async () => (await documents()).annees(),
  rapport: async (annee, interne) => (await documents()).rapport(annee, interne),
  fichier: async (sortie) => (await documents()).fichier(sortie),
  corriger: async (choix) => ({ fichiers: [], message: await ecrire(choix) }),
});
