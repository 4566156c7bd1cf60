import { resource } from "./resources";
import { all, attribute, find, label, values, type Node } from "./tree";

/** The files of icons, by name. */
export type Icons = ReadonlyMap<string, Uint8Array>;

const RIBBON = ["16", "32", "80"];

/** Each icon is there, in the size that is announced. */
export function iconFaults(root: Node, icons: Icons): string[] {
  const lists = all(root).filter(({ name }) => name === "ov:Icon");
  return [
    ...sizeFaults(find(root, "IconUrl")[0], "32", icons),
    ...sizeFaults(find(root, "HighResolutionIconUrl")[0], "64", icons),
    ...lists.flatMap(({ children }) => {
      const sizes = children.map((image) => attribute(image, "size"));
      return RIBBON.filter((size) => !sizes.includes(size)).map(
        (size) => `an <Icon> lacks its ${size} pixels`,
      );
    }),
    ...new Set(
      lists.flatMap(({ children }) =>
        children.flatMap((image) =>
          sizeFaults(resource(root, attribute(image, "resid")), attribute(image, "size"), icons),
        ),
      ),
    ),
  ];
}

function sizeFaults(node: Node | undefined, size: string, icons: Icons): string[] {
  if (!node) return [];
  return values(node).flatMap((address) => {
    const file = address.slice(address.lastIndexOf("/") + 1);
    const bytes = icons.get(file);
    if (!bytes) return [`${label(node)}: there is no ${file}`];
    const found = pngSize(bytes);
    return found === `${size}×${size}`
      ? []
      : [`${label(node)}: ${file} is ${found ?? "no PNG"}, and not ${size}×${size}`];
  });
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG, which stand in its header. */
function pngSize(bytes: Uint8Array): string | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, place) => bytes[place] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${String(view.getUint32(16))}×${String(view.getUint32(20))}`;
}
