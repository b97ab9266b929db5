/** Questions of the practice that the author asks inside the film: it stops, and goes on when the viewer wants.
 *
 * The question itself comes over the film where it fits, else below it, and goes back to its place in the practice. */

import { Choice } from "./choice";
import { type AskedData, type LectureData, byId } from "./data";
import { type Over, button } from "./over";
import type { Practice } from "./practice";
import type { Stops } from "./stops";

/** How near, in seconds, a silence is to a question to be one with it. */
const NEAR = 1.5;
/** The least width of a film, in pixels, that a question is shown over. */
const WIDE = 480;
/** The most of a film's height that a question may hide. */
const FILLS = 0.8;
/** How near, in seconds, the film is to a moment whose picture it shows. */
const SAME = 0.001;
/** How high the controls are that lie over a film on the whole screen, in pixels. */
const BAR = 96;

export class Asked {
  private readonly asks = new Choice("mathml-anim:asks", byId<HTMLButtonElement>("asks"));
  private readonly box = document.createElement("div");
  private readonly title = document.createElement("p");
  private readonly place = document.createElement("div");
  private form: HTMLFormElement | null = null;
  /** Where the question belongs, and the note that stands there meanwhile. */
  private note: HTMLElement | null = null;

  constructor(
    private readonly controller: HTMLElement,
    private readonly film: HTMLVideoElement,
    private readonly data: LectureData,
    private readonly practice: Practice,
    private readonly over: Over,
  ) {
    this.build();
    if (data.asked.length) this.asks.offer();
    film.addEventListener("play", () => this.close());
    film.addEventListener("seeking", () => this.form && this.close());
    const again = (): void => {
      if (this.form) this.put();
    };
    document.addEventListener("fullscreenchange", again);
    addEventListener("resize", again);
  }

  /** Has the film stop at the questions. */
  stopAt(stops: Stops): void {
    for (const one of this.data.asked) stops.add(one.at, () => this.ask(one));
  }

  /** Whether a question that is not answered yet is asked at a time, or so near that one stop is enough. */
  near(seconds: number): boolean {
    return this.data.asked.some((one) => one.at > seconds - NEAR && one.at < seconds + NEAR && this.isDue(one));
  }

  private isDue({ key }: AskedData): boolean {
    return this.asks.on && !this.practice.isAnswered(key) && this.practice.form(key) !== undefined;
  }

  private ask(one: AskedData): void {
    const form = this.practice.form(one.key);
    if (!form || !this.isDue(one)) return;
    this.film.pause();
    const isThere = (): boolean => Math.abs(this.film.currentTime - one.at) < SAME && this.film.paused;
    const show = (): void => {
      if (!isThere() || this.form) return; // The viewer has gone elsewhere meanwhile.
      this.over.hide();
      this.open(form);
    };
    if (isThere()) show();
    else {
      this.film.addEventListener("seeked", show, { once: true });
      this.film.currentTime = one.at; // Exactly the picture, and the rest of the words is still to come.
    }
  }

  private open(form: HTMLFormElement): void {
    const active = document.activeElement;
    const takesFocus = !active || active === document.body || this.controller.contains(active);
    this.note = document.createElement("p");
    this.note.className = "away";
    this.note.textContent = this.over.say("asked_now");
    form.replaceWith(this.note);
    this.form = form;
    this.place.replaceChildren(form);
    this.box.hidden = false;
    this.put();
    this.title.textContent = this.over.say("asked");
    if (takesFocus) this.box.focus({ preventScroll: true });
    if (!this.box.slot) this.box.scrollIntoView({ block: "nearest" });
  }

  /** Takes the question back to its place. */
  private close(): void {
    if (!this.form) return;
    const hadFocus = this.box.contains(document.activeElement);
    this.note?.replaceWith(this.form);
    this.form = this.note = null;
    this.box.hidden = true;
    this.title.textContent = "";
    if (hadFocus) this.controller.querySelector<HTMLElement>("media-play-button")?.focus({ preventScroll: true });
  }

  /** Puts the question over the film if much of the picture is still seen, or if there is no other place; else below. */
  private put(): void {
    const active = this.box.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const full = document.fullscreenElement !== null;
    const bar = full ? BAR : parseFloat(getComputedStyle(this.controller).paddingBottom);
    const room = this.controller.clientHeight - bar - 8;
    this.box.style.maxHeight = "";
    this.set("centered-chrome");
    const fits = this.controller.clientWidth >= WIDE && this.box.scrollHeight <= FILLS * room;
    if (full || this.data.embedded || fits) this.box.style.maxHeight = `${room}px`;
    else this.set("");
    active?.focus({ preventScroll: true });
  }

  /** Puts the box into a slot of the controller, or behind the controller where there is none. */
  private set(slot: string): void {
    this.box.slot = slot;
    if (slot) this.controller.append(this.box);
    else this.controller.parentElement?.after(this.box);
  }

  private build(): void {
    this.box.id = "asked";
    this.box.hidden = true;
    this.box.tabIndex = -1;
    this.box.setAttribute("noautohide", "");
    this.box.setAttribute("role", "dialog");
    this.box.setAttribute("aria-labelledby", "asked-title");
    this.title.id = "asked-title";
    this.title.setAttribute("role", "status");
    const row = document.createElement("div");
    row.className = "row";
    const never = button(this.over.say("never_ask"), () => {
      this.asks.set(false);
      void this.film.play();
    });
    const goOn = button(this.over.say("go_on"), () => void this.film.play());
    goOn.setAttribute("aria-keyshortcuts", "Escape");
    row.append(goOn, never);
    this.box.append(this.title, this.place, row);
    // The film's own keys are others: what is typed here is meant for the question.
    for (const name of ["keydown", "keyup", "click", "dblclick"]) this.box.addEventListener(name, (event) => event.stopPropagation());
    this.box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") void this.film.play();
    });
  }
}
