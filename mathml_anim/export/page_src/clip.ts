/** `<lecture-clip src="…/first/squares/">`: a lecture, or a stretch of it, in any page; nothing is loaded before it is near.
 *
 * `segment` names a chapter, `t` a stretch such as `12,30`; `label` names it for who does not see. What stands between
 * the tags is shown where scripts do not run. */

const STYLE = `
:host { display: block; aspect-ratio: 16 / 9; position: relative; background: #0F131A; border-radius: 6px; overflow: hidden; }
:host([hidden]) { display: none; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }`;

class LectureClip extends HTMLElement {
  static readonly observedAttributes = ["src", "segment", "t", "label"];
  private readonly frame = document.createElement("iframe");

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.frame.loading = "lazy";
    this.frame.allow = "fullscreen; picture-in-picture; clipboard-write";
    this.frame.referrerPolicy = "strict-origin-when-cross-origin";
    root.append(this.frame);
  }

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  private show(): void {
    const src = this.getAttribute("src");
    if (!src) return;
    const address = new URL("embed.html", new URL(src.endsWith("/") ? src : `${src}/`, document.baseURI));
    if (!/^(https?|file):$/.test(address.protocol)) return;
    const [segment, time] = [this.getAttribute("segment"), this.getAttribute("t")];
    if (segment) address.hash = encodeURIComponent(segment);
    else if (time) address.hash = `t=${time}`;
    if (this.frame.src !== address.href) this.frame.src = address.href;
    this.frame.title = this.getAttribute("label") ?? this.textContent?.trim() ?? "";
  }
}

if (!customElements.get("lecture-clip")) customElements.define("lecture-clip", LectureClip);
