import type { Content, Link } from "./model";

export const isLink = (content: Content | undefined): content is Link =>
  typeof content === "object" && "text" in content;

/** Whether a text would become a formula if it were typed again. */
export const isRisky = (content: Content | undefined): boolean =>
  typeof content === "string" && /^[=+\-@\t\r]/.test(content);
