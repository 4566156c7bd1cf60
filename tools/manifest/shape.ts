import { attribute, label, shown, type Node } from "./tree";

/**
 * What each element holds, in this order: `?` may lack, `+` may repeat, `*` both. An element with
 * a type has a line for each type that this add-in uses.
 */
const SHAPES: Readonly<Record<string, string>> = {
  "OfficeApp#TaskPaneApp":
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions ov:VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "ov:VersionOverrides#VersionOverridesV1_0": "ov:Hosts ov:Resources",
  "ov:Hosts": "ov:Host",
  "ov:Host#Workbook": "ov:Runtimes ov:AllFormFactors ov:DesktopFormFactor",
  "ov:Runtimes": "ov:Runtime",
  "ov:AllFormFactors": "ov:ExtensionPoint",
  "ov:ExtensionPoint#CustomFunctions": "ov:Script ov:Page ov:Metadata ov:Namespace",
  "ov:Script": "ov:SourceLocation",
  "ov:Page": "ov:SourceLocation",
  "ov:Metadata": "ov:SourceLocation",
  "ov:DesktopFormFactor": "ov:GetStarted? ov:FunctionFile ov:ExtensionPoint",
  "ov:GetStarted": "ov:Title ov:Description ov:LearnMoreUrl",
  "ov:ExtensionPoint#PrimaryCommandSurface": "ov:OfficeTab",
  "ov:OfficeTab": "ov:Group+",
  "ov:Group": "ov:Label ov:Icon ov:Control+",
  "ov:Control#Button": "ov:Label ov:Supertip ov:Icon ov:Action",
  "ov:Supertip": "ov:Title ov:Description",
  "ov:Icon": "bt:Image+",
  "ov:Action#ShowTaskpane": "ov:SourceLocation",
  "ov:Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Why some elements that the format knows have no place here. */
const REFUSED: Readonly<Record<string, string>> = {
  "ov:TaskpaneId": "a shared runtime has one pane",
  "ov:ExtendedPermissions": "it is for Outlook only",
  "ov:Requirements": "those of the manifest itself hold already",
};

const TYPED = new Set(
  Object.keys(SHAPES)
    .filter((key) => key.includes("#"))
    .map((key) => key.slice(0, key.indexOf("#"))),
);

/** The elements: which, how many, in what order. */
export function shapeFaults(node: Node): string[] {
  const type = TYPED.has(node.name) ? attribute(node, "xsi:type") : undefined;
  const shape = SHAPES[type === undefined ? node.name : `${node.name}#${type}`];
  if (type !== undefined && shape === undefined)
    return [`${label(node)} has the type "${type}", which has no place here`];
  return [...childFaults(node, (shape ?? "").split(" ")), ...node.children.flatMap(shapeFaults)];
}

function childFaults(node: Node, shape: readonly string[]): string[] {
  const names = shape.map((item) => item.replace(/[?+*]$/, ""));
  const faults: string[] = [];
  let last = -1;
  for (const { name } of node.children) {
    const place = names.indexOf(name);
    const why = REFUSED[name];
    if (place === -1)
      faults.push(`<${shown(name)}> has no place in ${label(node)}${why ? `: ${why}` : ""}`);
    else if (place < last)
      faults.push(`<${shown(name)}> stands after <${shown(names[last] ?? "")}> in ${label(node)}`);
    else if (place === last && !/[+*]$/.test(shape[place] ?? ""))
      faults.push(`<${shown(name)}> stands twice in ${label(node)}`);
    last = Math.max(last, place);
  }
  const present = new Set(node.children.map(({ name }) => name));
  for (const item of shape)
    if (item !== "" && !/[?*]$/.test(item) && !present.has(item.replace("+", "")))
      faults.push(`${label(node)} lacks <${shown(item.replace("+", ""))}>`);
  return faults;
}
