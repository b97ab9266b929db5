/** Moments at which the film may stop: each is told as soon as playing comes to it, and again only after going back. */

interface Stop {
  at: number;
  act: (at: number) => void;
}

/** How late, in seconds, a moment still counts as just reached. */
const LATE = 1;
/** From how near, in seconds, a moment is waited for by a clock of its own: a browser tells the time four times a second. */
const NEAR = 1;

export class Stops {
  private readonly stops: Stop[] = [];
  private before: number;
  private timer = 0;

  constructor(private readonly film: HTMLVideoElement) {
    this.before = film.currentTime;
    for (const name of ["timeupdate", "playing", "ratechange"]) film.addEventListener(name, () => this.check());
    film.addEventListener("seeked", () => (this.before = film.currentTime + 0.02));
  }

  /** Has `act` called when the film, while it plays, comes to a moment; the latest of those that are passed at once. */
  add(at: number, act: (at: number) => void): void {
    this.stops.push({ at, act });
    this.stops.sort((one, other) => one.at - other.at);
  }

  private check(): void {
    clearTimeout(this.timer);
    const now = this.film.currentTime;
    if ((this.film.paused && !this.film.ended) || this.film.seeking) return;
    const passed = this.stops.findLast(({ at }) => this.before < at && now >= at && now < at + LATE);
    this.before = Math.max(now, this.before);
    passed?.act(passed.at);
    const next = this.stops.find(({ at }) => at > now);
    if (next && next.at - now < NEAR * this.film.playbackRate && !this.film.paused) {
      this.timer = setTimeout(() => this.check(), ((next.at - now) / this.film.playbackRate) * 1000);
    }
  }
}
