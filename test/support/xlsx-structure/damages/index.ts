import { chartDamages } from "./chart";
import type { Damage, Damages } from "./damage";
import { entryDamages } from "./entry";
import { packageDamages } from "./package";
import { sheetDamages } from "./sheet";
import { tableDamages } from "./table";
import { workbookDamages } from "./workbook";

const all: readonly Damages[] = [
  packageDamages,
  sheetDamages,
  workbookDamages,
  tableDamages,
  entryDamages,
  chartDamages,
];

/** Every way in which one text of the sample is broken, each with its part. */
export const damages: readonly (readonly [part: string, ...damage: Damage])[] = all.flatMap(
  (group) =>
    Object.entries(group).flatMap(([part, list]) =>
      list.map((damage): readonly [string, ...Damage] => [part, ...damage]),
    ),
);
