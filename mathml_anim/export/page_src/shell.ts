/** The page around the lectures of a package: it shows one at a time, remembers all, and reports to the platform. */

import { Cmi5 } from "./cmi5";
import type { Connection, Interaction, Opened, Report } from "./connection";
import { byId, readData } from "./data";
import { ENOUGH } from "./enough";
import type { Answer, Around, Told } from "./keeper";
import { Memory, type PackedLecture, interaction } from "./memory";
import { Scorm12, Scorm2004 } from "./scorm";
import { timeOf } from "./state";
import { applyTheme } from "./theme";

interface PackageData {
  kind: string;
  /** The same in every version of the package. */
  uuid: string;
  lectures: PackedLecture[];
  words: Record<string, string>;
}

const AGAIN = 10_000;
const PLATFORMS: Record<string, () => Connection> = {
  cmi5: () => new Cmi5(),
  scorm12: () => new Scorm12(),
  scorm2004: () => new Scorm2004(),
};

class Shell {
  private readonly memory: Memory;
  private readonly began = Date.now();
  private opened: Opened | null = null;
  private completed = false;
  private unsent = false;
  private left = false;
  /** What the platform knows to have been answered. */
  private told = new Map<string, string>();

  constructor(
    private readonly data: PackageData,
    private readonly connection: Connection | null,
    private readonly frame: HTMLIFrameElement,
  ) {
    this.memory = new Memory(data.lectures);
  }

  async begin(): Promise<void> {
    if (this.connection) this.connection.recalled = (kept) => this.memory.recall(kept);
    this.opened = (await this.connection?.open()) ?? null;
    this.completed = this.opened?.completed ?? false;
    this.memory.recall(this.opened?.kept ?? "");
    const platform = this.memory.current;
    this.told = this.memory.given;
    this.memory.recall(this.copy());
    if (platform) this.memory.current = platform;
    addEventListener("message", (event) => this.heard(event as MessageEvent<Told | null>));
    (window as Around).remember = (told) => this.take(told);
    addEventListener("pagehide", () => this.leave());
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    setInterval(() => void (this.unsent && this.send()), AGAIN);
    this.links();
    const first = this.data.lectures.find(({ key }) => key === this.memory.current) ?? this.data.lectures[0];
    if (first) this.frame.src = first.href;
    await this.send();
    document.documentElement.dataset["ready"] = "all";
  }

  private heard(event: MessageEvent<Told | null>): void {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    const lecture = this.data.lectures.find(({ id }) => id === event.data?.lecture);
    if (!lecture || !event.data) return;
    if (event.data.kind === "mathml-anim:hello") {
      this.memory.current = lecture.key;
      const answer: Answer = { kind: "mathml-anim:remembered", lecture: lecture.id, state: this.memory.text(lecture) };
      this.frame.contentWindow?.postMessage(answer, location.origin === "null" ? "*" : location.origin);
      this.show();
    } else {
      this.take(event.data);
    }
  }

  /** Takes in what the page of a lecture remembers, and reports it. */
  private take(told: Told): void {
    const lecture = this.data.lectures.find(({ id }) => id === told.lecture);
    if (!lecture || told.kind !== "mathml-anim:state" || this.left) return;
    this.memory.update(lecture, told.state ?? "");
    void this.send();
  }

  private report(): Report {
    const lecture = this.data.lectures.find(({ key }) => key === this.memory.current);
    const where = lecture && this.memory.state(lecture.key).where;
    const time = lecture && where ? timeOf(lecture.segments, where) : null;
    const { right, all, answered } = this.memory.score;
    this.completed ||= this.memory.seen >= ENOUGH;
    return {
      kept: this.memory.pack(this.opened?.limit ?? 64000),
      place: lecture ? `${lecture.id}#t=${time ?? 0}` : "",
      seen: this.memory.seen,
      completed: this.completed,
      score: answered ? right / all : null,
      finished: answered === all,
      seconds: (Date.now() - this.began) / 1000,
      answered: this.opened ? this.news() : [],
    };
  }

  /** Returns what was answered since this was last asked. */
  private news(): Interaction[] {
    const [given, at] = [this.memory.given, new Date()];
    const news = this.data.lectures.flatMap(({ id, right, asked }) =>
      Object.entries(right).map(([key, choice]) => ({ id: interaction(id, key), question: asked[key] ?? "", right: choice })),
    );
    const changed = news.filter(({ id }) => given.has(id) && given.get(id) !== this.told.get(id));
    this.told = given;
    return changed.map((one) => ({ ...one, given: given.get(one.id) ?? "", at }));
  }

  /** Reports everything; what the platform does not take stays here and is reported again. */
  private async send(leaving = false): Promise<void> {
    const report = this.report();
    this.keep(report.kept);
    this.unsent = this.connection !== null && !(await this.connection.report(report, leaving));
    this.show();
    this.wayOut();
  }

  private leave(): void {
    if (this.left) return;
    try {
      this.frame.contentWindow?.dispatchEvent(new Event("leaving"));
    } catch {
      // What it last said will do.
    }
    this.left = true;
    void this.send(true);
  }

  /** Offers the way back to the platform, where there is one. */
  private wayOut(): void {
    const exit = this.connection?.exit;
    const button = byId<HTMLButtonElement>("leave");
    if (!exit || !button?.hidden) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      this.leave();
      location.assign(exit);
    });
  }

  private get name(): string {
    return `mathml-anim:package:${this.data.uuid}:${this.opened?.learner ?? ""}`;
  }

  private copy(): string {
    try {
      return localStorage.getItem(this.name) ?? "";
    } catch {
      return "";
    }
  }

  private keep(text: string): void {
    try {
      localStorage.setItem(this.name, text);
    } catch {
      // The platform's memory is the only one.
    }
  }

  private links(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#lectures a")) {
      link.addEventListener("click", () => byId("contents")?.removeAttribute("open"));
    }
  }

  private show(): void {
    const root = document.documentElement.dataset;
    root["seen"] = this.memory.seen.toFixed(4);
    root["sent"] = String(!this.unsent);
    for (const link of document.querySelectorAll<HTMLAnchorElement>("#lectures a")) {
      const lecture = this.data.lectures.find(({ key }) => key === link.dataset["key"]);
      if (!lecture) continue;
      if (lecture.key === this.memory.current) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
      const tick = link.querySelector<HTMLElement>(".tick");
      if (tick) tick.textContent = this.memory.seenOf(lecture) >= ENOUGH ? (this.data.words["seen"] ?? "") : "";
    }
    const status = byId("status");
    const percent = String(Math.floor(this.memory.seen * 100));
    const said = this.unsent ? "not_sent" : this.completed ? "completed" : "so_far";
    const text = (this.data.words[said] ?? "").replace("{n}", percent);
    if (status && status.textContent !== text) status.textContent = text;
  }
}

applyTheme();
const data = readData<PackageData>("package");
const frame = byId<HTMLIFrameElement>("lecture");
if (frame) void new Shell(data, PLATFORMS[data.kind]?.() ?? null, frame).begin();
