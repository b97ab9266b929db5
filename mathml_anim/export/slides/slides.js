// Shows a deck: forward plays the step's stretch of a clip and then holds its picture, a vector, until told otherwise.
// The same page is the presenter's view when it is opened by P: then it only tells the first page what to do.
(function () {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("deck").textContent);
  const slides = data.slides;
  const last = slides.length;
  const isDesk = new URLSearchParams(location.search).has("presenter");
  const minutes = (seconds) => Math.floor(seconds / 60) + ":" + String(Math.floor(seconds % 60)).padStart(2, "0");

  // ---------------------------------------------------------------- the show
  const stage = byId("stage");
  const keys = byId("keys");
  const films = new Map();
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let held = null; // the picture in front of the film
  let at = 0; // 0 is the title, then the slides from 1
  let playing = null; // what is under way: {film, until}
  let loud = false;
  let desk = null;

  function film(chapter) {
    if (!films.has(chapter) && data.chapters[chapter]) {
      const made = document.createElement("video");
      made.src = data.chapters[chapter].clip;
      made.preload = "auto";
      made.playsInline = true;
      made.tabIndex = -1;
      made.setAttribute("aria-hidden", "true");
      made.hidden = true;
      stage.prepend(made);
      films.set(chapter, made);
    }
    return films.get(chapter);
  }

  function only(shown) {
    for (const each of films.values()) each.hidden = each !== shown;
  }

  function stop() {
    if (playing) playing.film.pause();
    playing = null;
  }

  function hold(number) {
    stop();
    at = number;
    byId("card").hidden = at > 0;
    stage.hidden = at === 0;
    if (at > 0) {
      const slide = slides[at - 1];
      const picture = new Image();
      picture.src = slide.picture;
      picture.alt = slide.alt;
      const put = () => {
        if (at !== slide.number || playing) return;
        if (held) held.remove();
        held = picture;
        stage.append(picture);
        only(null);
      };
      picture.decode().then(put, put);
      film(slide.chapter);
      if (at < last) {
        film(slides[at].chapter);
        new Image().src = slides[at].picture;
      }
    } else if (last) film(slides[0].chapter);
    tell();
  }

  function play(number) {
    const slide = slides[number - 1];
    if (calm.matches) return hold(number);
    stop();
    at = number;
    byId("card").hidden = true;
    stage.hidden = false;
    const here = film(slide.chapter);
    const run = { film: here, until: slide.end - data.frame / 2 };
    playing = run;
    here.muted = !loud;
    const begin = () => {
      if (playing !== run) return;
      only(here);
      if (held) held.remove();
      held = null;
      here.play().catch(() => playing === run && hold(number));
      const look = () => {
        if (playing !== run) return;
        if (here.ended || here.currentTime >= run.until) hold(number);
        else requestAnimationFrame(look);
      };
      look();
    };
    here.ontimeupdate = () => playing === run && here.currentTime >= run.until && hold(number);
    here.onended = () => playing === run && hold(number);
    here.onerror = () => playing === run && hold(number);
    here.onseeked = begin;
    here.currentTime = slide.start;
    tell();
  }

  function tell() {
    const slide = slides[at - 1];
    byId("place").value = at + " / " + last;
    byId("chapter").textContent = slide ? data.chapters[slide.chapter].title : data.title;
    byId("told").textContent = slide && !playing ? slide.alt : "";
    document.body.dataset.at = at;
    document.body.dataset.is = playing ? "playing" : "held";
    try {
      history.replaceState(null, "", "#" + (slide ? slide.anchor : ""));
    } catch (refused) {
      /* a page without an address of its own has no anchors */
    }
    if (desk) desk.postMessage({ at, is: document.body.dataset.is }, "*");
  }

  const acts = {
    forward: () => (playing ? hold(at) : at < last && play(at + 1)),
    back: () => at > 0 && hold(playing ? at - 1 : at - 1),
    first: () => hold(0),
    last: () => hold(last),
    replay: () => at > 0 && play(at),
    sound: () => {
      loud = !loud;
      if (playing) playing.film.muted = !loud;
      press("sound", loud);
    },
    blank: () => {
      byId("blank").hidden = !byId("blank").hidden;
      press("blank", !byId("blank").hidden);
    },
    full: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
    presenter: () => {
      const address = location.href.split("#")[0].split("?")[0] + "?presenter";
      desk = open(address, "presenter", "popup,width=1100,height=700");
    },
  };

  function press(name, is) {
    for (const each of document.querySelectorAll('[data-do="' + name + '"]')) each.setAttribute("aria-pressed", is);
  }

  function fromAddress() {
    const name = decodeURIComponent(location.hash.slice(1));
    const found = slides.find((slide) => slide.anchor === name || (name && slide.anchor.startsWith(name + ".")));
    return found ? found.number : 0;
  }

  function show() {
    keys.hidden = false;
    let hiding = 0;
    addEventListener("pointermove", () => {
      keys.classList.add("seen");
      clearTimeout(hiding);
      hiding = setTimeout(() => keys.classList.remove("seen"), 2500);
    });
    byId("show").addEventListener("click", (event) => event.target.closest("a") || acts.forward());
    addEventListener("hashchange", () => fromAddress() !== at && hold(fromAddress()));
    addEventListener("message", (event) => {
      if (!event.source || event.source === window || !event.data) return;
      desk = event.source;
      if (acts[event.data.act]) acts[event.data.act]();
      else tell();
    });
    hold(fromAddress());
  }

  // ---------------------------------------------------------------- the presenter's desk
  let began = null; // when the clock was started, in milliseconds
  let before = 0; // what it had counted until then

  const elapsed = () => (before + (began === null ? 0 : Date.now() - began)) / 1000;

  function clock(on) {
    before = elapsed() * 1000;
    began = on ? Date.now() : null;
    press("clock", on);
  }

  const deskActs = {
    clock: () => clock(began === null),
    reset: () => {
      before = 0;
      if (began !== null) began = Date.now();
      byId("elapsed").textContent = minutes(0);
    },
  };

  function picture(image, slide) {
    if (slide) image.src = slide.picture;
    else image.removeAttribute("src");
    image.alt = slide ? slide.alt : "";
  }

  function notes(number) {
    const slide = slides[Math.max(number, 1) - 1];
    const chapter = data.chapters[slide.chapter];
    const title = document.createElement("h3");
    title.textContent = chapter.title;
    const paragraphs = chapter.paragraphs.map((runs) => {
      const made = document.createElement("p");
      runs.forEach(([step, words], place) => {
        const run = document.createElement("span");
        run.textContent = words;
        if (step === number) run.className = "now";
        if (place) made.append(" ");
        made.append(run);
      });
      return made;
    });
    byId("notes").replaceChildren(title, ...paragraphs);
    const now = document.querySelector("#notes .now");
    if (now) now.scrollIntoView({ block: "center" });
  }

  function seat() {
    byId("show").hidden = true;
    byId("desk").hidden = false;
    const ask = (act) => opener && opener.postMessage({ act }, "*");
    addEventListener("message", (event) => {
      if (event.source !== opener || !event.data || !("at" in event.data)) return;
      at = event.data.at;
      if (at > 0 && began === null && before === 0) clock(true);
      byId("count").value = at + " / " + last;
      byId("planned").textContent = minutes(at ? slides[at - 1].minute : 0);
      picture(byId("now"), slides[at - 1]);
      picture(byId("next"), slides[at]);
      if (last) notes(at);
      document.body.dataset.at = at;
      document.body.dataset.is = event.data.is;
    });
    setInterval(() => (byId("elapsed").textContent = minutes(elapsed())), 250);
    for (const name of Object.keys(acts)) deskActs[name] = () => ask(name);
    ask("hello");
  }

  // ---------------------------------------------------------------- both
  const pressed = {
    ArrowRight: "forward", ArrowDown: "forward", PageDown: "forward", " ": "forward", Enter: "forward", n: "forward",
    ArrowLeft: "back", ArrowUp: "back", PageUp: "back", Backspace: "back",
    Home: "first", End: "last", r: "replay", m: "sound", b: "blank", ".": "blank", f: "full", p: "presenter",
  };

  document.documentElement.classList.add("live");
  const doing = isDesk ? deskActs : acts;
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const onButton = event.target.closest && event.target.closest("button, a") && (event.key === " " || event.key === "Enter");
    const inNotes = event.target.id === "notes" && ["ArrowUp", "ArrowDown"].includes(event.key);
    const name = pressed[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (onButton || inNotes || !name || (isDesk && ["full", "presenter"].includes(name))) return;
    event.preventDefault();
    doing[name]();
  });
  addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) doing[button.dataset.do]();
  });
  if (isDesk) seat();
  else show();
})();
