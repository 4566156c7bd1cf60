import { resource } from "./resources";
import { all, attribute, find, shown, type Node } from "./tree";

/** One runtime: the pane, the functions and the button name the same page, which lives on. */
export function runtimeFaults(root: Node): string[] {
  const [runtime] = all(root).filter(({ name }) => name === "ov:Runtime");
  if (!runtime) return [];
  const resid = attribute(runtime, "resid");
  const others = all(root).flatMap((node): [string, Node][] => {
    if (node.name === "ov:FunctionFile") return [["FunctionFile", node]];
    return node.name === "ov:Page" || node.name === "ov:Action"
      ? find(node, "ov:SourceLocation").map((location) => [shown(node.name), location])
      : [];
  });
  const page = attribute(resource(root, resid), "DefaultValue");
  const pane = attribute(find(root, "DefaultSettings", "SourceLocation")[0], "DefaultValue");
  return [
    ...(attribute(runtime, "lifetime") === "long" ? [] : ["the lifetime of <Runtime> is not long"]),
    ...others
      .filter(([, node]) => attribute(node, "resid") !== resid)
      .map(
        ([name, node]) =>
          `<${name}> names ${attribute(node, "resid")}, and not the runtime's ${resid}`,
      ),
    ...(page === pane ? [] : [`the runtime's page is not that of <DefaultSettings>: "${page}"`]),
  ];
}
