// What the gate has found: a list beside the picture, and marks on the timeline where it happens.

import type { Film } from "./film";
import { byId, clock, make, put } from "./page";
import { codeLines } from "./problems";

export interface Finding {
  rule: string; severity: "error" | "warning"; segment: string; time: number | null;
  path: string; line: number; what: string; remedy: string; code: [number, string][];
}
export interface Found { type: "findings"; revision: number; checking: boolean; found: Finding[] }
export interface Mark { frame: number; severity: "error" | "warning"; what: string; place: number }

const SHAPES = {
  error: "M10 2.2 18.4 17H1.6zM10 7.5v4.6M10 14.4v.1",
  warning: "M10 1.8 18.2 10 10 18.2 1.8 10zM10 6.2v4.4M10 13.3v.1",
};

export class Findings {
  marks: Mark[] = [];
  private list = byId("findings");
  private found: Finding[] = [];
  private summary = make("p", "", "summary");
  private facts: Found | null = null;
  private rows: HTMLElement[] = [];
  private times: HTMLElement[] = [];
  private chosen = -1;

  constructor(private film: Film, private go: (frame: number) => void, private show: () => void) {
    this.list.append(this.summary);
  }

  /** Show what has been found; null: nothing has been heard yet. */
  tell(facts: Found | null): void {
    this.facts = facts;
    this.found = facts?.found ?? [];
    this.chosen = -1;
    this.times = this.found.map(() => make("span"));
    this.rows = this.found.map((finding, place) => this.row(finding, place));
    const counts = count(this.found);
    this.list.replaceChildren(this.summary, ...this.rows);
    const badge = byId("findings-count");
    badge.textContent = this.found.length ? String(this.found.length) : "";
    badge.className = this.found.some((each) => each.severity === "error") ? "error" : "";
    byId("tab-findings").title = counts;
    this.place();
  }

  /** Put the marks and the times where they belong in the plan that is there. */
  place(): void {
    put(this.summary, this.summed());
    this.found.forEach((finding, place) => {
      const frame = this.frameOf(finding);
      put(this.times[place]!, frame === null ? "the lecture" : clock(frame / this.film.fps, 1));
    });
    this.marks = this.found.flatMap((finding, place) => {
      const frame = this.frameOf(finding);
      return frame === null ? [] : [{ frame, severity: finding.severity, what: finding.what, place }];
    });
  }

  /** Show one in the list. */
  choose(place: number): void {
    this.show();
    this.rows[this.chosen]?.removeAttribute("aria-current");
    this.chosen = place;
    const row = this.rows[place];
    row?.setAttribute("aria-current", "true");
    row?.scrollIntoView({ block: "nearest" });
  }

  /** Go to the next one after a frame, or the one before it. */
  step(frame: number, way: 1 | -1): void {
    const sorted = [...this.marks].sort((a, b) => a.frame - b.frame || a.place - b.place);
    const at = sorted.findIndex((mark) => mark.place === this.chosen && mark.frame === frame);
    const next = at >= 0 ? sorted[at + way] : way > 0 ? sorted.find((mark) => mark.frame > frame) : sorted.reverse().find((mark) => mark.frame < frame);
    if (next) this.visit(next);
  }

  visit(mark: Mark): void {
    this.go(mark.frame);
    this.choose(mark.place);
  }

  private summed(): string {
    const { plan } = this.film;
    if (!this.facts) return plan && !plan.lecture ? "Only lectures of a course are checked." : "Checking begins when all has been rehearsed.";
    if (this.facts.checking && !this.found.length) return "Checking";
    return `${count(this.found) || "Nothing found"}${this.facts.checking ? ", checking again" : ""}`;
  }

  private row(finding: Finding, place: number): HTMLElement {
    const name = [symbol(finding.severity), make("b", finding.severity === "error" ? "Error" : "Warning"), " ", this.times[place]!, make("span", finding.rule, "rule")];
    const button = make("button", name, "visit");
    button.addEventListener("click", () => {
      const now = this.frameOf(finding);
      if (now !== null) this.go(now);
      this.choose(place);
    });
    const parts: HTMLElement[] = [button, make("p", finding.what), make("p", finding.remedy, "remedy")];
    const where = finding.line ? `${finding.path}:${finding.line}` : finding.path;
    if (finding.code.length) parts.push(make("details", [make("summary", where), codeLines(finding.code, finding.line)]));
    else if (where) parts.push(make("p", where, "where"));
    return make("article", parts, `finding ${finding.severity}`);
  }

  private frameOf({ segment, time }: Finding): number | null {
    if (time === null) return null;
    const { segments, starts, fps } = this.film;
    const at = segments.findIndex((each, n) => (segment ? each.id === segment : time < each.start + (starts[n + 1]! - starts[n]!) / fps));
    if (at < 0) return null;
    const inside = Math.round((time - segments[at]!.start) * fps);
    return Math.min(Math.max(starts[at]!, starts[at]! + inside), Math.max(starts[at]!, starts[at + 1]! - 1));
  }
}

/** Return the shape of a severity: a triangle, or a diamond. */
export function symbol(severity: "error" | "warning"): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[severity]);
  svg.append(path);
  return svg;
}

function count(found: Finding[]): string {
  const errors = found.filter((each) => each.severity === "error").length;
  const warnings = found.length - errors;
  const words = (n: number, noun: string): string[] => (n ? [`${n} ${noun}${n > 1 ? "s" : ""}`] : []);
  return [...words(errors, "error"), ...words(warnings, "warning")].join(", ");
}
