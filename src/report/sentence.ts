import { findingMessages } from "../messages/fr/findings";
import type { FindingMessages, Say } from "../messages/language";
import type { Finding } from "../validation/finding";

/** The sentence of a finding. */
export function messageOf(finding: Finding, say: Say): string {
  const message = findingMessages[finding.rule] as FindingMessages[typeof finding.rule];
  return (message as (values: Finding["values"], say: Say) => string)(finding.values, say);
}
