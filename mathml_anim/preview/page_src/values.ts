// The numbers of the segment at the playhead, as its lecture computed them.

import type { Segment } from "./film";
import { byId, make } from "./page";

export function showValues(segment: Segment | undefined): void {
  const rows = Object.entries(segment?.values ?? {}).flatMap(([name, value]) => [make("dt", name), make("dd", written(value))]);
  byId("values").replaceChildren(rows.length ? make("dl", rows) : make("p", "This segment has no numbers.", "nothing"));
}

function written(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(7)));
  if (Array.isArray(value)) {
    const nested = value.some(Array.isArray);
    const parts = value.slice(0, 40).map(written);
    if (value.length > 40) parts.push(`… ${value.length} in all`);
    return nested ? parts.join("\n") : `[${parts.join(", ")}]`;
  }
  if (value !== null && typeof value === "object") {
    return Object.entries(value).map(([name, each]) => `${name}: ${written(each)}`).join("\n");
  }
  return String(value);
}
