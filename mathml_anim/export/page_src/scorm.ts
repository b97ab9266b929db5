/** SCORM 1.2 and 2004: the object that the platform offers in a frame around, or in the window that opened this one. */

import type { Connection, Interaction, Opened, Report } from "./connection";
import { BETWEEN } from "./state";

type Api = Record<string, (...values: string[]) => unknown>;

const DEPTH = 50;

function seek(from: Window | null, name: string): Api | null {
  let place = from;
  for (let depth = 0; place && depth < DEPTH; depth++) {
    try {
      const found = (place as unknown as Record<string, Api | undefined>)[name];
      if (found) return found;
    } catch {
      return null; // A frame from elsewhere: nothing is to be found further out.
    }
    if (place.parent === place) break;
    place = place.parent;
  }
  return null;
}

function find(name: string): Api | null {
  const around = window.parent === window ? null : seek(window.parent, name);
  return around ?? (window.top?.opener ? seek(window.top.opener as Window, name) : null) ?? seek(window, name);
}

abstract class Scorm implements Connection {
  protected api: Api | null = null;
  private over = false;

  protected abstract readonly name: string;
  protected abstract readonly prefix: string;

  protected call(verb: string, ...values: string[]): string {
    try {
      return String(this.api?.[this.prefix + verb]?.(...values) ?? "");
    } catch {
      return "";
    }
  }

  protected get(name: string): string {
    return this.call("GetValue", name);
  }

  protected set(name: string, value: string): boolean {
    return this.call("SetValue", name, value) === "true";
  }

  open(): Promise<Opened | null> {
    this.api = find(this.name);
    if (!this.api || this.call("Initialize", "") !== "true") {
      this.api = null;
      return Promise.resolve(null);
    }
    return Promise.resolve(this.opened());
  }

  report(report: Report, leaving: boolean): Promise<boolean> {
    if (!this.api || this.over) return Promise.resolve(false);
    const told = this.tell(report) && this.call("Commit", "") === "true";
    if (leaving) {
      this.over = true;
      this.call("Terminate", "");
    }
    return Promise.resolve(told);
  }

  /** Adds an entry to the journal of questions; a platform need not have one. */
  protected journal(values: [string, string][]): void {
    const place = Number(this.get("cmi.interactions._count"));
    if (!Number.isInteger(place)) return;
    for (const [name, value] of values) if (!this.set(`cmi.interactions.${place}.${name}`, value)) return;
  }

  protected abstract opened(): Opened;
  protected abstract tell(report: Report): boolean;
}

export class Scorm12 extends Scorm {
  protected readonly name = "API";
  protected readonly prefix = "LMS";

  protected override call(verb: string, ...values: string[]): string {
    return super.call(verb === "Terminate" ? "Finish" : verb, ...values);
  }

  protected opened(): Opened {
    const status = this.get("cmi.core.lesson_status");
    return {
      kept: this.get("cmi.suspend_data"),
      learner: this.get("cmi.core.student_id"),
      completed: status === "completed" || status === "passed",
      limit: 4096,
    };
  }

  protected tell(report: Report): boolean {
    const kept = this.set("cmi.suspend_data", report.kept);
    this.set("cmi.core.lesson_location", report.place.slice(0, 255));
    const status = this.get("cmi.core.lesson_status");
    if (report.completed && status !== "passed" && status !== "failed") this.set("cmi.core.lesson_status", "completed");
    else if (!report.completed && (status === "not attempted" || status === "")) this.set("cmi.core.lesson_status", "incomplete");
    if (report.score !== null) {
      this.set("cmi.core.score.min", "0");
      this.set("cmi.core.score.max", "100");
      this.set("cmi.core.score.raw", String(Math.round(report.score * 1000) / 10));
    }
    for (const one of report.answered) this.journal(answered12(one));
    this.set("cmi.core.session_time", clockTime(report.seconds));
    this.set("cmi.core.exit", "suspend");
    return kept;
  }
}

export class Scorm2004 extends Scorm {
  protected readonly name = "API_1484_11";
  protected readonly prefix = "";

  protected opened(): Opened {
    return {
      kept: this.get("cmi.suspend_data"),
      learner: this.get("cmi.learner_id"),
      completed: this.get("cmi.completion_status") === "completed",
      limit: 64000,
    };
  }

  protected tell(report: Report): boolean {
    const kept = this.set("cmi.suspend_data", report.kept);
    this.set("cmi.location", report.place.slice(0, 1000));
    this.set("cmi.progress_measure", String(Math.round(report.seen * 1e4) / 1e4));
    this.set("cmi.completion_status", report.completed ? "completed" : "incomplete");
    if (report.score !== null) {
      this.set("cmi.score.min", "0");
      this.set("cmi.score.max", "100");
      this.set("cmi.score.raw", String(Math.round(report.score * 1000) / 10));
      this.set("cmi.score.scaled", String(Math.round(report.score * 1e4) / 1e4));
    }
    for (const one of report.answered) this.journal(answered2004(one));
    this.set("cmi.session_time", `PT${report.seconds.toFixed(2)}S`);
    this.set("cmi.exit", "suspend");
    return kept;
  }
}

/** Returns seconds as SCORM 1.2 writes them: `0001:02:03.45`. */
function clockTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = (seconds % 60).toFixed(2).padStart(5, "0");
  return `${String(Math.min(hours, 9999)).padStart(4, "0")}:${String(minutes).padStart(2, "0")}:${rest === "60.00" ? "59.99" : rest}`;
}

function answered12({ id, given, right, at }: Interaction): [string, string][] {
  return [
    ["id", id],
    ["type", "choice"],
    ["time", at.toTimeString().slice(0, 8)],
    ["correct_responses.0.pattern", right.replaceAll(BETWEEN, ",")],
    ["student_response", given.replaceAll(BETWEEN, ",")],
    ["result", given === right ? "correct" : "wrong"],
  ];
}

function answered2004({ id, question, given, right, at }: Interaction): [string, string][] {
  return [
    ["id", id],
    ["type", "choice"],
    ["timestamp", at.toISOString().slice(0, 19)],
    ["correct_responses.0.pattern", right.replaceAll(BETWEEN, "[,]")],
    ["learner_response", given.replaceAll(BETWEEN, "[,]")],
    ["result", given === right ? "correct" : "incorrect"],
    ["description", question.slice(0, 250)],
  ];
}
