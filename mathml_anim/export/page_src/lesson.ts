/** One viewing: what was played, where to go on, bookmarks, and all of it kept. */

import type { LectureData } from "./data";
import type { Keeper } from "./keeper";
import { Played } from "./played";
import { total } from "./runs";
import { type State, momentAt, play, playedSeconds, timeOf } from "./state";

const EVERY = 5000;

export class Lesson {
  private readonly played: Played;
  private counted = 0;
  private saved = -Infinity;

  constructor(
    private readonly film: HTMLVideoElement,
    private readonly data: LectureData,
    private readonly keeper: Keeper,
    readonly state: State,
  ) {
    this.played = new Played(film);
    film.addEventListener("timeupdate", () => this.note(false));
    for (const name of ["pause", "ended", "seeked"]) film.addEventListener(name, () => this.note(true));
    for (const name of ["pagehide", "leaving"]) addEventListener(name, () => this.note(true));
    document.addEventListener("visibilitychange", () => document.hidden && this.note(true));
  }

  /** The share of the film that has been played, in this viewing or an earlier one. */
  get seen(): number {
    return playedSeconds(this.state, this.data.segments) / Math.max(this.data.seconds, 0.1);
  }

  /** Where the viewer stopped last time; null at the beginning, near the end, or never. */
  get resumesAt(): number | null {
    const at = this.state.where && timeOf(this.data.segments, this.state.where);
    const edge = Math.min(5, 0.1 * this.data.seconds);
    return at !== null && at > edge && at < this.data.seconds - edge ? at : null;
  }

  /** Takes down what has been played by now. */
  note(now: boolean): void {
    const { runs } = this.played;
    const sum = total(runs);
    const news = sum > this.counted && play(this.state, this.data.segments, runs);
    this.counted = sum;
    const begun = this.film.currentTime > 0 || runs.length > 0;
    if (begun) {
      this.state.where = momentAt(this.data.segments, this.film.ended ? 0 : this.film.currentTime);
    }
    if (now ? begun : news && performance.now() - this.saved > EVERY) this.save();
  }

  /** Keeps everything, now. */
  save(): void {
    this.saved = performance.now();
    this.state.turn += 1;
    this.keeper.save(this.state);
    document.dispatchEvent(new CustomEvent("lesson", { detail: this.seen }));
  }

  /** Adds a bookmark where the film is, or takes the one there away. */
  mark(): void {
    const here = momentAt(this.data.segments, this.film.currentTime);
    if (!here) return;
    const near = this.state.bookmarks.findIndex((one) => one.segment === here.segment && Math.abs(one.at - here.at) < 10);
    if (near < 0) this.state.bookmarks.push(here);
    else this.state.bookmarks.splice(near, 1);
    this.save();
  }

  /** Takes the bookmark of a time away. */
  unmark(time: number): void {
    const left = this.state.bookmarks.filter((one) => timeOf(this.data.segments, one) !== time);
    this.state.bookmarks.splice(0, Infinity, ...left);
    this.save();
  }

  /** The times of all bookmarks, in order. */
  get bookmarks(): number[] {
    const times = this.state.bookmarks.map((one) => timeOf(this.data.segments, one));
    return times.filter((time) => time !== null).sort((a, b) => a - b);
  }
}
