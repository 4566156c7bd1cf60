import { deflateSync } from "fflate";

/** Compressing is a port too; this one gives the same bytes in Node and in a page. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

export const deflate: Deflate = (bytes) => deflateSync(bytes, { level: 6 });
