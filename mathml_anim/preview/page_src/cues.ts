// The cues of the film, one after the other.

import type { Film } from "./film";

export interface Cue { name: string; at: number }

/** Return the cues, and a nameless one where each segment begins. */
export function cuesAndBeginnings(film: Film): Cue[] {
  return film.segments
    .flatMap(({ cues }, n) => [{ name: "", at: film.starts[n]! }, ...cues.map(([name, at]) => ({ name, at: film.starts[n]! + at }))])
    .sort((a, b) => a.at - b.at);
}

/** Return the one that came last before a frame, or at it. */
export function lastCue(film: Film, frame: number): Cue | undefined {
  return cuesAndBeginnings(film).filter((cue) => cue.at <= frame).at(-1);
}

/** Return all cues, without the beginnings. */
export function cuesOf(film: Film): Cue[] {
  return film.segments.flatMap(({ cues }, n) => cues.map(([name, at]) => ({ name, at: film.starts[n]! + at })));
}
