/** Where a link into a lecture leads: `#t=83.5`, `#t=1:23.5`, `#t=83,95`, or `#segment_id`. */

import type { SegmentData } from "./data";

export interface Stretch {
  start: number;
  end: number | null;
}

function seconds(text: string): number {
  const parts = text.split(":").map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** Returns what stands behind the `#` of an address; nothing if its `%` mean nothing. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ""));
  } catch {
    return "";
  }
}

export function stretchOf(hash: string, segments: readonly SegmentData[], duration: number): Stretch | null {
  const text = decoded(hash);
  const named = segments.find(({ id }) => id === text);
  if (named) return { start: named.start, end: null };
  const found = /^t=([\d:.]*)(?:,([\d:.]+))?$/.exec(text);
  if (!found) return null;
  const [start, end] = [seconds(found[1] || "0"), found[2] ? seconds(found[2]) : null];
  if (Number.isNaN(start) || (end !== null && !(end > start))) return null;
  return { start: Math.min(start, duration), end };
}
