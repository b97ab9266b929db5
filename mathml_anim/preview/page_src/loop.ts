// The stretch that is played again and again, tied to its segments, so that it stays where it is when times change.

import type { Film } from "./film";

interface End { segment: string; inside: number; last: boolean }

export class Loop {
  private ends: [End, End] | null = null;

  constructor(private film: Film) {}

  /** Take note of a stretch of the film, from its first frame to its last. */
  set(range: [number, number] | null): void {
    this.ends = range && [this.end(range[0]), this.end(range[1])];
  }

  /** The stretch in the plan that is there now; null if one of its segments is no more, or nothing is left of it. */
  get range(): [number, number] | null {
    if (!this.ends) return null;
    const [from, to] = this.ends.map((end) => this.frame(end));
    return from != null && to != null && from < to ? [from, to] : null;
  }

  private end(frame: number): End {
    const place = this.film.placeAt(frame);
    const { starts, segments } = this.film;
    return { segment: segments[place]?.id ?? "", inside: frame - starts[place]!, last: frame === starts[place + 1]! - 1 };
  }

  /** Return the frame of an end: what was a segment's last frame stays that. */
  private frame({ segment, inside, last }: End): number | null {
    const { starts, segments } = this.film;
    const place = segments.findIndex(({ id }) => id === segment);
    if (place < 0) return null;
    const end = starts[place + 1]! - 1;
    return last ? end : Math.min(starts[place]! + inside, Math.max(starts[place]!, end));
  }
}
