/** A choice of the viewer's that holds for every lecture: yes until it is said otherwise, with a button that shows it. */

export class Choice {
  constructor(
    private readonly name: string,
    private readonly button: HTMLButtonElement | null,
  ) {
    button?.addEventListener("click", () => this.set(!this.on));
    this.tell();
  }

  get on(): boolean {
    try {
      return localStorage.getItem(this.name) !== "no";
    } catch {
      return this.here;
    }
  }

  /** Where nothing may be kept, it holds for this page. */
  private here = true;

  set(on: boolean): void {
    this.here = on;
    try {
      localStorage.setItem(this.name, on ? "yes" : "no");
    } catch {
      // It holds for this page.
    }
    this.tell();
  }

  /** Shows the button, where there is one. */
  offer(): void {
    if (this.button) this.button.hidden = false;
  }

  private tell(): void {
    this.button?.setAttribute("aria-pressed", String(this.on));
  }
}
