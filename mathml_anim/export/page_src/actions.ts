/** What can be done at a moment of the film: take its address, set a bookmark. */

import { type LectureData, byId, clock } from "./data";
import type { Lesson } from "./lesson";

export class Actions {
  private readonly list = byId("bookmarks");

  constructor(
    private readonly film: HTMLVideoElement,
    private readonly data: LectureData,
    private readonly lesson: Lesson,
    private readonly seek: (seconds: number) => void,
  ) {
    byId("actions")?.removeAttribute("hidden");
    byId("copy")?.addEventListener("click", () => void this.copy());
    byId("mark")?.addEventListener("click", () => {
      this.lesson.mark();
      this.show();
    });
    this.show();
  }

  private say(key: string): string {
    return this.data.words[key] ?? key;
  }

  private async copy(): Promise<void> {
    const address = new URL(location.href);
    address.hash = `t=${Math.floor(this.film.currentTime * 10) / 10}`;
    const status = byId("told");
    let copied = true;
    try {
      await navigator.clipboard.writeText(address.href);
    } catch {
      copied = false;
      history.replaceState(null, "", address);
    }
    if (!status) return;
    status.textContent = this.say(copied ? "copied" : "in_address").replace("{time}", clock(this.film.currentTime));
  }

  private show(): void {
    if (!this.list) return;
    const times = this.lesson.bookmarks;
    this.list.hidden = times.length === 0;
    this.list.querySelector("ul")?.replaceChildren(...times.map((time) => this.item(time)));
  }

  private item(time: number): HTMLLIElement {
    const segment = this.data.segments.findLast(({ start }) => start <= time + 1e-3);
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#t=${time}`;
    link.textContent = `${clock(time)} ${segment?.title ?? ""}`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.seek(time);
    });
    const away = document.createElement("button");
    away.type = "button";
    away.textContent = "×";
    away.setAttribute("aria-label", this.say("unmark").replace("{time}", clock(time)));
    away.addEventListener("click", () => {
      this.lesson.unmark(time);
      this.show();
      byId("mark")?.focus();
    });
    item.append(link, away);
    return item;
  }
}
