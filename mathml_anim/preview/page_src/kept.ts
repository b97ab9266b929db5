// Pictures that have been stretched to where they appear: the last few are kept, for each is as large as it is seen.

import type { Placed } from "./records";

const MOST = 48e6; // pixels that all of them together have at most, beside the one that is drawn
const LEAST = 4096; // pixels that one counts as at least

const kept = new Set<Placed>(); // what was drawn longest ago is first
let pixels = 0;

const size = ({ canvas }: Placed): number => (canvas ? Math.max(LEAST, canvas.width * canvas.height) : 0);

/** Take note that one is drawn; those that were drawn longest ago lose their canvas, and have to be made again. */
export function keep(placed: Placed): void {
  if (!placed.canvas) return;
  if (!kept.delete(placed)) pixels += size(placed);
  kept.add(placed);
  for (const oldest of kept) {
    if (pixels <= MOST || oldest === placed) return;
    drop(oldest);
  }
}

/** Forget one, so that it is made again when it is wanted. */
export function drop(placed: Placed): void {
  if (kept.delete(placed)) pixels -= size(placed);
  [placed.canvas, placed.key] = [null, ""];
}
