/** Stretches of time that were played: sorted, apart from each other, in tenths of a second. */

export type Run = readonly [number, number];

/** Returns the union of stretches; those that touch become one. */
export function union(runs: Iterable<Run>): Run[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...runs].filter(([start, end]) => end > start).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Returns how long stretches last together. */
export function total(runs: Iterable<Run>): number {
  let sum = 0;
  for (const [start, end] of runs) sum += end - start;
  return sum;
}

/** Returns the part of stretches that lies between two times, counted from the first of them. */
export function within(runs: Iterable<Run>, start: number, end: number): Run[] {
  return union([...runs].map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start] as const));
}

/** Returns stretches rounded inwards to whole cells: never more than was played. */
export function coarser(runs: Iterable<Run>, cell: number): Run[] {
  return union([...runs].map(([from, to]) => [Math.ceil(from / cell) * cell, Math.floor(to / cell) * cell] as const));
}
