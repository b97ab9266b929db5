/** What the page tells its script: the lecture's times and the words that the script shows. */

export interface SegmentData {
  /** Short, the same in every export as long as the segment's id is. */
  key: string;
  id: string;
  title: string;
  start: number;
  end: number;
}

export interface CueData {
  start: number;
  end: number;
  text: string;
}

/** A question that is asked inside the film: its key in the practice, and when. */
export interface AskedData {
  key: string;
  at: number;
}

export interface LectureData {
  id: string;
  key: string;
  title: string;
  language: string;
  seconds: number;
  fps: number;
  keeper: "browser" | "shell";
  store: string;
  embedded: boolean;
  segments: SegmentData[];
  captions: CueData[];
  descriptions: CueData[];
  thumbnails: CueData[];
  pauses: number[];
  asked: AskedData[];
  words: Record<string, string>;
}

export function readData<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? "null") as T;
}

export function byId<T extends HTMLElement = HTMLElement>(id: string): T | null {
  return document.getElementById(id) as T | null;
}

/** Returns seconds as `1:05`, or `1:02:05` from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds + 1e-6));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const padded = String(rest).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${padded}` : `${minutes}:${padded}`;
}
