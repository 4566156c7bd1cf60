import { resourcesOf } from "./resources";
import { attribute, find, label, values, type Node } from "./tree";

/** Every address is https, and below the folder of the pane. */
export function addressFaults(root: Node): string[] {
  const pane = attribute(find(root, "DefaultSettings", "SourceLocation")[0], "DefaultValue");
  const folder = pane.slice(0, pane.lastIndexOf("/") + 1);
  const settings = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => find(root, name)),
    ...find(root, "DefaultSettings", "SourceLocation"),
    ...resourcesOf(root)
      .filter(({ kind }) => kind === "bt:Images" || kind === "bt:Urls")
      .map(({ node }) => node),
  ];
  const addresses = settings.flatMap((node) =>
    values(node).map((address): [string, string] => [label(node), address]),
  );
  const domains = find(root, "AppDomains", "AppDomain").map(({ text }) => text);
  return [
    ...addresses.flatMap(([name, address]) => {
      if (!isHttps(address)) return [`${name} is not https: "${address}"`];
      return address.startsWith(folder) ? [] : [`${name} is not below ${folder}: "${address}"`];
    }),
    ...domains
      .filter((address) => !isHttps(address))
      .map((address) => `<AppDomain> is not https: "${address}"`),
  ];
}

const isHttps = (address: string): boolean => /^https:\/\/[^/\s]+/.test(address);
