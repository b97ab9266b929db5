/** Where the author leaves a silence to think in, the film waits, for as long as the viewer wants. */

import { type LectureData, byId } from "./data";
import type { Over } from "./over";

const NAME = "mathml-anim:waits";

function waits(): boolean {
  try {
    return localStorage.getItem(NAME) !== "no";
  } catch {
    return true;
  }
}

export function pauseAt(film: HTMLVideoElement, data: LectureData, over: Over): void {
  let before = film.currentTime;
  const button = byId<HTMLButtonElement>("waits");
  const tell = (): void => button?.setAttribute("aria-pressed", String(waits()));
  const set = (on: boolean): void => {
    try {
      localStorage.setItem(NAME, on ? "yes" : "no");
    } catch {
      // It cannot be kept.
    }
    tell();
  };
  if (button && data.pauses.length) button.hidden = false;
  button?.addEventListener("click", () => set(!waits()));
  tell();

  const wait = (): void => {
    film.pause();
    over.show("think", over.say("think"), [
      [over.say("go_on"), () => void film.play()],
      [
        over.say("never_wait"),
        () => {
          set(false);
          void film.play();
        },
      ],
    ]);
  };
  const check = (): void => {
    const now = film.currentTime;
    const passed = data.pauses.some((point) => before < point - 0.2 && now >= point - 0.2 && now < point + 1);
    if (passed && !film.paused && !film.seeking && waits()) wait();
    before = now;
  };
  film.addEventListener("timeupdate", check);
  film.addEventListener("seeked", () => (before = film.currentTime));
}
