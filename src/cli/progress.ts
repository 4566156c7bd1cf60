import { commandTexts } from "../messages/fr/commandes";
import type { Ports } from "./ports";

const SHOWN_AFTER = 1_000;
const CLEAR_LINE = "\r\u001b[2K";

/** A line on the terminal's standard error, shown once the work has lasted a second. */
export class Progress {
  private readonly start: number;
  private shown = -1;

  constructor(private readonly ports: Ports) {
    this.start = ports.elapsed();
  }

  /** `fraction`: 0 to 1 of the whole work. */
  at(fraction: number): void {
    const percent = Math.floor(fraction * 100);
    if (!this.ports.errTerminal || percent === this.shown) return;
    if (this.ports.elapsed() - this.start < SHOWN_AFTER) return;
    this.shown = percent;
    this.ports.err(`${CLEAR_LINE}${commandTexts.reading(percent)}`);
  }

  done(): void {
    if (this.shown >= 0) this.ports.err(CLEAR_LINE);
  }
}
