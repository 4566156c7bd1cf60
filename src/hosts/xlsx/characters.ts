import { damaged } from "./refusal";

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const entity = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|([a-z]+));|&/g;

/** Without a DOCTYPE XML knows five names; any other is an error of the writer. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(entity, (_, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? damaged();
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : damaged();
  });
}

export const normalLineEnds = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;

/** Excel writes what XML cannot hold as _xHHHH_, and "_x005F_" for an underscore before such. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  const decoded = text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return decoded.replaceAll("\r\n", "\n");
}
