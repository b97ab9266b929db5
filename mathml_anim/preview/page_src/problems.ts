// What is wrong, over the last good picture: file, line, the code around it, and the remedy.

import type { Problem } from "./film";
import type { Status } from "./link";
import { byId, make } from "./page";

export function showProblems(problems: Problem[]): void {
  const place = byId("problems");
  place.hidden = !problems.length;
  place.replaceChildren(...problems.map(shown));
}

function shown(problem: Problem): HTMLElement {
  const where = problem.line ? `${problem.path}:${problem.line}` : problem.path;
  const parts: HTMLElement[] = [make("h2", problem.what), make("p", where, "where")];
  if (problem.code.length) parts.push(codeLines(problem.code, problem.line));
  parts.push(make("p", problem.remedy, "remedy"));
  return make("article", parts);
}

/** Return numbered lines of code, the one at fault marked. */
export function codeLines(code: [number, string][], at: number): HTMLElement {
  const lines = code.map(([number, text]) => make("span", [make("b", String(number)), text || " "], number === at ? "at" : ""));
  const place = make("pre", lines, "code");
  place.tabIndex = 0;
  return place;
}

/** Say in the header how things stand. */
export function showStatus(status: Status, connected: boolean): void {
  const place = byId("status");
  const count = status.problems.length;
  place.className = !connected ? "" : count ? "wrong" : status.busy ? "busy" : "ready";
  const words = !connected ? "The studio has ended" : count ? `${count} problem${count > 1 ? "s" : ""}` : status.busy ? "Rehearsing" : "Up to date";
  place.querySelector("span")!.textContent = words;
}
