// “Render this”: what is to be made, how it goes, and where it lies.

import type { Film } from "./film";
import { byId, clock, copied, make } from "./page";

export interface Rendering {
  type: "render"; name: string; state: "going" | "done" | "failed" | "cancelled";
  frames?: number; done?: number; label?: string; films?: string[]; what?: string; remedy?: string;
}

export class Render {
  private dialog = byId<HTMLDialogElement>("render");
  private form = byId<HTMLFormElement>("render-form");
  private going = false;

  constructor(private film: Film, private frame: () => number, private say: (facts: object) => void) {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.say({ render: this.asked() });
    });
    this.form.addEventListener("change", () => this.offer());
    byId("render-cancel").addEventListener("click", () => this.say({ cancel: true }));
    byId("rendering").addEventListener("click", () => this.open());
    for (const kind of ["svg", "png"]) byId(`still-${kind}`).addEventListener("click", () => this.still(kind));
  }

  open(): void {
    const segment = this.film.segments[this.film.placeAt(this.frame())];
    if (!segment) return;
    byId("still-time").textContent = clock(this.frame() / this.film.fps);
    byId("render-scene").textContent = segment.title;
    const cues = [...segment.cues].sort((a, b) => a[1] - b[1]).map(([name]) => name);
    byId<HTMLSelectElement>("first").replaceChildren(new Option("its beginning", ""), ...cues.map((name) => new Option(name)));
    byId<HTMLSelectElement>("last").replaceChildren(new Option("its end", ""), ...cues.map((name) => new Option(name)));
    const lecture = this.film.plan!.lecture !== null;
    byId("render-whole").textContent = lecture ? `The lecture, ${this.film.plan!.title}` : `All scenes of ${this.film.plan!.title}`;
    this.radio("stretch").disabled = !cues.length;
    this.offer();
    this.dialog.showModal();
  }

  tell(facts: Rendering): void {
    this.going = facts.state === "going";
    const share = facts.frames ? Math.min(1, (facts.done ?? 0) / facts.frames) : null;
    const chip = byId("rendering");
    chip.hidden = !this.going;
    chip.textContent = share === null ? "Rendering" : `Rendering ${Math.floor(100 * share)} %`;
    byId("render-progress").hidden = false;
    const bar = byId<HTMLProgressElement>("render-bar");
    bar.hidden = !this.going;
    if (share === null) bar.removeAttribute("value");
    else bar.value = share;
    byId("render-cancel").hidden = !this.going;
    byId("render-words").replaceChildren(...this.words(facts));
    byId<HTMLButtonElement>("render-begin").disabled = this.going;
  }

  private words(facts: Rendering): (Node | string)[] {
    switch (facts.state) {
      case "going":
        return [facts.frames ? `${facts.name}: ${facts.done} of ${facts.frames} frames` : `${facts.name}: beginning`];
      case "cancelled":
        return [`${facts.name}: cancelled`];
      case "failed":
        return [make("b", facts.what ?? ""), ` ${facts.remedy ?? ""}`];
      case "done":
        return (facts.films ?? []).map((path) => {
          const button = make("button", "Copy path", "word");
          button.addEventListener("click", () => copied(path));
          return make("span", [make("code", path), button], "film");
        });
    }
  }

  /** Ask for the picture at the playhead as a file. */
  still(kind: string): void {
    const frame = this.frame();
    const at = this.film.placeAt(frame);
    const segment = this.film.segments[at];
    if (segment) this.say({ still: kind, segment: segment.id, frame: frame - this.film.starts[at]! });
  }

  private asked(): object {
    const what = new FormData(this.form).get("what");
    const segment = this.film.segments[this.film.placeAt(this.frame())]!;
    const alone = what === "whole" ? null : segment.scene;
    const cue = (id: string): string | null => (what === "stretch" && byId<HTMLSelectElement>(id).value) || null;
    return { scene: alone, first: cue("first"), last: cue("last"), quality: byId<HTMLSelectElement>("quality").value };
  }

  private offer(): void {
    const stretch = this.radio("stretch").checked;
    for (const id of ["first", "last"]) byId<HTMLSelectElement>(id).disabled = !stretch;
  }

  private radio(value: string): HTMLInputElement {
    return this.form.querySelector(`[value=${value}]`)!;
  }
}
