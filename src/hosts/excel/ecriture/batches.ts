/** Beyond this, Excel on the web comes near the five megabytes that it takes at a time. */
const MOST_CELLS = 50_000;
const MOST_BYTES = 1_500_000;

/** Gathers what is asked of Excel into few round trips, none of them too large. */
export class Batches {
  private cells = 0;
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Before something of that size is asked: what waits is sent where both would be too much. */
  async room(cells: number, bytes: number): Promise<void> {
    const isFull = this.cells + cells > MOST_CELLS || this.bytes + bytes > MOST_BYTES;
    if (isFull && this.bytes > 0) await this.send();
    this.cells += cells;
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.cells = 0;
    this.bytes = 0;
    await this.context.sync();
  }
}

/** Rows that fit a round trip, as ranges of their numbers: `bytesOf` says what a row weighs. */
export function chunksOf(
  count: number,
  columns: number,
  bytesOf: (row: number) => number,
): { readonly from: number; readonly to: number; readonly bytes: number }[] {
  const chunks = [];
  let [from, bytes] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    const own = bytesOf(row);
    const isFull = (row + 1 - from) * columns > MOST_CELLS || bytes + own > MOST_BYTES;
    if (isFull && row > from) {
      chunks.push({ from, to: row, bytes });
      [from, bytes] = [row, 0];
    }
    bytes += own;
  }
  if (count > from) chunks.push({ from, to: count, bytes });
  return chunks;
}
