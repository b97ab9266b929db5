/** Where what is remembered is kept: in the browser, or by the page around this one, which hands it on to a course. */

import type { LectureData } from "./data";
import { type Moment, type Segment, type State, empty, merged, read, written } from "./state";

export interface Keeper {
  load(): Promise<State>;
  save(state: State): void;
}

/** What the page of a lecture says to the page around it. */
export interface Told {
  kind: "mathml-anim:hello" | "mathml-anim:state";
  lecture: string;
  state?: string;
}

/** What the page around says to the page of a lecture. */
export interface Answer {
  kind: "mathml-anim:remembered";
  lecture: string;
  state: string;
}

const PATIENCE = 4000;

/** A page around this one that may be spoken to at once: a message would come too late when both are left. */
export interface Around extends Window {
  remember?: (told: Told) => void;
}

export function keeperFor(data: LectureData): Keeper {
  return data.keeper === "shell" && parent !== window ? new ShellKeeper(data) : new BrowserKeeper(data);
}

function nameOf(store: string, lecture: string): string {
  return `mathml-anim:${store}:${lecture}`;
}

/** Returns what the browser keeps of a lecture of a course; nothing if it may not say. */
export function kept(store: string, lecture: string, segments: readonly Segment[]): State {
  try {
    return read(localStorage.getItem(nameOf(store, lecture)) ?? "", segments);
  } catch {
    return empty();
  }
}

/** Returns bookmarks with what was set and taken away in two places since they were the same. */
function both(before: readonly Moment[], there: readonly Moment[], here: readonly Moment[]): Moment[] {
  const has = (list: readonly Moment[], one: Moment): boolean =>
    list.some(({ segment, at }) => segment === one.segment && at === one.at);
  const left = there.filter((one) => has(here, one) || !has(before, one));
  return [...left, ...here.filter((one) => !has(before, one) && !has(there, one))];
}

class BrowserKeeper implements Keeper {
  /** The bookmarks that were kept when this tab last looked. */
  private seen: Moment[] = [];

  constructor(private readonly data: LectureData) {}

  load(): Promise<State> {
    const state = this.kept();
    this.seen = [...state.bookmarks];
    return Promise.resolve(state);
  }

  /** Another tab may have saved meanwhile: what was played and marked there is kept too; of the rest, the last word counts. */
  save(state: State): void {
    const kept = this.kept();
    state.turn = Math.max(state.turn, kept.turn + 1);
    if (kept.turn) state.bookmarks.splice(0, Infinity, ...both(this.seen, kept.bookmarks, state.bookmarks));
    try {
      localStorage.setItem(nameOf(this.data.store, this.data.id), written(merged(kept, state), this.data.segments));
      this.seen = [...state.bookmarks];
    } catch {
      // Nothing may be kept here: a private window, or a frame that may not.
    }
  }

  private kept(): State {
    return kept(this.data.store, this.data.id, this.data.segments);
  }
}

class ShellKeeper implements Keeper {
  constructor(private readonly data: LectureData) {}

  load(): Promise<State> {
    return new Promise((resolve) => {
      const give = (state: State): void => {
        removeEventListener("message", heard);
        resolve(state);
      };
      const heard = (event: MessageEvent<Answer | null>): void => {
        if (event.source !== parent || event.origin !== location.origin) return;
        if (event.data?.kind === "mathml-anim:remembered" && event.data.lecture === this.data.id) {
          give(read(event.data.state, this.data.segments));
        }
      };
      addEventListener("message", heard);
      this.tell({ kind: "mathml-anim:hello", lecture: this.data.id });
      setTimeout(() => give(empty()), PATIENCE);
    });
  }

  save(state: State): void {
    this.tell({ kind: "mathml-anim:state", lecture: this.data.id, state: written(state, this.data.segments) });
  }

  private tell(told: Told): void {
    try {
      const around = parent as Around;
      if (told.kind === "mathml-anim:state" && around.remember) {
        around.remember(told);
        return;
      }
    } catch {
      // It is from elsewhere, as every file on a disk is.
    }
    parent.postMessage(told, location.origin === "null" ? "*" : location.origin);
  }
}
