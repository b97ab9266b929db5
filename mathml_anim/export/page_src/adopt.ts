/** Styles of shadow roots without inline styles, so that a strict Content-Security-Policy holds.
 *
 * The text of a style element that is written into a shadow root is taken out and its rules are inserted into the
 * element's sheet instead, which a policy allows. A root that is not in the page yet has no such sheet: it adopts one. */

const STYLE = /<style([^>]*)>([\s\S]*?)<\/style>/g;
/** Shadow roots written into HTML: left out, as each element makes its own when it wakes up. */
const DECLARED = /<template shadowroot[\s\S]*?<\/template>/g;
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

function put(root: ShadowRoot, html: string, write: (html: string) => void): void {
  const found: CSSStyleSheet[] = [];
  write(
    html.replace(DECLARED, "").replace(STYLE, (_whole, attributes: string, text: string) => {
      found.push(sheetOf(text));
      return `<style${attributes}></style>`;
    }),
  );
  const empty = [...root.querySelectorAll("style")];
  found.forEach((rules, index) => {
    const sheet = empty[index]?.sheet;
    if (sheet) for (const rule of rules.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
    else root.adoptedStyleSheets = [...root.adoptedStyleSheets, rules];
  });
}

/** From now on, shadow roots take their styles that way. */
export function adoptStyles(): void {
  const prototype = ShadowRoot.prototype as ShadowRoot & { setHTMLUnsafe?: (html: string) => void };
  const inner = Object.getOwnPropertyDescriptor(prototype, "innerHTML");
  if (inner?.set) {
    const set = inner.set;
    Object.defineProperty(prototype, "innerHTML", {
      ...inner,
      set(this: ShadowRoot, html: string) {
        put(this, html, (bare) => set.call(this, bare));
      },
    });
  }
  const unsafe = prototype.setHTMLUnsafe;
  if (unsafe) {
    prototype.setHTMLUnsafe = function (this: ShadowRoot, html: string): void {
      put(this, html, (bare) => unsafe.call(this, bare));
    };
  }
}
