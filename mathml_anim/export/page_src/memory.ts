/** What is remembered of every lecture of a package, in one text that fits where a course keeps it. */

import { type Segment, type State, empty, merged, playedSeconds, read, written } from "./state";

export interface PackedLecture {
  id: string;
  /** Short, the same in every version of the package as long as the lecture's id is. */
  key: string;
  title: string;
  href: string;
  seconds: number;
  segments: Segment[];
  /** The right choice of every scored question, of several as `1-3`, by the question's key. */
  right: Record<string, string>;
  /** The words of every scored question. */
  asked: Record<string, string>;
}

const FORM = "1";
/** How finely played time is told, in tenths of a second: coarser until it fits. */
const CELLS = [1, 5, 10, 20, 50, 100, 200, 400];

export class Memory {
  private readonly states = new Map<string, State>();
  /** Lectures of other versions of the package: kept, as long as there is room. */
  private strangers: string[] = [];
  current = "";

  constructor(readonly lectures: readonly PackedLecture[]) {
    for (const { key } of lectures) this.states.set(key, empty());
  }

  state(key: string): State {
    return this.states.get(key) ?? empty();
  }

  /** Takes in what a text remembers, beside what is known already. */
  recall(text: string): void {
    const [form, current = "", ...parts] = text.split("~");
    if (form !== FORM) return;
    if (this.lectures.some(({ key }) => key === current)) this.current = current;
    for (const part of parts) {
      const [key = "", told = ""] = part.split("=");
      const lecture = this.lectures.find((one) => one.key === key);
      if (lecture) this.update(lecture, told);
      else if (key && !this.strangers.includes(part)) this.strangers.push(part);
    }
  }

  /** Takes in what the page of a lecture says. */
  update(lecture: PackedLecture, told: string): void {
    this.states.set(lecture.key, merged(this.state(lecture.key), read(told, lecture.segments)));
  }

  text(lecture: PackedLecture): string {
    return written(this.state(lecture.key), lecture.segments);
  }

  /** Returns everything as text of at most `limit` letters. */
  pack(limit: number): string {
    for (const withStrangers of [true, false]) {
      for (const cell of CELLS) {
        const text = this.packed(cell, withStrangers, true);
        if (text.length <= limit) return text;
      }
    }
    return this.packed(CELLS.at(-1) ?? 1, false, false).slice(0, limit);
  }

  private packed(cell: number, withStrangers: boolean, withBookmarks: boolean): string {
    const known = this.lectures.filter(({ key }) => this.state(key).turn > 0);
    const parts = known.map((lecture) => {
      const state = this.state(lecture.key);
      const kept = withBookmarks ? state : { ...state, bookmarks: [] };
      return `${lecture.key}=${written(kept, lecture.segments, cell)}`;
    });
    return [FORM, this.current, ...parts, ...(withStrangers ? this.strangers : [])].join("~");
  }

  /** The share of all films' seconds that has been played. */
  get seen(): number {
    const all = this.lectures.reduce((sum, { seconds }) => sum + seconds, 0);
    const played = this.lectures.reduce((sum, one) => sum + playedSeconds(this.state(one.key), one.segments), 0);
    return all ? Math.min(1, played / all) : 0;
  }

  seenOf(lecture: PackedLecture): number {
    return Math.min(1, playedSeconds(this.state(lecture.key), lecture.segments) / Math.max(lecture.seconds, 0.1));
  }

  /** What was answered to scored questions, by the lecture's id and the question's key. */
  get given(): Map<string, string> {
    const given = new Map<string, string>();
    for (const { key, id, right } of this.lectures) {
      for (const [question, choice] of this.state(key).answers) {
        if (question in right) given.set(interaction(id, question), choice);
      }
    }
    return given;
  }

  /** How many scored questions were answered rightly, and how many there are. */
  get score(): { right: number; all: number; answered: number } {
    let [right, all, answered] = [0, 0, 0];
    for (const lecture of this.lectures) {
      const { answers } = this.state(lecture.key);
      for (const [key, choice] of Object.entries(lecture.right)) {
        all += 1;
        answered += Number(answers.has(key));
        right += Number(answers.get(key) === choice);
      }
    }
    return { right, all, answered };
  }
}

/** Returns the name of a question among all of a package, as platforms take it: no spaces, no slash. */
export function interaction(lecture: string, question: string): string {
  return `${lecture.replace("/", "-")}.${question}`;
}
