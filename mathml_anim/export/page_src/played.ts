/** Which stretches of a film were really played. A browser's own account also counts what was skipped before it loaded. */

import { type Run, union } from "./runs";

export class Played {
  private readonly closed: Run[] = [];
  private from: number | null = null;
  private to = 0;

  constructor(private readonly film: HTMLVideoElement) {
    film.addEventListener("playing", () => this.open());
    film.addEventListener("timeupdate", () => this.follow());
    for (const name of ["pause", "ended", "waiting"]) {
      film.addEventListener(name, () => {
        this.follow();
        this.close();
      });
    }
    film.addEventListener("seeking", () => this.close());
    film.addEventListener("seeked", () => !film.paused && this.open());
  }

  /** The stretches by now, in seconds. */
  get runs(): Run[] {
    this.follow();
    return union(this.from === null ? this.closed : [...this.closed, [this.from, this.to]]);
  }

  private open(): void {
    this.close();
    if (!this.film.seeking) this.from = this.to = this.film.currentTime;
  }

  private follow(): void {
    if (this.from !== null && !this.film.seeking) this.to = Math.max(this.to, this.film.currentTime);
  }

  private close(): void {
    if (this.from !== null && this.to > this.from) this.closed.push([this.from, this.to]);
    this.from = null;
  }
}
