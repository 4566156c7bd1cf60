import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifeste } from "../../src/manifeste";
import type { Surroundings } from "../../tools/manifest";
import type { BuiltFunctions } from "../../tools/manifest/functions";

export const ADRESSE = "https://stages.cpas.example/iop/";

/** A manifest in order. */
export const BON = manifeste({
  adresse: ADRESSE,
  id: "11111111-2222-5333-8444-555555555555",
  version: "1.2.3",
});

export const ICONES = new Map(
  [16, 32, 64, 80].map((taille): [string, Uint8Array] => {
    const name = `icon-${String(taille)}.png`;
    return [name, readFileSync(join("assets", "icons", name))];
  }),
);

export interface Fonction {
  id?: string;
  name: string;
  description: string;
  parameters: { name: string; description: string; type: string }[];
}

/** Two functions, in words of a language. */
export const deuxFonctions = (mot: string): Fonction[] =>
  ["CREDIT", "REGLE"].map((id) => ({
    id,
    name: id,
    description: `${mot} ${id}`,
    parameters: [{ name: mot, description: `${mot} 1`, type: "any" }],
  }));

export const FICHIERS_DES_FONCTIONS = [
  "functions.json",
  "functions.nl.json",
  "functions.de.json",
  "functions.en.json",
] as const;

/** What is built for these two, after a change of one file. */
export function construites(
  changed: Partial<Record<(typeof FICHIERS_DES_FONCTIONS)[number], string | undefined>> = {},
  associated: readonly string[] = ["CREDIT", "REGLE"],
): BuiltFunctions {
  const texts = { ...Object.fromEntries(FICHIERS_DES_FONCTIONS.map(described)), ...changed };
  return {
    metadata: new Map(
      Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
    ),
    associated: new Set(associated),
  };
}

const described = (name: string): [string, string] => [
  name,
  JSON.stringify({ functions: deuxFonctions(name.split(".").at(-2) ?? "") }),
];

export const AUTOUR: Surroundings = { icons: ICONES, functions: construites() };
