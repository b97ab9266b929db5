/** The list of chapters: the one that is shown is marked, those that were seen are ticked, each has its picture. */

import type { LectureData } from "./data";
import { total } from "./runs";
import type { State } from "./state";
import { sheetInPage } from "./tracks";

export class Chapters {
  private readonly links: HTMLAnchorElement[];
  private readonly starts: number[];

  constructor(
    private readonly data: LectureData,
    seek: (seconds: number) => void,
  ) {
    this.links = [...document.querySelectorAll<HTMLAnchorElement>("#chapters a")];
    this.starts = data.segments.map(({ start }) => start);
    this.links.forEach((link, index) => {
      this.picture(link, index);
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        seek(this.starts[index] ?? 0);
      });
    });
  }

  follow(seconds: number): void {
    const now = this.starts.findLastIndex((start) => start <= seconds + 0.05);
    this.links.forEach((link, index) => {
      if (index === now) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  }

  mark(state: State): void {
    this.data.segments.forEach(({ key, start, end }, index) => {
      const seen = total(state.played.get(key) ?? []) / 10 >= 0.9 * (end - start);
      const link = this.links[index];
      link?.classList.toggle("seen", seen);
      const said = link?.querySelector<HTMLElement>(".tick");
      if (said) said.textContent = seen ? (this.data.words["seen"] ?? "") : "";
    });
  }

  /** Shows the picture late in the chapter, when most is there. */
  private picture(link: HTMLAnchorElement, index: number): void {
    const box = link.querySelector<HTMLElement>(".thumb");
    const segment = this.data.segments[index];
    if (!box || !segment) return;
    const at = segment.start + 0.75 * (segment.end - segment.start);
    const found = this.data.thumbnails.find(({ start, end }) => start <= at && at < end);
    const place = /#xywh=(\d+),(\d+),(\d+),(\d+)/.exec(found?.text ?? "");
    if (!place) return;
    const [x, y, width, height] = place.slice(1).map(Number) as [number, number, number, number];
    box.classList.add("shown");
    const draw = (): void => {
      const scale = box.clientWidth / width;
      box.style.backgroundSize = `${this.sheetWidth * scale}px auto`;
      box.style.backgroundPosition = `${-x * scale}px ${-y * scale}px`;
      box.style.aspectRatio = `${width} / ${height}`;
    };
    box.style.backgroundImage = `url("${sheetInPage() ?? found?.text.split("#")[0] ?? ""}")`;
    new ResizeObserver(draw).observe(box);
    draw();
  }

  private get sheetWidth(): number {
    const rights = this.data.thumbnails.map(({ text }) => {
      const [x = 0, , width = 0] = (text.split("#xywh=")[1] ?? "").split(",").map(Number);
      return x + width;
    });
    return Math.max(1, ...rights);
  }
}
