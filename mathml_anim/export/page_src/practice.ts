/** The practice: choices that answer with feedback, answers of one's own that are compared or judged by oneself. */

import { BETWEEN } from "./state";

export interface Score {
  right: number;
  answered: number;
  all: number;
}

export class Practice {
  private readonly questions: HTMLFormElement[];

  constructor(
    private readonly words: Record<string, string>,
    private readonly answers: Map<string, string>,
    private readonly changed: () => void,
  ) {
    this.questions = [...document.querySelectorAll<HTMLFormElement>("form.question")];
    for (const question of this.questions) {
      question.classList.add("live");
      question.addEventListener("submit", (event) => event.preventDefault());
      if (question.dataset["kind"] === "choice") this.choice(question);
      else this.free(question);
    }
    this.tell();
  }

  /** Returns how the scored questions, those with choices, were answered. */
  score(): Score {
    const scored = this.questions.filter(({ dataset }) => dataset["kind"] === "choice");
    const given = scored.map((question) => this.answers.get(question.dataset["key"] ?? ""));
    const right = scored.filter((question, index) => given[index] !== undefined && given[index] === rightOf(question));
    return { right: right.length, answered: given.filter((one) => one !== undefined).length, all: scored.length };
  }

  /** The form of a question. */
  form(key: string): HTMLFormElement | undefined {
    return this.questions.find(({ dataset }) => dataset["key"] === key);
  }

  /** Whether a question has been answered, in this viewing or an earlier one. */
  isAnswered(key: string): boolean {
    return this.answers.has(key);
  }

  private choice(question: HTMLFormElement): void {
    const key = question.dataset["key"] ?? "";
    const inputs = [...question.querySelectorAll<HTMLInputElement>(".choice input")];
    const isSeveral = question.dataset["several"] !== undefined;
    const show = (answer: string): void => {
      const picked = answer.split(BETWEEN);
      for (const input of inputs) input.checked = picked.includes(input.value);
      mark(inputs);
      const missing = question.querySelector<HTMLElement>(".missing");
      if (missing) missing.hidden = rightOf(question).split(BETWEEN).every((one) => picked.includes(one));
      question.dataset["state"] = answer === rightOf(question) ? "right" : "wrong";
    };
    question.addEventListener(isSeveral ? "submit" : "change", () => {
      const answer = inputs.filter(({ checked }) => checked).map(({ value }) => value).join(BETWEEN);
      if (!answer) return;
      this.answers.set(key, answer);
      show(answer);
      this.tell();
      this.changed();
    });
    if (isSeveral) {
      // What is picked together is judged together, and not before it is asked for.
      question.addEventListener("change", () => {
        question.dataset["state"] = "";
        for (const verdict of question.querySelectorAll<HTMLElement>(".verdict")) verdict.hidden = true;
        for (const option of question.querySelectorAll(".choice")) option.classList.remove("picked");
      });
      const judge = question.querySelector<HTMLElement>(".judge");
      if (judge) judge.hidden = false;
    }
    const before = this.answers.get(key);
    if (before !== undefined) show(before);
  }

  private free(question: HTMLFormElement): void {
    const key = question.dataset["key"] ?? "";
    const details = question.querySelector<HTMLDetailsElement>("details.answer");
    const judge = question.querySelector<HTMLElement>(".judge");
    if (!details || !judge) return;
    const show = (answer: string | undefined): void => {
      question.dataset["state"] = answer === "y" ? "right" : answer === "n" ? "wrong" : "";
      for (const button of judge.querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(button.value === answer));
      }
    };
    judge.hidden = false;
    judge.addEventListener("click", (event) => {
      const button = (event.target as HTMLElement).closest("button");
      if (!button) return;
      this.answers.set(key, button.value);
      show(button.value);
      this.tell();
      this.changed();
    });
    show(this.answers.get(key));
  }

  private tell(): void {
    const status = document.getElementById("score");
    const done = this.questions.filter(({ dataset }) => this.answers.has(dataset["key"] ?? "")).length;
    if (!status || !this.questions.length) return;
    const said = done === this.questions.length ? "practice_done" : "practice_so_far";
    const { right, all } = this.score();
    status.textContent = (this.words[said] ?? "")
      .replace("{done}", String(done))
      .replace("{questions}", String(this.questions.length))
      .replace("{right}", String(right))
      .replace("{all}", String(all));
  }
}

/** Shows of every choice whether it is picked and, if so, what is said to that. */
function mark(inputs: readonly HTMLInputElement[]): void {
  for (const input of inputs) {
    const option = input.closest<HTMLElement>(".choice");
    option?.classList.toggle("picked", input.checked);
    const verdict = option?.querySelector<HTMLElement>(".verdict");
    if (verdict) verdict.hidden = !input.checked;
  }
}

function rightOf(question: HTMLElement): string {
  return question.dataset["right"] ?? "";
}
