import { runInNewContext } from "node:vm";

/** The ids that a built `functions.js` associates, as it is run: it needs nothing else of Excel. */
export function associatedIds(script: string): Set<string> {
  const ids = new Set<string>();
  const associate = (id: unknown): void => {
    const names = typeof id === "string" ? [id] : Object.keys(id as object);
    for (const name of names) ids.add(name);
  };
  runInNewContext(script, { CustomFunctions: { associate } });
  return ids;
}
