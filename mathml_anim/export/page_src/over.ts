/** What is said over the film: a silence to think, the end, where the viewer goes on. */

import { byId, clock } from "./data";

/** Returns a button that says something and does it. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

export class Over {
  private readonly box = document.createElement("div");
  private readonly said = document.createElement("p");
  private readonly row = document.createElement("div");

  constructor(
    private readonly controller: HTMLElement,
    private readonly film: HTMLVideoElement,
    private readonly words: Record<string, string>,
  ) {
    this.box.className = "over";
    this.box.hidden = true;
    this.box.slot = "centered-chrome";
    this.box.setAttribute("noautohide", "");
    this.box.setAttribute("role", "group");
    this.said.setAttribute("role", "status"); // It stays: what comes together with its text is not read out.
    this.box.append(this.said, this.row);
    // What presses a button is not meant for the film as well.
    for (const name of ["keydown", "keyup", "click"]) {
      this.box.addEventListener(name, (event) => /^( |Enter)$/.test((event as KeyboardEvent).key ?? " ") && event.stopPropagation());
    }
    controller.append(this.box);
    film.addEventListener("play", () => this.hide());
  }

  /** Says something, with buttons; the first gets the focus if the film had it. */
  show(kind: string, text: string, buttons: [string, () => void][]): void {
    const takesFocus = this.controller.contains(document.activeElement);
    this.row.replaceChildren(...buttons.map(([label, act]) => button(label, act)));
    this.box.dataset["kind"] = kind;
    this.box.setAttribute("aria-label", text);
    this.box.hidden = false;
    this.said.textContent = text;
    if (takesFocus) this.row.querySelector("button")?.focus({ preventScroll: true });
  }

  hide(): void {
    const hadFocus = this.box.contains(document.activeElement);
    this.box.hidden = true;
    this.said.textContent = "";
    if (hadFocus) this.controller.querySelector<HTMLElement>("media-play-button")?.focus({ preventScroll: true });
  }

  get shown(): string | null {
    return this.box.hidden ? null : (this.box.dataset["kind"] ?? null);
  }

  say(key: string): string {
    return this.words[key] ?? key;
  }

  /** Says where the viewer goes on, and offers the beginning. */
  resumed(at: number): void {
    this.show("resumed", this.say("resumed").replace("{time}", clock(at)), [
      [this.say("go_on"), () => void this.film.play()],
      [
        this.say("from_start"),
        () => {
          this.film.currentTime = 0;
          void this.film.play();
        },
      ],
    ]);
    this.film.addEventListener("seeking", () => this.shown === "resumed" && this.film.currentTime !== at && this.hide());
  }

  /** At the end, offers the practice if there is one, and the next lecture. */
  atTheEnd(): void {
    const practice = byId("practice");
    const next = document.querySelector<HTMLAnchorElement>("a[rel='next']");
    this.film.addEventListener("ended", () => {
      const buttons: [string, () => void][] = [];
      if (practice) buttons.push([this.say("to_practice"), () => this.go(practice)]);
      if (next) buttons.push([this.say("next"), () => next.click()]);
      buttons.push([this.say("again"), () => void this.film.play()]);
      this.show("end", this.say("end"), buttons);
    });
  }

  private go(to: HTMLElement): void {
    const leave = document.fullscreenElement ? document.exitFullscreen() : Promise.resolve();
    void leave.then(() => {
      to.scrollIntoView();
      to.focus({ preventScroll: true });
    });
  }
}
