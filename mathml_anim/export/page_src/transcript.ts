/** The words beside the film: they follow it, can be clicked, and searched. */

import { byId } from "./data";

interface Sentence {
  link: HTMLAnchorElement;
  start: number;
}

export class Transcript {
  private readonly sentences: Sentence[];
  private current = -1;
  private hits: number[] = [];
  private hit = -1;
  private touched = -Infinity;

  constructor(
    private readonly panel: HTMLElement,
    private readonly seek: (seconds: number) => void,
    private readonly words: Record<string, string>,
  ) {
    const links = [...panel.querySelectorAll<HTMLAnchorElement>("a[data-t]")];
    this.sentences = links.map((link) => ({ link, start: Number(link.dataset["t"]) }));
    links.forEach((link, index) => (link.tabIndex = index ? -1 : 0));
    panel.addEventListener("click", (event) => this.clicked(event));
    panel.addEventListener("keydown", (event) => this.pressed(event));
    for (const kind of ["wheel", "pointerdown", "keydown"]) {
      panel.addEventListener(kind, () => (this.touched = performance.now()), { passive: true });
    }
    this.search();
  }

  /** Marks the sentence that is heard, and keeps it in view unless the reader is scrolling. */
  follow(seconds: number): void {
    const index = this.sentences.findLastIndex(({ start }) => start <= seconds + 0.05);
    if (index === this.current) return;
    this.sentences[this.current]?.link.removeAttribute("aria-current");
    this.current = index;
    const link = this.sentences[index]?.link;
    if (!link) return;
    link.setAttribute("aria-current", "true");
    if (!this.panel.contains(document.activeElement)) this.rove(index);
    if (performance.now() - this.touched > 4000) this.show(link);
  }

  private show(link: HTMLElement): void {
    const box = this.panel.querySelector<HTMLElement>(".scroll") ?? this.panel;
    if (box.scrollHeight <= box.clientHeight) return;
    const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top = box.scrollTop + inner.top - outer.top - outer.height * 0.35;
    box.scrollTo({ top, behavior: still ? "auto" : "smooth" });
  }

  private rove(index: number): void {
    this.panel.querySelector("a[data-t][tabindex='0']")?.setAttribute("tabindex", "-1");
    const link = this.sentences[index]?.link;
    if (link) link.tabIndex = 0;
  }

  private clicked(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a[data-t]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.rove(this.sentences.findIndex((one) => one.link === link));
    this.seek(Number(link.dataset["t"]));
  }

  private pressed(event: KeyboardEvent): void {
    const index = this.sentences.findIndex(({ link }) => link === document.activeElement);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: this.sentences.length - 1 }[event.key];
    const next = index < 0 || to === undefined ? undefined : this.sentences[to];
    if (!next || to === undefined) return;
    event.preventDefault();
    this.rove(to);
    next.link.focus();
  }

  private search(): void {
    const form = byId<HTMLFormElement>("search");
    const input = form?.querySelector("input");
    if (!form || !input) return;
    form.hidden = false;
    input.addEventListener("input", () => this.find(input.value));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.next();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !input.value) return;
      event.preventDefault();
      input.value = "";
      this.find("");
    });
  }

  private find(text: string): void {
    const sought = plain(text);
    this.hits = [];
    this.hit = -1;
    this.sentences.forEach(({ link }, index) => {
      const hit = sought.length > 0 && plain(link.textContent ?? "").includes(sought);
      link.classList.toggle("hit", hit);
      if (hit) this.hits.push(index);
    });
    this.say(sought ? this.hits.length : null);
    if (this.hits.length) this.next(false);
  }

  private next(play = true): void {
    if (!this.hits.length) return;
    this.hit = (this.hit + 1) % this.hits.length;
    const found = this.sentences[this.hits[this.hit] ?? 0];
    if (!found) return;
    this.panel.querySelector(".found")?.classList.remove("found");
    found.link.classList.add("found");
    this.show(found.link);
    if (play) this.seek(found.start);
  }

  private say(count: number | null): void {
    const status = byId("found");
    if (!status) return;
    if (count === null) status.textContent = "";
    else status.textContent = (this.words[count === 1 ? "found_one" : "found_many"] ?? "{n}").replace("{n}", String(count));
  }
}

/** A text without accents, signs and capitals: what a search compares. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\s ]+/g, " ").trim();
}
