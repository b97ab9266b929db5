// The outline of the course: its lectures, and the segments of the one that is shown.

import type { Film } from "./film";
import type { Outline as Told } from "./link";
import { byId, make, mark } from "./page";

export class Outline {
  private place = byId("outline");
  private told: Told | null = null;
  private segments: HTMLButtonElement[] = [];

  constructor(private film: Film, private open: (lecture: string) => void, private go: (frame: number) => void) {}

  tell(told: Told): void {
    this.told = told;
    this.build();
  }

  build(): void {
    const shown = this.film.plan?.lecture ?? null;
    this.segments = this.film.segments.map((segment, n) => this.button(segment.title, () => this.go(this.film.starts[n]!)));
    const own = make("ul", this.segments.map((button) => make("li", [button])), "segments");
    if (!this.told) {
      this.place.replaceChildren(make("h2", this.film.plan?.title ?? ""), own);
      return;
    }
    const parts: HTMLElement[] = [];
    for (const module of this.told.modules) {
      const lectures = module.lectures.map((lecture) => {
        const name = [make("span", String(lecture.number), "number"), make("span", lecture.title)];
        if (!lecture.written) return make("li", [make("span", name, "planned")]);
        const button = this.button(name, () => this.open(lecture.id));
        if (lecture.id !== shown) return make("li", [button]);
        button.setAttribute("aria-current", "page");
        return make("li", [button, own]);
      });
      parts.push(make("h2", module.title), make("ul", lectures));
    }
    this.place.replaceChildren(...parts);
  }

  light(frame: number): void {
    const now = this.film.placeAt(frame);
    this.segments.forEach((button, n) => mark(button, "aria-current", n === now ? "true" : null));
  }

  private button(within: (Node | string)[] | string, act: () => void): HTMLButtonElement {
    const button = make("button", within);
    button.addEventListener("click", act);
    return button;
  }
}
