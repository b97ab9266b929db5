/** What is said over the film: a silence to think, the end, where the viewer goes on. */

import { byId, clock } from "./data";

export class Over {
  private readonly box = document.createElement("div");

  constructor(
    controller: HTMLElement,
    private readonly film: HTMLVideoElement,
    private readonly words: Record<string, string>,
  ) {
    this.box.className = "over";
    this.box.hidden = true;
    this.box.slot = "centered-chrome";
    this.box.setAttribute("noautohide", "");
    this.box.setAttribute("role", "group");
    controller.append(this.box);
    film.addEventListener("play", () => this.hide());
  }

  /** Says something, with buttons; the first gets the focus if the film had it. */
  show(kind: string, text: string, buttons: [string, () => void][]): void {
    const said = document.createElement("p");
    said.textContent = text;
    said.setAttribute("role", "status");
    const row = document.createElement("div");
    for (const [label, act] of buttons) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", (event) => {
        event.stopPropagation();
        act();
      });
      row.append(button);
    }
    this.box.replaceChildren(said, row);
    this.box.dataset["kind"] = kind;
    this.box.setAttribute("aria-label", text);
    this.box.hidden = false;
  }

  hide(): void {
    this.box.hidden = true;
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
