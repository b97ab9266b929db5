/** cmi5: a launch with an address for the learning record store, statements in their order, and a document that keeps.
 *
 * What the store does not take now is told again with the same ids until it does; what was never taken is told by the
 * next launch, for completion and score come from what is remembered, not from what was sent. */

import type { Connection, Opened, Report } from "./connection";

const VERSION = "1.0.3";
const VERBS = "http://adlnet.gov/expapi/verbs/";
const CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const LAUNCH = "LMS.LaunchData";
const PREFERENCES = "cmi5LearnerPreferences";
const KEPT = "mathml-anim.memory";
/** What is sent while a page goes away may have 64 kB together. */
const LIMIT = 32_000;
/** The least score that passes where the platform names none. */
const PASS = 0.8;

interface Template {
  contextActivities?: Record<string, { id: string }[]>;
  extensions?: Record<string, unknown>;
  [name: string]: unknown;
}

interface LaunchData {
  contextTemplate: Template;
  launchMode: string;
  masteryScore?: number;
  returnURL?: string;
}

interface Kept {
  memory: string;
}

type Verb = "initialized" | "completed" | "passed" | "failed" | "terminated";
type Statement = Record<string, unknown> & { id: string; verb: { id: string; display: Record<string, string> } };

export class Cmi5 implements Connection {
  recalled: ((kept: string) => void) | null = null;
  private readonly asked = new URLSearchParams(location.search);
  private readonly began = Date.now();
  private token = "";
  private launch: LaunchData | null = null;
  private ready = false;
  private over = false;
  private kept = "";
  /** What this registration, or for `failed` this session, has been told. */
  private readonly told = new Set<Verb>();
  private pending: Statement[] = [];
  private underWay: Statement | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  async open(): Promise<Opened | null> {
    if (!["endpoint", "fetch", "actor", "activityId", "registration"].every((name) => this.asked.get(name))) return null;
    const opened: Opened = { kept: "", learner: this.param("actor"), completed: false, limit: LIMIT };
    try {
      await this.begin();
    } catch {
      return opened; // It is tried again with every report.
    }
    if (this.over) return null;
    return { ...opened, kept: this.kept, completed: this.told.has("completed") };
  }

  get exit(): string | null {
    return this.launch?.returnURL ?? null;
  }

  report(report: Report, leaving: boolean): Promise<boolean> {
    if (this.over) return Promise.resolve(false);
    if (leaving) return Promise.resolve(this.leave(report));
    this.turn = this.turn.then(() => this.send(report));
    return this.turn as Promise<boolean>;
  }

  private async send(report: Report): Promise<boolean> {
    if (this.over) return false;
    try {
      await this.begin();
      if (!this.ready) return false;
      this.judge(report);
      await this.flush();
      await this.put(report.kept, false);
      return true;
    } catch {
      return false;
    }
  }

  /** Says good-bye in one breath, for the page is going. */
  private leave(report: Report): boolean {
    this.over = true;
    if (!this.ready) return false;
    this.judge(report);
    this.pending.push(this.statement("terminated", { duration: this.duration }));
    this.remember("terminated");
    const left = this.pending.filter((one) => one !== this.underWay);
    void this.request("POST", "statements", {}, left, true).catch(() => undefined);
    void this.put(report.kept, true).catch(() => undefined);
    return true;
  }

  /** Fetches the token, what the platform says of the launch and what it keeps, and tells that the lesson has begun. */
  private async begin(): Promise<void> {
    if (this.ready || this.over) return;
    this.token ||= this.recall("token") || (await this.fetchToken());
    const launch = await this.request("GET", "activities/state", this.state(LAUNCH));
    this.launch = (await launch.json()) as LaunchData;
    if (this.recall("terminated")) {
      this.over = true; // A page that is loaded again after its session has ended must not speak in it.
      return;
    }
    await this.request("GET", "agents/profile", { agent: this.param("actor"), profileId: PREFERENCES }, undefined, false, [404]);
    const found = await this.request("GET", "activities/state", this.state(KEPT), undefined, false, [404]);
    this.kept = found.status === 404 ? "" : (((await found.json()) as Kept).memory ?? "");
    for (const verb of ["completed", "passed"] as const) if (await this.wasTold(verb)) this.told.add(verb);
    if (!this.recall("initialized")) this.pending.unshift(this.statement("initialized", null));
    this.ready = true;
    await this.flush().catch(() => undefined);
    if (this.kept) this.recalled?.(this.kept);
  }

  private async fetchToken(): Promise<string> {
    const answer = await fetch(this.param("fetch"), { method: "POST" });
    const told = (await answer.json()) as Record<string, string>;
    const token = told["auth-token"];
    if (!token) throw new Error(told["error-text"] ?? "no token");
    this.remember("token", token);
    return token;
  }

  private async wasTold(verb: Verb): Promise<boolean> {
    const query = {
      agent: this.param("actor"),
      verb: VERBS + verb,
      activity: this.param("activityId"),
      registration: this.param("registration"),
      limit: "1",
    };
    const found = await this.request("GET", "statements", query, undefined, false, [400, 401, 403, 404, 405]);
    if (!found.ok) return false;
    return ((await found.json()) as { statements: unknown[] }).statements.length > 0;
  }

  /** Puts what is now to be told in the row: completed once, passed once, failed once a session and never after. */
  private judge(report: Report): void {
    if (this.launch?.launchMode !== "Normal") return;
    if (report.completed && !this.told.has("completed")) {
      this.tell("completed", { completion: true, duration: this.duration });
    }
    if (report.score === null || !report.finished || this.told.has("passed")) return;
    const success = report.score >= (this.launch.masteryScore ?? PASS);
    if (!success && this.told.has("failed")) return;
    const scaled = Math.round(report.score * 1e4) / 1e4;
    const score = { scaled, raw: Math.round(scaled * 1e4) / 100, min: 0, max: 100 };
    this.tell(success ? "passed" : "failed", { success, score, duration: this.duration });
  }

  private tell(verb: Verb, result: Record<string, unknown>): void {
    this.told.add(verb);
    this.pending.push(this.statement(verb, result));
  }

  /** Sends what is in the row, in its order; what the store has by now, it may refuse as known. */
  private async flush(): Promise<void> {
    while (this.pending.length) {
      const first = this.pending[0] as Statement;
      this.underWay = first;
      await this.request("PUT", "statements", { statementId: first.id }, first, false, [409]).finally(() => (this.underWay = null));
      this.pending = this.pending.filter((one) => one !== first);
      if (first.verb.id === `${VERBS}initialized`) this.remember("initialized");
    }
  }

  private async put(memory: string, leaving: boolean): Promise<void> {
    if (memory === this.kept) return;
    const kept: Kept = { memory };
    await this.request("PUT", "activities/state", this.state(KEPT), kept, leaving);
    this.kept = memory;
  }

  private statement(verb: Verb, result: Record<string, unknown> | null): Statement {
    const judged = verb === "passed" || verb === "failed";
    const template = this.launch?.contextTemplate ?? {};
    const categories = [{ id: CMI5 }, ...(judged || verb === "completed" ? [{ id: MOVE_ON }] : [])];
    const mastery = this.launch?.masteryScore;
    return {
      id: uuid(),
      timestamp: new Date().toISOString(),
      actor: JSON.parse(this.param("actor")) as unknown,
      verb: { id: VERBS + verb, display: { en: verb } },
      object: { objectType: "Activity", id: this.param("activityId") },
      ...(result ? { result } : {}),
      context: {
        ...template,
        registration: this.param("registration"),
        contextActivities: {
          ...template.contextActivities,
          category: [...(template.contextActivities?.["category"] ?? []), ...categories],
        },
        extensions: { ...template.extensions, ...(judged && mastery !== undefined ? { [MASTERY]: mastery } : {}) },
      },
    };
  }

  private async request(
    method: string,
    resource: string,
    query: Record<string, string>,
    body?: unknown,
    keepalive = false,
    also: readonly number[] = [],
  ): Promise<Response> {
    const endpoint = this.param("endpoint").replace(/\/?$/, "/");
    const answer = await fetch(`${endpoint}${resource}?${new URLSearchParams(query).toString()}`.replace(/\?$/, ""), {
      method,
      keepalive,
      headers: {
        Authorization: `Basic ${this.token}`,
        "X-Experience-API-Version": VERSION,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok && !also.includes(answer.status)) throw new Error(`${method} ${resource}: ${answer.status}`);
    return answer;
  }

  private state(stateId: string): Record<string, string> {
    return {
      activityId: this.param("activityId"),
      agent: this.param("actor"),
      registration: this.param("registration"),
      stateId,
    };
  }

  private get duration(): string {
    return `PT${((Date.now() - this.began) / 1000).toFixed(2)}S`;
  }

  private param(name: string): string {
    return this.asked.get(name) ?? "";
  }

  /** Where this window notes what holds for the launch, or for its session once that is known. */
  private place(name: string): string {
    const session = String(this.launch?.contextTemplate.extensions?.[SESSION] ?? "");
    return `mathml-anim:cmi5:${name === "token" ? this.param("fetch") : session}:${name}`;
  }

  private remember(name: string, value = "1"): void {
    try {
      sessionStorage.setItem(this.place(name), value);
    } catch {
      // A page that is loaded again will have to be launched again.
    }
  }

  private recall(name: string): string {
    try {
      return sessionStorage.getItem(this.place(name)) ?? "";
    } catch {
      return "";
    }
  }
}

function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
