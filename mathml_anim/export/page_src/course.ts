/** The page of a course: how far the viewer has come in each lecture, by what the lectures' own pages keep. */

import { clock, readData } from "./data";
import { ENOUGH } from "./enough";
import { kept } from "./keeper";
import { type Segment, playedSeconds, timeOf } from "./state";
import { applyTheme, themeButton } from "./theme";

interface CourseData {
  store: string;
  lectures: { id: string; seconds: number; segments: Segment[] }[];
  words: Record<string, string>;
}

function show(data: CourseData): void {
  for (const { id, seconds, segments } of data.lectures) {
    const place = document.querySelector<HTMLElement>(`.progress[data-lecture="${CSS.escape(id)}"]`);
    const state = kept(data.store, id, segments);
    const seen = Math.min(1, playedSeconds(state, segments) / Math.max(seconds, 0.1));
    const at = state.where && timeOf(segments, state.where);
    if (!place || !state.turn) continue;
    const told = seen >= ENOUGH ? "seen" : at ? "stopped_at" : "so_far";
    const text = (data.words[told] ?? "").replace("{n}", String(Math.floor(seen * 100))).replace("{time}", clock(at ?? 0));
    place.hidden = false;
    place.dataset["done"] = String(seen >= ENOUGH);
    const bar = place.querySelector("progress");
    if (bar) bar.value = seen;
    const said = place.querySelector("span");
    if (said) said.textContent = text;
  }
}

applyTheme();
themeButton(document.getElementById("theme"));
const data = readData<CourseData>("course");
show(data);
addEventListener("pageshow", () => show(data));
document.documentElement.dataset["ready"] = "all";
