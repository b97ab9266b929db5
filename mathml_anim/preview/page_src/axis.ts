// Which stretch of the film the timeline shows, and where in it a frame lies.

import type { Film } from "./film";

export class Axis {
  from = 0;
  span = 1; // of the whole, what is visible

  constructor(private film: Film) {}

  /** Pixels from the left at which a frame lies. */
  x(frame: number, width: number): number {
    return ((frame / this.film.frames - this.from) / this.span) * width;
  }

  /** The frame at so many pixels from the left. */
  frame(x: number, width: number): number {
    return (this.from + (x / width) * this.span) * this.film.frames;
  }

  /** Show all. */
  reset(): void {
    [this.from, this.span] = [0, 1];
  }

  /** Show all, or the segment at a frame. */
  zoom(frame: number): void {
    const { starts, frames } = this.film;
    if (this.span < 1) this.reset();
    else {
      const place = this.film.placeAt(frame);
      const length = starts[place + 1]! - starts[place]!;
      [this.from, this.span] = [(starts[place]! - length * 0.04) / frames, (length * 1.08) / frames];
      this.clamp();
    }
  }

  /** Turn the wheel at a share of the width: sideways it moves, else it zooms. */
  wheel(event: WheelEvent, at: number): void {
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) this.from += (event.deltaX || event.deltaY) * this.span * 0.001;
    else {
      const where = this.from + at * this.span;
      const span = Math.min(1, Math.max(0.01, this.span * Math.exp(event.deltaY * 0.002)));
      this.from = where - ((where - this.from) * span) / this.span;
      this.span = span;
    }
    this.clamp();
  }

  /** Move on if a frame would be out of sight. */
  keepInSight(frame: number): void {
    const at = frame / this.film.frames;
    if (this.span < 1 && (at < this.from || at > this.from + this.span * 0.96)) {
      this.from = at - this.span * 0.05;
      this.clamp();
    }
  }

  private clamp(): void {
    this.from = Math.min(1 - this.span, Math.max(0, this.from));
  }
}
