"use strict";(()=>{var fl=/<style([^>]*)>([\s\S]*?)<\/style>/g,gl=/<template shadowroot[\s\S]*?<\/template>/g,ia=new Map;function bl(i){let e=ia.get(i);return e||(e=new CSSStyleSheet,e.replaceSync(i),ia.set(i,e)),e}function ra(i,e,t){let r=[];t(e.replace(gl,"").replace(fl,(s,a,l)=>(r.push(bl(l)),`<style${a}></style>`)));let n=[...i.querySelectorAll("style")];r.forEach((s,a)=>{let l=n[a]?.sheet;if(l)for(let c of s.cssRules)l.insertRule(c.cssText,l.cssRules.length);else i.adoptedStyleSheets=[...i.adoptedStyleSheets,s]})}function na(){let i=ShadowRoot.prototype,e=Object.getOwnPropertyDescriptor(i,"innerHTML");if(e?.set){let r=e.set;Object.defineProperty(i,"innerHTML",{...e,set(n){ra(this,n,s=>r.call(this,s))}})}let t=i.setHTMLUnsafe;t&&(i.setHTMLUnsafe=function(r){ra(this,r,n=>t.call(this,n))})}function sa(i){return JSON.parse(document.getElementById(i)?.textContent??"null")}function B(i){return document.getElementById(i)}function mt(i){let e=Math.max(0,Math.floor(i+1e-6)),[t,r,n]=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],s=String(n).padStart(2,"0");return t?`${t}:${String(r).padStart(2,"0")}:${s}`:`${r}:${s}`}var Li=class{constructor(e,t,r,n){this.film=e;this.data=t;this.lesson=r;this.seek=n;B("actions")?.removeAttribute("hidden"),B("copy")?.addEventListener("click",()=>{this.copy()}),B("mark")?.addEventListener("click",()=>{this.lesson.mark(),this.show()}),this.show()}film;data;lesson;seek;list=B("bookmarks");say(e){return this.data.words[e]??e}async copy(){let e=new URL(location.href);e.hash=`t=${Math.floor(this.film.currentTime*10)/10}`;let t=B("told"),r=!0;try{await navigator.clipboard.writeText(e.href)}catch{r=!1,history.replaceState(null,"",e)}t&&(t.textContent=this.say(r?"copied":"in_address").replace("{time}",mt(this.film.currentTime)))}show(){if(!this.list)return;let e=this.lesson.bookmarks;this.list.hidden=e.length===0,this.list.querySelector("ul")?.replaceChildren(...e.map(t=>this.item(t)))}item(e){let t=this.data.segments.findLast(({start:a})=>a<=e+.001),r=document.createElement("li"),n=document.createElement("a");n.href=`#t=${e}`,n.textContent=`${mt(e)} ${t?.title??""}`,n.addEventListener("click",a=>{a.preventDefault(),this.seek(e)});let s=document.createElement("button");return s.type="button",s.textContent="\xD7",s.setAttribute("aria-label",this.say("unmark").replace("{time}",mt(e))),s.addEventListener("click",()=>{this.lesson.unmark(e),this.show(),B("mark")?.focus()}),r.append(n,s),r}};var pt=class{constructor(e,t){this.name=e;this.button=t;t?.addEventListener("click",()=>this.set(!this.on)),this.tell()}name;button;get on(){try{return localStorage.getItem(this.name)!=="no"}catch{return this.here}}here=!0;set(e){this.here=e;try{localStorage.setItem(this.name,e?"yes":"no")}catch{}this.tell()}offer(){this.button&&(this.button.hidden=!1)}tell(){this.button?.setAttribute("aria-pressed",String(this.on))}};function Di(i,e){let t=document.createElement("button");return t.type="button",t.textContent=i,t.addEventListener("click",e),t}var Ri=class{constructor(e,t,r){this.controller=e;this.film=t;this.words=r;this.box.className="over",this.box.hidden=!0,this.box.slot="centered-chrome",this.box.setAttribute("noautohide",""),this.box.setAttribute("role","group"),this.said.setAttribute("role","status"),this.box.append(this.said,this.row);for(let n of["keydown","keyup","click"])this.box.addEventListener(n,s=>/^( |Enter)$/.test(s.key??" ")&&s.stopPropagation());e.append(this.box),t.addEventListener("play",()=>this.hide())}controller;film;words;box=document.createElement("div");said=document.createElement("p");row=document.createElement("div");show(e,t,r){let n=this.controller.contains(document.activeElement);this.row.replaceChildren(...r.map(([s,a])=>Di(s,a))),this.box.dataset.kind=e,this.box.setAttribute("aria-label",t),this.box.hidden=!1,this.said.textContent=t,n&&this.row.querySelector("button")?.focus({preventScroll:!0})}hide(){let e=this.box.contains(document.activeElement);this.box.hidden=!0,this.said.textContent="",e&&this.controller.querySelector("media-play-button")?.focus({preventScroll:!0})}get shown(){return this.box.hidden?null:this.box.dataset.kind??null}say(e){return this.words[e]??e}resumed(e){this.show("resumed",this.say("resumed").replace("{time}",mt(e)),[[this.say("go_on"),()=>{this.film.play()}],[this.say("from_start"),()=>{this.film.currentTime=0,this.film.play()}]]),this.film.addEventListener("seeking",()=>this.shown==="resumed"&&this.film.currentTime!==e&&this.hide())}atTheEnd(){let e=B("practice"),t=document.querySelector("a[rel='next']");this.film.addEventListener("ended",()=>{let r=[];e&&r.push([this.say("to_practice"),()=>this.go(e)]),t&&r.push([this.say("next"),()=>t.click()]),r.push([this.say("again"),()=>{this.film.play()}]),this.show("end",this.say("end"),r)})}go(e){(document.fullscreenElement?document.exitFullscreen():Promise.resolve()).then(()=>{e.scrollIntoView(),e.focus({preventScroll:!0})})}};var aa=1.5,_l=480,Tl=.8,Al=.001,yl=96,xi=class{constructor(e,t,r,n,s){this.controller=e;this.film=t;this.data=r;this.practice=n;this.over=s;this.build(),r.asked.length&&this.asks.offer(),t.addEventListener("play",()=>this.close()),t.addEventListener("seeking",()=>this.form&&this.close());let a=()=>{this.form&&this.put()};document.addEventListener("fullscreenchange",a),addEventListener("resize",a)}controller;film;data;practice;over;asks=new pt("mathml-anim:asks",B("asks"));box=document.createElement("div");title=document.createElement("p");place=document.createElement("div");form=null;note=null;stopAt(e){for(let t of this.data.asked)e.add(t.at,()=>this.ask(t))}near(e){return this.data.asked.some(t=>t.at>e-aa&&t.at<e+aa&&this.isDue(t))}isDue({key:e}){return this.asks.on&&!this.practice.isAnswered(e)&&this.practice.form(e)!==void 0}ask(e){let t=this.practice.form(e.key);if(!t||!this.isDue(e))return;this.film.pause();let r=()=>Math.abs(this.film.currentTime-e.at)<Al&&this.film.paused,n=()=>{!r()||this.form||(this.over.hide(),this.open(t))};r()?n():(this.film.addEventListener("seeked",n,{once:!0}),this.film.currentTime=e.at)}open(e){let t=document.activeElement,r=!t||t===document.body||this.controller.contains(t);this.note=document.createElement("p"),this.note.className="away",this.note.textContent=this.over.say("asked_now"),e.replaceWith(this.note),this.form=e,this.place.replaceChildren(e),this.box.hidden=!1,this.put(),this.title.textContent=this.over.say("asked"),r&&this.box.focus({preventScroll:!0}),this.box.slot||this.box.scrollIntoView({block:"nearest"})}close(){if(!this.form)return;let e=this.box.contains(document.activeElement);this.note?.replaceWith(this.form),this.form=this.note=null,this.box.hidden=!0,this.title.textContent="",e&&this.controller.querySelector("media-play-button")?.focus({preventScroll:!0})}put(){let e=this.box.contains(document.activeElement)?document.activeElement:null,t=document.fullscreenElement!==null,r=t?yl:parseFloat(getComputedStyle(this.controller).paddingBottom),n=this.controller.clientHeight-r-8;this.box.style.maxHeight="",this.set("centered-chrome");let s=this.controller.clientWidth>=_l&&this.box.scrollHeight<=Tl*n;t||this.data.embedded||s?this.box.style.maxHeight=`${n}px`:this.set(""),e?.focus({preventScroll:!0})}set(e){this.box.slot=e,e?this.controller.append(this.box):this.controller.parentElement?.after(this.box)}build(){this.box.id="asked",this.box.hidden=!0,this.box.tabIndex=-1,this.box.setAttribute("noautohide",""),this.box.setAttribute("role","dialog"),this.box.setAttribute("aria-labelledby","asked-title"),this.title.id="asked-title",this.title.setAttribute("role","status");let e=document.createElement("div");e.className="row";let t=Di(this.over.say("never_ask"),()=>{this.asks.set(!1),this.film.play()}),r=Di(this.over.say("go_on"),()=>{this.film.play()});r.setAttribute("aria-keyshortcuts","Escape"),e.append(r,t),this.box.append(this.title,this.place,e);for(let n of["keydown","keyup","click","dblclick"])this.box.addEventListener(n,s=>s.stopPropagation());this.box.addEventListener("keydown",n=>{n.key==="Escape"&&this.film.play()})}};function Oe(i){let e=[];for(let[t,r]of[...i].filter(([n,s])=>s>n).sort((n,s)=>n[0]-s[0])){let n=e.at(-1);n&&t<=n[1]?n[1]=Math.max(n[1],r):e.push([t,r])}return e}function Re(i){let e=0;for(let[t,r]of i)e+=r-t;return e}function oa(i,e,t){return Oe([...i].map(([r,n])=>[Math.max(r,e)-e,Math.min(n,t)-e]))}function la(i,e){return Oe([...i].map(([t,r])=>[Math.ceil(t/e)*e,Math.floor(r/e)*e]))}function da(){return location.protocol==="file:"||document.documentElement.dataset.single!==void 0}function ca(i){for(let e of i.querySelectorAll("track[kind=chapters], track[kind=metadata]"))e.default=!0,e.track.mode="hidden"}function ua(i,e){for(let n of[...i.querySelectorAll("track")])n.remove();let t=Ci(i,"captions",e.words.captions??"Captions",e.language,e.captions);t&&(t.mode="showing"),Ci(i,"descriptions",e.words.descriptions??"Descriptions",e.language,e.descriptions);let r=e.segments.map(({start:n,end:s,title:a})=>({start:n,end:s,text:a}));Ci(i,"chapters",e.words.chapters??"Chapters",e.language,r),Ci(i,"metadata","thumbnails","",e.thumbnails.map(kl))}function kl({start:i,end:e,text:t}){let[r="",n=""]=t.split("#");return{start:i,end:e,text:`${mn()??new URL(r,location.href).href}#${n}`}}var hn;function mn(){if(hn!==void 0)return hn;let i=document.getElementById("storyboard")?.textContent;return hn=i?Sl(i,"image/jpeg"):null}function Sl(i,e){let t=Uint8Array.from(atob(i.trim()),r=>r.charCodeAt(0));return URL.createObjectURL(new Blob([t],{type:e}))}function Ci(i,e,t,r,n){if(!n.length)return null;let s=i.addTextTrack(e,t,r);s.mode="hidden";for(let{start:a,end:l,text:c}of n)s.addCue(new VTTCue(a,l,c));return s}var Oi=class{constructor(e,t){this.data=e;this.links=[...document.querySelectorAll("#chapters a")],this.starts=e.segments.map(({start:r})=>r),this.links.forEach((r,n)=>{this.picture(r,n),r.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),t(this.starts[n]??0))})})}data;links;starts;follow(e){let t=this.starts.findLastIndex(r=>r<=e+.05);this.links.forEach((r,n)=>{n===t?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")})}mark(e){this.data.segments.forEach(({key:t,start:r,end:n},s)=>{let a=Re(e.played.get(t)??[])/10>=.9*(n-r),l=this.links[s];l?.classList.toggle("seen",a);let c=l?.querySelector(".tick");c&&(c.textContent=a?this.data.words.seen??"":"")})}picture(e,t){let r=e.querySelector(".thumb"),n=this.data.segments[t];if(!r||!n)return;let s=n.start+.75*(n.end-n.start),a=this.data.thumbnails.find(({start:h,end:A})=>h<=s&&s<A),l=/#xywh=(\d+),(\d+),(\d+),(\d+)/.exec(a?.text??"");if(!l)return;let[c,b,E,f]=l.slice(1).map(Number);r.classList.add("shown");let p=()=>{let h=r.clientWidth/E;r.style.backgroundSize=`${this.sheetWidth*h}px auto`,r.style.backgroundPosition=`${-c*h}px ${-b*h}px`,r.style.aspectRatio=`${E} / ${f}`};r.style.backgroundImage=`url("${mn()??a?.text.split("#")[0]??""}")`,new ResizeObserver(p).observe(r),p()}get sheetWidth(){let e=this.data.thumbnails.map(({text:t})=>{let[r=0,,n=0]=(t.split("#xywh=")[1]??"").split(",").map(Number);return r+n});return Math.max(1,...e)}};var m={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},I={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},pn={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},ha=Object.entries(pn),o=ha.reduce((i,[e,t])=>(i[e]=t.toLowerCase(),i),{}),wl={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},ze=ha.reduce((i,[e,t])=>(i[e]=t.toLowerCase(),i),{...wl}),tu=Object.entries(ze).reduce((i,[e,t])=>{let r=o[e];return r&&(i[t]=r),i},{userinactivechange:"userinactive"}),ma=Object.entries(o).reduce((i,[e,t])=>{let r=ze[e];return r&&(i[t]=r),i},{userinactive:"userinactivechange"}),j={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},Ue={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Ui={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},ee={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},ie={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var pa={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};function $(i){let e={};for(let t of i)e[t.name]=t.value;return e}function va(i){var e;return(e=Il(i))!=null?e:Pe(i,"media-controller")}function Il(i){var e;let{MEDIA_CONTROLLER:t}=I,r=i.getAttribute(t);if(r)return(e=Ll(i))==null?void 0:e.getElementById(r)}var Pi=(i,e,t=".value")=>{let r=i.querySelector(t);r&&(r.textContent=e)},Ml=(i,e)=>{let t=`slot[name="${e}"]`,r=i.shadowRoot.querySelector(t);return r?r.children:[]},Ni=(i,e)=>Ml(i,e)[0],fe=(i,e)=>!i||!e?!1:i?.contains(e)?!0:fe(i,e.getRootNode().host),Pe=(i,e)=>{if(!i)return null;let t=i.closest(e);return t||Pe(i.getRootNode().host,e)};function vn(i=document){var e;let t=i?.activeElement;return t?(e=vn(t.shadowRoot))!=null?e:t:null}function Ll(i){var e;let t=(e=i?.getRootNode)==null?void 0:e.call(i);return t instanceof ShadowRoot||t instanceof Document?t:null}function Hi(i,{depth:e=3,checkOpacity:t=!0,checkVisibilityCSS:r=!0}={}){if(i.checkVisibility)return i.checkVisibility({checkOpacity:t,checkVisibilityCSS:r});let n=i;for(;n&&e>0;){let s=getComputedStyle(n);if(t&&s.opacity==="0"||r&&s.visibility==="hidden"||s.display==="none")return!1;n=n.parentElement,e--}return!0}function Ea(i,e,t,r){let n=r.x-t.x,s=r.y-t.y,a=n*n+s*s;if(a===0)return 0;let l=((i-t.x)*n+(e-t.y)*s)/a;return Math.max(0,Math.min(1,l))}function x(i,e){let t=Rl(i,r=>r===e);return t||En(i,e)}function Rl(i,e){var t,r;let n;for(n of(t=i.querySelectorAll("style:not([media])"))!=null?t:[]){let s;try{s=(r=n.sheet)==null?void 0:r.cssRules}catch{continue}for(let a of s??[])if(e(a.selectorText))return a}}function En(i,e){var t,r;let n=(t=i.querySelectorAll("style:not([media])"))!=null?t:[],s=n?.[n.length-1];if(!s?.sheet)return console.warn("Media Chrome: No style sheet found on style tag of",i),{style:{setProperty:()=>{},removeProperty:()=>"",getPropertyValue:()=>""}};let a=s?.sheet.insertRule(`${e}{}`,s.sheet.cssRules.length);return(r=s.sheet.cssRules)==null?void 0:r[a]}function C(i,e,t=Number.NaN){let r=i.getAttribute(e);return r!=null?+r:t}function N(i,e,t){let r=+t;if(t==null||Number.isNaN(r)){i.hasAttribute(e)&&i.removeAttribute(e);return}C(i,e,void 0)!==r&&i.setAttribute(e,`${r}`)}function S(i,e){return i.hasAttribute(e)}function w(i,e,t){if(t==null){i.hasAttribute(e)&&i.removeAttribute(e);return}S(i,e)!=t&&i.toggleAttribute(e,t)}function D(i,e,t=null){var r;return(r=i.getAttribute(e))!=null?r:t}function L(i,e,t){if(t==null){i.hasAttribute(e)&&i.removeAttribute(e);return}let r=`${t}`;D(i,e,void 0)!==r&&i.setAttribute(e,r)}var Fi=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Bi=class extends Fi{},$i=class extends Bi{constructor(){super(...arguments),this.role=null}},fn=class{observe(){}unobserve(){}disconnect(){}},fa={createElement:function(){return new zt.HTMLElement},createElementNS:function(){return new zt.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(i){return!1}},zt={ResizeObserver:fn,document:fa,Node:Bi,Element:$i,HTMLElement:class extends $i{constructor(){super(...arguments),this.innerHTML=""}get content(){return new zt.DocumentFragment}},DocumentFragment:class extends Fi{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(i){return null},setItem(i,e){},removeItem(i){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(i){return{matches:!1,media:i}},DOMParser:class{parseFromString(e,t){return{body:{textContent:e}}}}},ga="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",ba=Object.keys(zt).every(i=>i in globalThis),d=ga&&!ba?zt:globalThis,W=ga&&!ba?fa:globalThis.document;var _a=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Wi=(i,e,t)=>(_a(i,e,"read from private field"),t?t.call(i):e.get(i)),Dl=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},Vi=(i,e,t,r)=>(_a(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),ge;function xl(i){return`
    <style>
      :host {
        
        box-sizing: border-box;
        display: var(--media-control-display, var(--media-control-bar-display, inline-flex));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        --media-loading-indicator-icon-height: 44px;
      }

      ::slotted(media-time-range),
      ::slotted(media-volume-range) {
        min-height: 100%;
      }

      ::slotted(media-time-range),
      ::slotted(media-clip-selector) {
        flex-grow: 1;
      }

      ::slotted([role="menu"]) {
        position: absolute;
      }
    </style>

    <slot></slot>
  `}var Xt=class extends d.HTMLElement{constructor(){if(super(),Dl(this,ge,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,t,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER&&(t&&((s=(n=Wi(this,ge))==null?void 0:n.unassociateElement)==null||s.call(n,this),Vi(this,ge,null)),r&&this.isConnected&&(Vi(this,ge,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=Wi(this,ge))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,t,r;let n=this.getAttribute(I.MEDIA_CONTROLLER);n&&(Vi(this,ge,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(t=Wi(this,ge))==null?void 0:t.associateElement)==null||r.call(t,this))}disconnectedCallback(){var e,t;(t=(e=Wi(this,ge))==null?void 0:e.unassociateElement)==null||t.call(e,this),Vi(this,ge,null)}};ge=new WeakMap;Xt.shadowRootOptions={mode:"open"};Xt.getTemplateHTML=xl;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",Xt);var Ta=new WeakMap,gn=i=>{let e=Ta.get(i);return e||Ta.set(i,e=new Set),e},Aa=new d.ResizeObserver(i=>{for(let e of i)for(let t of gn(e.target))t(e)});function Ki(i,e){gn(i).add(e),Aa.observe(i)}function Gi(i,e){let t=gn(i);t.delete(e),t.size||Aa.unobserve(i)}var ya=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},ce=(i,e,t)=>(ya(i,e,"read from private field"),t?t.call(i):e.get(i)),Cl=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},qi=(i,e,t,r)=>(ya(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),X;function Ol(i){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var vt=class extends d.HTMLElement{constructor(){if(super(),Cl(this,X,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED]}attributeChangedCallback(e,t,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER&&(t&&((s=(n=ce(this,X))==null?void 0:n.unassociateElement)==null||s.call(n,this),qi(this,X,null)),r&&this.isConnected&&(qi(this,X,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=ce(this,X))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,t;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),qi(this,X,Ul(this)),this.getAttribute(I.MEDIA_CONTROLLER)&&((t=(e=ce(this,X))==null?void 0:e.associateElement)==null||t.call(e,this)),ce(this,X)&&(ce(this,X).addEventListener("pointerdown",this),ce(this,X).addEventListener("click",this),ce(this,X).hasAttribute("tabindex")||(ce(this,X).tabIndex=0))}disconnectedCallback(){var e,t,r,n;this.getAttribute(I.MEDIA_CONTROLLER)&&((t=(e=ce(this,X))==null?void 0:e.unassociateElement)==null||t.call(e,this)),(r=ce(this,X))==null||r.removeEventListener("pointerdown",this),(n=ce(this,X))==null||n.removeEventListener("click",this),qi(this,X,null)}handleEvent(e){var t;let r=(t=e.composedPath())==null?void 0:t[0];if(["video","media-controller"].includes(r?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:s,clientY:a}=e,{left:l,top:c,width:b,height:E}=this.getBoundingClientRect(),f=s-l,p=a-c;if(f<0||p<0||f>b||p>E||b===0&&E===0)return;let h=this._pointerType||"mouse";if(this._pointerType=void 0,h===Ui.TOUCH){this.handleTap(e);return}else if(h===Ui.MOUSE||h===Ui.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return S(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let t=this.mediaPaused?m.MEDIA_PLAY_REQUEST:m.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(t,{composed:!0,bubbles:!0}))}};X=new WeakMap;vt.shadowRootOptions={mode:"open"};vt.getTemplateHTML=Ol;function Ul(i){var e;let t=i.getAttribute(I.MEDIA_CONTROLLER);return t?(e=i.getRootNode())==null?void 0:e.getElementById(t):Pe(i,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",vt);var bn=vt;var ka={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var Sa,Et={en:ka},ft=((Sa=globalThis.navigator)==null?void 0:Sa.language)||"en",wa=i=>{ft=i},Ia=(i,e)=>{Et[i]=e},Pl=i=>{var e,t,r;let[n]=ft.split("-");return((e=Et[ft])==null?void 0:e[i])||((t=Et[n])==null?void 0:t[i])||((r=Et.en)==null?void 0:r[i])||i},Ma=()=>{let[i]=ft.split("-");return Et[ft]?ft:Et[i]?i:"en"},k=(i,e={})=>Pl(i).replace(/\{(\w+)\}/g,(t,r)=>r in e?String(e[r]):`{${r}}`);var yn=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},H=(i,e,t)=>(yn(i,e,"read from private field"),t?t.call(i):e.get(i)),J=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},ue=(i,e,t,r)=>(yn(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),he=(i,e,t)=>(yn(i,e,"access private method"),t),Zt,zi,gt,Tt,_t,_n,bt,Yi,Tn,La,An,Ra,Jt,Xi,Zi,kn,At,jt,Ne,Qi,T={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function Nl(i){return`
    <style>
      
      :host([${o.MEDIA_IS_FULLSCREEN}]) ::slotted([slot=media]) {
        outline: none;
      }

      :host {
        box-sizing: border-box;
        position: relative;
        display: inline-block;
        line-height: 0;
        background-color: var(--media-background-color, #000);
        overflow: hidden;
      }

      :host(:not([${T.AUDIO}])) [part~=layer]:not([part~=media-layer]) {
        position: absolute;
        top: 0;
        left: 0;
        bottom: 0;
        right: 0;
        display: flex;
        flex-flow: column nowrap;
        align-items: start;
        pointer-events: none;
        background: none;
      }

      slot[name=media] {
        display: var(--media-slot-display, contents);
      }

      
      :host([${T.AUDIO}]) slot[name=media] {
        display: var(--media-slot-display, none);
      }

      
      :host([${T.AUDIO}]) [part~=layer][part~=gesture-layer] {
        height: 0;
        display: block;
      }

      
      :host(:not([${T.AUDIO}])[${T.GESTURES_DISABLED}]) ::slotted([slot=gestures-chrome]),
          :host(:not([${T.AUDIO}])[${T.GESTURES_DISABLED}]) media-gesture-receiver[slot=gestures-chrome] {
        display: none;
      }

      
      ::slotted(:not([slot=media]):not([slot=poster]):not(media-loading-indicator):not([role=dialog]):not([hidden])) {
        pointer-events: auto;
      }

      :host(:not([${T.AUDIO}])) *[part~=layer][part~=centered-layer] {
        align-items: center;
        justify-content: center;
      }

      :host(:not([${T.AUDIO}])) ::slotted(media-gesture-receiver[slot=gestures-chrome]),
      :host(:not([${T.AUDIO}])) media-gesture-receiver[slot=gestures-chrome] {
        align-self: stretch;
        flex-grow: 1;
      }

      slot[name=middle-chrome] {
        display: inline;
        flex-grow: 1;
        pointer-events: none;
        background: none;
      }

      
      ::slotted([slot=media]),
      ::slotted([slot=poster]) {
        width: 100%;
        height: 100%;
      }

      
      :host(:not([${T.AUDIO}])) .spacer {
        flex-grow: 1;
      }

      
      :host(:-webkit-full-screen) {
        
        width: 100% !important;
        height: 100% !important;
      }

      
      ::slotted(:not([slot=media]):not([slot=poster]):not([${T.NO_AUTOHIDE}]):not([hidden]):not([role=dialog])) {
        opacity: 1;
        transition: var(--media-control-transition-in, opacity 0.25s);
      }

      
      :host([${T.USER_INACTIVE}]:not([${o.MEDIA_PAUSED}]):not([${o.MEDIA_IS_AIRPLAYING}]):not([${o.MEDIA_IS_CASTING}]):not([${T.AUDIO}])) ::slotted(:not([slot=media]):not([slot=poster]):not([${T.NO_AUTOHIDE}]):not([role=dialog])) {
        opacity: 0;
        transition: var(--media-control-transition-out, opacity 1s);
      }

      :host([${T.USER_INACTIVE}]:not([${T.NO_AUTOHIDE}]):not([${o.MEDIA_PAUSED}]):not([${o.MEDIA_IS_CASTING}]):not([${T.AUDIO}])) ::slotted([slot=media]) {
        cursor: none;
      }

      :host([${T.USER_INACTIVE}][${T.AUTOHIDE_OVER_CONTROLS}]:not([${T.NO_AUTOHIDE}]):not([${o.MEDIA_PAUSED}]):not([${o.MEDIA_IS_CASTING}]):not([${T.AUDIO}])) * {
        --media-cursor: none;
        cursor: none;
      }


      ::slotted(media-control-bar)  {
        align-self: stretch;
      }

      
      
      :host(:not([${T.AUDIO}])[${o.MEDIA_HAS_PLAYED}]) slot[name=poster],
      :host(:not([${T.AUDIO}])[${o.MEDIA_STREAM_TYPE}="${ie.ON_DEMAND}"][${o.MEDIA_CURRENT_TIME}]:not([${o.MEDIA_CURRENT_TIME}="0"])) slot[name=poster] {
        display: none;
      }

      ::slotted([role=dialog]) {
        width: 100%;
        height: 100%;
        align-self: center;
      }

      ::slotted([role=menu]) {
        align-self: end;
      }
    </style>

    <slot name="media" part="layer media-layer"></slot>
    <slot name="poster" part="layer poster-layer"></slot>
    <slot name="gestures-chrome" part="layer gesture-layer">
      <media-gesture-receiver slot="gestures-chrome">
        <template shadowrootmode="${bn.shadowRootOptions.mode}">
          ${bn.getTemplateHTML({})}
        </template>
      </media-gesture-receiver>
    </slot>
    <span part="layer vertical-layer">
      <slot name="top-chrome" part="top chrome"></slot>
      <slot name="middle-chrome" part="middle chrome"></slot>
      <slot name="centered-chrome" part="layer centered-layer center centered chrome"></slot>
      
      <slot part="bottom chrome"></slot>
    </span>
    <slot name="dialog" part="layer dialog-layer"></slot>
  `}var Hl=Object.values(o),Fl="sm:384 md:576 lg:768 xl:960";function Bl(i){Da(i.target,i.contentRect.width)}function Da(i,e){var t;if(!i.isConnected)return;let r=(t=i.getAttribute(T.BREAKPOINTS))!=null?t:Fl,n=$l(r),s=Wl(n,e),a=!1;if(Object.keys(n).forEach(l=>{if(s.includes(l)){i.hasAttribute(`breakpoint${l}`)||(i.setAttribute(`breakpoint${l}`,""),a=!0);return}i.hasAttribute(`breakpoint${l}`)&&(i.removeAttribute(`breakpoint${l}`),a=!0)}),a){let l=new CustomEvent(ze.BREAKPOINTS_CHANGE,{detail:s});i.dispatchEvent(l)}i.breakpointsComputed||(i.breakpointsComputed=!0,i.dispatchEvent(new CustomEvent(ze.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function $l(i){let e=i.split(/\s+/);return Object.fromEntries(e.map(t=>t.split(":")))}function Wl(i,e){return Object.keys(i).filter(t=>e>=parseInt(i[t]))}var Xe=class extends d.HTMLElement{constructor(){if(super(),J(this,Tn),J(this,An),J(this,Jt),J(this,Zi),J(this,At),J(this,Zt,void 0),J(this,zi,0),J(this,gt,null),J(this,Tt,null),J(this,_t,void 0),this.breakpointsComputed=!1,J(this,_n,e=>{let t=this.media;for(let r of e){if(r.type!=="childList")continue;let n=r.removedNodes;for(let s of n){if(s.slot!="media"||r.target!=this)continue;let a=r.previousSibling&&r.previousSibling.previousElementSibling;if(!a||!t)this.mediaUnsetCallback(s);else{let l=a.slot!=="media";for(;(a=a.previousSibling)!==null;)a.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(s)}}if(t)for(let s of r.addedNodes)s===t&&this.handleMediaUpdated(t)}}),J(this,bt,!1),J(this,Yi,e=>{H(this,bt)||(setTimeout(()=>{Bl(e),ue(this,bt,!1)},0),ue(this,bt,!0))}),J(this,Ne,void 0),J(this,Qi,()=>{if(!H(this,Ne).assignedElements({flatten:!0}).length){H(this,gt)&&this.mediaUnsetCallback(H(this,gt));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes),t=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(t):this.shadowRoot.innerHTML=t}ue(this,Zt,new MutationObserver(H(this,_n)))}static get observedAttributes(){return[T.AUTOHIDE,T.GESTURES_DISABLED].concat(Hl).filter(e=>![o.MEDIA_RENDITION_LIST,o.MEDIA_AUDIO_TRACK_LIST,o.MEDIA_CHAPTERS_CUES,o.MEDIA_WIDTH,o.MEDIA_HEIGHT,o.MEDIA_ERROR,o.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,t,r){e.toLowerCase()==T.AUTOHIDE&&(this.autohide=r)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(ue(this,gt,e),e.localName.includes("-")&&await d.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;H(this,Zt).observe(this,{childList:!0,subtree:!0}),Ki(this,H(this,Yi));let r=this.getAttribute(T.AUDIO)!=null?k("audio player"):k("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",r),this.handleMediaUpdated(this.media),this.setAttribute(T.USER_INACTIVE,""),Da(this,this.getBoundingClientRect().width);let n=this.querySelector(":scope > slot[slot=media]");n&&(ue(this,Ne,n),H(this,Ne).addEventListener("slotchange",H(this,Qi))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=d.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;Gi(this,H(this,Yi)),clearTimeout(H(this,Tt)),H(this,Zt).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=d.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),H(this,Ne)&&(H(this,Ne).removeEventListener("slotchange",H(this,Qi)),ue(this,Ne,null)),ue(this,bt,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){ue(this,gt,null)}handleEvent(e){switch(e.type){case"pointerdown":ue(this,zi,e.timeStamp);break;case"pointermove":he(this,Tn,La).call(this,e);break;case"pointerup":he(this,An,Ra).call(this,e);break;case"mouseleave":he(this,Jt,Xi).call(this);break;case"mouseup":this.removeAttribute(T.KEYBOARD_CONTROL);break;case"keyup":he(this,At,jt).call(this),this.setAttribute(T.KEYBOARD_CONTROL,"");break}}set autohide(e){let t=Number(e);ue(this,_t,isNaN(t)?0:t)}get autohide(){return(H(this,_t)===void 0?2:H(this,_t)).toString()}get breakpoints(){return D(this,T.BREAKPOINTS)}set breakpoints(e){L(this,T.BREAKPOINTS,e)}get audio(){return S(this,T.AUDIO)}set audio(e){w(this,T.AUDIO,e)}get gesturesDisabled(){return S(this,T.GESTURES_DISABLED)}set gesturesDisabled(e){w(this,T.GESTURES_DISABLED,e)}get keyboardControl(){return S(this,T.KEYBOARD_CONTROL)}set keyboardControl(e){w(this,T.KEYBOARD_CONTROL,e)}get noAutohide(){return S(this,T.NO_AUTOHIDE)}set noAutohide(e){w(this,T.NO_AUTOHIDE,e)}get autohideOverControls(){return S(this,T.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){w(this,T.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return S(this,T.USER_INACTIVE)}set userInteractive(e){w(this,T.USER_INACTIVE,e)}};Zt=new WeakMap;zi=new WeakMap;gt=new WeakMap;Tt=new WeakMap;_t=new WeakMap;_n=new WeakMap;bt=new WeakMap;Yi=new WeakMap;Tn=new WeakSet;La=function(i){if(i.pointerType!=="mouse"&&i.timeStamp-H(this,zi)<250)return;he(this,Zi,kn).call(this),clearTimeout(H(this,Tt));let e=this.hasAttribute(T.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(i.target)||e)&&he(this,At,jt).call(this)};An=new WeakSet;Ra=function(i){if(i.pointerType==="touch"){let e=!this.hasAttribute(T.USER_INACTIVE);[this,this.media].includes(i.target)&&e?he(this,Jt,Xi).call(this):he(this,At,jt).call(this)}else i.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&he(this,At,jt).call(this)};Jt=new WeakSet;Xi=function(){if(H(this,_t)<0||this.hasAttribute(T.USER_INACTIVE))return;this.setAttribute(T.USER_INACTIVE,"");let i=new d.CustomEvent(ze.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(i)};Zi=new WeakSet;kn=function(){if(!this.hasAttribute(T.USER_INACTIVE))return;this.removeAttribute(T.USER_INACTIVE);let i=new d.CustomEvent(ze.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(i)};At=new WeakSet;jt=function(){he(this,Zi,kn).call(this),clearTimeout(H(this,Tt));let i=parseInt(this.autohide);i<0||ue(this,Tt,setTimeout(()=>{he(this,Jt,Xi).call(this)},i*1e3))};Ne=new WeakMap;Qi=new WeakMap;Xe.shadowRootOptions={mode:"open"};Xe.getTemplateHTML=Nl;d.customElements.get("media-container")||d.customElements.define("media-container",Xe);var Dn=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Je=(i,e,t)=>(Dn(i,e,"read from private field"),t?t.call(i):e.get(i)),De=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},xn=(i,e,t,r)=>(Dn(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),Ze=(i,e,t)=>(Dn(i,e,"access private method"),t),ji,ti,je,Ji,Sn,wn,xa,In,Ca,Mn,Oa,Ln,Ua,Rn,Pa;function Vl(i){return`
    <style>
      :host {
        font: var(--media-font,
          var(--media-font-weight, normal)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        display: var(--media-dialog-display, inline-flex);
        justify-content: center;
        align-items: center;
        
        transition-behavior: allow-discrete;
        visibility: hidden;
        opacity: 0;
        transform: translateY(2px) scale(.99);
        pointer-events: none;
      }

      :host([open]) {
        transition: display .2s, visibility 0s, opacity .2s ease-out, transform .15s ease-out;
        visibility: visible;
        opacity: 1;
        transform: translateY(0) scale(1);
        pointer-events: auto;
      }

      #content {
        display: flex;
        position: relative;
        box-sizing: border-box;
        width: min(320px, 100%);
        word-wrap: break-word;
        max-height: 100%;
        overflow: auto;
        text-align: center;
        line-height: 1.4;
      }
    </style>
    ${this.getSlotTemplateHTML(i)}
  `}function Kl(i){return`
    <slot id="content"></slot>
  `}var ei={OPEN:"open",ANCHOR:"anchor"},He=class extends d.HTMLElement{constructor(){super(),De(this,Ji),De(this,wn),De(this,In),De(this,Mn),De(this,Ln),De(this,Rn),De(this,ji,!1),De(this,ti,null),De(this,je,null)}static get observedAttributes(){return[ei.OPEN,ei.ANCHOR]}get open(){return S(this,ei.OPEN)}set open(e){w(this,ei.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":Ze(this,Mn,Oa).call(this,e);break;case"focusout":Ze(this,Ln,Ua).call(this,e);break;case"keydown":Ze(this,Rn,Pa).call(this,e);break}}connectedCallback(){Ze(this,Ji,Sn).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,t,r){Ze(this,Ji,Sn).call(this),e===ei.OPEN&&r!==t&&(this.open?Ze(this,wn,xa).call(this):Ze(this,In,Ca).call(this))}focus(){xn(this,ti,vn());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),t=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||t)return;let r=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');r?.focus()}get keysUsed(){return["Escape","Tab"]}};ji=new WeakMap;ti=new WeakMap;je=new WeakMap;Ji=new WeakSet;Sn=function(){if(!Je(this,ji)&&(xn(this,ji,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let i=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(i),queueMicrotask(()=>{let{style:e}=x(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};wn=new WeakSet;xa=function(){var i;(i=Je(this,je))==null||i.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};In=new WeakSet;Ca=function(){var i;(i=Je(this,je))==null||i.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Mn=new WeakSet;Oa=function(i){xn(this,je,i.relatedTarget),fe(this,i.relatedTarget)||(this.open=!this.open)};Ln=new WeakSet;Ua=function(i){var e;fe(this,i.relatedTarget)||((e=Je(this,ti))==null||e.focus(),Je(this,je)&&Je(this,je)!==i.relatedTarget&&this.open&&(this.open=!1))};Rn=new WeakSet;Pa=function(i){var e,t,r,n,s;let{key:a,ctrlKey:l,altKey:c,metaKey:b}=i;l||c||b||this.keysUsed.includes(a)&&(i.preventDefault(),i.stopPropagation(),a==="Tab"?(i.shiftKey?(t=(e=this.previousElementSibling)==null?void 0:e.focus)==null||t.call(e):(n=(r=this.nextElementSibling)==null?void 0:r.focus)==null||n.call(r),this.blur()):a==="Escape"&&((s=Je(this,ti))==null||s.focus(),this.open=!1))};He.shadowRootOptions={mode:"open"};He.getTemplateHTML=Vl;He.getSlotTemplateHTML=Kl;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",He);var Gl=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Fe=(i,e,t)=>(Gl(i,e,"read from private field"),t?t.call(i):e.get(i)),Na=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},yt,kt,ii={HOTKEYS:"hotkeys"},ql=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function tr(i){return i===" "?"nospace":`no${i.toLowerCase()}`}function Yl(i){let e=new Set(i?.split(/\s+/));return ql.map(({keys:t,description:r})=>({keys:t.filter(({key:n})=>!e.has(tr(n))),description:r})).filter(({keys:t})=>t.length)}function Ql(i){return`
    <style>
      :host {
        position: fixed;
        top: 0;
        left: 0;
        z-index: 9999;
        background: rgb(20 20 30 / .8);
        backdrop-filter: blur(10px);
      }

      #content {
        display: block;
        width: clamp(400px, 40vw, 700px);
        max-width: 90vw;
        text-align: left;
      }

      h2 {
        margin: 0 0 1.5rem 0;
        font-size: 1.5rem;
        font-weight: 500;
        text-align: center;
      }

      .shortcuts-table {
        width: 100%;
        border-collapse: collapse;
      }

      .shortcuts-table tr {
        border-bottom: 1px solid rgba(255, 255, 255, 0.1);
      }

      .shortcuts-table tr:last-child {
        border-bottom: none;
      }

      .shortcuts-table td {
        padding: 0.75rem 0.5rem;
      }

      .shortcuts-table td:first-child {
        text-align: right;
        padding-right: 1rem;
        width: 40%;
        min-width: 120px;
      }

      .shortcuts-table td:last-child {
        padding-left: 1rem;
      }

      .key {
        display: inline-block;
        background: rgba(255, 255, 255, 0.15);
        border: 1px solid rgba(255, 255, 255, 0.2);
        border-radius: 4px;
        padding: 0.25rem 0.5rem;
        font-family: 'Courier New', monospace;
        font-size: 0.9rem;
        font-weight: 500;
        min-width: 1.5rem;
        text-align: center;
        margin: 0 0.2rem;
      }

      .description {
        color: rgba(255, 255, 255, 0.9);
        font-size: 0.95rem;
      }

      .key-combo {
        display: flex;
        align-items: center;
        justify-content: flex-end;
        gap: 0.3rem;
      }

      .key-separator {
        color: rgba(255, 255, 255, 0.5);
        font-size: 0.9rem;
      }
    </style>
    <slot id="content">
      ${Ha(i[ii.HOTKEYS])}
    </slot>
  `}function Ha(i){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${Yl(i).map(({keys:t,description:r})=>`
        <tr>
          <td>
            <div class="key-combo">${t.map(({key:s,label:a=s},l)=>l>0?`<span class="key-separator">or</span><span class="key">${a}</span>`:`<span class="key">${a}</span>`).join("")}</div>
          </td>
          <td class="description">${r}</td>
        </tr>
      `).join("")}</table>
  `}var er=class extends He{constructor(){super(...arguments),Na(this,yt,e=>{var t;if(!this.open)return;let r=(t=this.shadowRoot)==null?void 0:t.querySelector("#content");if(!r)return;let n=e.composedPath(),s=n[0]===this||n.includes(this),a=n.includes(r);s&&!a&&(this.open=!1)}),Na(this,kt,e=>{if(!this.open)return;let t=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||t)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,ii.HOTKEYS]}get hotkeys(){var e;return(e=D(this,ii.HOTKEYS))!=null?e:void 0}set hotkeys(e){L(this,ii.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",Fe(this,yt)),document.addEventListener("keydown",Fe(this,kt)))}disconnectedCallback(){this.removeEventListener("click",Fe(this,yt)),document.removeEventListener("keydown",Fe(this,kt))}attributeChangedCallback(e,t,r){var n;if(super.attributeChangedCallback(e,t,r),e==="open")this.open?(this.addEventListener("click",Fe(this,yt)),document.addEventListener("keydown",Fe(this,kt))):(this.removeEventListener("click",Fe(this,yt)),document.removeEventListener("keydown",Fe(this,kt)));else if(e===ii.HOTKEYS&&r!==t){let s=(n=this.shadowRoot)==null?void 0:n.querySelector("#content");s&&(s.innerHTML=Ha(r))}}};yt=new WeakMap;kt=new WeakMap;er.getSlotTemplateHTML=Ql;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",er);var Fa=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Y=(i,e,t)=>(Fa(i,e,"read from private field"),t?t.call(i):e.get(i)),ri=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},ir=(i,e,t,r)=>(Fa(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),St,wt,rr,et,xe,Be,nr=class{constructor(e,t,{defaultValue:r}={defaultValue:void 0}){ri(this,xe),ri(this,St,void 0),ri(this,wt,void 0),ri(this,rr,void 0),ri(this,et,new Set),ir(this,St,e),ir(this,wt,t),ir(this,rr,new Set(r))}[Symbol.iterator](){return Y(this,xe,Be).values()}get length(){return Y(this,xe,Be).size}get value(){var e;return(e=[...Y(this,xe,Be)].join(" "))!=null?e:""}set value(e){var t;e!==this.value&&(ir(this,et,new Set),this.add(...(t=e?.split(" "))!=null?t:[]))}toString(){return this.value}item(e){return[...Y(this,xe,Be)][e]}values(){return Y(this,xe,Be).values()}forEach(e,t){Y(this,xe,Be).forEach(e,t)}add(...e){var t,r;e.forEach(n=>Y(this,et).add(n)),!(this.value===""&&!((t=Y(this,St))!=null&&t.hasAttribute(`${Y(this,wt)}`)))&&((r=Y(this,St))==null||r.setAttribute(`${Y(this,wt)}`,`${this.value}`))}remove(...e){var t;e.forEach(r=>Y(this,et).delete(r)),(t=Y(this,St))==null||t.setAttribute(`${Y(this,wt)}`,`${this.value}`)}contains(e){return Y(this,xe,Be).has(e)}toggle(e,t){return typeof t<"u"?t?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,t){return this.remove(e),this.add(t),e===t}};St=new WeakMap;wt=new WeakMap;rr=new WeakMap;et=new WeakMap;xe=new WeakSet;Be=function(){return Y(this,et).size?Y(this,et):Y(this,rr)};function Ba(i){return i?.map(zl).join(" ")}function zl(i){if(i){let{id:e,width:t,height:r}=i;return[e,t,r].filter(n=>n!=null).join(":")}}function $a(i){return i?.map(Xl).join(" ")}function Xl(i){if(i){let{id:e,kind:t,language:r,label:n}=i;return[e,t,r,n].filter(s=>s!=null).join(":")}}function It(i){return typeof i=="number"&&!Number.isNaN(i)&&Number.isFinite(i)}var sr=i=>new Promise(e=>setTimeout(e,i));var Zl=(i="")=>i.split(/\s+/),Wa=(i="")=>{let[e,t,r]=i.split(":"),n=r?decodeURIComponent(r):void 0;return{kind:e==="cc"?j.CAPTIONS:j.SUBTITLES,language:t,label:n}},Cn=(i="",e={})=>Zl(i).map(t=>{let r=Wa(t);return{...e,...r}}),On=i=>i?Array.isArray(i)?i.map(e=>typeof e=="string"?Wa(e):e):typeof i=="string"?Cn(i):[i]:[],Jl=({kind:i,label:e,language:t}={kind:"subtitles"})=>e?`${i==="captions"?"cc":"sb"}:${t}:${encodeURIComponent(e)}`:t,ni=(i=[])=>Array.prototype.map.call(i,Jl).join(" "),jl=(i,e)=>t=>t[i]===e,Va=i=>{let e=Object.entries(i).map(([t,r])=>jl(t,r));return t=>e.every(r=>r(t))},tt=(i,e=[],t=[])=>{let r=On(t).map(Va),n=s=>r.some(a=>a(s));Array.from(e).filter(n).forEach(s=>{s.mode=i})},it=(i,e=()=>!0)=>{if(!i?.textTracks)return[];let t=typeof e=="function"?e:Va(e);return Array.from(i.textTracks).filter(t)},Ka=i=>{var e;return!!((e=i.mediaSubtitlesShowing)!=null&&e.length)||i.hasAttribute(o.MEDIA_SUBTITLES_SHOWING)};var qa=i=>{var e;let{media:t,fullscreenElement:r}=i;try{let n=r&&"requestFullscreen"in r?"requestFullscreen":r&&"webkitRequestFullScreen"in r?"webkitRequestFullScreen":void 0;if(n){let s=(e=r[n])==null?void 0:e.call(r);if(s instanceof Promise)return s.catch(()=>{})}else t?.webkitEnterFullscreen?t.webkitEnterFullscreen():t?.requestFullscreen&&t.requestFullscreen()}catch(n){console.error(n)}},Ga="exitFullscreen"in W?"exitFullscreen":"webkitExitFullscreen"in W?"webkitExitFullscreen":"webkitCancelFullScreen"in W?"webkitCancelFullScreen":void 0,Ya=i=>{var e;let{documentElement:t}=i;if(Ga){let r=(e=t?.[Ga])==null?void 0:e.call(t);if(r instanceof Promise)return r.catch(()=>{})}},si="fullscreenElement"in W?"fullscreenElement":"webkitFullscreenElement"in W?"webkitFullscreenElement":void 0,ed=i=>{let{documentElement:e,media:t}=i,r=e?.[si];return!r&&"webkitDisplayingFullscreen"in t&&"webkitPresentationMode"in t&&t.webkitDisplayingFullscreen&&t.webkitPresentationMode===pa.FULLSCREEN?t:r},Qa=i=>{var e;let{media:t,documentElement:r,fullscreenElement:n=t}=i;if(!t||!r)return!1;let s=ed(i);if(!s)return!1;if(s===n||s===t)return!0;if(s.localName.includes("-")){let a=s.shadowRoot;if(!(si in a))return fe(s,n);for(;a?.[si];){if(a[si]===n)return!0;a=(e=a[si])==null?void 0:e.shadowRoot}}return!1},td="fullscreenEnabled"in W?"fullscreenEnabled":"webkitFullscreenEnabled"in W?"webkitFullscreenEnabled":void 0,za=i=>{let{documentElement:e,media:t}=i;return!!e?.[td]||t&&"webkitSupportsFullscreen"in t};var ar,Un=()=>{var i,e;return ar||(ar=(e=(i=W)==null?void 0:i.createElement)==null?void 0:e.call(i,"video"),ar)},Xa=async(i=Un())=>{if(!i)return!1;let e=i.volume;i.volume=e/2+.1;let t=new AbortController,r=await Promise.race([id(i,t.signal),rd(i,e)]);return t.abort(),r},id=(i,e)=>new Promise(t=>{i.addEventListener("volumechange",()=>t(!0),{signal:e})}),rd=async(i,e)=>{for(let t=0;t<10;t++){if(i.volume===e)return!1;await sr(10)}return i.volume!==e},nd=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),Pn=(i=Un())=>d.matchMedia("(display-mode: standalone)").matches&&nd?!1:typeof i?.requestPictureInPicture=="function",Nn=(i=Un())=>za({documentElement:W,media:i}),Za=Nn(),Ja=Pn(),ja=!!d.WebKitPlaybackTargetAvailabilityEvent,eo=!!d.chrome;var Mt=i=>it(i.media,e=>[j.SUBTITLES,j.CAPTIONS].includes(e.kind)).sort((e,t)=>e.kind>=t.kind?1:-1),Hn=i=>it(i.media,e=>e.mode===Ue.SHOWING&&[j.SUBTITLES,j.CAPTIONS].includes(e.kind)),or=(i,e)=>{let t=Mt(i),r=Hn(i),n=!!r.length;if(t.length){if(e===!1||n&&e!==!0)tt(Ue.DISABLED,t,r);else if(e===!0||!n&&e!==!1){let s=t[0],{options:a}=i;if(!a?.noSubtitlesLangPref){let E=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),f=E?[E,...d.navigator.languages]:d.navigator.languages,p=t.filter(h=>f.some(A=>h.language.toLowerCase().startsWith(A.split("-")[0]))).sort((h,A)=>{let g=f.findIndex(_=>h.language.toLowerCase().startsWith(_.split("-")[0])),y=f.findIndex(_=>A.language.toLowerCase().startsWith(_.split("-")[0]));return g-y});p[0]&&(s=p[0])}let{language:l,label:c,kind:b}=s;tt(Ue.DISABLED,t,r),tt(Ue.SHOWING,t,[{language:l,label:c,kind:b}])}}},lr=(i,e)=>i===e?!0:i==null||e==null||typeof i!=typeof e?!1:typeof i=="number"&&Number.isNaN(i)&&Number.isNaN(e)?!0:typeof i!="object"?!1:Array.isArray(i)?sd(i,e):Object.entries(i).every(([t,r])=>t in e&&lr(r,e[t])),sd=(i,e)=>{let t=Array.isArray(i),r=Array.isArray(e);return t!==r?!1:t||r?i.length!==e.length?!1:i.every((n,s)=>lr(n,e[s])):!0};var ad=Object.values(ie),dr,od=Xa().then(i=>(dr=i,dr)),to=async(...i)=>{await Promise.all(i.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof d.HTMLElement))return;let t=e.localName;if(!t.includes("-"))return;let r=d.customElements.get(t);r&&e instanceof r||(await d.customElements.whenDefined(t),d.customElements.upgrade(e))}))},ld=new d.DOMParser,dd=i=>i&&(ld.parseFromString(i,"text/html").body.textContent||i),Lt={mediaError:{get(i,e){let{media:t}=i;if(e?.type!=="playing")return t?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(i,e){var t;let{media:r}=i;if(e?.type!=="playing")return(t=r?.error)==null?void 0:t.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(i,e){var t,r;let{media:n}=i;if(e?.type!=="playing")return(r=(t=n?.error)==null?void 0:t.message)!=null?r:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(i){var e;let{media:t}=i;return(e=t?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(i){var e;let{media:t}=i;return(e=t?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(i){var e;let{media:t}=i;return(e=t?.paused)!=null?e:!0},set(i,e){var t;let{media:r}=e;r&&(i?r.pause():(t=r.play())==null||t.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(i,e){let{media:t}=i;return t?e?e.type==="playing":!t.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(i){var e;let{media:t}=i;return(e=t?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(i){var e;let{media:t}=i;return(e=t?.playbackRate)!=null?e:1},set(i,e){let{media:t}=e;t&&Number.isFinite(+i)&&(t.playbackRate=+i)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(i){var e;let{media:t}=i;return(e=t?.muted)!=null?e:!1},set(i,e){let{media:t,options:{noMutedPref:r}={}}=e;if(t){t.muted=i;try{let n=d.localStorage.getItem("media-chrome-pref-muted")!==null,s=t.hasAttribute("muted");if(r){n&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(s&&!n)return;d.localStorage.setItem("media-chrome-pref-muted",i?"true":"false")}catch(n){console.debug("Error setting muted pref",n)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(i,e)=>{let{options:{noMutedPref:t}}=e,{media:r}=e;if(!(!r||r.muted||t))try{let n=d.localStorage.getItem("media-chrome-pref-muted")==="true";Lt.mediaMuted.set(n,e),i(n)}catch(n){console.debug("Error getting muted pref",n)}}]},mediaLoop:{get(i){let{media:e}=i;return e?.loop},set(i,e){let{media:t}=e;t&&(t.loop=i)},mediaEvents:["medialooprequest"]},mediaVolume:{get(i){var e;let{media:t}=i;return(e=t?.volume)!=null?e:1},set(i,e){let{media:t,options:{noVolumePref:r}={}}=e;if(t){try{i==null?d.localStorage.removeItem("media-chrome-pref-volume"):!t.hasAttribute("muted")&&!r&&d.localStorage.setItem("media-chrome-pref-volume",i.toString())}catch(n){console.debug("Error setting volume pref",n)}Number.isFinite(+i)&&(t.volume=+i)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(i,e)=>{let{options:{noVolumePref:t}}=e;if(!t)try{let{media:r}=e;if(!r)return;let n=d.localStorage.getItem("media-chrome-pref-volume");if(n==null)return;Lt.mediaVolume.set(+n,e),i(+n)}catch(r){console.debug("Error getting volume pref",r)}}]},mediaVolumeLevel:{get(i){let{media:e}=i;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(i){var e;let{media:t}=i;return(e=t?.currentTime)!=null?e:0},set(i,e){let{media:t}=e;!t||!It(i)||(t.currentTime=i)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(i){let{media:e,options:{defaultDuration:t}={}}=i;return t&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?t:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(i){let{media:e}=i;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(i){var e;let{media:t}=i;if(!((e=t?.seekable)!=null&&e.length))return;let r=t.seekable.start(0),n=t.seekable.end(t.seekable.length-1);if(!(!r&&!n))return[Number(r.toFixed(3)),Number(n.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(i){var e;let{media:t}=i,r=(e=t?.buffered)!=null?e:[];return Array.from(r).map((n,s)=>[Number(r.start(s).toFixed(3)),Number(r.end(s).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(i){let{media:e,options:{defaultStreamType:t}={}}=i,r=[ie.LIVE,ie.ON_DEMAND].includes(t)?t:void 0;if(!e)return r;let{streamType:n}=e;if(ad.includes(n))return n===ie.UNKNOWN?r:n;let s=e.duration;return s===1/0?ie.LIVE:Number.isFinite(s)?ie.ON_DEMAND:r},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(i){let{media:e}=i;if(!e)return Number.NaN;let{targetLiveWindow:t}=e,r=Lt.mediaStreamType.get(i);return(t==null||Number.isNaN(t))&&r===ie.LIVE?0:t},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(i){let{media:e,options:{liveEdgeOffset:t=10}={}}=i;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(Lt.mediaStreamType.get(i)===ie.LIVE))return!1;let n=e.seekable;if(!n)return!0;if(!n.length)return!1;let s=n.end(n.length-1)-t;return e.currentTime>=s},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(i){return Mt(i).map(({kind:e,label:t,language:r})=>({kind:e,label:t,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(i){return Hn(i).map(({kind:e,label:t,language:r})=>({kind:e,label:t,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(i,e)=>{var t,r;let{media:n,options:s}=e;if(!n)return;let a=l=>{var c;!s.defaultSubtitles||l&&![j.CAPTIONS,j.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||or(e,!0)};return n.addEventListener("loadstart",a),(t=n.textTracks)==null||t.addEventListener("addtrack",a),(r=n.textTracks)==null||r.addEventListener("removetrack",a),()=>{var l,c;n.removeEventListener("loadstart",a),(l=n.textTracks)==null||l.removeEventListener("addtrack",a),(c=n.textTracks)==null||c.removeEventListener("removetrack",a)}}]},mediaChaptersCues:{get(i){var e;let{media:t}=i;if(!t)return[];let[r]=it(t,{kind:j.CHAPTERS});return Array.from((e=r?.cues)!=null?e:[]).map(({text:n,startTime:s,endTime:a})=>({text:dd(n),startTime:s,endTime:a}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(i,e)=>{var t;let{media:r}=e;if(!r)return;let n=r.querySelector('track[kind="chapters"][default][src]'),s=(t=r.shadowRoot)==null?void 0:t.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return n?.addEventListener("load",i),s?.addEventListener("load",i),()=>{n?.removeEventListener("load",i),s?.removeEventListener("load",i)}}]},mediaIsPip:{get(i){var e,t;let{media:r,documentElement:n}=i;if(!r||!n||!n.pictureInPictureElement)return!1;if(n.pictureInPictureElement===r)return!0;if(n.pictureInPictureElement instanceof HTMLMediaElement)return(e=r.localName)!=null&&e.includes("-")?fe(r,n.pictureInPictureElement):!1;if(n.pictureInPictureElement.localName.includes("-")){let s=n.pictureInPictureElement.shadowRoot;for(;s?.pictureInPictureElement;){if(s.pictureInPictureElement===r)return!0;s=(t=s.pictureInPictureElement)==null?void 0:t.shadowRoot}}return!1},set(i,e){let{media:t}=e;if(t)if(i){if(!W.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!t.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let r=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};t.requestPictureInPicture().catch(n=>{if(n.code===11){if(!t.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(t.readyState===0&&t.preload==="none"){let s=()=>{t.removeEventListener("loadedmetadata",a),t.preload="none"},a=()=>{t.requestPictureInPicture().catch(r),s()};t.addEventListener("loadedmetadata",a),t.preload="metadata",setTimeout(()=>{t.readyState===0&&r(),s()},1e3)}else throw n}else throw n})}else W.pictureInPictureElement&&W.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(i){var e;let{media:t}=i;return[...(e=t?.videoRenditions)!=null?e:[]].map(r=>({...r}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(i){var e,t,r;let{media:n}=i;return(r=(t=n?.videoRenditions)==null?void 0:t[(e=n.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:r.id},set(i,e){let{media:t}=e;if(!t?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let r=i,n=Array.prototype.findIndex.call(t.videoRenditions,s=>s.id==r);t.videoRenditions.selectedIndex!=n&&(t.videoRenditions.selectedIndex=n)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(i){var e;let{media:t}=i;return[...(e=t?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(i){var e,t;let{media:r}=i;return(t=[...(e=r?.audioTracks)!=null?e:[]].find(n=>n.enabled))==null?void 0:t.id},set(i,e){let{media:t}=e;if(!t?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let r=i;for(let n of t.audioTracks)n.enabled=r==n.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(i){return Qa(i)},set(i,e,t){var r,n;i?(qa(e),t.detail&&!((r=e.media)!=null&&r.inert)&&((n=e.media)==null||n.focus())):Ya(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(i){var e;let{media:t}=i;return!t?.remote||((e=t.remote)==null?void 0:e.state)==="disconnected"?!1:t.remote.state==="connected"},set(i,e){var t,r;let{media:n}=e;if(n&&!(i&&((t=n.remote)==null?void 0:t.state)!=="disconnected")&&!(!i&&((r=n.remote)==null?void 0:r.state)!=="connected")){if(typeof n.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}n.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(i,e){let{media:t}=e;if(t){if(!(t.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}t.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(i){let{media:e}=i;if(!Za||!Nn(e))return ee.UNSUPPORTED}},mediaPipUnavailable:{get(i){let{media:e}=i;if(!Ja||!Pn(e))return ee.UNSUPPORTED;if(e?.disablePictureInPicture)return ee.UNAVAILABLE}},mediaVolumeUnavailable:{get(i){let{media:e}=i;if(dr===!1||e?.volume==null)return ee.UNSUPPORTED},stateOwnersUpdateHandlers:[i=>{dr==null&&od.then(e=>i(e?void 0:ee.UNSUPPORTED))}]},mediaCastUnavailable:{get(i,{availability:e="not-available"}={}){var t;let{media:r}=i;if(!eo||!((t=r?.remote)!=null&&t.state))return ee.UNSUPPORTED;if(!(e==null||e==="available"))return ee.UNAVAILABLE},stateOwnersUpdateHandlers:[(i,e)=>{var t;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(t=r?.remote)==null||t.watchAvailability(s=>{i({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?i({availability:null}):i({availability:"not-available"})}),()=>{var s;(s=r?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(i,e){if(!ja)return ee.UNSUPPORTED;if(e?.availability==="not-available")return ee.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(i,e)=>{var t;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(t=r?.remote)==null||t.watchAvailability(s=>{i({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?i({availability:null}):i({availability:"not-available"})}),()=>{var s;(s=r?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(i){var e;let{media:t}=i;if(!t?.videoRenditions)return ee.UNSUPPORTED;if(!((e=t.videoRenditions)!=null&&e.length))return ee.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(i){var e,t;let{media:r}=i;if(!r?.audioTracks)return ee.UNSUPPORTED;if(((t=(e=r.audioTracks)==null?void 0:e.length)!=null?t:0)<=1)return ee.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(i){let{options:{mediaLang:e}={}}=i;return e??"en"}}};var io={[m.MEDIA_PREVIEW_REQUEST](i,e,{detail:t}){var r,n,s;let{media:a}=e,l=t??void 0,c,b;if(a&&l!=null){let[h]=it(a,{kind:j.METADATA,label:"thumbnails"}),A=Array.prototype.find.call((r=h?.cues)!=null?r:[],(g,y,_)=>y===0?g.endTime>l:y===_.length-1?g.startTime<=l:g.startTime<=l&&g.endTime>l);if(A){let g=/'^(?:[a-z]+:)?\/\//i.test(A.text)||(n=a?.querySelector('track[label="thumbnails"]'))==null?void 0:n.src,y=new URL(A.text,g);b=new URLSearchParams(y.hash).get("#xywh").split(",").map(z=>+z),c=y.href}}let E=i.mediaDuration.get(e),p=(s=i.mediaChaptersCues.get(e).find((h,A,g)=>A===g.length-1&&E===h.endTime?h.startTime<=l&&h.endTime>=l:h.startTime<=l&&h.endTime>l))==null?void 0:s.text;return t!=null&&p==null&&(p=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:b,mediaPreviewChapter:p}},[m.MEDIA_PAUSE_REQUEST](i,e){i["mediaPaused"].set(!0,e)},[m.MEDIA_PLAY_REQUEST](i,e){var t,r,n,s;let a="mediaPaused",c=i.mediaStreamType.get(e)===ie.LIVE,b=!((t=e.options)!=null&&t.noAutoSeekToLive),E=i.mediaTargetLiveWindow.get(e)>0;if(c&&b&&!E){let f=(r=i.mediaSeekable.get(e))==null?void 0:r[1];if(f){let p=(s=(n=e.options)==null?void 0:n.seekToLiveOffset)!=null?s:0,h=f-p;i.mediaCurrentTime.set(h,e)}}i[a].set(!1,e)},[m.MEDIA_PLAYBACK_RATE_REQUEST](i,e,{detail:t}){let r="mediaPlaybackRate",n=t;i[r].set(n,e)},[m.MEDIA_MUTE_REQUEST](i,e){i["mediaMuted"].set(!0,e)},[m.MEDIA_UNMUTE_REQUEST](i,e){let t="mediaMuted";i.mediaVolume.get(e)||i.mediaVolume.set(.25,e),i[t].set(!1,e)},[m.MEDIA_LOOP_REQUEST](i,e,{detail:t}){let r="mediaLoop",n=!!t;return i[r].set(n,e),{mediaLoop:n}},[m.MEDIA_VOLUME_REQUEST](i,e,{detail:t}){let r="mediaVolume",n=t;n&&i.mediaMuted.get(e)&&i.mediaMuted.set(!1,e),i[r].set(n,e)},[m.MEDIA_SEEK_REQUEST](i,e,{detail:t}){let r="mediaCurrentTime",n=t;i[r].set(n,e)},[m.MEDIA_SEEK_TO_LIVE_REQUEST](i,e){var t,r,n;let s="mediaCurrentTime",a=(t=i.mediaSeekable.get(e))==null?void 0:t[1];if(Number.isNaN(Number(a)))return;let l=(n=(r=e.options)==null?void 0:r.seekToLiveOffset)!=null?n:0,c=a-l;i[s].set(c,e)},[m.MEDIA_SHOW_SUBTITLES_REQUEST](i,e,{detail:t}){var r;let{options:n}=e,s=Mt(e),a=On(t),l=(r=a[0])==null?void 0:r.language;l&&!n.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),tt(Ue.SHOWING,s,a)},[m.MEDIA_DISABLE_SUBTITLES_REQUEST](i,e,{detail:t}){let r=Mt(e),n=t??[];tt(Ue.DISABLED,r,n)},[m.MEDIA_TOGGLE_SUBTITLES_REQUEST](i,e,{detail:t}){or(e,t)},[m.MEDIA_RENDITION_REQUEST](i,e,{detail:t}){let r="mediaRenditionSelected",n=t;i[r].set(n,e)},[m.MEDIA_AUDIO_TRACK_REQUEST](i,e,{detail:t}){let r="mediaAudioTrackEnabled",n=t;i[r].set(n,e)},[m.MEDIA_ENTER_PIP_REQUEST](i,e){let t="mediaIsPip";i.mediaIsFullscreen.get(e)&&i.mediaIsFullscreen.set(!1,e),i[t].set(!0,e)},[m.MEDIA_EXIT_PIP_REQUEST](i,e){i["mediaIsPip"].set(!1,e)},[m.MEDIA_ENTER_FULLSCREEN_REQUEST](i,e,t){let r="mediaIsFullscreen";i.mediaIsPip.get(e)&&i.mediaIsPip.set(!1,e),i[r].set(!0,e,t)},[m.MEDIA_EXIT_FULLSCREEN_REQUEST](i,e){i["mediaIsFullscreen"].set(!1,e)},[m.MEDIA_ENTER_CAST_REQUEST](i,e){let t="mediaIsCasting";i.mediaIsFullscreen.get(e)&&i.mediaIsFullscreen.set(!1,e),i[t].set(!0,e)},[m.MEDIA_EXIT_CAST_REQUEST](i,e){i["mediaIsCasting"].set(!1,e)},[m.MEDIA_AIRPLAY_REQUEST](i,e){i["mediaIsAirplaying"].set(!0,e)}};var ro=({media:i,fullscreenElement:e,documentElement:t,stateMediator:r=Lt,requestMap:n=io,options:s={},monitorStateOwnersOnlyWithSubscriptions:a=!0})=>{let l=[],c={options:{...s}},b=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),E=g=>{g!=null&&(lr(g,b)||(b=Object.freeze({...b,...g}),l.forEach(y=>y(b))))},f=()=>{let g=Object.entries(r).reduce((y,[_,{get:z}])=>(y[_]=z(c),y),{});E(g)},p={},h,A=async(g,y)=>{var _,z,Gt,qt,ct,Me,Le,Yt,Qe,Rs,Ds,xs,Cs,Os,Us,Ps;let dl=!!h;if(h={...c,...h??{},...g},dl)return;await to(...Object.values(g));let ut=l.length>0&&y===0&&a,Ns=c.media!==h.media,Hs=((_=c.media)==null?void 0:_.textTracks)!==((z=h.media)==null?void 0:z.textTracks),Fs=((Gt=c.media)==null?void 0:Gt.videoRenditions)!==((qt=h.media)==null?void 0:qt.videoRenditions),Bs=((ct=c.media)==null?void 0:ct.audioTracks)!==((Me=h.media)==null?void 0:Me.audioTracks),$s=((Le=c.media)==null?void 0:Le.remote)!==((Yt=h.media)==null?void 0:Yt.remote),Ws=c.documentElement!==h.documentElement,Vs=!!c.media&&(Ns||ut),Ks=!!((Qe=c.media)!=null&&Qe.textTracks)&&(Hs||ut),Gs=!!((Rs=c.media)!=null&&Rs.videoRenditions)&&(Fs||ut),qs=!!((Ds=c.media)!=null&&Ds.audioTracks)&&(Bs||ut),Ys=!!((xs=c.media)!=null&&xs.remote)&&($s||ut),Qs=!!c.documentElement&&(Ws||ut),un=Vs||Ks||Gs||qs||Ys||Qs,ht=l.length===0&&y===1&&a,zs=!!h.media&&(Ns||ht),Xs=!!((Cs=h.media)!=null&&Cs.textTracks)&&(Hs||ht),Zs=!!((Os=h.media)!=null&&Os.videoRenditions)&&(Fs||ht),Js=!!((Us=h.media)!=null&&Us.audioTracks)&&(Bs||ht),js=!!((Ps=h.media)!=null&&Ps.remote)&&($s||ht),ea=!!h.documentElement&&(Ws||ht),ta=zs||Xs||Zs||Js||js||ea;if(!(un||ta)){Object.entries(h).forEach(([R,Qt])=>{c[R]=Qt}),f(),h=void 0;return}Object.entries(r).forEach(([R,{get:Qt,mediaEvents:cl=[],textTracksEvents:ul=[],videoRenditionsEvents:hl=[],audioTracksEvents:ml=[],remoteEvents:pl=[],rootEvents:vl=[],stateOwnersUpdateHandlers:El=[]}])=>{p[R]||(p[R]={});let te=U=>{let F=Qt(c,U);E({[R]:F})},q;q=p[R].mediaEvents,cl.forEach(U=>{q&&Vs&&(c.media.removeEventListener(U,q),p[R].mediaEvents=void 0),zs&&(h.media.addEventListener(U,te),p[R].mediaEvents=te)}),q=p[R].textTracksEvents,ul.forEach(U=>{var F,de;q&&Ks&&((F=c.media.textTracks)==null||F.removeEventListener(U,q),p[R].textTracksEvents=void 0),Xs&&((de=h.media.textTracks)==null||de.addEventListener(U,te),p[R].textTracksEvents=te)}),q=p[R].videoRenditionsEvents,hl.forEach(U=>{var F,de;q&&Gs&&((F=c.media.videoRenditions)==null||F.removeEventListener(U,q),p[R].videoRenditionsEvents=void 0),Zs&&((de=h.media.videoRenditions)==null||de.addEventListener(U,te),p[R].videoRenditionsEvents=te)}),q=p[R].audioTracksEvents,ml.forEach(U=>{var F,de;q&&qs&&((F=c.media.audioTracks)==null||F.removeEventListener(U,q),p[R].audioTracksEvents=void 0),Js&&((de=h.media.audioTracks)==null||de.addEventListener(U,te),p[R].audioTracksEvents=te)}),q=p[R].remoteEvents,pl.forEach(U=>{var F,de;q&&Ys&&((F=c.media.remote)==null||F.removeEventListener(U,q),p[R].remoteEvents=void 0),js&&((de=h.media.remote)==null||de.addEventListener(U,te),p[R].remoteEvents=te)}),q=p[R].rootEvents,vl.forEach(U=>{q&&Qs&&(c.documentElement.removeEventListener(U,q),p[R].rootEvents=void 0),ea&&(h.documentElement.addEventListener(U,te),p[R].rootEvents=te)});let Mi=p[R].stateOwnersUpdateHandlers;if(Mi&&un&&(Array.isArray(Mi)?Mi:[Mi]).forEach(F=>{typeof F=="function"&&F()}),ta){let U=El.map(F=>F(te,h)).filter(F=>typeof F=="function");p[R].stateOwnersUpdateHandlers=U.length===1?U[0]:U}else un&&(p[R].stateOwnersUpdateHandlers=void 0)}),Object.entries(h).forEach(([R,Qt])=>{c[R]=Qt}),f(),h=void 0};return A({media:i,fullscreenElement:e,documentElement:t,options:s}),{dispatch(g){let{type:y,detail:_}=g;if(n[y]&&b.mediaErrorCode==null){E(n[y](r,c,g));return}y==="mediaelementchangerequest"?A({media:_}):y==="fullscreenelementchangerequest"?A({fullscreenElement:_}):y==="documentelementchangerequest"?A({documentElement:_}):y==="optionschangerequest"&&(Object.entries(_??{}).forEach(([z,Gt])=>{c.options[z]=Gt}),f())},getState(){return b},subscribe(g){return A({},l.length+1),l.push(g),g(b),()=>{let y=l.indexOf(g);y>=0&&(A({},l.length-1),l.splice(y,1))}}}};var Kn=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},v=(i,e,t)=>(Kn(i,e,"read from private field"),t?t.call(i):e.get(i)),re=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},me=(i,e,t,r)=>(Kn(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),$e=(i,e,t)=>(Kn(i,e,"access private method"),t),Ce,ai,M,ne,oi,be,cr,li,ur,Fn,nt,hr,Bn,di,mr,$n,uo,ho=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],no=10,so=.025,ao=.25,cd=.25,ud=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},Wn=class extends Xe{constructor(){super(),re(this,ur),re(this,hr),re(this,di),re(this,$n),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,re(this,Ce,new nr(this,u.HOTKEYS)),re(this,ai,void 0),re(this,M,void 0),re(this,ne,null),re(this,oi,void 0),re(this,be,void 0),re(this,cr,t=>{var r;(r=v(this,M))==null||r.dispatch(t)}),re(this,li,void 0),re(this,nt,t=>{let{key:r,shiftKey:n}=t;if(!(n&&(r==="/"||r==="?")||ho.includes(r))){this.removeEventListener("keyup",v(this,nt));return}this.keyboardShortcutHandler(t)}),this.associateElement(this);let e={};me(this,oi,t=>{Object.entries(t).forEach(([r,n])=>{if(r in e&&e[r]===n)return;this.propagateMediaState(r,n);let s=r.toLowerCase(),a=new d.CustomEvent(ma[s],{composed:!0,detail:n});this.dispatchEvent(a)}),e=t})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return v(this,M)}set mediaStore(e){var t,r;if(v(this,M)&&((t=v(this,be))==null||t.call(this),me(this,be,void 0)),me(this,M,e),!v(this,M)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){$e(this,ur,Fn).call(this);return}me(this,be,(r=v(this,M))==null?void 0:r.subscribe(v(this,oi)))}get fullscreenElement(){var e;return(e=v(this,ai))!=null?e:this}set fullscreenElement(e){var t;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),me(this,ai,e),(t=v(this,M))==null||t.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return S(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){w(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return D(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){L(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return C(this,u.DEFAULT_DURATION)}set defaultDuration(e){N(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return S(this,u.NO_HOTKEYS)}set noHotkeys(e){w(this,u.NO_HOTKEYS,e)}get keysUsed(){return D(this,u.KEYS_USED)}set keysUsed(e){L(this,u.KEYS_USED,e)}get liveEdgeOffset(){return C(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){N(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return S(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){w(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return S(this,u.NO_VOLUME_PREF)}set noVolumePref(e){w(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return S(this,u.NO_MUTED_PREF)}set noMutedPref(e){w(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return S(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){w(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return S(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){w(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return Ma()}attributeChangedCallback(e,t,r){var n,s,a,l,c,b,E,f,p,h,A,g;if(super.attributeChangedCallback(e,t,r),e===u.NO_HOTKEYS)r!==t&&r===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):r!==t&&r===null&&this.enableHotkeys(),$e(this,di,mr).call(this);else if(e===u.HOTKEYS)v(this,Ce).value=r,$e(this,di,mr).call(this);else if(e===u.DEFAULT_SUBTITLES&&r!==t)(n=v(this,M))==null||n.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(a=v(this,M))==null||a.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(s=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?s:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&r!==t)(l=v(this,M))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&r!==t)(c=v(this,M))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(b=v(this,M))==null||b.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let y=r?(E=this.getRootNode())==null?void 0:E.getElementById(r):void 0;me(this,ai,y),(f=v(this,M))==null||f.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&r!==t?(wa(r),(p=v(this,M))==null||p.dispatch({type:"optionschangerequest",detail:{mediaLang:r}})):e===u.LOOP&&r!==t?(h=v(this,M))==null||h.dispatch({type:m.MEDIA_LOOP_REQUEST,detail:r!=null}):e===u.NO_VOLUME_PREF&&r!==t?(A=v(this,M))==null||A.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&r!==t&&((g=v(this,M))==null||g.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,t,r;this.associateElement(this),!v(this,M)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&$e(this,ur,Fn).call(this),(e=v(this,M))==null||e.dispatch({type:"documentelementchangerequest",detail:W}),(t=v(this,M))==null||t.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),v(this,M)&&!v(this,be)&&me(this,be,(r=v(this,M))==null?void 0:r.subscribe(v(this,oi))),v(this,li)!==void 0&&v(this,M)&&this.media&&setTimeout(()=>{var n,s,a;(s=(n=this.media)==null?void 0:n.textTracks)!=null&&s.length&&((a=v(this,M))==null||a.dispatch({type:m.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:v(this,li)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,t,r,n,s,a;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),v(this,M)){let l=v(this,M).getState();me(this,li,!!((t=l.mediaSubtitlesShowing)!=null&&t.length)),(r=v(this,M))==null||r.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(n=v(this,M))==null||n.dispatch({type:"documentelementchangerequest",detail:void 0}),(s=v(this,M))==null||s.dispatch({type:m.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}v(this,be)&&((a=v(this,be))==null||a.call(this),me(this,be,void 0)),this.unassociateElement(this),v(this,ne)&&(v(this,ne).remove(),me(this,ne,null))}mediaSetCallback(e){var t;super.mediaSetCallback(e),(t=v(this,M))==null||t.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var t;super.mediaUnsetCallback(e),(t=v(this,M))==null||t.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,t){co(this.mediaStateReceivers,e,t)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:t}=this;if(t.has(e))return;let r=this.registerMediaStateReceiver.bind(this),n=this.unregisterMediaStateReceiver.bind(this),s=fd(e,r,n);Object.values(m).forEach(a=>{e.addEventListener(a,v(this,cr))}),t.set(e,s)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:t}=this;if(!t.has(e))return;t.get(e)(),t.delete(e),Object.values(m).forEach(n=>{e.removeEventListener(n,v(this,cr))})}registerMediaStateReceiver(e){if(!e)return;let t=this.mediaStateReceivers;t.indexOf(e)>-1||(t.push(e),v(this,M)&&Object.entries(v(this,M).getState()).forEach(([n,s])=>{co([e],n,s)}))}unregisterMediaStateReceiver(e){let t=this.mediaStateReceivers,r=t.indexOf(e);r<0||t.splice(r,1)}enableHotkeys(){this.addEventListener("keydown",$e(this,hr,Bn))}disableHotkeys(){this.removeEventListener("keydown",$e(this,hr,Bn)),this.removeEventListener("keyup",v(this,nt))}get hotkeys(){return v(this,Ce)}set hotkeys(e){L(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var t,r,n,s,a,l,c,b,E;let f=e.target;if(((n=(r=(t=f.getAttribute(u.KEYS_USED))==null?void 0:t.split(" "))!=null?r:f?.keysUsed)!=null?n:[]).map(_=>_==="Space"?" ":_).filter(Boolean).includes(e.key))return;let h,A,g;if(!(v(this,Ce).contains(tr(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&v(this,Ce).contains("noshift+/")))switch(e.key){case" ":case"k":h=v(this,M).getState().mediaPaused?m.MEDIA_PLAY_REQUEST:m.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(h,{composed:!0,bubbles:!0}));break;case"m":h=this.mediaStore.getState().mediaVolumeLevel==="off"?m.MEDIA_UNMUTE_REQUEST:m.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(h,{composed:!0,bubbles:!0}));break;case"f":h=this.mediaStore.getState().mediaIsFullscreen?m.MEDIA_EXIT_FULLSCREEN_REQUEST:m.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(h,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(m.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let _=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):no;A=Math.max(((s=this.mediaStore.getState().mediaCurrentTime)!=null?s:0)-_,0),g=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(g);break}case"ArrowRight":case"l":{let _=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):no;A=Math.max(((a=this.mediaStore.getState().mediaCurrentTime)!=null?a:0)+_,0),g=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(g);break}case"ArrowUp":{let _=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):so;A=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+_,1),g=new d.CustomEvent(m.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(g);break}case"ArrowDown":{let _=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):so;A=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-_,0),g=new d.CustomEvent(m.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(g);break}case"<":{let _=(b=this.mediaStore.getState().mediaPlaybackRate)!=null?b:1;A=Math.max(_-ao,cd).toFixed(2),g=new d.CustomEvent(m.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(g);break}case">":{let _=(E=this.mediaStore.getState().mediaPlaybackRate)!=null?E:1;A=Math.min(_+ao,ud).toFixed(2),g=new d.CustomEvent(m.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(g);break}case"/":case"?":{e.shiftKey&&$e(this,$n,uo).call(this);break}case"p":{h=this.mediaStore.getState().mediaIsPip?m.MEDIA_EXIT_PIP_REQUEST:m.MEDIA_ENTER_PIP_REQUEST,g=new d.CustomEvent(h,{composed:!0,bubbles:!0}),this.dispatchEvent(g);break}default:break}}};Ce=new WeakMap;ai=new WeakMap;M=new WeakMap;ne=new WeakMap;oi=new WeakMap;be=new WeakMap;cr=new WeakMap;li=new WeakMap;ur=new WeakSet;Fn=function(){var i;this.mediaStore=ro({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(i=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?i:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};nt=new WeakMap;hr=new WeakSet;Bn=function(i){var e;let{metaKey:t,altKey:r,key:n,shiftKey:s}=i,a=s&&(n==="/"||n==="?");if(a&&((e=v(this,ne))!=null&&e.open)){this.removeEventListener("keyup",v(this,nt));return}if(t||r||!a&&!ho.includes(n)){this.removeEventListener("keyup",v(this,nt));return}let l=i.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(n)&&!v(this,Ce).contains(tr(n))&&!c&&i.preventDefault(),this.addEventListener("keyup",v(this,nt),{once:!0})};di=new WeakSet;mr=function(){v(this,ne)&&(v(this,ne).hotkeys=v(this,Ce).value||void 0,(this.noHotkeys||v(this,Ce).contains("noshift+/"))&&(v(this,ne).open=!1))};$n=new WeakSet;uo=function(){v(this,ne)||(me(this,ne,W.createElement("media-keyboard-shortcuts-dialog")),$e(this,di,mr).call(this),this.appendChild(v(this,ne))),v(this,ne).open=!0};var hd=Object.values(o),md=Object.values(pn),mo=i=>{var e,t,r,n;let{observedAttributes:s}=i.constructor;!s&&((e=i.nodeName)!=null&&e.includes("-"))&&(d.customElements.upgrade(i),{observedAttributes:s}=i.constructor);let a=(n=(r=(t=i?.getAttribute)==null?void 0:t.call(i,I.MEDIA_CHROME_ATTRIBUTES))==null?void 0:r.split)==null?void 0:n.call(r,/\s+/);return Array.isArray(s||a)?(s||a).filter(l=>hd.includes(l)):[]},pd=i=>{var e,t;return(e=i.nodeName)!=null&&e.includes("-")&&d.customElements.get((t=i.nodeName)==null?void 0:t.toLowerCase())&&!(i instanceof d.customElements.get(i.nodeName.toLowerCase()))&&d.customElements.upgrade(i),md.some(r=>r in i)},Vn=i=>pd(i)||!!mo(i).length,oo=i=>{var e;return(e=i?.join)==null?void 0:e.call(i,":")},lo={[o.MEDIA_SUBTITLES_LIST]:ni,[o.MEDIA_SUBTITLES_SHOWING]:ni,[o.MEDIA_SEEKABLE]:oo,[o.MEDIA_BUFFERED]:i=>i?.map(oo).join(" "),[o.MEDIA_PREVIEW_COORDS]:i=>i?.join(" "),[o.MEDIA_RENDITION_LIST]:Ba,[o.MEDIA_AUDIO_TRACK_LIST]:$a},vd=async(i,e,t)=>{var r,n;if(i.isConnected||await sr(0),typeof t=="boolean"||t==null)return w(i,e,t);if(typeof t=="number")return N(i,e,t);if(typeof t=="string")return L(i,e,t);if(Array.isArray(t)&&!t.length)return i.removeAttribute(e);let s=(n=(r=lo[e])==null?void 0:r.call(lo,t))!=null?n:t;return i.setAttribute(e,s)},Ed=i=>{var e;return!!((e=i.closest)!=null&&e.call(i,'*[slot="media"]'))},rt=(i,e)=>{if(Ed(i))return;let t=(n,s)=>{var a,l;Vn(n)&&s(n);let{children:c=[]}=n??{},b=(l=(a=n?.shadowRoot)==null?void 0:a.children)!=null?l:[];[...c,...b].forEach(f=>rt(f,s))},r=i?.nodeName.toLowerCase();if(r.includes("-")&&!Vn(i)){d.customElements.whenDefined(r).then(()=>{t(i,e)});return}t(i,e)},co=(i,e,t)=>{i.forEach(r=>{if(e in r){r[e]=t;return}let n=mo(r),s=e.toLowerCase();n.includes(s)&&vd(r,s,t)})},fd=(i,e,t)=>{rt(i,e);let r=E=>{var f;let p=(f=E?.composedPath()[0])!=null?f:E.target;e(p)},n=E=>{var f;let p=(f=E?.composedPath()[0])!=null?f:E.target;t(p)};i.addEventListener(m.REGISTER_MEDIA_STATE_RECEIVER,r),i.addEventListener(m.UNREGISTER_MEDIA_STATE_RECEIVER,n);let s=E=>{E.forEach(f=>{let{addedNodes:p=[],removedNodes:h=[],type:A,target:g,attributeName:y}=f;A==="childList"?(Array.prototype.forEach.call(p,_=>rt(_,e)),Array.prototype.forEach.call(h,_=>rt(_,t))):A==="attributes"&&y===I.MEDIA_CHROME_ATTRIBUTES&&(Vn(g)?e(g):t(g))})},a=[],l=E=>{let f=E.target;f.name!=="media"&&(a.forEach(p=>rt(p,t)),a=[...f.assignedElements({flatten:!0})],a.forEach(p=>rt(p,e)))};i.addEventListener("slotchange",l);let c=new MutationObserver(s);return c.observe(i,{childList:!0,attributes:!0,subtree:!0}),()=>{rt(i,t),i.removeEventListener("slotchange",l),c.disconnect(),i.removeEventListener(m.REGISTER_MEDIA_STATE_RECEIVER,r),i.removeEventListener(m.UNREGISTER_MEDIA_STATE_RECEIVER,n)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",Wn);var Rt={PLACEMENT:"placement",BOUNDS:"bounds"};function gd(i){return`
    <style>
      :host {
        --_tooltip-background-color: var(--media-tooltip-background-color, var(--media-secondary-color, rgba(20, 20, 30, .7)));
        --_tooltip-background: var(--media-tooltip-background, var(--_tooltip-background-color));
        --_tooltip-arrow-half-width: calc(var(--media-tooltip-arrow-width, 12px) / 2);
        --_tooltip-arrow-height: var(--media-tooltip-arrow-height, 5px);
        --_tooltip-arrow-background: var(--media-tooltip-arrow-color, var(--_tooltip-background-color));
        position: relative;
        pointer-events: none;
        display: var(--media-tooltip-display, inline-flex);
        justify-content: center;
        align-items: center;
        box-sizing: border-box;
        z-index: var(--media-tooltip-z-index, 1);
        background: var(--_tooltip-background);
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        font: var(--media-font,
          var(--media-font-weight, 400)
          var(--media-font-size, 13px) /
          var(--media-text-content-height, var(--media-control-height, 18px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        padding: var(--media-tooltip-padding, .35em .7em);
        border: var(--media-tooltip-border, none);
        border-radius: var(--media-tooltip-border-radius, 5px);
        filter: var(--media-tooltip-filter, drop-shadow(0 0 4px rgba(0, 0, 0, .2)));
        white-space: var(--media-tooltip-white-space, nowrap);
      }

      :host([hidden]) {
        display: none;
      }

      img, svg {
        display: inline-block;
      }

      #arrow {
        position: absolute;
        width: 0px;
        height: 0px;
        border-style: solid;
        display: var(--media-tooltip-arrow-display, block);
      }

      :host(:not([placement])),
      :host([placement="top"]) {
        position: absolute;
        bottom: calc(100% + var(--media-tooltip-distance, 12px));
        left: 50%;
        transform: translate(calc(-50% - var(--media-tooltip-offset-x, 0px)), 0);
      }
      :host(:not([placement])) #arrow,
      :host([placement="top"]) #arrow {
        top: 100%;
        left: 50%;
        border-width: var(--_tooltip-arrow-height) var(--_tooltip-arrow-half-width) 0 var(--_tooltip-arrow-half-width);
        border-color: var(--_tooltip-arrow-background) transparent transparent transparent;
        transform: translate(calc(-50% + var(--media-tooltip-offset-x, 0px)), 0);
      }

      :host([placement="right"]) {
        position: absolute;
        left: calc(100% + var(--media-tooltip-distance, 12px));
        top: 50%;
        transform: translate(0, -50%);
      }
      :host([placement="right"]) #arrow {
        top: 50%;
        right: 100%;
        border-width: var(--_tooltip-arrow-half-width) var(--_tooltip-arrow-height) var(--_tooltip-arrow-half-width) 0;
        border-color: transparent var(--_tooltip-arrow-background) transparent transparent;
        transform: translate(0, -50%);
      }

      :host([placement="bottom"]) {
        position: absolute;
        top: calc(100% + var(--media-tooltip-distance, 12px));
        left: 50%;
        transform: translate(calc(-50% - var(--media-tooltip-offset-x, 0px)), 0);
      }
      :host([placement="bottom"]) #arrow {
        bottom: 100%;
        left: 50%;
        border-width: 0 var(--_tooltip-arrow-half-width) var(--_tooltip-arrow-height) var(--_tooltip-arrow-half-width);
        border-color: transparent transparent var(--_tooltip-arrow-background) transparent;
        transform: translate(calc(-50% + var(--media-tooltip-offset-x, 0px)), 0);
      }

      :host([placement="left"]) {
        position: absolute;
        right: calc(100% + var(--media-tooltip-distance, 12px));
        top: 50%;
        transform: translate(0, -50%);
      }
      :host([placement="left"]) #arrow {
        top: 50%;
        left: 100%;
        border-width: var(--_tooltip-arrow-half-width) 0 var(--_tooltip-arrow-half-width) var(--_tooltip-arrow-height);
        border-color: transparent transparent transparent var(--_tooltip-arrow-background);
        transform: translate(0, -50%);
      }
      
      :host([placement="none"]) #arrow {
        display: none;
      }
    </style>
    <slot></slot>
    <div id="arrow"></div>
  `}var Dt=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!Hi(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let t=this.placement;if(t==="left"||t==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let r=getComputedStyle(this),n=(e=Pe(this,"#"+this.bounds))!=null?e:va(this);if(!n)return;let{x:s,width:a}=n.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),b=l+c,E=s+a,f=r.getPropertyValue("--media-tooltip-offset-x"),p=f?parseFloat(f.replace("px","")):0,h=r.getPropertyValue("--media-tooltip-container-margin"),A=h?parseFloat(h.replace("px","")):0,g=l-s+p-A,y=b-E+p+A;if(g<0){this.style.setProperty("--media-tooltip-offset-x",`${g}px`);return}if(y>0){this.style.setProperty("--media-tooltip-offset-x",`${y}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[Rt.PLACEMENT,Rt.BOUNDS]}get placement(){return D(this,Rt.PLACEMENT)}set placement(e){L(this,Rt.PLACEMENT,e)}get bounds(){return D(this,Rt.BOUNDS)}set bounds(e){L(this,Rt.BOUNDS,e)}};Dt.shadowRootOptions={mode:"open"};Dt.getTemplateHTML=gd;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",Dt);var Gn=Dt;var Qn=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},V=(i,e,t)=>(Qn(i,e,"read from private field"),t?t.call(i):e.get(i)),st=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},pr=(i,e,t,r)=>(Qn(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),po=(i,e,t)=>(Qn(i,e,"access private method"),t),_e,Ct,qn,vo,Ve,xt,vr,Yn,Eo,We={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function bd(i,e={}){return`
    <style>
      :host {
        position: relative;
        font: var(--media-font,
          var(--media-font-weight, bold)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        padding: var(--media-button-padding, var(--media-control-padding, 10px));
        justify-content: var(--media-button-justify-content, center);
        display: inline-flex;
        align-items: center;
        vertical-align: middle;
        box-sizing: border-box;
        transition: background .15s linear;
        pointer-events: auto;
        cursor: var(--media-cursor, pointer);
        -webkit-tap-highlight-color: transparent;
      }

      
      :host(:focus-visible) {
        box-shadow: var(--media-focus-box-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        outline: 0;
      }
      
      :host(:where(:focus)) {
        box-shadow: none;
        outline: 0;
      }

      :host(:hover) {
        background: var(--media-control-hover-background, rgba(50 50 70 / .7));
      }

      slot[name="icon"] {
        display: inline-flex;
        align-items: center;
      }

      svg, img, ::slotted(svg), ::slotted(img) {
        width: var(--media-button-icon-width);
        height: var(--media-button-icon-height, var(--media-control-height, 24px));
        transform: var(--media-button-icon-transform);
        transition: var(--media-button-icon-transition);
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        vertical-align: middle;
        max-width: 100%;
        max-height: 100%;
        min-width: 100%;
      }

      media-tooltip {
        
        max-width: 0;
        overflow-x: clip;
        opacity: 0;
        transition: opacity .3s, max-width 0s 9s;
      }

      :host(:hover) media-tooltip,
      :host(:focus-visible) media-tooltip {
        max-width: 100vw;
        opacity: 1;
        transition: opacity .3s;
      }

      :host([notooltip]) slot[name="tooltip"] {
        display: none;
      }
    </style>

    ${this.getSlotTemplateHTML(i,e)}

    <slot name="tooltip">
      <media-tooltip part="tooltip" aria-hidden="true">
        <template shadowrootmode="${Gn.shadowRootOptions.mode}">
          ${Gn.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(i)}
        </slot>
      </media-tooltip>
    </slot>
  `}function _d(i,e){return`
    <slot></slot>
  `}function Td(){return""}var K=class extends d.HTMLElement{constructor(){if(super(),st(this,qn),st(this,Yn),st(this,_e,void 0),this.preventClick=!1,this.tooltipEl=null,st(this,Ct,e=>{this.preventClick||this.handleClick(e),setTimeout(V(this,Ve),0)}),st(this,Ve,()=>{var e,t;(t=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||t.call(e)}),st(this,xt,e=>{let{key:t}=e;if(!this.keysUsed.includes(t)){this.removeEventListener("keyup",V(this,xt));return}this.preventClick||this.handleClick(e)}),st(this,vr,e=>{let{metaKey:t,altKey:r,key:n}=e;if(t||r||!this.keysUsed.includes(n)){this.removeEventListener("keyup",V(this,xt));return}this.addEventListener("keyup",V(this,xt),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes),t=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(t):this.shadowRoot.innerHTML=t}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",We.TOOLTIP_PLACEMENT,I.MEDIA_CONTROLLER,o.MEDIA_LANG]}enable(){this.addEventListener("click",V(this,Ct)),this.addEventListener("keydown",V(this,vr)),this.tabIndex=0}disable(){this.removeEventListener("click",V(this,Ct)),this.removeEventListener("keydown",V(this,vr)),this.removeEventListener("keyup",V(this,xt)),this.tabIndex=-1}attributeChangedCallback(e,t,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER?(t&&((s=(n=V(this,_e))==null?void 0:n.unassociateElement)==null||s.call(n,this),pr(this,_e,null)),r&&this.isConnected&&(pr(this,_e,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=V(this,_e))==null?void 0:l.associateElement)==null||c.call(l,this))):e==="disabled"&&r!==t?r==null?this.enable():this.disable():e===We.TOOLTIP_PLACEMENT&&this.tooltipEl&&r!==t?this.tooltipEl.placement=r:e===o.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),po(this,qn,vo).call(this)&&V(this,Ve).call(this)}connectedCallback(){var e,t,r;let{style:n}=x(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let s=this.getAttribute(I.MEDIA_CONTROLLER);s&&(pr(this,_e,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(t=V(this,_e))==null?void 0:t.associateElement)==null||r.call(t,this)),d.customElements.whenDefined("media-tooltip").then(()=>po(this,Yn,Eo).call(this))}disconnectedCallback(){var e,t;this.disable(),(t=(e=V(this,_e))==null?void 0:e.unassociateElement)==null||t.call(e,this),pr(this,_e,null),this.removeEventListener("mouseenter",V(this,Ve)),this.removeEventListener("focus",V(this,Ve)),this.removeEventListener("click",V(this,Ct))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return D(this,We.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){L(this,We.TOOLTIP_PLACEMENT,e)}get mediaController(){return D(this,I.MEDIA_CONTROLLER)}set mediaController(e){L(this,I.MEDIA_CONTROLLER,e)}get disabled(){return S(this,We.DISABLED)}set disabled(e){w(this,We.DISABLED,e)}get noTooltip(){return S(this,We.NO_TOOLTIP)}set noTooltip(e){w(this,We.NO_TOOLTIP,e)}handleClick(e){}};_e=new WeakMap;Ct=new WeakMap;qn=new WeakSet;vo=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};Ve=new WeakMap;xt=new WeakMap;vr=new WeakMap;Yn=new WeakSet;Eo=function(){this.addEventListener("mouseenter",V(this,Ve)),this.addEventListener("focus",V(this,Ve)),this.addEventListener("click",V(this,Ct));let i=this.tooltipPlacement;i&&this.tooltipEl&&(this.tooltipEl.placement=i)};K.shadowRootOptions={mode:"open"};K.getTemplateHTML=bd;K.getSlotTemplateHTML=_d;K.getTooltipContentHTML=Td;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",K);var Ad=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,yd=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function kd(i){return`
    <style>
      :host([aria-checked="true"]) slot[name=off] {
        display: none !important;
      }

      
      :host(:not([aria-checked="true"])) slot[name=on] {
        display: none !important;
      }

      :host([aria-checked="true"]) slot[name=tooltip-enable],
      :host(:not([aria-checked="true"])) slot[name=tooltip-disable] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="on">${Ad}</slot>
      <slot name="off">${yd}</slot>
    </slot>
  `}function Sd(){return`
    <slot name="tooltip-enable">${k("Enable captions")}</slot>
    <slot name="tooltip-disable">${k("Disable captions")}</slot>
  `}var fo=i=>{i.setAttribute("aria-checked",Ka(i).toString())},ci=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING]}connectedCallback(){super.connectedCallback(),this.setAttribute("role","button"),this.setAttribute("aria-label",k("closed captions")),fo(this)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),e===o.MEDIA_SUBTITLES_SHOWING&&fo(this)}get mediaSubtitlesList(){return go(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){bo(this,o.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return go(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){bo(this,o.MEDIA_SUBTITLES_SHOWING,e)}handleClick(){this.dispatchEvent(new d.CustomEvent(m.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}))}};ci.getSlotTemplateHTML=kd;ci.getTooltipContentHTML=Sd;var go=(i,e)=>{let t=i.getAttribute(e);return t?Cn(t):[]},bo=(i,e,t)=>{if(!t?.length){i.removeAttribute(e);return}let r=ni(t);i.getAttribute(e)!==r&&i.setAttribute(e,r)};d.customElements.get("media-captions-button")||d.customElements.define("media-captions-button",ci);var To=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},wd=(i,e,t)=>(To(i,e,"read from private field"),t?t.call(i):e.get(i)),Id=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},Md=(i,e,t,r)=>(To(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),Er,Ld=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,Rd=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function Dd(i){return`
    <style>
      :host([${o.MEDIA_IS_FULLSCREEN}]) slot[name=icon] slot:not([name=exit]) {
        display: none !important;
      }

      
      :host(:not([${o.MEDIA_IS_FULLSCREEN}])) slot[name=icon] slot:not([name=enter]) {
        display: none !important;
      }

      :host([${o.MEDIA_IS_FULLSCREEN}]) slot[name=tooltip-enter],
      :host(:not([${o.MEDIA_IS_FULLSCREEN}])) slot[name=tooltip-exit] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="enter">${Ld}</slot>
      <slot name="exit">${Rd}</slot>
    </slot>
  `}function xd(){return`
    <slot name="tooltip-enter">${k("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${k("Exit fullscreen mode")}</slot>
  `}var _o=i=>{let e=i.mediaIsFullscreen?k("exit fullscreen mode"):k("enter fullscreen mode");i.setAttribute("aria-label",e)},ui=class extends K{constructor(){super(...arguments),Id(this,Er,null)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_FULLSCREEN,o.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),_o(this)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),e===o.MEDIA_IS_FULLSCREEN&&_o(this)}get mediaFullscreenUnavailable(){return D(this,o.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){L(this,o.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return S(this,o.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){w(this,o.MEDIA_IS_FULLSCREEN,e)}handleClick(e){Md(this,Er,e);let t=wd(this,Er)instanceof PointerEvent,r=this.mediaIsFullscreen?new d.CustomEvent(m.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(m.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:t});this.dispatchEvent(r)}};Er=new WeakMap;ui.getSlotTemplateHTML=Dd;ui.getTooltipContentHTML=xd;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",ui);var yo=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},hi=(i,e,t)=>(yo(i,e,"read from private field"),t?t.call(i):e.get(i)),Ao=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},mi=(i,e,t,r)=>(yo(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),Te,gr,fr={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},ko=500,Cd=`
<svg aria-hidden="true" viewBox="0 0 100 100">
  <path d="M73,50c0-12.7-10.3-23-23-23S27,37.3,27,50 M30.9,50c0-10.5,8.5-19.1,19.1-19.1S69.1,39.5,69.1,50">
    <animateTransform
       attributeName="transform"
       attributeType="XML"
       type="rotate"
       dur="1s"
       from="0 50 50"
       to="360 50 50"
       repeatCount="indefinite" />
  </path>
</svg>
`;function Od(i){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${ko}ms);
      }

      #status {
        color: rgba(0,0,0,0);
        width: 0px;
        height: 0px;
      }

      :host slot[name=icon] > *,
      :host ::slotted([slot=icon]) {
        opacity: var(--media-loading-indicator-opacity, 0);
        transition: opacity 0.15s;
      }

      :host([${o.MEDIA_LOADING}]:not([${o.MEDIA_PAUSED}])) slot[name=icon] > *,
      :host([${o.MEDIA_LOADING}]:not([${o.MEDIA_PAUSED}])) ::slotted([slot=icon]) {
        opacity: var(--media-loading-indicator-opacity, 1);
        transition: opacity 0.15s var(--_loading-indicator-delay);
      }

      :host #status {
        visibility: var(--media-loading-indicator-opacity, hidden);
        transition: visibility 0.15s;
      }

      :host([${o.MEDIA_LOADING}]:not([${o.MEDIA_PAUSED}])) #status {
        visibility: var(--media-loading-indicator-opacity, visible);
        transition: visibility 0.15s var(--_loading-indicator-delay);
      }

      svg, img, ::slotted(svg), ::slotted(img) {
        width: var(--media-loading-indicator-icon-width);
        height: var(--media-loading-indicator-icon-height, 100px);
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        vertical-align: middle;
      }
    </style>

    <slot name="icon">${Cd}</slot>
    <div id="status" role="status" aria-live="polite">${k("media loading")}</div>
  `}var pi=class extends d.HTMLElement{constructor(){if(super(),Ao(this,Te,void 0),Ao(this,gr,ko),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED,o.MEDIA_LOADING,fr.LOADING_DELAY]}attributeChangedCallback(e,t,r){var n,s,a,l,c;e===fr.LOADING_DELAY&&t!==r?this.loadingDelay=Number(r):e===I.MEDIA_CONTROLLER&&(t&&((s=(n=hi(this,Te))==null?void 0:n.unassociateElement)==null||s.call(n,this),mi(this,Te,null)),r&&this.isConnected&&(mi(this,Te,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=hi(this,Te))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,t,r;let n=this.getAttribute(I.MEDIA_CONTROLLER);n&&(mi(this,Te,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(t=hi(this,Te))==null?void 0:t.associateElement)==null||r.call(t,this))}disconnectedCallback(){var e,t;(t=(e=hi(this,Te))==null?void 0:e.unassociateElement)==null||t.call(e,this),mi(this,Te,null)}get loadingDelay(){return hi(this,gr)}set loadingDelay(e){mi(this,gr,e);let{style:t}=x(this.shadowRoot,":host");t.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return S(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return S(this,o.MEDIA_LOADING)}set mediaLoading(e){w(this,o.MEDIA_LOADING,e)}get mediaController(){return D(this,I.MEDIA_CONTROLLER)}set mediaController(e){L(this,I.MEDIA_CONTROLLER,e)}get noAutohide(){return S(this,fr.NO_AUTOHIDE)}set noAutohide(e){w(this,fr.NO_AUTOHIDE,e)}};Te=new WeakMap;gr=new WeakMap;pi.shadowRootOptions={mode:"open"};pi.getTemplateHTML=Od;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",pi);var Ud=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,So=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,Pd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function Nd(i){return`
    <style>
      :host(:not([${o.MEDIA_VOLUME_LEVEL}])) slot[name=icon] slot:not([name=high]),
      :host([${o.MEDIA_VOLUME_LEVEL}=high]) slot[name=icon] slot:not([name=high]) {
        display: none !important;
      }

      :host([${o.MEDIA_VOLUME_LEVEL}=off]) slot[name=icon] slot:not([name=off]) {
        display: none !important;
      }

      :host([${o.MEDIA_VOLUME_LEVEL}=low]) slot[name=icon] slot:not([name=low]) {
        display: none !important;
      }

      :host([${o.MEDIA_VOLUME_LEVEL}=medium]) slot[name=icon] slot:not([name=medium]) {
        display: none !important;
      }

      :host(:not([${o.MEDIA_VOLUME_LEVEL}=off])) slot[name=tooltip-unmute],
      :host([${o.MEDIA_VOLUME_LEVEL}=off]) slot[name=tooltip-mute] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="off">${Ud}</slot>
      <slot name="low">${So}</slot>
      <slot name="medium">${So}</slot>
      <slot name="high">${Pd}</slot>
    </slot>
  `}function Hd(){return`
    <slot name="tooltip-mute">${k("Mute")}</slot>
    <slot name="tooltip-unmute">${k("Unmute")}</slot>
  `}var wo=i=>{let t=i.mediaVolumeLevel==="off"?k("unmute"):k("mute");i.setAttribute("aria-label",t)},vi=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),wo(this)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),e===o.MEDIA_VOLUME_LEVEL&&wo(this)}get mediaVolumeLevel(){return D(this,o.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){L(this,o.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?m.MEDIA_UNMUTE_REQUEST:m.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};vi.getSlotTemplateHTML=Nd;vi.getTooltipContentHTML=Hd;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",vi);var Fd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,Bd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function $d(i){return`
    <style>
      :host([${o.MEDIA_PAUSED}]) slot[name=pause],
      :host(:not([${o.MEDIA_PAUSED}])) slot[name=play] {
        display: none !important;
      }

      :host([${o.MEDIA_PAUSED}]) slot[name=tooltip-pause],
      :host(:not([${o.MEDIA_PAUSED}])) slot[name=tooltip-play] {
        display: none;
      }
    </style>

    <slot name="icon">
      <slot name="play">${Fd}</slot>
      <slot name="pause">${Bd}</slot>
    </slot>
  `}function Wd(){return`
    <slot name="tooltip-play">${k("Play")}</slot>
    <slot name="tooltip-pause">${k("Pause")}</slot>
  `}var Io=i=>{let e=i.mediaPaused?k("play"):k("pause");i.setAttribute("aria-label",e)},Ei=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),Io(this)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),(e===o.MEDIA_PAUSED||e===o.MEDIA_LANG)&&Io(this)}get mediaPaused(){return S(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?m.MEDIA_PLAY_REQUEST:m.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};Ei.getSlotTemplateHTML=$d;Ei.getTooltipContentHTML=Wd;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",Ei);var Mo=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},br=(i,e,t)=>(Mo(i,e,"read from private field"),t?t.call(i):e.get(i)),Vd=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},_r=(i,e,t,r)=>(Mo(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),Ae;function Kd(i,e={}){return`
    <style>
      :host {
        font: var(--media-font,
          var(--media-font-weight, normal)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        background: var(--media-text-background, var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7))));
        padding: var(--media-control-padding, 10px);
        display: inline-flex;
        justify-content: center;
        align-items: center;
        vertical-align: middle;
        box-sizing: border-box;
        text-align: center;
        pointer-events: auto;
      }

      
      :host(:focus-visible) {
        box-shadow: var(--media-focus-box-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        outline: 0;
      }

      
      :host(:where(:focus)) {
        box-shadow: none;
        outline: 0;
      }
    </style>

    ${this.getSlotTemplateHTML(i,e)}
  `}function Gd(i,e){return`
    <slot></slot>
  `}var ae=class extends d.HTMLElement{constructor(){if(super(),Vd(this,Ae,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,t,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER&&(t&&((s=(n=br(this,Ae))==null?void 0:n.unassociateElement)==null||s.call(n,this),_r(this,Ae,null)),r&&this.isConnected&&(_r(this,Ae,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=br(this,Ae))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,t,r;let{style:n}=x(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let s=this.getAttribute(I.MEDIA_CONTROLLER);s&&(_r(this,Ae,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(t=br(this,Ae))==null?void 0:t.associateElement)==null||r.call(t,this))}disconnectedCallback(){var e,t;(t=(e=br(this,Ae))==null?void 0:e.unassociateElement)==null||t.call(e,this),_r(this,Ae,null)}};Ae=new WeakMap;ae.shadowRootOptions={mode:"open"};ae.getTemplateHTML=Kd;ae.getSlotTemplateHTML=Gd;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",ae);var Lo=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},qd=(i,e,t)=>(Lo(i,e,"read from private field"),t?t.call(i):e.get(i)),Yd=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},Qd=(i,e,t,r)=>(Lo(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),Tr,zn=class extends ae{constructor(){super(),Yd(this,Tr,void 0),Qd(this,Tr,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_LANG]}attributeChangedCallback(e,t,r){if(super.attributeChangedCallback(e,t,r),(e===o.MEDIA_PREVIEW_CHAPTER||e===o.MEDIA_LANG)&&r!==t&&r!=null)if(qd(this,Tr).textContent=r,r!==""){let n=k("chapter: {chapterName}",{chapterName:r});this.setAttribute("aria-valuetext",n)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return D(this,o.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){L(this,o.MEDIA_PREVIEW_CHAPTER,e)}};Tr=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",zn);var Ro=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Ar=(i,e,t)=>(Ro(i,e,"read from private field"),t?t.call(i):e.get(i)),zd=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},yr=(i,e,t,r)=>(Ro(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),ye;function Xd(i){return`
    <style>
      :host {
        box-sizing: border-box;
        display: var(--media-control-display, var(--media-preview-thumbnail-display, inline-block));
        overflow: hidden;
      }

      img {
        display: none;
        position: relative;
      }
    </style>
    <img crossorigin loading="eager" decoding="async">
  `}var Ot=class extends d.HTMLElement{constructor(){if(super(),zd(this,ye,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,t,r;let n=this.getAttribute(I.MEDIA_CONTROLLER);n&&(yr(this,ye,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(t=Ar(this,ye))==null?void 0:t.associateElement)==null||r.call(t,this))}disconnectedCallback(){var e,t;(t=(e=Ar(this,ye))==null?void 0:e.unassociateElement)==null||t.call(e,this),yr(this,ye,null)}attributeChangedCallback(e,t,r){var n,s,a,l,c;[o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===I.MEDIA_CONTROLLER&&(t&&((s=(n=Ar(this,ye))==null?void 0:n.unassociateElement)==null||s.call(n,this),yr(this,ye,null)),r&&this.isConnected&&(yr(this,ye,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=Ar(this,ye))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return D(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){L(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(o.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(t=>+t)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(o.MEDIA_PREVIEW_COORDS);return}this.setAttribute(o.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,t=this.mediaPreviewImage;if(!(e&&t))return;let[r,n,s,a]=e,l=t.split("#")[0],c=getComputedStyle(this),{maxWidth:b,maxHeight:E,minWidth:f,minHeight:p}=c,h=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",A,g;if(h==="fill"){let Me=parseInt(b)/s,Le=parseInt(E)/a,Yt=parseInt(f)/s,Qe=parseInt(p)/a;A=Me<1?Me:Math.max(Me,Yt),g=Le<1?Le:Math.max(Le,Qe)}else{let Me=Math.min(parseInt(b)/s,parseInt(E)/a),Le=Math.max(parseInt(f)/s,parseInt(p)/a),Qe=Me<1?Me:Le>1?Le:1;A=Qe,g=Qe}let{style:y}=x(this.shadowRoot,":host"),_=x(this.shadowRoot,"img").style,z=this.shadowRoot.querySelector("img"),qt=Math.min(A,g)<1?"min":"max";y.setProperty(`${qt}-width`,"initial","important"),y.setProperty(`${qt}-height`,"initial","important"),y.width=`${s*A}px`,y.height=`${a*g}px`;let ct=()=>{_.width=`${this.imgWidth*A}px`,_.height=`${this.imgHeight*g}px`,_.display="block"};z.src!==l&&(z.onload=()=>{this.imgWidth=z.naturalWidth,this.imgHeight=z.naturalHeight,ct(),z.onload=null},z.src=l,ct()),ct(),_.transform=`translate(-${r*A}px, -${n*g}px)`}};ye=new WeakMap;Ot.shadowRootOptions={mode:"open"};Ot.getTemplateHTML=Xd;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",Ot);var Xn=Ot;var Do=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],xo=(i,e)=>{let t=i===1?k(Do[e].singular):k(Do[e].plural);return`${i} ${t}`},at=i=>{if(!It(i))return"";let e=Math.abs(i),t=e!==i,r=new Date(0,0,0,0,0,e,0),s=[r.getHours(),r.getMinutes(),r.getSeconds()].map((a,l)=>a&&xo(a,l)).filter(a=>a).join(", ");return t?k("{time} remaining",{time:s}):e===0?xo(0,2):s};function ot(i,e){let t=!1;i<0&&(t=!0,i=0-i),i=i<0?0:i;let r=Math.floor(i%60),n=Math.floor(i/60%60),s=Math.floor(i/3600),a=Math.floor(e/60%60),l=Math.floor(e/3600);return(isNaN(i)||i===1/0)&&(s=n=r="0"),s=s>0||l>0?s+":":"",n=((s||a>=10)&&n<10?"0"+n:n)+":",r=r<10?"0"+r:r,(t?"-":"")+s+n+r}var Im=Object.freeze({length:0,start(i){let e=i>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(i){let e=i>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var Oo=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Co=(i,e,t)=>(Oo(i,e,"read from private field"),t?t.call(i):e.get(i)),Zd=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},Jd=(i,e,t,r)=>(Oo(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),fi,Zn=class extends ae{constructor(){super(),Zd(this,fi,void 0),Jd(this,fi,this.shadowRoot.querySelector("slot")),Co(this,fi).textContent=ot(0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),e===o.MEDIA_PREVIEW_TIME&&r!=null&&(Co(this,fi).textContent=ot(parseFloat(r)))}get mediaPreviewTime(){return C(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){N(this,o.MEDIA_PREVIEW_TIME,e)}};fi=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",Zn);var Ut={SEEK_OFFSET:"seekoffset"},Jn=30,jd=i=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${i}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function ec(i,e){return`
    <slot name="icon">${jd(e.seekOffset)}</slot>
  `}var tc=(i,e)=>{i.setAttribute("aria-label",k("seek back {seekOffset} seconds",{seekOffset:e}))};function ic(){return k("Seek backward")}var rc=0,gi=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,Ut.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=C(this,Ut.SEEK_OFFSET,Jn)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),tc(this,this.seekOffset),e===Ut.SEEK_OFFSET&&(this.seekOffset=C(this,Ut.SEEK_OFFSET,Jn))}get seekOffset(){return C(this,Ut.SEEK_OFFSET,Jn)}set seekOffset(e){N(this,Ut.SEEK_OFFSET,e),this.setAttribute("aria-label",k("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),Pi(Ni(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return C(this,o.MEDIA_CURRENT_TIME,rc)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),t=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(t)}};gi.getSlotTemplateHTML=ec;gi.getTooltipContentHTML=ic;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",gi);var Pt={SEEK_OFFSET:"seekoffset"},jn=30,nc=i=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${i}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function sc(i,e){return`
    <slot name="icon">${nc(e.seekOffset)}</slot>
  `}var ac=(i,e)=>{i.setAttribute("aria-label",k("seek forward {seekOffset} seconds",{seekOffset:e}))};function oc(){return k("Seek forward")}var lc=0,bi=class extends K{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,Pt.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=C(this,Pt.SEEK_OFFSET,jn)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),ac(this,this.seekOffset),e===Pt.SEEK_OFFSET&&(this.seekOffset=C(this,Pt.SEEK_OFFSET,jn))}get seekOffset(){return C(this,Pt.SEEK_OFFSET,jn)}set seekOffset(e){N(this,Pt.SEEK_OFFSET,e),this.setAttribute("aria-label",k("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),Pi(Ni(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return C(this,o.MEDIA_CURRENT_TIME,lc)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,t=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(t)}};bi.getSlotTemplateHTML=sc;bi.getTooltipContentHTML=oc;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",bi);var is=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},pe=(i,e,t)=>(is(i,e,"read from private field"),t?t.call(i):e.get(i)),lt=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},rs=(i,e,t,r)=>(is(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),Ge=(i,e,t)=>(is(i,e,"access private method"),t),Nt,ke,Mr,ns,Po,wr,ss,_i,kr,Sr,es,Ke={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},Uo=[...Object.values(Ke),o.MEDIA_CURRENT_TIME,o.MEDIA_DURATION,o.MEDIA_SEEKABLE],No=["Enter"," "],dc="&nbsp;/&nbsp;",ts=(i,{timesSep:e=dc}={})=>{var t,r;let n=(t=i.mediaCurrentTime)!=null?t:0,[,s]=(r=i.mediaSeekable)!=null?r:[],a=0;Number.isFinite(i.mediaDuration)?a=i.mediaDuration:Number.isFinite(s)&&(a=s);let l=i.remaining?ot(0-(a-n)):ot(n);return i.showDuration?`${l}${e}${ot(a)}`:l},cc=i=>{var e;let t=i.mediaCurrentTime,[,r]=(e=i.mediaSeekable)!=null?e:[],n=null;if(Number.isFinite(i.mediaDuration)?n=i.mediaDuration:Number.isFinite(r)&&(n=r),t==null||n===null){i.setAttribute("aria-description",k("video not loaded, unknown time."));return}let s=i.remaining?at(0-(n-t)):at(t);if(!i.showDuration){i.setAttribute("aria-description",s);return}let a=at(n),l=k("{currentTime} of {totalTime}",{currentTime:s,totalTime:a});i.setAttribute("aria-description",l)};function uc(i,e){return`
    <slot>${ts(e)}</slot>
  `}var hc=i=>{i.setAttribute("aria-label",k("playback time"))},Ir=class extends ae{constructor(){super(),lt(this,ns),lt(this,wr),lt(this,_i),lt(this,Sr),lt(this,Nt,void 0),lt(this,ke,null),lt(this,Mr,e=>{let{metaKey:t,altKey:r,key:n}=e;if(t||r||!No.includes(n)){this.removeEventListener("keyup",pe(this,ke));return}this.addEventListener("keyup",pe(this,ke))}),rs(this,Nt,this.shadowRoot.querySelector("slot")),pe(this,Nt).innerHTML=`${ts(this)}`}static get observedAttributes(){return[...super.observedAttributes,...Uo,"disabled"]}connectedCallback(){let{style:e}=x(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",k("playback time")),Ge(this,_i,kr).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),Ge(this,wr,ss).call(this),super.disconnectedCallback()}attributeChangedCallback(e,t,r){hc(this),Uo.includes(e)?this.update():e==="disabled"&&r!==t?r==null?Ge(this,_i,kr).call(this):Ge(this,Sr,es).call(this):e===Ke.NO_TOGGLE&&r!==t&&(this.noToggle?Ge(this,Sr,es).call(this):Ge(this,_i,kr).call(this)),super.attributeChangedCallback(e,t,r)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return S(this,Ke.REMAINING)}set remaining(e){w(this,Ke.REMAINING,e)}get showDuration(){return S(this,Ke.SHOW_DURATION)}set showDuration(e){w(this,Ke.SHOW_DURATION,e)}get noToggle(){return S(this,Ke.NO_TOGGLE)}set noToggle(e){w(this,Ke.NO_TOGGLE,e)}get mediaDuration(){return C(this,o.MEDIA_DURATION)}set mediaDuration(e){N(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return C(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(t=>+t)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}update(){let e=ts(this);cc(this),e!==pe(this,Nt).innerHTML&&(pe(this,Nt).innerHTML=e)}};Nt=new WeakMap;ke=new WeakMap;Mr=new WeakMap;ns=new WeakSet;Po=function(){pe(this,ke)||(rs(this,ke,i=>{let{key:e}=i;if(!No.includes(e)){this.removeEventListener("keyup",pe(this,ke));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",pe(this,Mr)),this.addEventListener("click",this.toggleTimeDisplay))};wr=new WeakSet;ss=function(){pe(this,ke)&&(this.removeEventListener("keyup",pe(this,ke)),this.removeEventListener("keydown",pe(this,Mr)),this.removeEventListener("click",this.toggleTimeDisplay),rs(this,ke,null))};_i=new WeakSet;kr=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),Ge(this,ns,Po).call(this))};Sr=new WeakSet;es=function(){this.removeAttribute("role"),this.disable(),Ge(this,wr,ss).call(this)};Ir.getSlotTemplateHTML=uc;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",Ir);var hs=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},P=(i,e,t)=>(hs(i,e,"read from private field"),t?t.call(i):e.get(i)),Z=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},qe=(i,e,t,r)=>(hs(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),ve=(i,e,t)=>(hs(i,e,"access private method"),t),Se,Hr,Lr,Rr,Ee,Pr,Dr,xr,Cr,ms,Ho,Or,as,Ur,os,Nr,ps,ls,Fo,ds,Bo,cs,$o,us,Wo;function mc(i){return`
    <style>
      :host {
        --_focus-box-shadow: var(--media-focus-box-shadow, inset 0 0 0 2px rgb(27 127 204 / .9));
        --_media-range-padding: var(--media-range-padding, var(--media-control-padding, 10px));

        box-shadow: var(--_focus-visible-box-shadow, none);
        background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        height: calc(var(--media-control-height, 24px) + 2 * var(--_media-range-padding));
        display: inline-flex;
        align-items: center;
        
        vertical-align: middle;
        box-sizing: border-box;
        position: relative;
        width: 100px;
        transition: background .15s linear;
        cursor: var(--media-cursor, pointer);
        pointer-events: auto;
        touch-action: none; 
      }

      
      input[type=range]:focus {
        outline: 0;
      }
      input[type=range]:focus::-webkit-slider-runnable-track {
        outline: 0;
      }

      :host(:hover) {
        background: var(--media-control-hover-background, rgb(50 50 70 / .7));
      }

      #leftgap {
        padding-left: var(--media-range-padding-left, var(--_media-range-padding));
      }

      #rightgap {
        padding-right: var(--media-range-padding-right, var(--_media-range-padding));
      }

      #startpoint,
      #endpoint {
        position: absolute;
      }

      #endpoint {
        right: 0;
      }

      #container {
        
        width: var(--media-range-track-width, 100%);
        transform: translate(var(--media-range-track-translate-x, 0px), var(--media-range-track-translate-y, 0px));
        position: relative;
        height: 100%;
        display: flex;
        align-items: center;
        min-width: 40px;
      }

      #range {
        
        display: var(--media-time-range-hover-display, block);
        bottom: var(--media-time-range-hover-bottom, 0);
        height: var(--media-time-range-hover-height, max(100% , 25px));
        width: 100%;
        position: absolute;
        cursor: var(--media-cursor, pointer);

        -webkit-appearance: none; 
        -webkit-tap-highlight-color: transparent;
        background: transparent; 
        margin: 0;
        z-index: 1;
      }

      @media (hover: hover) {
        #range {
          bottom: var(--media-time-range-hover-bottom, 0);
          height: var(--media-time-range-hover-height, max(100%, 20px));
        }
      }

      
      
      #range::-webkit-slider-thumb {
        -webkit-appearance: none;
        background: transparent;
        width: .1px;
        height: .1px;
      }

      
      #range::-moz-range-thumb {
        background: transparent;
        border: transparent;
        width: .1px;
        height: .1px;
      }

      #appearance {
        height: var(--media-range-track-height, 4px);
        display: flex;
        flex-direction: column;
        justify-content: center;
        width: 100%;
        position: absolute;
        
        will-change: transform;
      }

      #track {
        background: var(--media-range-track-background, rgb(255 255 255 / .2));
        border-radius: var(--media-range-track-border-radius, 1px);
        border: var(--media-range-track-border, none);
        outline: var(--media-range-track-outline);
        outline-offset: var(--media-range-track-outline-offset);
        backdrop-filter: var(--media-range-track-backdrop-filter);
        -webkit-backdrop-filter: var(--media-range-track-backdrop-filter);
        box-shadow: var(--media-range-track-box-shadow, none);
        position: absolute;
        width: 100%;
        height: 100%;
        overflow: hidden;
      }

      #progress,
      #pointer {
        position: absolute;
        height: 100%;
        will-change: width;
      }

      #progress {
        background: var(--media-range-bar-color, var(--media-primary-color, rgb(238 238 238)));
        transition: var(--media-range-track-transition);
      }

      #pointer {
        background: var(--media-range-track-pointer-background);
        border-right: var(--media-range-track-pointer-border-right);
        transition: visibility .25s, opacity .25s;
        visibility: hidden;
        opacity: 0;
      }

      @media (hover: hover) {
        :host(:hover) #pointer {
          transition: visibility .5s, opacity .5s;
          visibility: visible;
          opacity: 1;
        }
      }

      #thumb,
      ::slotted([slot=thumb]) {
        width: var(--media-range-thumb-width, 10px);
        height: var(--media-range-thumb-height, 10px);
        transition: var(--media-range-thumb-transition);
        transform: var(--media-range-thumb-transform, none);
        opacity: var(--media-range-thumb-opacity, 1);
        translate: -50%;
        position: absolute;
        left: 0;
        cursor: var(--media-cursor, pointer);
      }

      #thumb {
        border-radius: var(--media-range-thumb-border-radius, 10px);
        background: var(--media-range-thumb-background, var(--media-primary-color, rgb(238 238 238)));
        box-shadow: var(--media-range-thumb-box-shadow, 1px 1px 1px transparent);
        border: var(--media-range-thumb-border, none);
      }

      :host([disabled]) #thumb {
        background-color: #777;
      }

      .segments #appearance {
        height: var(--media-range-segment-hover-height, 7px);
      }

      #track {
        clip-path: url(#segments-clipping);
      }

      #segments {
        --segments-gap: var(--media-range-segments-gap, 2px);
        position: absolute;
        width: 100%;
        height: 100%;
      }

      #segments-clipping {
        transform: translateX(calc(var(--segments-gap) / 2));
      }

      #segments-clipping:empty {
        display: none;
      }

      #segments-clipping rect {
        height: var(--media-range-track-height, 4px);
        y: calc((var(--media-range-segment-hover-height, 7px) - var(--media-range-track-height, 4px)) / 2);
        transition: var(--media-range-segment-transition, transform .1s ease-in-out);
        transform: var(--media-range-segment-transform, scaleY(1));
        transform-origin: center;
      }

      /* Visible label for accessibility - positioned off-screen but technically visible (Firefox requires visible labels) */
      #range-label {
        position: absolute;
        left: -10000px;
        background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        pointer-events: none;
      }
    </style>
    <div id="leftgap"></div>
    <div id="container">
      <div id="startpoint"></div>
      <div id="endpoint"></div>
      <div id="appearance">
        <div id="track" part="track">
          <div id="pointer"></div>
          <div id="progress" part="progress"></div>
        </div>
        <slot name="thumb">
          <div id="thumb" part="thumb"></div>
        </slot>
        <svg id="segments" aria-hidden="true"><clipPath id="segments-clipping"></clipPath></svg>
      </div>
        <input id="range" type="range" min="0" max="1" step="any" value="0">
        <label for="range" id="range-label"></label>

      ${this.getContainerTemplateHTML(i)}
    </div>
    <div id="rightgap"></div>
  `}function pc(i){return""}var we=class extends d.HTMLElement{constructor(){if(super(),Z(this,ms),Z(this,Or),Z(this,Ur),Z(this,Nr),Z(this,ls),Z(this,ds),Z(this,cs),Z(this,us),Z(this,Se,void 0),Z(this,Hr,void 0),Z(this,Lr,void 0),Z(this,Rr,void 0),Z(this,Ee,{}),Z(this,Pr,[]),Z(this,Dr,()=>{if(this.range.matches(":focus-visible")){let{style:e}=x(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),Z(this,xr,()=>{let{style:e}=x(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),Z(this,Cr,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes),t=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(t):this.shadowRoot.innerHTML=t}this.container=this.shadowRoot.querySelector("#container"),qe(this,Lr,this.shadowRoot.querySelector("#startpoint")),qe(this,Rr,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",I.MEDIA_CONTROLLER]}attributeChangedCallback(e,t,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER?(t&&((s=(n=P(this,Se))==null?void 0:n.unassociateElement)==null||s.call(n,this),qe(this,Se,null)),r&&this.isConnected&&(qe(this,Se,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=P(this,Se))==null?void 0:l.associateElement)==null||c.call(l,this))):(e==="disabled"||e==="aria-disabled"&&t!==r)&&(r==null?(this.range.removeAttribute(e),ve(this,Or,as).call(this)):(this.range.setAttribute(e,r),ve(this,Ur,os).call(this)))}connectedCallback(){var e,t,r;let{style:n}=x(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),P(this,Ee).pointer=x(this.shadowRoot,"#pointer"),P(this,Ee).progress=x(this.shadowRoot,"#progress"),P(this,Ee).thumb=x(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),P(this,Ee).activeSegment=x(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let s=this.getAttribute(I.MEDIA_CONTROLLER);s&&(qe(this,Se,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(t=P(this,Se))==null?void 0:t.associateElement)==null||r.call(t,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",P(this,Dr)),this.shadowRoot.addEventListener("focusout",P(this,xr)),ve(this,Or,as).call(this),Ki(this.container,P(this,Cr))}disconnectedCallback(){var e,t;ve(this,Ur,os).call(this),(t=(e=P(this,Se))==null?void 0:e.unassociateElement)==null||t.call(e,this),qe(this,Se,null),this.shadowRoot.removeEventListener("focusin",P(this,Dr)),this.shadowRoot.removeEventListener("focusout",P(this,xr)),Gi(this.container,P(this,Cr))}updatePointerBar(e){var t;(t=P(this,Ee).pointer)==null||t.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,t;let r=this.range.valueAsNumber*100;(e=P(this,Ee).progress)==null||e.style.setProperty("width",`${r}%`),(t=P(this,Ee).thumb)==null||t.style.setProperty("left",`${r}%`)}updateSegments(e){let t=this.shadowRoot.querySelector("#segments-clipping");if(t.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let r=[...new Set([+this.range.min,...e.flatMap(s=>[s.start,s.end]),+this.range.max])];qe(this,Pr,[...r]);let n=r.pop();for(let[s,a]of r.entries()){let[l,c]=[s===0,s===r.length-1],b=l?"calc(var(--segments-gap) / -1)":`${a*100}%`,f=`calc(${((c?n:r[s+1])-a)*100}%${l||c?"":" - var(--segments-gap)"})`,p=W.createElementNS("http://www.w3.org/2000/svg","rect"),h=En(this.shadowRoot,`#segments-clipping rect:nth-child(${s+1})`);h.style.setProperty("x",b),h.style.setProperty("width",f),t.append(p)}}getPointerRatio(e){return Ea(e.clientX,e.clientY,P(this,Lr).getBoundingClientRect(),P(this,Rr).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":ve(this,us,Wo).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":ve(this,ls,Fo).call(this,e);break;case"pointerdown":ve(this,Nr,ps).call(this,e);break;case"pointerup":ve(this,ds,Bo).call(this);break;case"pointerleave":ve(this,cs,$o).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};Se=new WeakMap;Hr=new WeakMap;Lr=new WeakMap;Rr=new WeakMap;Ee=new WeakMap;Pr=new WeakMap;Dr=new WeakMap;xr=new WeakMap;Cr=new WeakMap;ms=new WeakSet;Ho=function(i){let e=P(this,Ee).activeSegment;if(!e)return;let t=this.getPointerRatio(i),n=`#segments-clipping rect:nth-child(${P(this,Pr).findIndex((s,a,l)=>{let c=l[a+1];return c!=null&&t>=s&&t<=c})+1})`;(e.selectorText!=n||!e.style.transform)&&(e.selectorText=n,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};Or=new WeakSet;as=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};Ur=new WeakSet;os=function(){var i,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(i=d.window)==null||i.removeEventListener("pointerup",this),(e=d.window)==null||e.removeEventListener("pointermove",this)};Nr=new WeakSet;ps=function(i){var e;qe(this,Hr,i.composedPath().includes(this.range)),(e=d.window)==null||e.addEventListener("pointerup",this,{once:!0})};ls=new WeakSet;Fo=function(i){var e;i.pointerType!=="mouse"&&ve(this,Nr,ps).call(this,i),this.addEventListener("pointerleave",this,{once:!0}),(e=d.window)==null||e.addEventListener("pointermove",this)};ds=new WeakSet;Bo=function(){var i;(i=d.window)==null||i.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};cs=new WeakSet;$o=function(){var i,e;this.removeEventListener("pointerleave",this),(i=d.window)==null||i.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=P(this,Ee).activeSegment)==null||e.style.removeProperty("transform")};us=new WeakSet;Wo=function(i){i.pointerType==="pen"&&i.buttons===0||(this.toggleAttribute("dragging",i.buttons===1||i.pointerType!=="mouse"),this.updatePointerBar(i),ve(this,ms,Ho).call(this,i),this.dragging&&(i.pointerType!=="mouse"||!P(this,Hr))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(i),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};we.shadowRootOptions={mode:"open"};we.getTemplateHTML=mc;we.getContainerTemplateHTML=pc;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",we);var Vo=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Q=(i,e,t)=>(Vo(i,e,"read from private field"),t?t.call(i):e.get(i)),Ie=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},se=(i,e,t,r)=>(Vo(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),vc=(i,e,t,r)=>({set _(n){se(i,e,n,t)},get _(){return Q(i,e,r)}}),Ht,Fr,Ft,Ti,Br,$r,Wr,Bt,dt,Vr,Kr=class{constructor(e,t,r){Ie(this,Ht,void 0),Ie(this,Fr,void 0),Ie(this,Ft,void 0),Ie(this,Ti,void 0),Ie(this,Br,void 0),Ie(this,$r,void 0),Ie(this,Wr,void 0),Ie(this,Bt,void 0),Ie(this,dt,0),Ie(this,Vr,(n=performance.now())=>{se(this,dt,requestAnimationFrame(Q(this,Vr))),se(this,Ti,performance.now()-Q(this,Ft));let s=1e3/this.fps;if(Q(this,Ti)>s){se(this,Ft,n-Q(this,Ti)%s);let a=1e3/((n-Q(this,Fr))/++vc(this,Br)._),l=(n-Q(this,$r))/1e3/this.duration,c=Q(this,Wr)+l*this.playbackRate;c-Q(this,Ht).valueAsNumber>0?se(this,Bt,this.playbackRate/this.duration/a):(se(this,Bt,.995*Q(this,Bt)),c=Q(this,Ht).valueAsNumber+Q(this,Bt)),this.callback(c)}}),se(this,Ht,e),this.callback=t,this.fps=r}start(){Q(this,dt)===0&&(se(this,Ft,performance.now()),se(this,Fr,Q(this,Ft)),se(this,Br,0),Q(this,Vr).call(this))}stop(){Q(this,dt)!==0&&(cancelAnimationFrame(Q(this,dt)),se(this,dt,0))}update({start:e,duration:t,playbackRate:r}){let n=e-Q(this,Ht).valueAsNumber,s=Math.abs(t-this.duration);(n>0||n<-.5/t||s>=.5)&&this.callback(e),se(this,Wr,e),se(this,$r,performance.now()),this.duration=t,this.playbackRate=r}};Ht=new WeakMap;Fr=new WeakMap;Ft=new WeakMap;Ti=new WeakMap;Br=new WeakMap;$r=new WeakMap;Wr=new WeakMap;Bt=new WeakMap;dt=new WeakMap;Vr=new WeakMap;var bs=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},O=(i,e,t)=>(bs(i,e,"read from private field"),t?t.call(i):e.get(i)),G=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},oe=(i,e,t,r)=>(bs(i,e,"write to private field"),r?r.call(i,t):e.set(i,t),t),le=(i,e,t)=>(bs(i,e,"access private method"),t),$t,Ye,Yr,yi,Qr,qr,ki,Si,Wt,Vt,Ai,vs,Ko,Es,zr,_s,Xr,Ts,Zr,As,fs,Go,wi,Jr,gs,qo,Ec=i=>{let e=i.range,t=at(+Yo(i)),r=at(+i.mediaSeekableEnd),n=t&&r?k("{currentTime} of {totalTime}",{currentTime:t,totalTime:r}):k("video not loaded, unknown time.");e.setAttribute("aria-valuetext",n)};function fc(i){return`
    <style>
      :host {
        --media-box-border-radius: 4px;
        --media-box-padding-left: 10px;
        --media-box-padding-right: 10px;
        --media-preview-border-radius: var(--media-box-border-radius);
        --media-box-arrow-offset: var(--media-box-border-radius);
        --_control-background: var(--media-control-background, var(--media-secondary-color, rgb(20 20 30 / .7)));
        --_preview-background: var(--media-preview-background, var(--_control-background));

        
        contain: layout;
      }

      #buffered {
        background: var(--media-time-range-buffered-color, rgb(255 255 255 / .4));
        position: absolute;
        height: 100%;
        will-change: width;
      }

      #preview-rail,
      #current-rail {
        width: 100%;
        position: absolute;
        left: 0;
        bottom: 100%;
        pointer-events: none;
        will-change: transform;
      }

      [part~="box"] {
        width: min-content;
        
        position: absolute;
        bottom: 100%;
        flex-direction: column;
        align-items: center;
        transform: translateX(-50%);
      }

      [part~="current-box"] {
        display: var(--media-current-box-display, var(--media-box-display, flex));
        margin: var(--media-current-box-margin, var(--media-box-margin, 0 0 5px));
        visibility: hidden;
      }

      [part~="preview-box"] {
        display: var(--media-preview-box-display, var(--media-box-display, flex));
        margin: var(--media-preview-box-margin, var(--media-box-margin, 0 0 5px));
        transition-property: var(--media-preview-transition-property, visibility, opacity);
        transition-duration: var(--media-preview-transition-duration-out, .25s);
        transition-delay: var(--media-preview-transition-delay-out, 0s);
        visibility: hidden;
        opacity: 0;
      }

      :host(:is([${o.MEDIA_PREVIEW_IMAGE}], [${o.MEDIA_PREVIEW_TIME}])[dragging]) [part~="preview-box"] {
        transition-duration: var(--media-preview-transition-duration-in, .5s);
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        visibility: visible;
        opacity: 1;
      }

      @media (hover: hover) {
        :host(:is([${o.MEDIA_PREVIEW_IMAGE}], [${o.MEDIA_PREVIEW_TIME}]):hover) [part~="preview-box"] {
          transition-duration: var(--media-preview-transition-duration-in, .5s);
          transition-delay: var(--media-preview-transition-delay-in, .25s);
          visibility: visible;
          opacity: 1;
        }
      }

      media-preview-thumbnail,
      ::slotted(media-preview-thumbnail) {
        visibility: hidden;
        
        transition: visibility 0s .25s;
        transition-delay: calc(var(--media-preview-transition-delay-out, 0s) + var(--media-preview-transition-duration-out, .25s));
        background: var(--media-preview-thumbnail-background, var(--_preview-background));
        box-shadow: var(--media-preview-thumbnail-box-shadow, 0 0 4px rgb(0 0 0 / .2));
        max-width: var(--media-preview-thumbnail-max-width, 180px);
        max-height: var(--media-preview-thumbnail-max-height, 160px);
        min-width: var(--media-preview-thumbnail-min-width, 120px);
        min-height: var(--media-preview-thumbnail-min-height, 80px);
        border: var(--media-preview-thumbnail-border);
        border-radius: var(--media-preview-thumbnail-border-radius,
          var(--media-preview-border-radius) var(--media-preview-border-radius) 0 0);
      }

      :host([${o.MEDIA_PREVIEW_IMAGE}][dragging]) media-preview-thumbnail,
      :host([${o.MEDIA_PREVIEW_IMAGE}][dragging]) ::slotted(media-preview-thumbnail) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        visibility: visible;
      }

      @media (hover: hover) {
        :host([${o.MEDIA_PREVIEW_IMAGE}]:hover) media-preview-thumbnail,
        :host([${o.MEDIA_PREVIEW_IMAGE}]:hover) ::slotted(media-preview-thumbnail) {
          transition-delay: var(--media-preview-transition-delay-in, .25s);
          visibility: visible;
        }

        :host([${o.MEDIA_PREVIEW_TIME}]:hover) {
          --media-time-range-hover-display: block;
        }
      }

      media-preview-chapter-display,
      ::slotted(media-preview-chapter-display) {
        font-size: var(--media-font-size, 13px);
        line-height: 17px;
        min-width: 0;
        visibility: hidden;
        
        transition: min-width 0s, border-radius 0s, margin 0s, padding 0s, visibility 0s;
        transition-delay: calc(var(--media-preview-transition-delay-out, 0s) + var(--media-preview-transition-duration-out, .25s));
        background: var(--media-preview-chapter-background, var(--_preview-background));
        border-radius: var(--media-preview-chapter-border-radius,
          var(--media-preview-border-radius) var(--media-preview-border-radius)
          var(--media-preview-border-radius) var(--media-preview-border-radius));
        padding: var(--media-preview-chapter-padding, 3.5px 9px);
        margin: var(--media-preview-chapter-margin, 0 0 5px);
        text-shadow: var(--media-preview-chapter-text-shadow, 0 0 4px rgb(0 0 0 / .75));
      }

      :host([${o.MEDIA_PREVIEW_IMAGE}]) media-preview-chapter-display,
      :host([${o.MEDIA_PREVIEW_IMAGE}]) ::slotted(media-preview-chapter-display) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        border-radius: var(--media-preview-chapter-border-radius, 0);
        padding: var(--media-preview-chapter-padding, 3.5px 9px 0);
        margin: var(--media-preview-chapter-margin, 0);
        min-width: 100%;
      }

      media-preview-chapter-display[${o.MEDIA_PREVIEW_CHAPTER}],
      ::slotted(media-preview-chapter-display[${o.MEDIA_PREVIEW_CHAPTER}]) {
        visibility: visible;
      }

      media-preview-chapter-display:not([aria-valuetext]),
      ::slotted(media-preview-chapter-display:not([aria-valuetext])) {
        display: none;
      }

      media-preview-time-display,
      ::slotted(media-preview-time-display),
      media-time-display,
      ::slotted(media-time-display) {
        font-size: var(--media-font-size, 13px);
        line-height: 17px;
        min-width: 0;
        
        transition: min-width 0s, border-radius 0s;
        transition-delay: calc(var(--media-preview-transition-delay-out, 0s) + var(--media-preview-transition-duration-out, .25s));
        background: var(--media-preview-time-background, var(--_preview-background));
        border-radius: var(--media-preview-time-border-radius,
          var(--media-preview-border-radius) var(--media-preview-border-radius)
          var(--media-preview-border-radius) var(--media-preview-border-radius));
        padding: var(--media-preview-time-padding, 3.5px 9px);
        margin: var(--media-preview-time-margin, 0);
        text-shadow: var(--media-preview-time-text-shadow, 0 0 4px rgb(0 0 0 / .75));
        transform: translateX(min(
          max(calc(50% - var(--_box-width) / 2),
          calc(var(--_box-shift, 0))),
          calc(var(--_box-width) / 2 - 50%)
        ));
      }

      :host([${o.MEDIA_PREVIEW_IMAGE}]) media-preview-time-display,
      :host([${o.MEDIA_PREVIEW_IMAGE}]) ::slotted(media-preview-time-display) {
        transition-delay: var(--media-preview-transition-delay-in, .25s);
        border-radius: var(--media-preview-time-border-radius,
          0 0 var(--media-preview-border-radius) var(--media-preview-border-radius));
        min-width: 100%;
      }

      :host([${o.MEDIA_PREVIEW_TIME}]:hover) {
        --media-time-range-hover-display: block;
      }

      [part~="arrow"],
      ::slotted([part~="arrow"]) {
        display: var(--media-box-arrow-display, inline-block);
        transform: translateX(min(
          max(calc(50% - var(--_box-width) / 2 + var(--media-box-arrow-offset)),
          calc(var(--_box-shift, 0))),
          calc(var(--_box-width) / 2 - 50% - var(--media-box-arrow-offset))
        ));
        
        border-color: transparent;
        border-top-color: var(--media-box-arrow-background, var(--_control-background));
        border-width: var(--media-box-arrow-border-width,
          var(--media-box-arrow-height, 5px) var(--media-box-arrow-width, 6px) 0);
        border-style: solid;
        justify-content: center;
        height: 0;
      }
    </style>
    <div id="preview-rail">
      <slot name="preview" part="box preview-box">
        <media-preview-thumbnail>
          <template shadowrootmode="${Xn.shadowRootOptions.mode}">
            ${Xn.getTemplateHTML({})}
          </template>
        </media-preview-thumbnail>
        <media-preview-chapter-display></media-preview-chapter-display>
        <media-preview-time-display></media-preview-time-display>
        <slot name="preview-arrow"><div part="arrow"></div></slot>
      </slot>
    </div>
    <div id="current-rail">
      <slot name="current" part="box current-box">
        
      </slot>
    </div>
  `}var Gr=(i,e=i.mediaCurrentTime)=>{let t=Number.isFinite(i.mediaSeekableStart)?i.mediaSeekableStart:0,r=Number.isFinite(i.mediaDuration)?i.mediaDuration:i.mediaSeekableEnd;if(Number.isNaN(r))return 0;let n=(e-t)/(r-t);return Math.max(0,Math.min(n,1))},Yo=(i,e=i.range.valueAsNumber)=>{let t=Number.isFinite(i.mediaSeekableStart)?i.mediaSeekableStart:0,r=Number.isFinite(i.mediaDuration)?i.mediaDuration:i.mediaSeekableEnd;return Number.isNaN(r)?0:e*(r-t)+t},Ii=class extends we{constructor(){super(),G(this,vs),G(this,zr),G(this,Xr),G(this,Zr),G(this,fs),G(this,wi),G(this,gs),G(this,$t,null),G(this,Ye,void 0),G(this,Yr,void 0),G(this,yi,void 0),G(this,Qr,void 0),G(this,qr,void 0),G(this,ki,void 0),G(this,Si,void 0),G(this,Wt,void 0),G(this,Vt,void 0),G(this,Ai,()=>{le(this,vs,Ko).call(this)?O(this,Ye).start():O(this,Ye).stop()}),G(this,Es,r=>{this.dragging||(It(r)&&(this.range.valueAsNumber=r),O(this,Vt)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),oe(this,Yr,this.shadowRoot.querySelectorAll('[part~="box"]')),oe(this,Qr,this.shadowRoot.querySelector('[part~="preview-box"]')),oe(this,qr,this.shadowRoot.querySelector('[part~="current-box"]'));let t=getComputedStyle(this);oe(this,ki,parseInt(t.getPropertyValue("--media-box-padding-left"))),oe(this,Si,parseInt(t.getPropertyValue("--media-box-padding-right"))),oe(this,Ye,new Kr(this.range,O(this,Es),60))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_DURATION,o.MEDIA_SEEKABLE,o.MEDIA_CURRENT_TIME,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_TIME,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_BUFFERED,o.MEDIA_PLAYBACK_RATE,o.MEDIA_LOADING,o.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",k("seek")),O(this,Ai).call(this),oe(this,$t,this.getRootNode()),(e=O(this,$t))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),O(this,Ye).stop(),(e=O(this,$t))==null||e.removeEventListener("transitionstart",this),oe(this,$t,null)}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),t!=r&&(e===o.MEDIA_CURRENT_TIME||e===o.MEDIA_PAUSED||e===o.MEDIA_ENDED||e===o.MEDIA_LOADING||e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE?(O(this,Ye).update({start:Gr(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),O(this,Ai).call(this),Ec(this)):e===o.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=O(this,Wt),this.updateBar()))}get mediaChaptersCues(){return O(this,Wt)}set mediaChaptersCues(e){var t;oe(this,Wt,e),this.updateSegments((t=O(this,Wt))==null?void 0:t.map(r=>({start:Gr(this,r.startTime),end:Gr(this,r.endTime)})))}get mediaPaused(){return S(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return S(this,o.MEDIA_LOADING)}set mediaLoading(e){w(this,o.MEDIA_LOADING,e)}get mediaDuration(){return C(this,o.MEDIA_DURATION)}set mediaDuration(e){N(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return C(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return C(this,o.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){N(this,o.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(o.MEDIA_BUFFERED);return e?e.split(" ").map(t=>t.split(":").map(r=>+r)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(o.MEDIA_BUFFERED);return}let t=e.map(r=>r.join(":")).join(" ");this.setAttribute(o.MEDIA_BUFFERED,t)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(t=>+t)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,t=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return t}get mediaSeekableStart(){var e;let[t=0]=(e=this.mediaSeekable)!=null?e:[];return t}get mediaPreviewImage(){return D(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){L(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return C(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){N(this,o.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return S(this,o.MEDIA_ENDED)}set mediaEnded(e){w(this,o.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let t=this.mediaBuffered;if(!t.length)return;let r;if(this.mediaEnded)r=1;else{let s=this.mediaCurrentTime,[,a=this.mediaSeekableStart]=(e=t.find(([l,c])=>l<=s&&s<=c))!=null?e:[];r=Gr(this,a)}let{style:n}=x(this.shadowRoot,"#buffered");n.setProperty("width",`${r*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let t=x(this.shadowRoot,"#current-rail"),r=x(this.shadowRoot,'[part~="current-box"]'),n=le(this,zr,_s).call(this,O(this,qr)),s=le(this,Xr,Ts).call(this,n,this.range.valueAsNumber),a=le(this,Zr,As).call(this,n,this.range.valueAsNumber);t.style.transform=`translateX(${s})`,t.style.setProperty("--_range-width",`${n.range.width}`),r.style.setProperty("--_box-shift",`${a}`),r.style.setProperty("--_box-width",`${n.box.width}px`),r.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":le(this,gs,qo).call(this);break;case"pointermove":le(this,fs,Go).call(this,e);break;case"pointerup":O(this,Vt)&&oe(this,Vt,!1);break;case"pointerdown":oe(this,Vt,!0);break;case"pointerleave":le(this,wi,Jr).call(this,null);break;case"transitionstart":fe(e.target,this)&&setTimeout(()=>O(this,Ai).call(this),0);break}}};$t=new WeakMap;Ye=new WeakMap;Yr=new WeakMap;yi=new WeakMap;Qr=new WeakMap;qr=new WeakMap;ki=new WeakMap;Si=new WeakMap;Wt=new WeakMap;Vt=new WeakMap;Ai=new WeakMap;vs=new WeakSet;Ko=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&Hi(this)};Es=new WeakMap;zr=new WeakSet;_s=function(i){var e;let r=((e=this.getAttribute("bounds")?Pe(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),n=this.range.getBoundingClientRect(),s=i.offsetWidth,a=-(n.left-r.left-s/2),l=r.right-n.left-s/2;return{box:{width:s,min:a,max:l},bounds:r,range:n}};Xr=new WeakSet;Ts=function(i,e){let t=`${e*100}%`,{width:r,min:n,max:s}=i.box;if(!r)return t;if(Number.isNaN(n)||(t=`max(${`calc(1 / var(--_range-width) * 100 * ${n}% + var(--media-box-padding-left))`}, ${t})`),!Number.isNaN(s)){let l=`calc(1 / var(--_range-width) * 100 * ${s}% - var(--media-box-padding-right))`;t=`min(${t}, ${l})`}return t};Zr=new WeakSet;As=function(i,e){let{width:t,min:r,max:n}=i.box,s=e*i.range.width;if(s<r+O(this,ki)){let a=i.range.left-i.bounds.left-O(this,ki);return`${s-t/2+a}px`}if(s>n-O(this,Si)){let a=i.bounds.right-i.range.right-O(this,Si);return`${s+t/2-a-i.range.width}px`}return 0};fs=new WeakSet;Go=function(i){let e=[...O(this,Yr)].some(E=>i.composedPath().includes(E));if(!this.dragging&&(e||!i.composedPath().includes(this))){le(this,wi,Jr).call(this,null);return}let t=this.mediaSeekableEnd;if(!t)return;let r=x(this.shadowRoot,"#preview-rail"),n=x(this.shadowRoot,'[part~="preview-box"]'),s=le(this,zr,_s).call(this,O(this,Qr)),a=(i.clientX-s.range.left)/s.range.width;a=Math.max(0,Math.min(1,a));let l=le(this,Xr,Ts).call(this,s,a),c=le(this,Zr,As).call(this,s,a);r.style.transform=`translateX(${l})`,r.style.setProperty("--_range-width",`${s.range.width}`),n.style.setProperty("--_box-shift",`${c}`),n.style.setProperty("--_box-width",`${s.box.width}px`);let b=Math.round(O(this,yi))-Math.round(a*t);Math.abs(b)<1&&a>.01&&a<.99||(oe(this,yi,a*t),le(this,wi,Jr).call(this,O(this,yi)))};wi=new WeakSet;Jr=function(i){this.dispatchEvent(new d.CustomEvent(m.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:i}))};gs=new WeakSet;qo=function(){O(this,Ye).stop();let i=Yo(this);this.dispatchEvent(new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:i}))};Ii.shadowRootOptions={mode:"open"};Ii.getContainerTemplateHTML=fc;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",Ii);var gc=(i,e,t)=>{if(!e.has(i))throw TypeError("Cannot "+t)},Qo=(i,e,t)=>(gc(i,e,"read from private field"),t?t.call(i):e.get(i)),bc=(i,e,t)=>{if(e.has(i))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(i):e.set(i,t)},jr,_c=1,Tc=i=>i.mediaMuted?0:i.mediaVolume,Ac=i=>`${Math.round(i*100)}%`,ys=class extends we{constructor(){super(...arguments),bc(this,jr,()=>{let e=this.range.value,t=new d.CustomEvent(m.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(t)})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME,o.MEDIA_MUTED,o.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",k("volume")),this.range.addEventListener("input",Qo(this,jr))}disconnectedCallback(){this.range.removeEventListener("input",Qo(this,jr)),super.disconnectedCallback()}attributeChangedCallback(e,t,r){super.attributeChangedCallback(e,t,r),(e===o.MEDIA_VOLUME||e===o.MEDIA_MUTED)&&(this.range.valueAsNumber=Tc(this),this.range.setAttribute("aria-valuetext",Ac(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return C(this,o.MEDIA_VOLUME,_c)}set mediaVolume(e){N(this,o.MEDIA_VOLUME,e)}get mediaMuted(){return S(this,o.MEDIA_MUTED)}set mediaMuted(e){w(this,o.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return D(this,o.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){L(this,o.MEDIA_VOLUME_UNAVAILABLE,e)}};jr=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",ys);var yc={"Start airplay":"AirPlay starten","Stop airplay":"AirPlay stoppen",Audio:"Audio",Captions:"Untertitel","Enable captions":"Untertitel aktivieren","Disable captions":"Untertitel deaktivieren","Start casting":"Casting starten","Stop casting":"Casting stoppen","Enter fullscreen mode":"Vollbildmodus aktivieren","Exit fullscreen mode":"Vollbildmodus beenden",Mute:"Stumm schalten",Unmute:"Stummschaltung aufheben",Loop:"Endlosschleife","Enter picture in picture mode":"Bild-im-Bild-Modus aktivieren","Exit picture in picture mode":"Bild-im-Bild-Modus beenden",Play:"Abspielen",Pause:"Pause","Playback rate":"Wiedergabegeschwindigkeit","Playback rate {playbackRate}":"Wiedergabegeschwindigkeit {playbackRate}",Quality:"Qualit\xE4t","Seek backward":"Zur\xFCckspulen","Seek forward":"Vorspulen",Settings:"Einstellungen",Auto:"Auto","audio player":"Audioplayer","video player":"Videoplayer",volume:"Lautst\xE4rke",seek:"Springen","closed captions":"Untertitel","current playback rate":"aktuelle Wiedergabegeschwindigkeit","playback time":"Wiedergabezeit","media loading":"Medien werden geladen",settings:"Einstellungen","audio tracks":"Audiospuren",quality:"Qualit\xE4t",play:"abspielen",pause:"pause",mute:"stumm schalten",unmute:"Stummschaltung aufheben","chapter: {chapterName}":"Kapitel: {chapterName}",live:"live",Off:"Aus","start airplay":"AirPlay starten","stop airplay":"AirPlay stoppen","start casting":"Casting starten","stop casting":"Casting stoppen","enter fullscreen mode":"Vollbildmodus aktivieren","exit fullscreen mode":"Vollbildmodus beenden","enter picture in picture mode":"Bild-im-Bild-Modus aktivieren","exit picture in picture mode":"Bild-im-Bild-Modus beenden","seek to live":"Zum Live-Stream springen","playing live":"Live-Wiedergabe","seek back {seekOffset} seconds":"{seekOffset} Sekunden zur\xFCckspulen","seek forward {seekOffset} seconds":"{seekOffset} Sekunden vorspulen","Network Error":"Netzwerkfehler","Decode Error":"Dekodierungsfehler","Source Not Supported":"Quelle nicht unterst\xFCtzt","Encryption Error":"Verschl\xFCsselungsfehler","A network error caused the media download to fail.":"Ein Netzwerkfehler hat dazu gef\xFChrt, dass der Medien-Download fehlgeschlagen ist.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Ein Medienfehler hat die Wiedergabe abgebrochen. Das Medium k\xF6nnte besch\xE4digt sein oder Ihr Browser unterst\xFCtzt dieses Format nicht.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Ein nicht unterst\xFCtzter Fehler ist aufgetreten. Der Server oder das Netzwerk ist fehlgeschlagen, oder Ihr Browser unterst\xFCtzt dieses Format nicht.","The media is encrypted and there are no keys to decrypt it.":"Das Medium ist verschl\xFCsselt und es sind keine Schl\xFCssel zum Entschl\xFCsseln vorhanden.",hour:"Stunde",hours:"Stunden",minute:"Minute",minutes:"Minuten",second:"Sekunde",seconds:"Sekunden","{time} remaining":"{time} verbleibend","{currentTime} of {totalTime}":"{currentTime} von {totalTime}","video not loaded, unknown time.":"Video nicht geladen, unbekannte Zeit."};Ia("de",yc);var kc=[.5,.75,1,1.25,1.5,1.75,2],Sc=`
<media-loading-indicator slot="centered-chrome" noautohide></media-loading-indicator>
<media-control-bar class="scrub">
  <media-time-range>
    <media-preview-thumbnail slot="preview"></media-preview-thumbnail>
    <media-preview-chapter-display slot="preview"></media-preview-chapter-display>
    <media-preview-time-display slot="preview"></media-preview-time-display>
  </media-time-range>
</media-control-bar>
<media-control-bar class="buttons">
  <media-play-button></media-play-button>
  <media-seek-backward-button seekoffset="10"></media-seek-backward-button>
  <media-seek-forward-button seekoffset="10"></media-seek-forward-button>
  <media-mute-button></media-mute-button>
  <media-volume-range></media-volume-range>
  <media-time-display showduration notoggle></media-time-display>
  <span class="gap"></span>
  <media-captions-button></media-captions-button>
  <select id="speed">${kc.map(i=>`<option value="${i}">${i}\xD7</option>`).join("")}</select>
  <media-fullscreen-button></media-fullscreen-button>
</media-control-bar>`;function zo(i,e,t,r){let n=document.createElement("div");n.id="controls",i.before(n),n.innerHTML=`<media-controller id="controller" lang="${e.replace(/[^\w-]/g,"")}">${Sc}</media-controller>`;let s=n.firstElementChild;if(r)for(let a of["media-mute-button","media-volume-range"])s.querySelector(a)?.remove();return i.slot="media",i.controls=!1,i.tabIndex=-1,s.prepend(i),s.querySelector("media-captions-button")?.setAttribute("role","switch"),wc(i,s.querySelector("#speed"),t.speed??"Speed"),s}function wc(i,e,t){if(!e)return;e.setAttribute("aria-label",t);let r=()=>{e.value=String(i.playbackRate)};e.addEventListener("change",()=>i.playbackRate=Number(e.value)),e.addEventListener("keydown",n=>n.stopPropagation()),i.addEventListener("ratechange",r),r()}function Xo(i){return i.split(":").map(Number).reduce((t,r)=>t*60+r,0)}function Ic(i){try{return decodeURIComponent(i.replace(/^#/,""))}catch{return""}}function Zo(i,e,t){let r=Ic(i),n=e.find(({id:c})=>c===r);if(n)return{start:n.start,end:null};let s=/^t=([\d:.]*)(?:,([\d:.]+))?$/.exec(r);if(!s)return null;let[a,l]=[Xo(s[1]||"0"),s[2]?Xo(s[2]):null];return Number.isNaN(a)||l!==null&&!(l>a)?null:{start:Math.min(a,t),end:l}}var rn="-";function Kt(){return{turn:0,where:null,played:new Map,answers:new Map,bookmarks:[]}}var en=i=>Math.round(i).toString(36),tn=i=>parseInt(i,36),Jo=({segment:i,at:e})=>`${i}.${en(e)}`;function jo(i){let[e="",t=""]=i.split(".");return e&&!Number.isNaN(tn(t))?{segment:e,at:tn(t)}:null}function ks(i,e,t=1){let r=new Map(e.map(({key:a,start:l,end:c})=>[a,Math.round((c-l)*10)])),n=[...i.played].map(([a,l])=>{let c=r.get(a);if(Re(l)>=(c??1/0)-1)return`${a}*`;let b=t===1?l:la(l,t);return b.length?a+b.map(([E,f])=>`.${en(E)}-${en(f)}`).join(""):""}),s=[...i.answers].map(([a,l])=>`${a}.${l}`);return[en(i.turn),i.where?Jo(i.where):"",n.filter(Boolean).join("_"),s.join("_"),i.bookmarks.map(Jo).join("_")].join("!")}function Ss(i,e){let t=Kt(),[r="",n="",s="",a="",l=""]=i.split("!"),c=new Map(e.map(({key:b,start:E,end:f})=>[b,Math.round((f-E)*10)]));t.turn=tn(r)||0,t.where=jo(n);for(let b of s.split("_").filter(Boolean)){let E=b.endsWith("*"),[f="",...p]=(E?b.slice(0,-1):b).split("."),h=c.get(f)??1/0,g=p.map(y=>y.split("-").map(tn)).filter(([y,_])=>y>=0&&_>y).map(([y,_])=>[y,Math.min(_,h)]);t.played.set(f,E?[[0,h]]:Oe(g))}for(let b of a.split("_").filter(Boolean)){let[E="",f=""]=b.split(".");E&&f&&t.answers.set(E,f)}return t.bookmarks=l.split("_").map(jo).filter(b=>b!==null),t}function nn(i,e){let[t,r]=i.turn<=e.turn?[i,e]:[e,i],n=new Map(t.played);for(let[s,a]of r.played)n.set(s,Oe([...n.get(s)??[],...a]));return{turn:r.turn,where:r.where??t.where,played:n,answers:new Map([...t.answers,...r.answers]),bookmarks:r.bookmarks}}function el(i,e,t){let r=!1;for(let{key:n,start:s,end:a}of e){let l=oa(t,s,a).map(([E,f])=>[Math.round(E*10),Math.round(f*10)]);if(!l.length)continue;let c=i.played.get(n)??[],b=Oe([...c,...l]);Re(b)>Re(c)&&(i.played.set(n,b),r=!0)}return r}function tl(i,e){return e.reduce((t,{key:r})=>t+Re(i.played.get(r)??[])/10,0)}function ws(i,e){let t=i.findLast(({start:r})=>r<=e+.001)??i[0];return t?{segment:t.key,at:Math.max(0,Math.round((e-t.start)*10))}:null}function sn(i,{segment:e,at:t}){let r=i.find(({key:n})=>n===e);return r?Math.min(r.start+t/10,r.end):null}var Mc=4e3;function il(i){return i.keeper==="shell"&&parent!==window?new Ms(i):new Is(i)}function rl(i,e){return`mathml-anim:${i}:${e}`}function Lc(i,e,t){try{return Ss(localStorage.getItem(rl(i,e))??"",t)}catch{return Kt()}}function Rc(i,e,t){let r=(s,a)=>s.some(({segment:l,at:c})=>l===a.segment&&c===a.at);return[...e.filter(s=>r(t,s)||!r(i,s)),...t.filter(s=>!r(i,s)&&!r(e,s))]}var Is=class{constructor(e){this.data=e}data;seen=[];load(){let e=this.kept();return this.seen=[...e.bookmarks],Promise.resolve(e)}save(e){let t=this.kept();e.turn=Math.max(e.turn,t.turn+1),t.turn&&e.bookmarks.splice(0,1/0,...Rc(this.seen,t.bookmarks,e.bookmarks));try{localStorage.setItem(rl(this.data.store,this.data.id),ks(nn(t,e),this.data.segments)),this.seen=[...e.bookmarks]}catch{}}kept(){return Lc(this.data.store,this.data.id,this.data.segments)}},Ms=class{constructor(e){this.data=e}data;load(){return new Promise(e=>{let t=n=>{removeEventListener("message",r),e(n)},r=n=>{n.source!==parent||n.origin!==location.origin||n.data?.kind==="mathml-anim:remembered"&&n.data.lecture===this.data.id&&t(Ss(n.data.state,this.data.segments))};addEventListener("message",r),this.tell({kind:"mathml-anim:hello",lecture:this.data.id}),setTimeout(()=>t(Kt()),Mc)})}save(e){this.tell({kind:"mathml-anim:state",lecture:this.data.id,state:ks(e,this.data.segments)})}tell(e){try{let t=parent;if(e.kind==="mathml-anim:state"&&t.remember){t.remember(e);return}}catch{}parent.postMessage(e,location.origin==="null"?"*":location.origin)}};var an=class{constructor(e){this.film=e;e.addEventListener("playing",()=>this.open()),e.addEventListener("timeupdate",()=>this.follow());for(let t of["pause","ended","waiting"])e.addEventListener(t,()=>{this.follow(),this.close()});e.addEventListener("seeking",()=>this.close()),e.addEventListener("seeked",()=>!e.paused&&this.open())}film;closed=[];from=null;to=0;get runs(){return this.follow(),Oe(this.from===null?this.closed:[...this.closed,[this.from,this.to]])}open(){this.close(),this.film.seeking||(this.from=this.to=this.film.currentTime)}follow(){this.from!==null&&!this.film.seeking&&(this.to=Math.max(this.to,this.film.currentTime))}close(){this.from!==null&&this.to>this.from&&this.closed.push([this.from,this.to]),this.from=null}};var Dc=5e3,on=class{constructor(e,t,r,n){this.film=e;this.data=t;this.keeper=r;this.state=n;this.played=new an(e),e.addEventListener("timeupdate",()=>this.note(!1));for(let s of["pause","ended","seeked"])e.addEventListener(s,()=>this.note(!0));for(let s of["pagehide","leaving"])addEventListener(s,()=>this.note(!0));document.addEventListener("visibilitychange",()=>document.hidden&&this.note(!0))}film;data;keeper;state;played;counted=0;saved=-1/0;get seen(){return tl(this.state,this.data.segments)/Math.max(this.data.seconds,.1)}get resumesAt(){let e=this.state.where&&sn(this.data.segments,this.state.where),t=Math.min(5,.1*this.data.seconds);return e!==null&&e>t&&e<this.data.seconds-t?e:null}note(e){let{runs:t}=this.played,r=Re(t),n=r>this.counted&&el(this.state,this.data.segments,t);this.counted=r;let s=this.film.currentTime>0||t.length>0;s&&(this.state.where=ws(this.data.segments,this.film.ended?0:this.film.currentTime)),(e?s:n&&performance.now()-this.saved>Dc)&&this.save()}save(){this.saved=performance.now(),this.state.turn+=1,this.keeper.save(this.state),document.dispatchEvent(new CustomEvent("lesson",{detail:this.seen}))}mark(){let e=ws(this.data.segments,this.film.currentTime);if(!e)return;let t=this.state.bookmarks.findIndex(r=>r.segment===e.segment&&Math.abs(r.at-e.at)<10);t<0?this.state.bookmarks.push(e):this.state.bookmarks.splice(t,1),this.save()}unmark(e){let t=this.state.bookmarks.filter(r=>sn(this.data.segments,r)!==e);this.state.bookmarks.splice(0,1/0,...t),this.save()}get bookmarks(){return this.state.bookmarks.map(t=>sn(this.data.segments,t)).filter(t=>t!==null).sort((t,r)=>t-r)}};var ln=class{constructor(e,t,r){this.words=e;this.answers=t;this.changed=r;this.questions=[...document.querySelectorAll("form.question")];for(let n of this.questions)n.classList.add("live"),n.addEventListener("submit",s=>s.preventDefault()),n.dataset.kind==="choice"?this.choice(n):this.free(n);this.tell()}words;answers;changed;questions;score(){let e=this.questions.filter(({dataset:n})=>n.kind==="choice"),t=e.map(n=>this.answers.get(n.dataset.key??""));return{right:e.filter((n,s)=>t[s]!==void 0&&t[s]===Ls(n)).length,answered:t.filter(n=>n!==void 0).length,all:e.length}}form(e){return this.questions.find(({dataset:t})=>t.key===e)}isAnswered(e){return this.answers.has(e)}choice(e){let t=e.dataset.key??"",r=[...e.querySelectorAll(".choice input")],n=e.dataset.several!==void 0,s=l=>{let c=l.split(rn);for(let E of r)E.checked=c.includes(E.value);xc(r);let b=e.querySelector(".missing");b&&(b.hidden=Ls(e).split(rn).every(E=>c.includes(E))),e.dataset.state=l===Ls(e)?"right":"wrong"};if(e.addEventListener(n?"submit":"change",()=>{let l=r.filter(({checked:c})=>c).map(({value:c})=>c).join(rn);l&&(this.answers.set(t,l),s(l),this.tell(),this.changed())}),n){e.addEventListener("change",()=>{e.dataset.state="";for(let c of e.querySelectorAll(".verdict"))c.hidden=!0;for(let c of e.querySelectorAll(".choice"))c.classList.remove("picked")});let l=e.querySelector(".judge");l&&(l.hidden=!1)}let a=this.answers.get(t);a!==void 0&&s(a)}free(e){let t=e.dataset.key??"",r=e.querySelector("details.answer"),n=e.querySelector(".judge");if(!r||!n)return;let s=a=>{e.dataset.state=a==="y"?"right":a==="n"?"wrong":"";for(let l of n.querySelectorAll("button"))l.setAttribute("aria-pressed",String(l.value===a))};n.hidden=!1,n.addEventListener("click",a=>{let l=a.target.closest("button");l&&(this.answers.set(t,l.value),s(l.value),this.tell(),this.changed())}),s(this.answers.get(t))}tell(){let e=document.getElementById("score"),t=this.questions.filter(({dataset:a})=>this.answers.has(a.key??"")).length;if(!e||!this.questions.length)return;let r=t===this.questions.length?"practice_done":"practice_so_far",{right:n,all:s}=this.score();e.textContent=(this.words[r]??"").replace("{done}",String(t)).replace("{questions}",String(this.questions.length)).replace("{right}",String(n)).replace("{all}",String(s))}};function xc(i){for(let e of i){let t=e.closest(".choice");t?.classList.toggle("picked",e.checked);let r=t?.querySelector(".verdict");r&&(r.hidden=!e.checked)}}function Ls(i){return i.dataset.right??""}var Cc=.2;function nl(i,e,t,r,n){let s=new pt("mathml-anim:waits",B("waits"));e.pauses.length&&s.offer();let a=l=>{!s.on||n(l)||(i.pause(),t.show("think",t.say("think"),[[t.say("go_on"),()=>{i.play()}],[t.say("never_wait"),()=>{s.set(!1),i.play()}]]))};for(let l of e.pauses)r.add(l-Cc,a)}var dn=class{constructor(e){this.film=e;this.before=e.currentTime;for(let t of["timeupdate","playing","ratechange"])e.addEventListener(t,()=>this.check());e.addEventListener("seeked",()=>this.before=e.currentTime+.02)}film;stops=[];before;timer=0;add(e,t){this.stops.push({at:e,act:t}),this.stops.sort((r,n)=>r.at-n.at)}check(){clearTimeout(this.timer);let e=this.film.currentTime;if(this.film.paused&&!this.film.ended||this.film.seeking)return;let t=this.stops.findLast(({at:n})=>this.before<n&&e>=n&&e<n+1);this.before=Math.max(e,this.before),t?.act(t.at);let r=this.stops.find(({at:n})=>n>e);r&&r.at-e<1*this.film.playbackRate&&!this.film.paused&&(this.timer=setTimeout(()=>this.check(),(r.at-e)/this.film.playbackRate*1e3))}};var sl="mathml-anim:theme",Oc=matchMedia("(prefers-color-scheme: light)");function Uc(){try{return localStorage.getItem(sl)}catch{return null}}function al(){let i=Uc();(i==="dark"||i==="light")&&(document.documentElement.dataset.theme=i)}function ol(i){i&&(i.hidden=!1,i.addEventListener("click",()=>{let e=document.documentElement,t=e.dataset.theme??(Oc.matches?"light":"dark");e.dataset.theme=t==="dark"?"light":"dark";try{localStorage.setItem(sl,e.dataset.theme)}catch{}}))}var cn=class{constructor(e,t,r){this.panel=e;this.seek=t;this.words=r;let n=[...e.querySelectorAll("a[data-t]")];this.sentences=n.map(s=>({link:s,start:Number(s.dataset.t)})),n.forEach((s,a)=>s.tabIndex=a?-1:0),e.addEventListener("click",s=>this.clicked(s)),e.addEventListener("keydown",s=>this.pressed(s));for(let s of["wheel","pointerdown","keydown"])e.addEventListener(s,()=>this.touched=performance.now(),{passive:!0});this.search()}panel;seek;words;sentences;current=-1;hits=[];hit=-1;touched=-1/0;follow(e){let t=this.sentences.findLastIndex(({start:n})=>n<=e+.05);if(t===this.current)return;this.sentences[this.current]?.link.removeAttribute("aria-current"),this.current=t;let r=this.sentences[t]?.link;r&&(r.setAttribute("aria-current","true"),this.panel.contains(document.activeElement)||this.rove(t),performance.now()-this.touched>4e3&&this.show(r))}show(e){let t=this.panel.querySelector(".scroll")??this.panel;if(t.scrollHeight<=t.clientHeight)return;let[r,n]=[t.getBoundingClientRect(),e.getBoundingClientRect()],s=matchMedia("(prefers-reduced-motion: reduce)").matches,a=t.scrollTop+n.top-r.top-r.height*.35;t.scrollTo({top:a,behavior:s?"auto":"smooth"})}rove(e){this.panel.querySelector("a[data-t][tabindex='0']")?.setAttribute("tabindex","-1");let t=this.sentences[e]?.link;t&&(t.tabIndex=0)}clicked(e){let t=e.target.closest("a[data-t]");!t||e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.rove(this.sentences.findIndex(r=>r.link===t)),this.seek(Number(t.dataset.t)))}pressed(e){let t=this.sentences.findIndex(({link:s})=>s===document.activeElement),r={ArrowDown:t+1,ArrowUp:t-1,Home:0,End:this.sentences.length-1}[e.key],n=t<0||r===void 0?void 0:this.sentences[r];!n||r===void 0||(e.preventDefault(),this.rove(r),n.link.focus())}search(){let e=B("search"),t=e?.querySelector("input");!e||!t||(e.hidden=!1,t.addEventListener("input",()=>this.find(t.value)),e.addEventListener("submit",r=>{r.preventDefault(),this.next()}),t.addEventListener("keydown",r=>{r.key!=="Escape"||!t.value||(r.preventDefault(),t.value="",this.find(""))}))}find(e){let t=ll(e);this.hits=[],this.hit=-1,this.sentences.forEach(({link:r},n)=>{let s=t.length>0&&ll(r.textContent??"").includes(t);r.classList.toggle("hit",s),s&&this.hits.push(n)}),this.say(t?this.hits.length:null),this.hits.length&&this.next(!1)}next(e=!0){if(!this.hits.length)return;this.hit=(this.hit+1)%this.hits.length;let t=this.sentences[this.hits[this.hit]??0];t&&(this.panel.querySelector(".found")?.classList.remove("found"),t.link.classList.add("found"),this.show(t.link),e&&this.seek(t.start))}say(e){let t=B("found");t&&(e===null?t.textContent="":t.textContent=(this.words[e===1?"found_one":"found_many"]??"{n}").replace("{n}",String(e)))}};function ll(i){return i.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[\s ]+/g," ").trim()}al();async function Pc(){let i=sa("data"),e=B("film");if(!e)return;ol(B("theme")),da()?ua(e,i):ca(e),na();let t=zo(e,i.language,i.words,e.dataset.silent!==void 0),r=new Ri(t,e,i.words),n=Nc(e,i),s=_=>{e.currentTime=_+.001,e.play().catch(()=>{})},a=B("words"),l=a&&new cn(a,s,i.words),c=new Oi(i,s),b=()=>{l?.follow(e.currentTime),c.follow(e.currentTime)};for(let _ of["timeupdate","seeking","loadedmetadata"])e.addEventListener(_,b);document.documentElement.classList.add("live"),document.documentElement.dataset.ready="controls";let E=il(i),f=new on(e,i,E,nn(Kt(),await E.load())),p=new ln(i.words,f.state.answers,()=>f.save()),h=()=>{c.mark(f.state);let{right:_,all:z}=p.score();document.documentElement.dataset.seen=f.seen.toFixed(4),document.documentElement.dataset.score=`${_}/${z}`};document.addEventListener("lesson",h),new Li(e,i,f,s),r.atTheEnd();let A=new dn(e),g=new xi(t,e,i,p,r);g.stopAt(A),nl(e,i,r,A,_=>g.near(_));let y=f.resumesAt;!n()&&y!==null&&(e.currentTime=y,r.resumed(y)),h(),document.documentElement.dataset.ready="all"}function Nc(i,e){let t=null,r=()=>{let s=Zo(location.hash,e.segments,e.seconds);return s&&(i.currentTime=s.start+.001),t=s?.end??null,s!==null};i.addEventListener("timeupdate",()=>{t===null||i.currentTime<t||i.seeking||(i.pause(),t=null)}),addEventListener("hashchange",r);let n=r();return()=>n}Pc();})();
