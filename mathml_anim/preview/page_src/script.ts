// The script beside the picture: the word that is spoken and the cues that have come are lit; a click goes there.

import type { Film, Segment } from "./film";
import { byId, make } from "./page";

interface Lit { frame: number; end: number; element: HTMLElement }

export class Script {
  private place = byId("script");
  private words: Lit[] = [];
  private cues: Lit[] = [];
  private sections: HTMLElement[] = [];
  private word: HTMLElement | null = null;
  private section: HTMLElement | null = null;

  constructor(private film: Film, private go: (frame: number) => void) {
    this.place.addEventListener("click", (event) => {
      const frame = (event.target as HTMLElement).dataset["frame"];
      if (frame !== undefined) this.go(Number(frame));
    });
  }

  build(): void {
    this.words = [];
    this.cues = [];
    this.word = this.section = null;
    this.sections = this.film.segments.map((segment, n) => this.part(segment, this.film.starts[n]!));
    const spoken = this.film.segments.some((segment) => segment.words.length);
    this.place.replaceChildren(...(spoken ? this.sections : [make("p", "No words: a plain Manim file.", "nothing")]));
  }

  light(frame: number): void {
    const section = this.sections[this.film.placeAt(frame)] ?? null;
    if (section !== this.section) {
      this.section?.classList.remove("now");
      section?.classList.add("now");
      this.section = section;
    }
    const word = lastBefore(this.words, frame);
    const element = word && frame < word.end ? word.element : null;
    if (element !== this.word) {
      this.word?.classList.remove("now");
      element?.classList.add("now");
      this.word = element;
      if (element) this.follow(element);
    }
    for (const cue of this.cues) {
      cue.element.classList.toggle("past", cue.frame <= frame && section === cue.element.closest("section"));
      cue.element.classList.toggle("now", cue.frame <= frame && frame < cue.end);
    }
  }

  /** The frame of the word before or after a frame. */
  wordFrom(frame: number, step: 1 | -1): number | null {
    const frames = this.words.map((word) => word.frame);
    return (step > 0 ? frames.find((each) => each > frame) : frames.reverse().find((each) => each < frame)) ?? null;
  }

  private part(segment: Segment, start: number): HTMLElement {
    const { fps } = this.film;
    const at = (seconds: number): number => start + Math.floor(seconds * fps + 0.5);
    const cues = [...segment.cues].sort((a, b) => a[1] - b[1]).map(([name, frame]) => ({ name, frame: start + frame }));
    const pauses = [...segment.pauses];
    const paragraphs: HTMLElement[] = [];
    let last = -1;
    let within = make("p");
    const mark = (until: number, seconds: number): void => {
      while (pauses[0] && pauses[0][0] < seconds - 1e-6) {
        const [from, to] = pauses.shift()!;
        within.append(make("span", `${Number((to - from).toFixed(2))} s`, "pause"), " ");
      }
      while (cues[0] && cues[0].frame <= until) within.append(this.cue(cues.shift()!), " ");
    };
    for (const [text, from, to, paragraph] of segment.words) {
      if (paragraph !== last) paragraphs.push((within = make("p")));
      last = paragraph;
      mark(at(from), from);
      const element = make("span", text, "w");
      element.dataset["frame"] = String(at(from));
      this.words.push({ frame: at(from), end: at(to), element });
      within.append(element, " ");
    }
    mark(Infinity, Infinity);
    return make("section", [make("h2", segment.title), ...paragraphs]);
  }

  private cue({ name, frame }: { name: string; frame: number }): HTMLElement {
    const element = make("button", name, "cue");
    element.dataset["frame"] = String(frame);
    element.title = `Cue ${name}`;
    this.cues.push({ frame, end: frame + Math.round(this.film.fps * 0.6), element });
    return element;
  }

  private follow(element: HTMLElement): void {
    const box = element.getBoundingClientRect();
    const frame = this.place.getBoundingClientRect();
    if (box.top > frame.top + 60 && box.bottom < frame.bottom - 90) return;
    this.place.scrollTop += box.top - frame.top - frame.height * 0.35;
  }
}

function lastBefore(list: Lit[], frame: number): Lit | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.frame <= frame) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}
