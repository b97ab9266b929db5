// How fine the picture is drawn while it plays: as fine as the screen, or less where the machine cannot keep up.

const FINENESS = [1, 0.5]; // canvas pixels for each of the screen's, along one side
const WINDOW = 24; // animation frames between two looks
const LATE = 1.1; // times as long as they should be apart: one in ten is missing
const CALM = 8; // looks without anything late after which a finer canvas is tried again
const BETTER = 0.9; // times as far apart as before they may be for a coarser canvas to be worth it

export class Pace {
  private level = 0;
  private last = 0;
  private shortest = Infinity;
  private count = 0;
  private sum = 0;
  private before: number | null = null; // how far apart they were before the last step
  private settled = false;
  private patience = CALM;
  private calm = 0; // looks in a row without anything late

  get fineness(): number {
    return FINENESS[this.level]!;
  }

  /** At rest there is time enough. */
  rest(): void {
    this.level = this.count = this.sum = this.last = this.calm = 0;
    this.before = null;
    this.settled = false;
    this.patience = CALM;
  }

  /** Take note of an animation frame; pictures follow each other after so many milliseconds. */
  tick(now: number, apart: number): void {
    const gap = now - this.last;
    const first = !this.last;
    this.last = now;
    if (first || this.settled) return;
    this.shortest = Math.min(this.shortest, Math.max(4, gap));
    const due = Math.max(this.shortest, apart);
    this.sum += Math.max(1, gap / due);
    if (++this.count >= WINDOW) this.look();
  }

  /**
   * Draw coarser if too much came late; if that has been no help, draw as before and leave it at that. It may have been
   * something else, and over: then draw finer again.
   */
  private look(): void {
    const mean = this.sum / this.count;
    this.count = this.sum = 0;
    this.calm = mean > LATE ? 0 : this.calm + 1;
    if (this.before !== null && mean > BETTER * this.before) {
      this.level--;
      this.settled = true;
    } else if (mean > LATE && this.level < FINENESS.length - 1) {
      this.level++;
      this.before = mean;
    } else {
      this.before = null;
      if (this.level > 0 && this.calm >= this.patience) {
        this.level--;
        this.calm = 0;
        this.patience *= 4; // should that have been too soon, it is not tried again so soon
      }
    }
  }
}
