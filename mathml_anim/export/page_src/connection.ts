/** How a package talks to the platform around it. */

export interface Opened {
  /** What the platform kept of earlier visits; empty at the first. */
  kept: string;
  /** Who learns, so that one browser serves several. */
  learner: string;
  /** Whether the platform has it that this was completed before. */
  completed: boolean;
  /** The most letters that the platform keeps. */
  limit: number;
}

/** A question with choices that was answered, each time it was. */
export interface Interaction {
  /** The same in every version of the package. */
  id: string;
  question: string;
  given: string;
  right: string;
  at: Date;
}

export interface Report {
  kept: string;
  /** Where the learner is: the lecture's id and the time. */
  place: string;
  /** The share of the films that was played, from 0 to 1. */
  seen: number;
  completed: boolean;
  /** From 0 to 1; null if nothing is scored, or nothing was answered. */
  score: number | null;
  /** Whether every scored question has been answered. */
  finished: boolean;
  /** How long this visit has lasted, in seconds. */
  seconds: number;
  /** What was answered since the last report. */
  answered: Interaction[];
}

export interface Connection {
  /** Begins; null if there is no platform, or it does not answer. */
  open(): Promise<Opened | null>;
  /** Told what the platform kept, where it could not be reached at the beginning. */
  recalled?: ((kept: string) => void) | null;
  /** Where the platform wants the learner to go after leaving; null if it does not say. */
  readonly exit?: string | null;
  /** Reports; returns whether the platform has taken it. `leaving` says that nothing will come after. */
  report(report: Report, leaving: boolean): Promise<boolean>;
}
