// What is shown: the plan of a lecture, and for each of its segments the pictures that have arrived.

import { Reader } from "./records";
import type { Origin, Picture } from "./records";

export type Word = [text: string, start: number, end: number, paragraph: number, line: number];

export interface Segment {
  id: string; title: string; scene: string; frames: number | null; start: number; line: number;
  words: Word[]; cues: [string, number][]; pauses: [number, number][]; captions: [number, number, string[]][];
  sound: string | null; peaks: number[]; values: Record<string, unknown>;
}

export interface Plan {
  revision: number; target: string; lecture: string | null; title: string; fps: number; voice: string | null; language: string;
  segments: Segment[]; stale: string[];
}

export interface Problem { path: string; line: number; what: string; remedy: string; segment: string | null; code: [number, string][] }

/** The pictures of one segment in one revision, by frame. */
export class Reel {
  whole = false;
  private reader = new Reader();
  private pictures: Picture[] = [];
  private origins: (Origin | null)[][] = [];
  private ends: number[] = [];

  constructor(readonly revision: number) {}

  get frames(): number {
    return this.ends.at(-1) ?? 0;
  }

  add(buffer: ArrayBuffer, from: number): void {
    for (const take of this.reader.read(buffer, from)) {
      this.pictures.push(take.picture);
      this.origins.push(take.origins);
      this.ends.push(this.frames + take.repeat);
    }
  }

  /** Return the picture of a frame, the last one past the end, or null while there is none. */
  at(frame: number): { picture: Picture; origins: (Origin | null)[] } | null {
    if (!this.ends.length) return null;
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > frame) high = middle;
      else low = middle + 1;
    }
    return { picture: this.pictures[low]!, origins: this.origins[low]! };
  }
}

/** A plan with its pictures: the last good ones stay until newer ones have reached the playhead. */
export class Film {
  plan: Plan | null = null;
  starts: number[] = [0];
  private shown = new Map<string, Reel>();
  private coming = new Map<string, Reel>();
  private glimpse: { id: string; frame: number; reel: Reel } | null = null;

  get segments(): Segment[] {
    return this.plan?.segments ?? [];
  }

  get fps(): number {
    return this.plan?.fps ?? 60;
  }

  get frames(): number {
    return this.starts.at(-1)!;
  }

  get duration(): number {
    return this.frames / this.fps;
  }

  setPlan(plan: Plan): void {
    if (this.plan && this.plan.target !== plan.target) this.clear();
    this.plan = plan;
    const ids = new Set(plan.segments.map((segment) => segment.id));
    for (const id of this.shown.keys()) if (!ids.has(id)) this.shown.delete(id);
    this.coming.clear();
    this.measure();
  }

  clear(): void {
    this.plan = null;
    this.glimpse = null;
    this.shown.clear();
    this.coming.clear();
    this.starts = [0];
  }

  /** Take a message of pictures; its head says the revision and the segment's place. */
  take(message: ArrayBuffer): void {
    const [revision, place, , glimpse] = new Uint32Array(message, 0, 4);
    const segment = this.segments[place!];
    if (!segment) return;
    if (glimpse) {
      this.glimpse = { id: segment.id, frame: glimpse - 1, reel: new Reel(revision!) };
      this.glimpse.reel.add(message, 16);
      return;
    }
    const shown = this.shown.get(segment.id);
    let reel = shown?.revision === revision ? shown : this.coming.get(segment.id);
    if (reel?.revision !== revision) {
      reel = new Reel(revision!);
      if (shown) this.coming.set(segment.id, reel);
      else this.shown.set(segment.id, reel);
    }
    reel!.add(message, 16);
    if (segment.frames === null) this.measure();
  }

  whole(id: string, revision: number): void {
    const reel = this.coming.get(id);
    if (reel?.revision === revision) {
      this.shown.set(id, reel);
      this.coming.delete(id);
    }
    const shown = this.shown.get(id);
    if (shown?.revision === revision) shown.whole = true;
    this.measure();
  }

  /** Return the place of the segment that a frame lies in. */
  placeAt(frame: number): number {
    let place = 0;
    while (place + 1 < this.segments.length && this.starts[place + 1]! <= frame) place++;
    return place;
  }

  reelAt(place: number): Reel | null {
    const segment = this.segments[place];
    return (segment && this.shown.get(segment.id)) ?? null;
  }

  /** Return what a frame shows: from pictures on their way, once they have reached it. */
  at(frame: number): { picture: Picture; origins: (Origin | null)[]; revision: number; there: boolean } | null {
    const place = this.placeAt(frame);
    const segment = this.segments[place];
    if (!segment) return null;
    const inside = frame - this.starts[place]!;
    const coming = this.coming.get(segment.id);
    const reel = coming && coming.frames > inside ? coming : this.shown.get(segment.id);
    const glimpsed = this.glimpsed(segment.id, inside, reel);
    if (glimpsed) return { ...glimpsed.at(0)!, revision: glimpsed.revision, there: true };
    const found = reel?.at(inside);
    if (!reel || !found) return null;
    const current = reel === this.shown.get(segment.id) && !this.coming.has(segment.id) && !this.plan!.stale.includes(segment.id);
    const there = reel.frames > inside || reel.whole;
    return { ...found, revision: current ? this.plan!.revision : reel.revision, there };
  }

  /** One picture that came ahead of the others, if it is newer than what there is of a frame. */
  private glimpsed(id: string, inside: number, reel: Reel | undefined): Reel | null {
    if (this.glimpse?.id !== id) return null;
    const { frame, reel: glimpse } = this.glimpse;
    if (inside < frame || inside >= frame + glimpse.frames) return null;
    const have = reel && reel.frames > inside ? reel.revision : -1;
    return glimpse.revision > have ? glimpse : null;
  }

  /** How much of each segment has arrived, from 0 to 1. */
  arrived(place: number): number {
    const segment = this.segments[place]!;
    const reel = this.coming.get(segment.id) ?? this.shown.get(segment.id);
    if (!reel) return 0;
    return reel.whole || !segment.frames ? 1 : Math.min(1, reel.frames / segment.frames);
  }

  private measure(): void {
    this.starts = [0];
    for (const segment of this.segments) {
      const length = segment.frames ?? this.shown.get(segment.id)?.frames ?? 0;
      this.starts.push(this.starts.at(-1)! + length);
    }
  }
}
