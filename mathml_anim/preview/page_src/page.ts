// Small things that every part of the page needs.

export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
}

/** Return a new element with a class, and with text or elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K, within: (Node | string)[] | string = [], className = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...(typeof within === "string" ? [within] : within));
  return made;
}

/** Have an element say something, unless it says it already: a page that changes is laid out anew. */
export function put(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Give an element an attribute, unless it has it. */
export function mark(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Return a time as minutes and seconds. */
export function clock(seconds: number, digits = 2): string {
  const rounded = Number(seconds.toFixed(digits));
  const minutes = Math.floor(rounded / 60);
  const rest = (rounded - 60 * minutes).toFixed(digits).padStart(digits ? 3 + digits : 2, "0");
  return `${minutes}:${rest}`;
}

let fading = 0;

/** Say something in passing. */
export function toast(words: string): void {
  const place = byId("toast");
  place.textContent = words;
  place.classList.add("shown");
  clearTimeout(fading);
  fading = window.setTimeout(() => place.classList.remove("shown"), 1600);
}

/** Put a text where the author can paste it from, and say so. */
export function copied(text: string): void {
  navigator.clipboard.writeText(text).then(() => toast(`Copied: ${text}`), () => toast(text));
}
