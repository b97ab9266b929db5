/** What is remembered of a lecture, and its short written form. Everything is tied to ids, so that a new version of
 * the lecture keeps whatever still exists in it. */

import { type Run, coarser, total, union, within } from "./runs";

export interface Segment {
  key: string;
  start: number;
  end: number;
}

/** A moment by the segment it lies in, in tenths of a second from the segment's first. */
export interface Moment {
  segment: string;
  at: number;
}

export interface State {
  /** Grows with every change: of two memories, the greater is the newer. */
  turn: number;
  where: Moment | null;
  /** Stretches of each segment; without an end where all was played of one whose length is not known. */
  played: Map<string, Run[]>;
  /** What was answered to each exercise: the number of a choice, of several as `1-3`, or `y` or `n` for one's own judgement. */
  answers: Map<string, string>;
  bookmarks: Moment[];
}

/** Stands between the numbers of choices that are picked together. */
export const BETWEEN = "-";

export function empty(): State {
  return { turn: 0, where: null, played: new Map(), answers: new Map(), bookmarks: [] };
}

const short = (value: number): string => Math.round(value).toString(36);
const long = (text: string): number => parseInt(text, 36);
const moment = ({ segment, at }: Moment): string => `${segment}.${short(at)}`;

function readMoment(text: string): Moment | null {
  const [segment = "", at = ""] = text.split(".");
  return segment && !Number.isNaN(long(at)) ? { segment, at: long(at) } : null;
}

/** Returns a state as text of letters, digits and `.-_*!`; `cell` is how finely played time is told, in tenths. */
export function written(state: State, segments: readonly Segment[], cell = 1): string {
  const lengths = new Map(segments.map(({ key, start, end }) => [key, Math.round((end - start) * 10)]));
  const played = [...state.played].map(([key, runs]) => {
    const length = lengths.get(key);
    if (total(runs) >= (length ?? Infinity) - 1) return `${key}*`;
    const told = cell === 1 ? runs : coarser(runs, cell);
    return told.length ? key + told.map(([from, to]) => `.${short(from)}-${short(to)}`).join("") : "";
  });
  const answers = [...state.answers].map(([key, answer]) => `${key}.${answer}`);
  return [
    short(state.turn),
    state.where ? moment(state.where) : "",
    played.filter(Boolean).join("_"),
    answers.join("_"),
    state.bookmarks.map(moment).join("_"),
  ].join("!");
}

/** Returns the state that a text tells; what it tells of segments that are no more is kept but counts for nothing. */
export function read(text: string, segments: readonly Segment[]): State {
  const state = empty();
  const [turn = "", where = "", played = "", answers = "", bookmarks = ""] = text.split("!");
  const lengths = new Map(segments.map(({ key, start, end }) => [key, Math.round((end - start) * 10)]));
  state.turn = long(turn) || 0;
  state.where = readMoment(where);
  for (const one of played.split("_").filter(Boolean)) {
    const whole = one.endsWith("*");
    const [key = "", ...parts] = (whole ? one.slice(0, -1) : one).split(".");
    const length = lengths.get(key) ?? Infinity;
    const runs = parts.map((part) => part.split("-").map(long) as [number, number]);
    const sound = runs.filter(([from, to]) => from >= 0 && to > from).map(([from, to]) => [from, Math.min(to, length)] as const);
    state.played.set(key, whole ? [[0, length]] : union(sound));
  }
  for (const one of answers.split("_").filter(Boolean)) {
    const [key = "", answer = ""] = one.split(".");
    if (key && answer) state.answers.set(key, answer);
  }
  state.bookmarks = bookmarks.split("_").map(readMoment).filter((found) => found !== null);
  return state;
}

/** Returns what two memories hold together: everything that was played in either; the rest from the newer. */
export function merged(one: State, other: State): State {
  const [older, newer] = one.turn <= other.turn ? [one, other] : [other, one];
  const played = new Map(older.played);
  for (const [key, runs] of newer.played) played.set(key, union([...(played.get(key) ?? []), ...runs]));
  return {
    turn: newer.turn,
    where: newer.where ?? older.where,
    played,
    answers: new Map([...older.answers, ...newer.answers]),
    bookmarks: newer.bookmarks,
  };
}

/** Adds stretches of the whole film, in seconds; returns whether that is news. */
export function play(state: State, segments: readonly Segment[], runs: readonly Run[]): boolean {
  let news = false;
  for (const { key, start, end } of segments) {
    const here = within(runs, start, end).map(([from, to]) => [Math.round(from * 10), Math.round(to * 10)] as const);
    if (!here.length) continue;
    const before = state.played.get(key) ?? [];
    const after = union([...before, ...here]);
    if (total(after) > total(before)) {
      state.played.set(key, after);
      news = true;
    }
  }
  return news;
}

/** Returns how many seconds of the segments that exist have been played. */
export function playedSeconds(state: State, segments: readonly Segment[]): number {
  return segments.reduce((sum, { key }) => sum + total(state.played.get(key) ?? []) / 10, 0);
}

/** Returns a time of the film as a moment of a segment. */
export function momentAt(segments: readonly Segment[], seconds: number): Moment | null {
  const found = segments.findLast(({ start }) => start <= seconds + 1e-3) ?? segments[0];
  return found ? { segment: found.key, at: Math.max(0, Math.round((seconds - found.start) * 10)) } : null;
}

/** Returns the time of a moment, or null if its segment is no more. */
export function timeOf(segments: readonly Segment[], { segment, at }: Moment): number | null {
  const found = segments.find(({ key }) => key === segment);
  return found ? Math.min(found.start + at / 10, found.end) : null;
}
