import { verifierManifeste } from "../../tools/manifest";
import { AUTOUR, BON } from "./support";

/** A change of a manifest in order, and all that is said of it then. */
export type Cas = readonly [nom: string, dommage: Dommage, fautes: readonly unknown[]];
export type Dommage = (xml: string) => string;

/** Replaces a text that must be there; the first place only. */
export const remplace =
  (avant: string, apres: string): Dommage =>
  (xml) => {
    expect(xml).toContain(avant);
    return xml.replace(avant, () => apres);
  };

export const enleve = (texte: string): Dommage => remplace(texte, "");
export const ensuite =
  (...dommages: readonly Dommage[]): Dommage =>
  (xml) =>
    dommages.reduce((done, dommage) => dommage(done), xml);

/** The source of an element, from its start to its end. */
export function morceau(nom: string): string {
  const found = new RegExp(`<${nom}[ >][^]*?</${nom}>\\n *`).exec(BON)?.[0];
  if (found === undefined) throw new Error(`No <${nom}>.`);
  return found;
}

export const long = (count: number): string => "a".repeat(count);

/** A test for each change. */
export function verifie(sujet: string, cas: readonly Cas[]): void {
  describe(`vérifier le manifeste : ${sujet}`, () => {
    it.each(cas)("voit %s", (_nom, dommage, fautes) => {
      const xml = dommage(BON);
      expect(xml).not.toBe(BON);
      expect(verifierManifeste(xml, AUTOUR)).toEqual(fautes);
    });
  });
}
