import { repeated } from "./parts";
import { readFormula } from "./formula";
import { chartsOf } from "./formulas";
import type { Book } from "./book";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "./xml";

export const chartFaults = ({ found }: Book): string[] =>
  chartsOf(found).flatMap(([part, root]) =>
    [...sourceFaults(root), ...axisFaults(root), ...seriesFaults(root), ...cacheFaults(root)].map(
      (fault) => `${part}: ${fault}.`,
    ),
  );

/** What it shows is of a sheet that it names. */
const sourceFaults = (root: XmlElement): string[] =>
  descendantsOf(root, "f")
    .map(({ text }) => text)
    .filter((formula) => readFormula(formula).sheets.length === 0)
    .map((formula) => `the range ${formula} is of no sheet`);

const valuesOf = (elements: readonly XmlElement[], name: string): string[] =>
  elements.flatMap((element) =>
    childrenOf(element, name).map(({ attributes }) => attributes["val"] ?? ""),
  );

/** Each axis that a chart names is there, each axis is named, and each crosses another one. */
function axisFaults(root: XmlElement): string[] {
  const plot = childOf(root, "chart", "plotArea")?.children ?? [];
  const axes = plot.filter(({ name }) => name.endsWith("Ax"));
  const known = valuesOf(axes, "axId");
  const used = valuesOf(
    plot.filter(({ name }) => name.endsWith("Chart")),
    "axId",
  );
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `its axis ${id} is not there`),
    ...known.filter((id) => !used.includes(id)).map((id) => `no chart has the axis ${id}`),
    ...repeated(known).map((id) => `two axes are ${id}`),
    ...valuesOf(axes, "crossAx")
      .filter((id) => !known.includes(id))
      .map((id) => `an axis crosses ${id}, which is not there`),
  ];
}

function seriesFaults(root: XmlElement): string[] {
  const series = descendantsOf(root, "ser");
  return ["idx", "order"].flatMap((name) =>
    repeated(valuesOf(series, name)).map((value) => `two series have the ${name} ${value}`),
  );
}

/** What a chart keeps of the cells: no more points than it says, and each at a place of its own. */
const cacheFaults = (root: XmlElement): string[] =>
  [...descendantsOf(root, "numCache"), ...descendantsOf(root, "strCache")].flatMap((cache) => {
    const [said] = valuesOf([cache], "ptCount");
    const places = childrenOf(cache, "pt").map(({ attributes }) => Number(attributes["idx"]));
    if (said === undefined) return ["a cache does not say how many points it has"];
    return places.every(
      (place, at) => place < Number(said) && (at === 0 || place > (places[at - 1] as number)),
    )
      ? []
      : [`a cache says ${said} points and has others`];
  });
