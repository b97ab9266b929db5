"use strict";(()=>{var Hd=/<style([^>]*)>([\s\S]*?)<\/style>/g,Fd=/<template shadowroot[\s\S]*?<\/template>/g,co=new Map;function Bd(t){let e=co.get(t);return e||(e=new CSSStyleSheet,e.replaceSync(t),co.set(t,e)),e}function uo(t,e,i){let r=[];i(e.replace(Fd,"").replace(Hd,(a,s,l)=>(r.push(Bd(l)),`<style${s}></style>`)));let n=[...t.querySelectorAll("style")];r.forEach((a,s)=>{let l=n[s]?.sheet;if(l)for(let c of a.cssRules)l.insertRule(c.cssText,l.cssRules.length);else t.adoptedStyleSheets=[...t.adoptedStyleSheets,a]})}function ho(){let t=ShadowRoot.prototype,e=Object.getOwnPropertyDescriptor(t,"innerHTML");if(e?.set){let r=e.set;Object.defineProperty(t,"innerHTML",{...e,set(n){uo(this,n,a=>r.call(this,a))}})}let i=t.setHTMLUnsafe;i&&(t.setHTMLUnsafe=function(r){uo(this,r,n=>i.call(this,n))})}function mo(t){return JSON.parse(document.getElementById(t)?.textContent??"null")}function z(t){return document.getElementById(t)}function Dt(t){let e=Math.max(0,Math.floor(t+1e-6)),[i,r,n]=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],a=String(n).padStart(2,"0");return i?`${i}:${String(r).padStart(2,"0")}:${a}`:`${r}:${a}`}var pr=class{constructor(e,i,r,n){this.film=e;this.data=i;this.lesson=r;this.seek=n;z("actions")?.removeAttribute("hidden"),z("copy")?.addEventListener("click",()=>{this.copy()}),z("mark")?.addEventListener("click",()=>{this.lesson.mark(),this.show()}),this.show()}film;data;lesson;seek;list=z("bookmarks");say(e){return this.data.words[e]??e}async copy(){let e=new URL(location.href);e.hash=`t=${Math.floor(this.film.currentTime*10)/10}`;let i=z("told"),r=!0;try{await navigator.clipboard.writeText(e.href)}catch{r=!1,history.replaceState(null,"",e)}i&&(i.textContent=this.say(r?"copied":"in_address").replace("{time}",Dt(this.film.currentTime)))}show(){if(!this.list)return;let e=this.lesson.bookmarks;this.list.hidden=e.length===0,this.list.querySelector("ul")?.replaceChildren(...e.map(i=>this.item(i)))}item(e){let i=this.data.segments.findLast(({start:s})=>s<=e+.001),r=document.createElement("li"),n=document.createElement("a");n.href=`#t=${e}`,n.textContent=`${Dt(e)} ${i?.title??""}`,n.addEventListener("click",s=>{s.preventDefault(),this.seek(e)});let a=document.createElement("button");return a.type="button",a.textContent="\xD7",a.setAttribute("aria-label",this.say("unmark").replace("{time}",Dt(e))),a.addEventListener("click",()=>{this.lesson.unmark(e),this.show(),z("mark")?.focus()}),r.append(n,a),r}};function Ke(t){let e=[];for(let[i,r]of[...t].filter(([n,a])=>a>n).sort((n,a)=>n[0]-a[0])){let n=e.at(-1);n&&i<=n[1]?n[1]=Math.max(n[1],r):e.push([i,r])}return e}function Ne(t){let e=0;for(let[i,r]of t)e+=r-i;return e}function po(t,e,i){return Ke([...t].map(([r,n])=>[Math.max(r,e)-e,Math.min(n,i)-e]))}function vo(t,e){return Ke([...t].map(([i,r])=>[Math.ceil(i/e)*e,Math.floor(r/e)*e]))}var vr=class{constructor(e,i){this.data=e;this.links=[...document.querySelectorAll("#chapters a")],this.starts=e.segments.map(({start:r})=>r),this.links.forEach((r,n)=>{this.picture(r,n),r.addEventListener("click",a=>{a.ctrlKey||a.metaKey||a.shiftKey||(a.preventDefault(),i(this.starts[n]??0))})})}data;links;starts;follow(e){let i=this.starts.findLastIndex(r=>r<=e+.05);this.links.forEach((r,n)=>{n===i?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")})}mark(e){this.data.segments.forEach(({key:i,start:r,end:n},a)=>{let s=Ne(e.played.get(i)??[])/10>=.9*(n-r),l=this.links[a];l?.classList.toggle("seen",s);let c=l?.querySelector(".tick");c&&(c.textContent=s?this.data.words.seen??"":"")})}picture(e,i){let r=e.querySelector(".thumb"),n=this.data.segments[i];if(!r||!n)return;let a=n.start+.75*(n.end-n.start),s=this.data.thumbnails.find(({start:m,end:A})=>m<=a&&a<A),l=/#xywh=(\d+),(\d+),(\d+),(\d+)/.exec(s?.text??"");if(!l)return;let[c,h,b,v]=l.slice(1).map(Number);r.classList.add("shown");let g=()=>{let m=r.clientWidth/b;r.style.backgroundSize=`${this.sheetWidth*m}px auto`,r.style.backgroundPosition=`${-c*m}px ${-h*m}px`,r.style.aspectRatio=`${b} / ${v}`};r.style.backgroundImage=`url("${$d(s?.text??"")}")`,new ResizeObserver(g).observe(r),g()}get sheetWidth(){let e=this.data.thumbnails.map(({text:i})=>{let[r=0,,n=0]=(i.split("#xywh=")[1]??"").split(",").map(Number);return r+n});return Math.max(1,...e)}};function $d(t){let e=document.getElementById("storyboard");return e?`data:image/jpeg;base64,${e.textContent?.trim()??""}`:t.split("#")[0]??""}var p={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},S={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},ea={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},Eo=Object.entries(ea),o=Eo.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{}),Wd={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},dt=Eo.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{...Wd}),vh=Object.entries(dt).reduce((t,[e,i])=>{let r=o[e];return r&&(t[i]=r),t},{userinactivechange:"userinactive"}),fo=Object.entries(o).reduce((t,[e,i])=>{let r=dt[e];return r&&(t[i]=r),t},{userinactive:"userinactivechange"}),ie={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},Ge={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Er={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},re={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},ae={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var go={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};function V(t){let e={};for(let i of t)e[i.name]=i.value;return e}function qe(t){var e;return(e=fr(t))!=null?e:Te(t,"media-controller")}function fr(t){var e;let{MEDIA_CONTROLLER:i}=S,r=t.getAttribute(i);if(r)return(e=Ai(t))==null?void 0:e.getElementById(r)}var gr=(t,e,i=".value")=>{let r=t.querySelector(i);r&&(r.textContent=e)},Vd=(t,e)=>{let i=`slot[name="${e}"]`,r=t.shadowRoot.querySelector(i);return r?r.children:[]},br=(t,e)=>Vd(t,e)[0],se=(t,e)=>!t||!e?!1:t?.contains(e)?!0:se(t,e.getRootNode().host),Te=(t,e)=>{if(!t)return null;let i=t.closest(e);return i||Te(t.getRootNode().host,e)};function _i(t=document){var e;let i=t?.activeElement;return i?(e=_i(i.shadowRoot))!=null?e:i:null}function Ai(t){var e;let i=(e=t?.getRootNode)==null?void 0:e.call(t);return i instanceof ShadowRoot||i instanceof Document?i:null}function _r(t,{depth:e=3,checkOpacity:i=!0,checkVisibilityCSS:r=!0}={}){if(t.checkVisibility)return t.checkVisibility({checkOpacity:i,checkVisibilityCSS:r});let n=t;for(;n&&e>0;){let a=getComputedStyle(n);if(i&&a.opacity==="0"||r&&a.visibility==="hidden"||a.display==="none")return!1;n=n.parentElement,e--}return!0}function bo(t,e,i,r){let n=r.x-i.x,a=r.y-i.y,s=n*n+a*a;if(s===0)return 0;let l=((t-i.x)*n+(e-i.y)*a)/s;return Math.max(0,Math.min(1,l))}function N(t,e){let i=Kd(t,r=>r===e);return i||Ti(t,e)}function Kd(t,e){var i,r;let n;for(n of(i=t.querySelectorAll("style:not([media])"))!=null?i:[]){let a;try{a=(r=n.sheet)==null?void 0:r.cssRules}catch{continue}for(let s of a??[])if(e(s.selectorText))return s}}function Ti(t,e){var i,r;let n=(i=t.querySelectorAll("style:not([media])"))!=null?i:[],a=n?.[n.length-1];if(!a?.sheet)return console.warn("Media Chrome: No style sheet found on style tag of",t),{style:{setProperty:()=>{},removeProperty:()=>"",getPropertyValue:()=>""}};let s=a?.sheet.insertRule(`${e}{}`,a.sheet.cssRules.length);return(r=a.sheet.cssRules)==null?void 0:r[s]}function R(t,e,i=Number.NaN){let r=t.getAttribute(e);return r!=null?+r:i}function x(t,e,i){let r=+i;if(i==null||Number.isNaN(r)){t.hasAttribute(e)&&t.removeAttribute(e);return}R(t,e,void 0)!==r&&t.setAttribute(e,`${r}`)}function w(t,e){return t.hasAttribute(e)}function I(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}w(t,e)!=i&&t.toggleAttribute(e,i)}function O(t,e,i=null){var r;return(r=t.getAttribute(e))!=null?r:i}function D(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}let r=`${i}`;O(t,e,void 0)!==r&&t.setAttribute(e,r)}var Ar=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Tr=class extends Ar{},yr=class extends Tr{constructor(){super(...arguments),this.role=null}},ta=class{observe(){}unobserve(){}disconnect(){}},_o={createElement:function(){return new yi.HTMLElement},createElementNS:function(){return new yi.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(t){return!1}},yi={ResizeObserver:ta,document:_o,Node:Tr,Element:yr,HTMLElement:class extends yr{constructor(){super(...arguments),this.innerHTML=""}get content(){return new yi.DocumentFragment}},DocumentFragment:class extends Ar{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(t){return null},setItem(t,e){},removeItem(t){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(t){return{matches:!1,media:t}},DOMParser:class{parseFromString(e,i){return{body:{textContent:e}}}}},Ao="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",To=Object.keys(yi).every(t=>t in globalThis),d=Ao&&!To?yi:globalThis,B=Ao&&!To?_o:globalThis.document;var yo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},kr=(t,e,i)=>(yo(t,e,"read from private field"),i?i.call(t):e.get(t)),Gd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Sr=(t,e,i,r)=>(yo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ye;function qd(t){return`
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
  `}var ki=class extends d.HTMLElement{constructor(){if(super(),Gd(this,ye,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[S.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var n,a,s,l,c;e===S.MEDIA_CONTROLLER&&(i&&((a=(n=kr(this,ye))==null?void 0:n.unassociateElement)==null||a.call(n,this),Sr(this,ye,null)),r&&this.isConnected&&(Sr(this,ye,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=kr(this,ye))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let n=this.getAttribute(S.MEDIA_CONTROLLER);n&&(Sr(this,ye,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(i=kr(this,ye))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=kr(this,ye))==null?void 0:e.unassociateElement)==null||i.call(e,this),Sr(this,ye,null)}};ye=new WeakMap;ki.shadowRootOptions={mode:"open"};ki.getTemplateHTML=qd;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",ki);var ko=new WeakMap,ia=t=>{let e=ko.get(t);return e||ko.set(t,e=new Set),e},So=new d.ResizeObserver(t=>{for(let e of t)for(let i of ia(e.target))i(e)});function He(t,e){ia(t).add(e),So.observe(t)}function Fe(t,e){let i=ia(t);i.delete(e),i.size||So.unobserve(t)}var wo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ve=(t,e,i)=>(wo(t,e,"read from private field"),i?i.call(t):e.get(t)),Yd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},wr=(t,e,i,r)=>(wo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),J;function Qd(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var Ct=class extends d.HTMLElement{constructor(){if(super(),Yd(this,J,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[S.MEDIA_CONTROLLER,o.MEDIA_PAUSED]}attributeChangedCallback(e,i,r){var n,a,s,l,c;e===S.MEDIA_CONTROLLER&&(i&&((a=(n=ve(this,J))==null?void 0:n.unassociateElement)==null||a.call(n,this),wr(this,J,null)),r&&this.isConnected&&(wr(this,J,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=ve(this,J))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),wr(this,J,zd(this)),this.getAttribute(S.MEDIA_CONTROLLER)&&((i=(e=ve(this,J))==null?void 0:e.associateElement)==null||i.call(e,this)),ve(this,J)&&(ve(this,J).addEventListener("pointerdown",this),ve(this,J).addEventListener("click",this),ve(this,J).hasAttribute("tabindex")||(ve(this,J).tabIndex=0))}disconnectedCallback(){var e,i,r,n;this.getAttribute(S.MEDIA_CONTROLLER)&&((i=(e=ve(this,J))==null?void 0:e.unassociateElement)==null||i.call(e,this)),(r=ve(this,J))==null||r.removeEventListener("pointerdown",this),(n=ve(this,J))==null||n.removeEventListener("click",this),wr(this,J,null)}handleEvent(e){var i;let r=(i=e.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(r?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:a,clientY:s}=e,{left:l,top:c,width:h,height:b}=this.getBoundingClientRect(),v=a-l,g=s-c;if(v<0||g<0||v>h||g>b||h===0&&b===0)return;let m=this._pointerType||"mouse";if(this._pointerType=void 0,m===Er.TOUCH){this.handleTap(e);return}else if(m===Er.MOUSE||m===Er.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return w(this,o.MEDIA_PAUSED)}set mediaPaused(e){I(this,o.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let i=this.mediaPaused?p.MEDIA_PLAY_REQUEST:p.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(i,{composed:!0,bubbles:!0}))}};J=new WeakMap;Ct.shadowRootOptions={mode:"open"};Ct.getTemplateHTML=Qd;function zd(t){var e;let i=t.getAttribute(S.MEDIA_CONTROLLER);return i?(e=t.getRootNode())==null?void 0:e.getElementById(i):Te(t,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",Ct);var ra=Ct;var Io={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var Mo,xt={en:Io},Ot=((Mo=globalThis.navigator)==null?void 0:Mo.language)||"en",Lo=t=>{Ot=t},Ro=(t,e)=>{xt[t]=e},Xd=t=>{var e,i,r;let[n]=Ot.split("-");return((e=xt[Ot])==null?void 0:e[t])||((i=xt[n])==null?void 0:i[t])||((r=xt.en)==null?void 0:r[t])||t},Do=()=>{let[t]=Ot.split("-");return xt[Ot]?Ot:xt[t]?t:"en"},_=(t,e={})=>Xd(t).replace(/\{(\w+)\}/g,(i,r)=>r in e?String(e[r]):`{${r}}`);var oa=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},K=(t,e,i)=>(oa(t,e,"read from private field"),i?i.call(t):e.get(t)),te=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ee=(t,e,i,r)=>(oa(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),fe=(t,e,i)=>(oa(t,e,"access private method"),i),Si,Lr,Ut,Ht,Nt,na,Pt,Ir,aa,Co,sa,xo,wi,Rr,Dr,la,Ft,Ii,Ye,Mr,T={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function Zd(t){return`
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
      :host(:not([${T.AUDIO}])[${o.MEDIA_STREAM_TYPE}="${ae.ON_DEMAND}"][${o.MEDIA_CURRENT_TIME}]:not([${o.MEDIA_CURRENT_TIME}="0"])) slot[name=poster] {
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
        <template shadowrootmode="${ra.shadowRootOptions.mode}">
          ${ra.getTemplateHTML({})}
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
  `}var Jd=Object.values(o),jd="sm:384 md:576 lg:768 xl:960";function ec(t){Oo(t.target,t.contentRect.width)}function Oo(t,e){var i;if(!t.isConnected)return;let r=(i=t.getAttribute(T.BREAKPOINTS))!=null?i:jd,n=tc(r),a=ic(n,e),s=!1;if(Object.keys(n).forEach(l=>{if(a.includes(l)){t.hasAttribute(`breakpoint${l}`)||(t.setAttribute(`breakpoint${l}`,""),s=!0);return}t.hasAttribute(`breakpoint${l}`)&&(t.removeAttribute(`breakpoint${l}`),s=!0)}),s){let l=new CustomEvent(dt.BREAKPOINTS_CHANGE,{detail:a});t.dispatchEvent(l)}t.breakpointsComputed||(t.breakpointsComputed=!0,t.dispatchEvent(new CustomEvent(dt.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function tc(t){let e=t.split(/\s+/);return Object.fromEntries(e.map(i=>i.split(":")))}function ic(t,e){return Object.keys(t).filter(i=>e>=parseInt(t[i]))}var ct=class extends d.HTMLElement{constructor(){if(super(),te(this,aa),te(this,sa),te(this,wi),te(this,Dr),te(this,Ft),te(this,Si,void 0),te(this,Lr,0),te(this,Ut,null),te(this,Ht,null),te(this,Nt,void 0),this.breakpointsComputed=!1,te(this,na,e=>{let i=this.media;for(let r of e){if(r.type!=="childList")continue;let n=r.removedNodes;for(let a of n){if(a.slot!="media"||r.target!=this)continue;let s=r.previousSibling&&r.previousSibling.previousElementSibling;if(!s||!i)this.mediaUnsetCallback(a);else{let l=s.slot!=="media";for(;(s=s.previousSibling)!==null;)s.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(a)}}if(i)for(let a of r.addedNodes)a===i&&this.handleMediaUpdated(i)}}),te(this,Pt,!1),te(this,Ir,e=>{K(this,Pt)||(setTimeout(()=>{ec(e),Ee(this,Pt,!1)},0),Ee(this,Pt,!0))}),te(this,Ye,void 0),te(this,Mr,()=>{if(!K(this,Ye).assignedElements({flatten:!0}).length){K(this,Ut)&&this.mediaUnsetCallback(K(this,Ut));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(i):this.shadowRoot.innerHTML=i}Ee(this,Si,new MutationObserver(K(this,na)))}static get observedAttributes(){return[T.AUTOHIDE,T.GESTURES_DISABLED].concat(Jd).filter(e=>![o.MEDIA_RENDITION_LIST,o.MEDIA_AUDIO_TRACK_LIST,o.MEDIA_CHAPTERS_CUES,o.MEDIA_WIDTH,o.MEDIA_HEIGHT,o.MEDIA_ERROR,o.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,i,r){e.toLowerCase()==T.AUTOHIDE&&(this.autohide=r)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(Ee(this,Ut,e),e.localName.includes("-")&&await d.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;K(this,Si).observe(this,{childList:!0,subtree:!0}),He(this,K(this,Ir));let r=this.getAttribute(T.AUDIO)!=null?_("audio player"):_("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",r),this.handleMediaUpdated(this.media),this.setAttribute(T.USER_INACTIVE,""),Oo(this,this.getBoundingClientRect().width);let n=this.querySelector(":scope > slot[slot=media]");n&&(Ee(this,Ye,n),K(this,Ye).addEventListener("slotchange",K(this,Mr))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=d.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;Fe(this,K(this,Ir)),clearTimeout(K(this,Ht)),K(this,Si).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=d.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),K(this,Ye)&&(K(this,Ye).removeEventListener("slotchange",K(this,Mr)),Ee(this,Ye,null)),Ee(this,Pt,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){Ee(this,Ut,null)}handleEvent(e){switch(e.type){case"pointerdown":Ee(this,Lr,e.timeStamp);break;case"pointermove":fe(this,aa,Co).call(this,e);break;case"pointerup":fe(this,sa,xo).call(this,e);break;case"mouseleave":fe(this,wi,Rr).call(this);break;case"mouseup":this.removeAttribute(T.KEYBOARD_CONTROL);break;case"keyup":fe(this,Ft,Ii).call(this),this.setAttribute(T.KEYBOARD_CONTROL,"");break}}set autohide(e){let i=Number(e);Ee(this,Nt,isNaN(i)?0:i)}get autohide(){return(K(this,Nt)===void 0?2:K(this,Nt)).toString()}get breakpoints(){return O(this,T.BREAKPOINTS)}set breakpoints(e){D(this,T.BREAKPOINTS,e)}get audio(){return w(this,T.AUDIO)}set audio(e){I(this,T.AUDIO,e)}get gesturesDisabled(){return w(this,T.GESTURES_DISABLED)}set gesturesDisabled(e){I(this,T.GESTURES_DISABLED,e)}get keyboardControl(){return w(this,T.KEYBOARD_CONTROL)}set keyboardControl(e){I(this,T.KEYBOARD_CONTROL,e)}get noAutohide(){return w(this,T.NO_AUTOHIDE)}set noAutohide(e){I(this,T.NO_AUTOHIDE,e)}get autohideOverControls(){return w(this,T.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){I(this,T.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return w(this,T.USER_INACTIVE)}set userInteractive(e){I(this,T.USER_INACTIVE,e)}};Si=new WeakMap;Lr=new WeakMap;Ut=new WeakMap;Ht=new WeakMap;Nt=new WeakMap;na=new WeakMap;Pt=new WeakMap;Ir=new WeakMap;aa=new WeakSet;Co=function(t){if(t.pointerType!=="mouse"&&t.timeStamp-K(this,Lr)<250)return;fe(this,Dr,la).call(this),clearTimeout(K(this,Ht));let e=this.hasAttribute(T.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(t.target)||e)&&fe(this,Ft,Ii).call(this)};sa=new WeakSet;xo=function(t){if(t.pointerType==="touch"){let e=!this.hasAttribute(T.USER_INACTIVE);[this,this.media].includes(t.target)&&e?fe(this,wi,Rr).call(this):fe(this,Ft,Ii).call(this)}else t.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&fe(this,Ft,Ii).call(this)};wi=new WeakSet;Rr=function(){if(K(this,Nt)<0||this.hasAttribute(T.USER_INACTIVE))return;this.setAttribute(T.USER_INACTIVE,"");let t=new d.CustomEvent(dt.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(t)};Dr=new WeakSet;la=function(){if(!this.hasAttribute(T.USER_INACTIVE))return;this.removeAttribute(T.USER_INACTIVE);let t=new d.CustomEvent(dt.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(t)};Ft=new WeakSet;Ii=function(){fe(this,Dr,la).call(this),clearTimeout(K(this,Ht));let t=parseInt(this.autohide);t<0||Ee(this,Ht,setTimeout(()=>{fe(this,wi,Rr).call(this)},t*1e3))};Ye=new WeakMap;Mr=new WeakMap;ct.shadowRootOptions={mode:"open"};ct.getTemplateHTML=Zd;d.customElements.get("media-container")||d.customElements.define("media-container",ct);var va=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ht=(t,e,i)=>(va(t,e,"read from private field"),i?i.call(t):e.get(t)),Be=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Ea=(t,e,i,r)=>(va(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ut=(t,e,i)=>(va(t,e,"access private method"),i),xr,Li,mt,Cr,da,ca,Uo,ua,Po,ha,No,ma,Ho,pa,Fo;function rc(t){return`
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
    ${this.getSlotTemplateHTML(t)}
  `}function nc(t){return`
    <slot id="content"></slot>
  `}var Mi={OPEN:"open",ANCHOR:"anchor"},Qe=class extends d.HTMLElement{constructor(){super(),Be(this,Cr),Be(this,ca),Be(this,ua),Be(this,ha),Be(this,ma),Be(this,pa),Be(this,xr,!1),Be(this,Li,null),Be(this,mt,null)}static get observedAttributes(){return[Mi.OPEN,Mi.ANCHOR]}get open(){return w(this,Mi.OPEN)}set open(e){I(this,Mi.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":ut(this,ha,No).call(this,e);break;case"focusout":ut(this,ma,Ho).call(this,e);break;case"keydown":ut(this,pa,Fo).call(this,e);break}}connectedCallback(){ut(this,Cr,da).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,i,r){ut(this,Cr,da).call(this),e===Mi.OPEN&&r!==i&&(this.open?ut(this,ca,Uo).call(this):ut(this,ua,Po).call(this))}focus(){Ea(this,Li,_i());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||i)return;let r=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');r?.focus()}get keysUsed(){return["Escape","Tab"]}};xr=new WeakMap;Li=new WeakMap;mt=new WeakMap;Cr=new WeakSet;da=function(){if(!ht(this,xr)&&(Ea(this,xr,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let t=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(t),queueMicrotask(()=>{let{style:e}=N(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};ca=new WeakSet;Uo=function(){var t;(t=ht(this,mt))==null||t.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};ua=new WeakSet;Po=function(){var t;(t=ht(this,mt))==null||t.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};ha=new WeakSet;No=function(t){Ea(this,mt,t.relatedTarget),se(this,t.relatedTarget)||(this.open=!this.open)};ma=new WeakSet;Ho=function(t){var e;se(this,t.relatedTarget)||((e=ht(this,Li))==null||e.focus(),ht(this,mt)&&ht(this,mt)!==t.relatedTarget&&this.open&&(this.open=!1))};pa=new WeakSet;Fo=function(t){var e,i,r,n,a;let{key:s,ctrlKey:l,altKey:c,metaKey:h}=t;l||c||h||this.keysUsed.includes(s)&&(t.preventDefault(),t.stopPropagation(),s==="Tab"?(t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(n=(r=this.nextElementSibling)==null?void 0:r.focus)==null||n.call(r),this.blur()):s==="Escape"&&((a=ht(this,Li))==null||a.focus(),this.open=!1))};Qe.shadowRootOptions={mode:"open"};Qe.getTemplateHTML=rc;Qe.getSlotTemplateHTML=nc;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",Qe);var ac=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ze=(t,e,i)=>(ac(t,e,"read from private field"),i?i.call(t):e.get(t)),Bo=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Bt,$t,Ri={HOTKEYS:"hotkeys"},sc=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function Ur(t){return t===" "?"nospace":`no${t.toLowerCase()}`}function oc(t){let e=new Set(t?.split(/\s+/));return sc.map(({keys:i,description:r})=>({keys:i.filter(({key:n})=>!e.has(Ur(n))),description:r})).filter(({keys:i})=>i.length)}function lc(t){return`
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
      ${$o(t[Ri.HOTKEYS])}
    </slot>
  `}function $o(t){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${oc(t).map(({keys:i,description:r})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:a,label:s=a},l)=>l>0?`<span class="key-separator">or</span><span class="key">${s}</span>`:`<span class="key">${s}</span>`).join("")}</div>
          </td>
          <td class="description">${r}</td>
        </tr>
      `).join("")}</table>
  `}var Or=class extends Qe{constructor(){super(...arguments),Bo(this,Bt,e=>{var i;if(!this.open)return;let r=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!r)return;let n=e.composedPath(),a=n[0]===this||n.includes(this),s=n.includes(r);a&&!s&&(this.open=!1)}),Bo(this,$t,e=>{if(!this.open)return;let i=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||i)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,Ri.HOTKEYS]}get hotkeys(){var e;return(e=O(this,Ri.HOTKEYS))!=null?e:void 0}set hotkeys(e){D(this,Ri.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",ze(this,Bt)),document.addEventListener("keydown",ze(this,$t)))}disconnectedCallback(){this.removeEventListener("click",ze(this,Bt)),document.removeEventListener("keydown",ze(this,$t))}attributeChangedCallback(e,i,r){var n;if(super.attributeChangedCallback(e,i,r),e==="open")this.open?(this.addEventListener("click",ze(this,Bt)),document.addEventListener("keydown",ze(this,$t))):(this.removeEventListener("click",ze(this,Bt)),document.removeEventListener("keydown",ze(this,$t)));else if(e===Ri.HOTKEYS&&r!==i){let a=(n=this.shadowRoot)==null?void 0:n.querySelector("#content");a&&(a.innerHTML=$o(r))}}};Bt=new WeakMap;$t=new WeakMap;Or.getSlotTemplateHTML=lc;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",Or);var Wo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},X=(t,e,i)=>(Wo(t,e,"read from private field"),i?i.call(t):e.get(t)),Di=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Pr=(t,e,i,r)=>(Wo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Wt,Vt,Nr,pt,$e,Xe,Ze=class{constructor(e,i,{defaultValue:r}={defaultValue:void 0}){Di(this,$e),Di(this,Wt,void 0),Di(this,Vt,void 0),Di(this,Nr,void 0),Di(this,pt,new Set),Pr(this,Wt,e),Pr(this,Vt,i),Pr(this,Nr,new Set(r))}[Symbol.iterator](){return X(this,$e,Xe).values()}get length(){return X(this,$e,Xe).size}get value(){var e;return(e=[...X(this,$e,Xe)].join(" "))!=null?e:""}set value(e){var i;e!==this.value&&(Pr(this,pt,new Set),this.add(...(i=e?.split(" "))!=null?i:[]))}toString(){return this.value}item(e){return[...X(this,$e,Xe)][e]}values(){return X(this,$e,Xe).values()}forEach(e,i){X(this,$e,Xe).forEach(e,i)}add(...e){var i,r;e.forEach(n=>X(this,pt).add(n)),!(this.value===""&&!((i=X(this,Wt))!=null&&i.hasAttribute(`${X(this,Vt)}`)))&&((r=X(this,Wt))==null||r.setAttribute(`${X(this,Vt)}`,`${this.value}`))}remove(...e){var i;e.forEach(r=>X(this,pt).delete(r)),(i=X(this,Wt))==null||i.setAttribute(`${X(this,Vt)}`,`${this.value}`)}contains(e){return X(this,$e,Xe).has(e)}toggle(e,i){return typeof i<"u"?i?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,i){return this.remove(e),this.add(i),e===i}};Wt=new WeakMap;Vt=new WeakMap;Nr=new WeakMap;pt=new WeakMap;$e=new WeakSet;Xe=function(){return X(this,pt).size?X(this,pt):X(this,Nr)};function Vo(t){return t?.map(dc).join(" ")}function dc(t){if(t){let{id:e,width:i,height:r}=t;return[e,i,r].filter(n=>n!=null).join(":")}}function Ko(t){return t?.map(cc).join(" ")}function cc(t){if(t){let{id:e,kind:i,language:r,label:n}=t;return[e,i,r,n].filter(a=>a!=null).join(":")}}function Kt(t){return typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t)}var Hr=t=>new Promise(e=>setTimeout(e,t));var uc=(t="")=>t.split(/\s+/),Go=(t="")=>{let[e,i,r]=t.split(":"),n=r?decodeURIComponent(r):void 0;return{kind:e==="cc"?ie.CAPTIONS:ie.SUBTITLES,language:i,label:n}},fa=(t="",e={})=>uc(t).map(i=>{let r=Go(i);return{...e,...r}}),ga=t=>t?Array.isArray(t)?t.map(e=>typeof e=="string"?Go(e):e):typeof t=="string"?fa(t):[t]:[],hc=({kind:t,label:e,language:i}={kind:"subtitles"})=>e?`${t==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(e)}`:i,Ci=(t=[])=>Array.prototype.map.call(t,hc).join(" "),mc=(t,e)=>i=>i[t]===e,qo=t=>{let e=Object.entries(t).map(([i,r])=>mc(i,r));return i=>e.every(r=>r(i))},vt=(t,e=[],i=[])=>{let r=ga(i).map(qo),n=a=>r.some(s=>s(a));Array.from(e).filter(n).forEach(a=>{a.mode=t})},Et=(t,e=()=>!0)=>{if(!t?.textTracks)return[];let i=typeof e=="function"?e:qo(e);return Array.from(t.textTracks).filter(i)},Yo=t=>{var e;return!!((e=t.mediaSubtitlesShowing)!=null&&e.length)||t.hasAttribute(o.MEDIA_SUBTITLES_SHOWING)};var zo=t=>{var e;let{media:i,fullscreenElement:r}=t;try{let n=r&&"requestFullscreen"in r?"requestFullscreen":r&&"webkitRequestFullScreen"in r?"webkitRequestFullScreen":void 0;if(n){let a=(e=r[n])==null?void 0:e.call(r);if(a instanceof Promise)return a.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(n){console.error(n)}},Qo="exitFullscreen"in B?"exitFullscreen":"webkitExitFullscreen"in B?"webkitExitFullscreen":"webkitCancelFullScreen"in B?"webkitCancelFullScreen":void 0,Xo=t=>{var e;let{documentElement:i}=t;if(Qo){let r=(e=i?.[Qo])==null?void 0:e.call(i);if(r instanceof Promise)return r.catch(()=>{})}},xi="fullscreenElement"in B?"fullscreenElement":"webkitFullscreenElement"in B?"webkitFullscreenElement":void 0,pc=t=>{let{documentElement:e,media:i}=t,r=e?.[xi];return!r&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===go.FULLSCREEN?i:r},Zo=t=>{var e;let{media:i,documentElement:r,fullscreenElement:n=i}=t;if(!i||!r)return!1;let a=pc(t);if(!a)return!1;if(a===n||a===i)return!0;if(a.localName.includes("-")){let s=a.shadowRoot;if(!(xi in s))return se(a,n);for(;s?.[xi];){if(s[xi]===n)return!0;s=(e=s[xi])==null?void 0:e.shadowRoot}}return!1},vc="fullscreenEnabled"in B?"fullscreenEnabled":"webkitFullscreenEnabled"in B?"webkitFullscreenEnabled":void 0,Jo=t=>{let{documentElement:e,media:i}=t;return!!e?.[vc]||i&&"webkitSupportsFullscreen"in i};var Fr,ba=()=>{var t,e;return Fr||(Fr=(e=(t=B)==null?void 0:t.createElement)==null?void 0:e.call(t,"video"),Fr)},jo=async(t=ba())=>{if(!t)return!1;let e=t.volume;t.volume=e/2+.1;let i=new AbortController,r=await Promise.race([Ec(t,i.signal),fc(t,e)]);return i.abort(),r},Ec=(t,e)=>new Promise(i=>{t.addEventListener("volumechange",()=>i(!0),{signal:e})}),fc=async(t,e)=>{for(let i=0;i<10;i++){if(t.volume===e)return!1;await Hr(10)}return t.volume!==e},gc=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),_a=(t=ba())=>d.matchMedia("(display-mode: standalone)").matches&&gc?!1:typeof t?.requestPictureInPicture=="function",Aa=(t=ba())=>Jo({documentElement:B,media:t}),el=Aa(),tl=_a(),il=!!d.WebKitPlaybackTargetAvailabilityEvent,rl=!!d.chrome;var Gt=t=>Et(t.media,e=>[ie.SUBTITLES,ie.CAPTIONS].includes(e.kind)).sort((e,i)=>e.kind>=i.kind?1:-1),Ta=t=>Et(t.media,e=>e.mode===Ge.SHOWING&&[ie.SUBTITLES,ie.CAPTIONS].includes(e.kind)),Br=(t,e)=>{let i=Gt(t),r=Ta(t),n=!!r.length;if(i.length){if(e===!1||n&&e!==!0)vt(Ge.DISABLED,i,r);else if(e===!0||!n&&e!==!1){let a=i[0],{options:s}=t;if(!s?.noSubtitlesLangPref){let b=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),v=b?[b,...d.navigator.languages]:d.navigator.languages,g=i.filter(m=>v.some(A=>m.language.toLowerCase().startsWith(A.split("-")[0]))).sort((m,A)=>{let E=v.findIndex(k=>m.language.toLowerCase().startsWith(k.split("-")[0])),y=v.findIndex(k=>A.language.toLowerCase().startsWith(k.split("-")[0]));return E-y});g[0]&&(a=g[0])}let{language:l,label:c,kind:h}=a;vt(Ge.DISABLED,i,r),vt(Ge.SHOWING,i,[{language:l,label:c,kind:h}])}}},$r=(t,e)=>t===e?!0:t==null||e==null||typeof t!=typeof e?!1:typeof t=="number"&&Number.isNaN(t)&&Number.isNaN(e)?!0:typeof t!="object"?!1:Array.isArray(t)?bc(t,e):Object.entries(t).every(([i,r])=>i in e&&$r(r,e[i])),bc=(t,e)=>{let i=Array.isArray(t),r=Array.isArray(e);return i!==r?!1:i||r?t.length!==e.length?!1:t.every((n,a)=>$r(n,e[a])):!0};var _c=Object.values(ae),Wr,Ac=jo().then(t=>(Wr=t,Wr)),nl=async(...t)=>{await Promise.all(t.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof d.HTMLElement))return;let i=e.localName;if(!i.includes("-"))return;let r=d.customElements.get(i);r&&e instanceof r||(await d.customElements.whenDefined(i),d.customElements.upgrade(e))}))},Tc=new d.DOMParser,yc=t=>t&&(Tc.parseFromString(t,"text/html").body.textContent||t),qt={mediaError:{get(t,e){let{media:i}=t;if(e?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(t,e){var i;let{media:r}=t;if(e?.type!=="playing")return(i=r?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(t,e){var i,r;let{media:n}=t;if(e?.type!=="playing")return(r=(i=n?.error)==null?void 0:i.message)!=null?r:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(t){var e;let{media:i}=t;return(e=i?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(t){var e;let{media:i}=t;return(e=i?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(t){var e;let{media:i}=t;return(e=i?.paused)!=null?e:!0},set(t,e){var i;let{media:r}=e;r&&(t?r.pause():(i=r.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(t,e){let{media:i}=t;return i?e?e.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(t){var e;let{media:i}=t;return(e=i?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(t){var e;let{media:i}=t;return(e=i?.playbackRate)!=null?e:1},set(t,e){let{media:i}=e;i&&Number.isFinite(+t)&&(i.playbackRate=+t)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(t){var e;let{media:i}=t;return(e=i?.muted)!=null?e:!1},set(t,e){let{media:i,options:{noMutedPref:r}={}}=e;if(i){i.muted=t;try{let n=d.localStorage.getItem("media-chrome-pref-muted")!==null,a=i.hasAttribute("muted");if(r){n&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(a&&!n)return;d.localStorage.setItem("media-chrome-pref-muted",t?"true":"false")}catch(n){console.debug("Error setting muted pref",n)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noMutedPref:i}}=e,{media:r}=e;if(!(!r||r.muted||i))try{let n=d.localStorage.getItem("media-chrome-pref-muted")==="true";qt.mediaMuted.set(n,e),t(n)}catch(n){console.debug("Error getting muted pref",n)}}]},mediaLoop:{get(t){let{media:e}=t;return e?.loop},set(t,e){let{media:i}=e;i&&(i.loop=t)},mediaEvents:["medialooprequest"]},mediaVolume:{get(t){var e;let{media:i}=t;return(e=i?.volume)!=null?e:1},set(t,e){let{media:i,options:{noVolumePref:r}={}}=e;if(i){try{t==null?d.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!r&&d.localStorage.setItem("media-chrome-pref-volume",t.toString())}catch(n){console.debug("Error setting volume pref",n)}Number.isFinite(+t)&&(i.volume=+t)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noVolumePref:i}}=e;if(!i)try{let{media:r}=e;if(!r)return;let n=d.localStorage.getItem("media-chrome-pref-volume");if(n==null)return;qt.mediaVolume.set(+n,e),t(+n)}catch(r){console.debug("Error getting volume pref",r)}}]},mediaVolumeLevel:{get(t){let{media:e}=t;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(t){var e;let{media:i}=t;return(e=i?.currentTime)!=null?e:0},set(t,e){let{media:i}=e;!i||!Kt(t)||(i.currentTime=t)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(t){let{media:e,options:{defaultDuration:i}={}}=t;return i&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?i:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(t){let{media:e}=t;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(t){var e;let{media:i}=t;if(!((e=i?.seekable)!=null&&e.length))return;let r=i.seekable.start(0),n=i.seekable.end(i.seekable.length-1);if(!(!r&&!n))return[Number(r.toFixed(3)),Number(n.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(t){var e;let{media:i}=t,r=(e=i?.buffered)!=null?e:[];return Array.from(r).map((n,a)=>[Number(r.start(a).toFixed(3)),Number(r.end(a).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(t){let{media:e,options:{defaultStreamType:i}={}}=t,r=[ae.LIVE,ae.ON_DEMAND].includes(i)?i:void 0;if(!e)return r;let{streamType:n}=e;if(_c.includes(n))return n===ae.UNKNOWN?r:n;let a=e.duration;return a===1/0?ae.LIVE:Number.isFinite(a)?ae.ON_DEMAND:r},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(t){let{media:e}=t;if(!e)return Number.NaN;let{targetLiveWindow:i}=e,r=qt.mediaStreamType.get(t);return(i==null||Number.isNaN(i))&&r===ae.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(t){let{media:e,options:{liveEdgeOffset:i=10}={}}=t;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(qt.mediaStreamType.get(t)===ae.LIVE))return!1;let n=e.seekable;if(!n)return!0;if(!n.length)return!1;let a=n.end(n.length-1)-i;return e.currentTime>=a},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(t){return Gt(t).map(({kind:e,label:i,language:r})=>({kind:e,label:i,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(t){return Ta(t).map(({kind:e,label:i,language:r})=>({kind:e,label:i,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i,r;let{media:n,options:a}=e;if(!n)return;let s=l=>{var c;!a.defaultSubtitles||l&&![ie.CAPTIONS,ie.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||Br(e,!0)};return n.addEventListener("loadstart",s),(i=n.textTracks)==null||i.addEventListener("addtrack",s),(r=n.textTracks)==null||r.addEventListener("removetrack",s),()=>{var l,c;n.removeEventListener("loadstart",s),(l=n.textTracks)==null||l.removeEventListener("addtrack",s),(c=n.textTracks)==null||c.removeEventListener("removetrack",s)}}]},mediaChaptersCues:{get(t){var e;let{media:i}=t;if(!i)return[];let[r]=Et(i,{kind:ie.CHAPTERS});return Array.from((e=r?.cues)!=null?e:[]).map(({text:n,startTime:a,endTime:s})=>({text:yc(n),startTime:a,endTime:s}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;if(!r)return;let n=r.querySelector('track[kind="chapters"][default][src]'),a=(i=r.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return n?.addEventListener("load",t),a?.addEventListener("load",t),()=>{n?.removeEventListener("load",t),a?.removeEventListener("load",t)}}]},mediaIsPip:{get(t){var e,i;let{media:r,documentElement:n}=t;if(!r||!n||!n.pictureInPictureElement)return!1;if(n.pictureInPictureElement===r)return!0;if(n.pictureInPictureElement instanceof HTMLMediaElement)return(e=r.localName)!=null&&e.includes("-")?se(r,n.pictureInPictureElement):!1;if(n.pictureInPictureElement.localName.includes("-")){let a=n.pictureInPictureElement.shadowRoot;for(;a?.pictureInPictureElement;){if(a.pictureInPictureElement===r)return!0;a=(i=a.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(t,e){let{media:i}=e;if(i)if(t){if(!B.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let r=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(n=>{if(n.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let a=()=>{i.removeEventListener("loadedmetadata",s),i.preload="none"},s=()=>{i.requestPictureInPicture().catch(r),a()};i.addEventListener("loadedmetadata",s),i.preload="metadata",setTimeout(()=>{i.readyState===0&&r(),a()},1e3)}else throw n}else throw n})}else B.pictureInPictureElement&&B.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(t){var e;let{media:i}=t;return[...(e=i?.videoRenditions)!=null?e:[]].map(r=>({...r}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(t){var e,i,r;let{media:n}=t;return(r=(i=n?.videoRenditions)==null?void 0:i[(e=n.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:r.id},set(t,e){let{media:i}=e;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let r=t,n=Array.prototype.findIndex.call(i.videoRenditions,a=>a.id==r);i.videoRenditions.selectedIndex!=n&&(i.videoRenditions.selectedIndex=n)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(t){var e;let{media:i}=t;return[...(e=i?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(t){var e,i;let{media:r}=t;return(i=[...(e=r?.audioTracks)!=null?e:[]].find(n=>n.enabled))==null?void 0:i.id},set(t,e){let{media:i}=e;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let r=t;for(let n of i.audioTracks)n.enabled=r==n.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(t){return Zo(t)},set(t,e,i){var r,n;t?(zo(e),i.detail&&!((r=e.media)!=null&&r.inert)&&((n=e.media)==null||n.focus())):Xo(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(t){var e;let{media:i}=t;return!i?.remote||((e=i.remote)==null?void 0:e.state)==="disconnected"?!1:i.remote.state==="connected"},set(t,e){var i,r;let{media:n}=e;if(n&&!(t&&((i=n.remote)==null?void 0:i.state)!=="disconnected")&&!(!t&&((r=n.remote)==null?void 0:r.state)!=="connected")){if(typeof n.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}n.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(t,e){let{media:i}=e;if(i){if(!(i.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(t){let{media:e}=t;if(!el||!Aa(e))return re.UNSUPPORTED}},mediaPipUnavailable:{get(t){let{media:e}=t;if(!tl||!_a(e))return re.UNSUPPORTED;if(e?.disablePictureInPicture)return re.UNAVAILABLE}},mediaVolumeUnavailable:{get(t){let{media:e}=t;if(Wr===!1||e?.volume==null)return re.UNSUPPORTED},stateOwnersUpdateHandlers:[t=>{Wr==null&&Ac.then(e=>t(e?void 0:re.UNSUPPORTED))}]},mediaCastUnavailable:{get(t,{availability:e="not-available"}={}){var i;let{media:r}=t;if(!rl||!((i=r?.remote)!=null&&i.state))return re.UNSUPPORTED;if(!(e==null||e==="available"))return re.UNAVAILABLE},stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(i=r?.remote)==null||i.watchAvailability(a=>{t({availability:a?"available":"not-available"})}).catch(a=>{a.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var a;(a=r?.remote)==null||a.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(t,e){if(!il)return re.UNSUPPORTED;if(e?.availability==="not-available")return re.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(i=r?.remote)==null||i.watchAvailability(a=>{t({availability:a?"available":"not-available"})}).catch(a=>{a.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var a;(a=r?.remote)==null||a.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(t){var e;let{media:i}=t;if(!i?.videoRenditions)return re.UNSUPPORTED;if(!((e=i.videoRenditions)!=null&&e.length))return re.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(t){var e,i;let{media:r}=t;if(!r?.audioTracks)return re.UNSUPPORTED;if(((i=(e=r.audioTracks)==null?void 0:e.length)!=null?i:0)<=1)return re.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(t){let{options:{mediaLang:e}={}}=t;return e??"en"}}};var al={[p.MEDIA_PREVIEW_REQUEST](t,e,{detail:i}){var r,n,a;let{media:s}=e,l=i??void 0,c,h;if(s&&l!=null){let[m]=Et(s,{kind:ie.METADATA,label:"thumbnails"}),A=Array.prototype.find.call((r=m?.cues)!=null?r:[],(E,y,k)=>y===0?E.endTime>l:y===k.length-1?E.startTime<=l:E.startTime<=l&&E.endTime>l);if(A){let E=/'^(?:[a-z]+:)?\/\//i.test(A.text)||(n=s?.querySelector('track[label="thumbnails"]'))==null?void 0:n.src,y=new URL(A.text,E);h=new URLSearchParams(y.hash).get("#xywh").split(",").map(ee=>+ee),c=y.href}}let b=t.mediaDuration.get(e),g=(a=t.mediaChaptersCues.get(e).find((m,A,E)=>A===E.length-1&&b===m.endTime?m.startTime<=l&&m.endTime>=l:m.startTime<=l&&m.endTime>l))==null?void 0:a.text;return i!=null&&g==null&&(g=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:h,mediaPreviewChapter:g}},[p.MEDIA_PAUSE_REQUEST](t,e){t["mediaPaused"].set(!0,e)},[p.MEDIA_PLAY_REQUEST](t,e){var i,r,n,a;let s="mediaPaused",c=t.mediaStreamType.get(e)===ae.LIVE,h=!((i=e.options)!=null&&i.noAutoSeekToLive),b=t.mediaTargetLiveWindow.get(e)>0;if(c&&h&&!b){let v=(r=t.mediaSeekable.get(e))==null?void 0:r[1];if(v){let g=(a=(n=e.options)==null?void 0:n.seekToLiveOffset)!=null?a:0,m=v-g;t.mediaCurrentTime.set(m,e)}}t[s].set(!1,e)},[p.MEDIA_PLAYBACK_RATE_REQUEST](t,e,{detail:i}){let r="mediaPlaybackRate",n=i;t[r].set(n,e)},[p.MEDIA_MUTE_REQUEST](t,e){t["mediaMuted"].set(!0,e)},[p.MEDIA_UNMUTE_REQUEST](t,e){let i="mediaMuted";t.mediaVolume.get(e)||t.mediaVolume.set(.25,e),t[i].set(!1,e)},[p.MEDIA_LOOP_REQUEST](t,e,{detail:i}){let r="mediaLoop",n=!!i;return t[r].set(n,e),{mediaLoop:n}},[p.MEDIA_VOLUME_REQUEST](t,e,{detail:i}){let r="mediaVolume",n=i;n&&t.mediaMuted.get(e)&&t.mediaMuted.set(!1,e),t[r].set(n,e)},[p.MEDIA_SEEK_REQUEST](t,e,{detail:i}){let r="mediaCurrentTime",n=i;t[r].set(n,e)},[p.MEDIA_SEEK_TO_LIVE_REQUEST](t,e){var i,r,n;let a="mediaCurrentTime",s=(i=t.mediaSeekable.get(e))==null?void 0:i[1];if(Number.isNaN(Number(s)))return;let l=(n=(r=e.options)==null?void 0:r.seekToLiveOffset)!=null?n:0,c=s-l;t[a].set(c,e)},[p.MEDIA_SHOW_SUBTITLES_REQUEST](t,e,{detail:i}){var r;let{options:n}=e,a=Gt(e),s=ga(i),l=(r=s[0])==null?void 0:r.language;l&&!n.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),vt(Ge.SHOWING,a,s)},[p.MEDIA_DISABLE_SUBTITLES_REQUEST](t,e,{detail:i}){let r=Gt(e),n=i??[];vt(Ge.DISABLED,r,n)},[p.MEDIA_TOGGLE_SUBTITLES_REQUEST](t,e,{detail:i}){Br(e,i)},[p.MEDIA_RENDITION_REQUEST](t,e,{detail:i}){let r="mediaRenditionSelected",n=i;t[r].set(n,e)},[p.MEDIA_AUDIO_TRACK_REQUEST](t,e,{detail:i}){let r="mediaAudioTrackEnabled",n=i;t[r].set(n,e)},[p.MEDIA_ENTER_PIP_REQUEST](t,e){let i="mediaIsPip";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[p.MEDIA_EXIT_PIP_REQUEST](t,e){t["mediaIsPip"].set(!1,e)},[p.MEDIA_ENTER_FULLSCREEN_REQUEST](t,e,i){let r="mediaIsFullscreen";t.mediaIsPip.get(e)&&t.mediaIsPip.set(!1,e),t[r].set(!0,e,i)},[p.MEDIA_EXIT_FULLSCREEN_REQUEST](t,e){t["mediaIsFullscreen"].set(!1,e)},[p.MEDIA_ENTER_CAST_REQUEST](t,e){let i="mediaIsCasting";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[p.MEDIA_EXIT_CAST_REQUEST](t,e){t["mediaIsCasting"].set(!1,e)},[p.MEDIA_AIRPLAY_REQUEST](t,e){t["mediaIsAirplaying"].set(!0,e)}};var sl=({media:t,fullscreenElement:e,documentElement:i,stateMediator:r=qt,requestMap:n=al,options:a={},monitorStateOwnersOnlyWithSubscriptions:s=!0})=>{let l=[],c={options:{...a}},h=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),b=E=>{E!=null&&($r(E,h)||(h=Object.freeze({...h,...E}),l.forEach(y=>y(h))))},v=()=>{let E=Object.entries(r).reduce((y,[k,{get:ee}])=>(y[k]=ee(c),y),{});b(E)},g={},m,A=async(E,y)=>{var k,ee,Ei,fi,Mt,Ue,Pe,gi,lt,Ns,Hs,Fs,Bs,$s,Ws,Vs;let Rd=!!m;if(m={...c,...m??{},...E},Rd)return;await nl(...Object.values(E));let Lt=l.length>0&&y===0&&s,Ks=c.media!==m.media,Gs=((k=c.media)==null?void 0:k.textTracks)!==((ee=m.media)==null?void 0:ee.textTracks),qs=((Ei=c.media)==null?void 0:Ei.videoRenditions)!==((fi=m.media)==null?void 0:fi.videoRenditions),Ys=((Mt=c.media)==null?void 0:Mt.audioTracks)!==((Ue=m.media)==null?void 0:Ue.audioTracks),Qs=((Pe=c.media)==null?void 0:Pe.remote)!==((gi=m.media)==null?void 0:gi.remote),zs=c.documentElement!==m.documentElement,Xs=!!c.media&&(Ks||Lt),Zs=!!((lt=c.media)!=null&&lt.textTracks)&&(Gs||Lt),Js=!!((Ns=c.media)!=null&&Ns.videoRenditions)&&(qs||Lt),js=!!((Hs=c.media)!=null&&Hs.audioTracks)&&(Ys||Lt),eo=!!((Fs=c.media)!=null&&Fs.remote)&&(Qs||Lt),to=!!c.documentElement&&(zs||Lt),jn=Xs||Zs||Js||js||eo||to,Rt=l.length===0&&y===1&&s,io=!!m.media&&(Ks||Rt),ro=!!((Bs=m.media)!=null&&Bs.textTracks)&&(Gs||Rt),no=!!(($s=m.media)!=null&&$s.videoRenditions)&&(qs||Rt),ao=!!((Ws=m.media)!=null&&Ws.audioTracks)&&(Ys||Rt),so=!!((Vs=m.media)!=null&&Vs.remote)&&(Qs||Rt),oo=!!m.documentElement&&(zs||Rt),lo=io||ro||no||ao||so||oo;if(!(jn||lo)){Object.entries(m).forEach(([C,bi])=>{c[C]=bi}),v(),m=void 0;return}Object.entries(r).forEach(([C,{get:bi,mediaEvents:Dd=[],textTracksEvents:Cd=[],videoRenditionsEvents:xd=[],audioTracksEvents:Od=[],remoteEvents:Ud=[],rootEvents:Pd=[],stateOwnersUpdateHandlers:Nd=[]}])=>{g[C]||(g[C]={});let ne=F=>{let G=bi(c,F);b({[C]:G})},Q;Q=g[C].mediaEvents,Dd.forEach(F=>{Q&&Xs&&(c.media.removeEventListener(F,Q),g[C].mediaEvents=void 0),io&&(m.media.addEventListener(F,ne),g[C].mediaEvents=ne)}),Q=g[C].textTracksEvents,Cd.forEach(F=>{var G,pe;Q&&Zs&&((G=c.media.textTracks)==null||G.removeEventListener(F,Q),g[C].textTracksEvents=void 0),ro&&((pe=m.media.textTracks)==null||pe.addEventListener(F,ne),g[C].textTracksEvents=ne)}),Q=g[C].videoRenditionsEvents,xd.forEach(F=>{var G,pe;Q&&Js&&((G=c.media.videoRenditions)==null||G.removeEventListener(F,Q),g[C].videoRenditionsEvents=void 0),no&&((pe=m.media.videoRenditions)==null||pe.addEventListener(F,ne),g[C].videoRenditionsEvents=ne)}),Q=g[C].audioTracksEvents,Od.forEach(F=>{var G,pe;Q&&js&&((G=c.media.audioTracks)==null||G.removeEventListener(F,Q),g[C].audioTracksEvents=void 0),ao&&((pe=m.media.audioTracks)==null||pe.addEventListener(F,ne),g[C].audioTracksEvents=ne)}),Q=g[C].remoteEvents,Ud.forEach(F=>{var G,pe;Q&&eo&&((G=c.media.remote)==null||G.removeEventListener(F,Q),g[C].remoteEvents=void 0),so&&((pe=m.media.remote)==null||pe.addEventListener(F,ne),g[C].remoteEvents=ne)}),Q=g[C].rootEvents,Pd.forEach(F=>{Q&&to&&(c.documentElement.removeEventListener(F,Q),g[C].rootEvents=void 0),oo&&(m.documentElement.addEventListener(F,ne),g[C].rootEvents=ne)});let mr=g[C].stateOwnersUpdateHandlers;if(mr&&jn&&(Array.isArray(mr)?mr:[mr]).forEach(G=>{typeof G=="function"&&G()}),lo){let F=Nd.map(G=>G(ne,m)).filter(G=>typeof G=="function");g[C].stateOwnersUpdateHandlers=F.length===1?F[0]:F}else jn&&(g[C].stateOwnersUpdateHandlers=void 0)}),Object.entries(m).forEach(([C,bi])=>{c[C]=bi}),v(),m=void 0};return A({media:t,fullscreenElement:e,documentElement:i,options:a}),{dispatch(E){let{type:y,detail:k}=E;if(n[y]&&h.mediaErrorCode==null){b(n[y](r,c,E));return}y==="mediaelementchangerequest"?A({media:k}):y==="fullscreenelementchangerequest"?A({fullscreenElement:k}):y==="documentelementchangerequest"?A({documentElement:k}):y==="optionschangerequest"&&(Object.entries(k??{}).forEach(([ee,Ei])=>{c.options[ee]=Ei}),v())},getState(){return h},subscribe(E){return A({},l.length+1),l.push(E),E(h),()=>{let y=l.indexOf(E);y>=0&&(A({},l.length-1),l.splice(y,1))}}}};var Ma=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},f=(t,e,i)=>(Ma(t,e,"read from private field"),i?i.call(t):e.get(t)),oe=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ge=(t,e,i,r)=>(Ma(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Je=(t,e,i)=>(Ma(t,e,"access private method"),i),We,Oi,M,le,Ui,ke,Vr,Pi,Kr,ya,gt,Gr,ka,Ni,qr,Sa,ml,pl=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],ol=10,ll=.025,dl=.25,kc=.25,Sc=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},wa=class extends ct{constructor(){super(),oe(this,Kr),oe(this,Gr),oe(this,Ni),oe(this,Sa),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,oe(this,We,new Ze(this,u.HOTKEYS)),oe(this,Oi,void 0),oe(this,M,void 0),oe(this,le,null),oe(this,Ui,void 0),oe(this,ke,void 0),oe(this,Vr,i=>{var r;(r=f(this,M))==null||r.dispatch(i)}),oe(this,Pi,void 0),oe(this,gt,i=>{let{key:r,shiftKey:n}=i;if(!(n&&(r==="/"||r==="?")||pl.includes(r))){this.removeEventListener("keyup",f(this,gt));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let e={};ge(this,Ui,i=>{Object.entries(i).forEach(([r,n])=>{if(r in e&&e[r]===n)return;this.propagateMediaState(r,n);let a=r.toLowerCase(),s=new d.CustomEvent(fo[a],{composed:!0,detail:n});this.dispatchEvent(s)}),e=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return f(this,M)}set mediaStore(e){var i,r;if(f(this,M)&&((i=f(this,ke))==null||i.call(this),ge(this,ke,void 0)),ge(this,M,e),!f(this,M)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){Je(this,Kr,ya).call(this);return}ge(this,ke,(r=f(this,M))==null?void 0:r.subscribe(f(this,Ui)))}get fullscreenElement(){var e;return(e=f(this,Oi))!=null?e:this}set fullscreenElement(e){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),ge(this,Oi,e),(i=f(this,M))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return w(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){I(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return O(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){D(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return R(this,u.DEFAULT_DURATION)}set defaultDuration(e){x(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return w(this,u.NO_HOTKEYS)}set noHotkeys(e){I(this,u.NO_HOTKEYS,e)}get keysUsed(){return O(this,u.KEYS_USED)}set keysUsed(e){D(this,u.KEYS_USED,e)}get liveEdgeOffset(){return R(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){x(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return w(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){I(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return w(this,u.NO_VOLUME_PREF)}set noVolumePref(e){I(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return w(this,u.NO_MUTED_PREF)}set noMutedPref(e){I(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return w(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){I(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return w(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){I(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return Do()}attributeChangedCallback(e,i,r){var n,a,s,l,c,h,b,v,g,m,A,E;if(super.attributeChangedCallback(e,i,r),e===u.NO_HOTKEYS)r!==i&&r===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):r!==i&&r===null&&this.enableHotkeys(),Je(this,Ni,qr).call(this);else if(e===u.HOTKEYS)f(this,We).value=r,Je(this,Ni,qr).call(this);else if(e===u.DEFAULT_SUBTITLES&&r!==i)(n=f(this,M))==null||n.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(s=f(this,M))==null||s.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(a=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?a:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&r!==i)(l=f(this,M))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&r!==i)(c=f(this,M))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(h=f(this,M))==null||h.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let y=r?(b=this.getRootNode())==null?void 0:b.getElementById(r):void 0;ge(this,Oi,y),(v=f(this,M))==null||v.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&r!==i?(Lo(r),(g=f(this,M))==null||g.dispatch({type:"optionschangerequest",detail:{mediaLang:r}})):e===u.LOOP&&r!==i?(m=f(this,M))==null||m.dispatch({type:p.MEDIA_LOOP_REQUEST,detail:r!=null}):e===u.NO_VOLUME_PREF&&r!==i?(A=f(this,M))==null||A.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&r!==i&&((E=f(this,M))==null||E.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,i,r;this.associateElement(this),!f(this,M)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&Je(this,Kr,ya).call(this),(e=f(this,M))==null||e.dispatch({type:"documentelementchangerequest",detail:B}),(i=f(this,M))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),f(this,M)&&!f(this,ke)&&ge(this,ke,(r=f(this,M))==null?void 0:r.subscribe(f(this,Ui))),f(this,Pi)!==void 0&&f(this,M)&&this.media&&setTimeout(()=>{var n,a,s;(a=(n=this.media)==null?void 0:n.textTracks)!=null&&a.length&&((s=f(this,M))==null||s.dispatch({type:p.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:f(this,Pi)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,i,r,n,a,s;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),f(this,M)){let l=f(this,M).getState();ge(this,Pi,!!((i=l.mediaSubtitlesShowing)!=null&&i.length)),(r=f(this,M))==null||r.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(n=f(this,M))==null||n.dispatch({type:"documentelementchangerequest",detail:void 0}),(a=f(this,M))==null||a.dispatch({type:p.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}f(this,ke)&&((s=f(this,ke))==null||s.call(this),ge(this,ke,void 0)),this.unassociateElement(this),f(this,le)&&(f(this,le).remove(),ge(this,le,null))}mediaSetCallback(e){var i;super.mediaSetCallback(e),(i=f(this,M))==null||i.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var i;super.mediaUnsetCallback(e),(i=f(this,M))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,i){hl(this.mediaStateReceivers,e,i)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(i.has(e))return;let r=this.registerMediaStateReceiver.bind(this),n=this.unregisterMediaStateReceiver.bind(this),a=Dc(e,r,n);Object.values(p).forEach(s=>{e.addEventListener(s,f(this,Vr))}),i.set(e,a)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(!i.has(e))return;i.get(e)(),i.delete(e),Object.values(p).forEach(n=>{e.removeEventListener(n,f(this,Vr))})}registerMediaStateReceiver(e){if(!e)return;let i=this.mediaStateReceivers;i.indexOf(e)>-1||(i.push(e),f(this,M)&&Object.entries(f(this,M).getState()).forEach(([n,a])=>{hl([e],n,a)}))}unregisterMediaStateReceiver(e){let i=this.mediaStateReceivers,r=i.indexOf(e);r<0||i.splice(r,1)}enableHotkeys(){this.addEventListener("keydown",Je(this,Gr,ka))}disableHotkeys(){this.removeEventListener("keydown",Je(this,Gr,ka)),this.removeEventListener("keyup",f(this,gt))}get hotkeys(){return f(this,We)}set hotkeys(e){D(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var i,r,n,a,s,l,c,h,b;let v=e.target;if(((n=(r=(i=v.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?r:v?.keysUsed)!=null?n:[]).map(k=>k==="Space"?" ":k).filter(Boolean).includes(e.key))return;let m,A,E;if(!(f(this,We).contains(Ur(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&f(this,We).contains("noshift+/")))switch(e.key){case" ":case"k":m=f(this,M).getState().mediaPaused?p.MEDIA_PLAY_REQUEST:p.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"m":m=this.mediaStore.getState().mediaVolumeLevel==="off"?p.MEDIA_UNMUTE_REQUEST:p.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"f":m=this.mediaStore.getState().mediaIsFullscreen?p.MEDIA_EXIT_FULLSCREEN_REQUEST:p.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(m,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(p.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let k=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):ol;A=Math.max(((a=this.mediaStore.getState().mediaCurrentTime)!=null?a:0)-k,0),E=new d.CustomEvent(p.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(E);break}case"ArrowRight":case"l":{let k=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):ol;A=Math.max(((s=this.mediaStore.getState().mediaCurrentTime)!=null?s:0)+k,0),E=new d.CustomEvent(p.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(E);break}case"ArrowUp":{let k=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):ll;A=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+k,1),E=new d.CustomEvent(p.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(E);break}case"ArrowDown":{let k=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):ll;A=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-k,0),E=new d.CustomEvent(p.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(E);break}case"<":{let k=(h=this.mediaStore.getState().mediaPlaybackRate)!=null?h:1;A=Math.max(k-dl,kc).toFixed(2),E=new d.CustomEvent(p.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(E);break}case">":{let k=(b=this.mediaStore.getState().mediaPlaybackRate)!=null?b:1;A=Math.min(k+dl,Sc).toFixed(2),E=new d.CustomEvent(p.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:A}),this.dispatchEvent(E);break}case"/":case"?":{e.shiftKey&&Je(this,Sa,ml).call(this);break}case"p":{m=this.mediaStore.getState().mediaIsPip?p.MEDIA_EXIT_PIP_REQUEST:p.MEDIA_ENTER_PIP_REQUEST,E=new d.CustomEvent(m,{composed:!0,bubbles:!0}),this.dispatchEvent(E);break}default:break}}};We=new WeakMap;Oi=new WeakMap;M=new WeakMap;le=new WeakMap;Ui=new WeakMap;ke=new WeakMap;Vr=new WeakMap;Pi=new WeakMap;Kr=new WeakSet;ya=function(){var t;this.mediaStore=sl({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(t=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?t:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};gt=new WeakMap;Gr=new WeakSet;ka=function(t){var e;let{metaKey:i,altKey:r,key:n,shiftKey:a}=t,s=a&&(n==="/"||n==="?");if(s&&((e=f(this,le))!=null&&e.open)){this.removeEventListener("keyup",f(this,gt));return}if(i||r||!s&&!pl.includes(n)){this.removeEventListener("keyup",f(this,gt));return}let l=t.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(n)&&!f(this,We).contains(Ur(n))&&!c&&t.preventDefault(),this.addEventListener("keyup",f(this,gt),{once:!0})};Ni=new WeakSet;qr=function(){f(this,le)&&(f(this,le).hotkeys=f(this,We).value||void 0,(this.noHotkeys||f(this,We).contains("noshift+/"))&&(f(this,le).open=!1))};Sa=new WeakSet;ml=function(){f(this,le)||(ge(this,le,B.createElement("media-keyboard-shortcuts-dialog")),Je(this,Ni,qr).call(this),this.appendChild(f(this,le))),f(this,le).open=!0};var wc=Object.values(o),Ic=Object.values(ea),vl=t=>{var e,i,r,n;let{observedAttributes:a}=t.constructor;!a&&((e=t.nodeName)!=null&&e.includes("-"))&&(d.customElements.upgrade(t),{observedAttributes:a}=t.constructor);let s=(n=(r=(i=t?.getAttribute)==null?void 0:i.call(t,S.MEDIA_CHROME_ATTRIBUTES))==null?void 0:r.split)==null?void 0:n.call(r,/\s+/);return Array.isArray(a||s)?(a||s).filter(l=>wc.includes(l)):[]},Mc=t=>{var e,i;return(e=t.nodeName)!=null&&e.includes("-")&&d.customElements.get((i=t.nodeName)==null?void 0:i.toLowerCase())&&!(t instanceof d.customElements.get(t.nodeName.toLowerCase()))&&d.customElements.upgrade(t),Ic.some(r=>r in t)},Ia=t=>Mc(t)||!!vl(t).length,cl=t=>{var e;return(e=t?.join)==null?void 0:e.call(t,":")},ul={[o.MEDIA_SUBTITLES_LIST]:Ci,[o.MEDIA_SUBTITLES_SHOWING]:Ci,[o.MEDIA_SEEKABLE]:cl,[o.MEDIA_BUFFERED]:t=>t?.map(cl).join(" "),[o.MEDIA_PREVIEW_COORDS]:t=>t?.join(" "),[o.MEDIA_RENDITION_LIST]:Vo,[o.MEDIA_AUDIO_TRACK_LIST]:Ko},Lc=async(t,e,i)=>{var r,n;if(t.isConnected||await Hr(0),typeof i=="boolean"||i==null)return I(t,e,i);if(typeof i=="number")return x(t,e,i);if(typeof i=="string")return D(t,e,i);if(Array.isArray(i)&&!i.length)return t.removeAttribute(e);let a=(n=(r=ul[e])==null?void 0:r.call(ul,i))!=null?n:i;return t.setAttribute(e,a)},Rc=t=>{var e;return!!((e=t.closest)!=null&&e.call(t,'*[slot="media"]'))},ft=(t,e)=>{if(Rc(t))return;let i=(n,a)=>{var s,l;Ia(n)&&a(n);let{children:c=[]}=n??{},h=(l=(s=n?.shadowRoot)==null?void 0:s.children)!=null?l:[];[...c,...h].forEach(v=>ft(v,a))},r=t?.nodeName.toLowerCase();if(r.includes("-")&&!Ia(t)){d.customElements.whenDefined(r).then(()=>{i(t,e)});return}i(t,e)},hl=(t,e,i)=>{t.forEach(r=>{if(e in r){r[e]=i;return}let n=vl(r),a=e.toLowerCase();n.includes(a)&&Lc(r,a,i)})},Dc=(t,e,i)=>{ft(t,e);let r=b=>{var v;let g=(v=b?.composedPath()[0])!=null?v:b.target;e(g)},n=b=>{var v;let g=(v=b?.composedPath()[0])!=null?v:b.target;i(g)};t.addEventListener(p.REGISTER_MEDIA_STATE_RECEIVER,r),t.addEventListener(p.UNREGISTER_MEDIA_STATE_RECEIVER,n);let a=b=>{b.forEach(v=>{let{addedNodes:g=[],removedNodes:m=[],type:A,target:E,attributeName:y}=v;A==="childList"?(Array.prototype.forEach.call(g,k=>ft(k,e)),Array.prototype.forEach.call(m,k=>ft(k,i))):A==="attributes"&&y===S.MEDIA_CHROME_ATTRIBUTES&&(Ia(E)?e(E):i(E))})},s=[],l=b=>{let v=b.target;v.name!=="media"&&(s.forEach(g=>ft(g,i)),s=[...v.assignedElements({flatten:!0})],s.forEach(g=>ft(g,e)))};t.addEventListener("slotchange",l);let c=new MutationObserver(a);return c.observe(t,{childList:!0,attributes:!0,subtree:!0}),()=>{ft(t,i),t.removeEventListener("slotchange",l),c.disconnect(),t.removeEventListener(p.REGISTER_MEDIA_STATE_RECEIVER,r),t.removeEventListener(p.UNREGISTER_MEDIA_STATE_RECEIVER,n)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",wa);var Yt={PLACEMENT:"placement",BOUNDS:"bounds"};function Cc(t){return`
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
  `}var Qt=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!_r(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let r=getComputedStyle(this),n=(e=Te(this,"#"+this.bounds))!=null?e:qe(this);if(!n)return;let{x:a,width:s}=n.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),h=l+c,b=a+s,v=r.getPropertyValue("--media-tooltip-offset-x"),g=v?parseFloat(v.replace("px","")):0,m=r.getPropertyValue("--media-tooltip-container-margin"),A=m?parseFloat(m.replace("px","")):0,E=l-a+g-A,y=h-b+g+A;if(E<0){this.style.setProperty("--media-tooltip-offset-x",`${E}px`);return}if(y>0){this.style.setProperty("--media-tooltip-offset-x",`${y}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[Yt.PLACEMENT,Yt.BOUNDS]}get placement(){return O(this,Yt.PLACEMENT)}set placement(e){D(this,Yt.PLACEMENT,e)}get bounds(){return O(this,Yt.BOUNDS)}set bounds(e){D(this,Yt.BOUNDS,e)}};Qt.shadowRootOptions={mode:"open"};Qt.getTemplateHTML=Cc;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",Qt);var La=Qt;var Ca=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},q=(t,e,i)=>(Ca(t,e,"read from private field"),i?i.call(t):e.get(t)),bt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Yr=(t,e,i,r)=>(Ca(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),El=(t,e,i)=>(Ca(t,e,"access private method"),i),Se,Xt,Ra,fl,et,zt,Qr,Da,gl,je={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function xc(t,e={}){return`
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

    ${this.getSlotTemplateHTML(t,e)}

    <slot name="tooltip">
      <media-tooltip part="tooltip" aria-hidden="true">
        <template shadowrootmode="${La.shadowRootOptions.mode}">
          ${La.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(t)}
        </slot>
      </media-tooltip>
    </slot>
  `}function Oc(t,e){return`
    <slot></slot>
  `}function Uc(){return""}var $=class extends d.HTMLElement{constructor(){if(super(),bt(this,Ra),bt(this,Da),bt(this,Se,void 0),this.preventClick=!1,this.tooltipEl=null,bt(this,Xt,e=>{this.preventClick||this.handleClick(e),setTimeout(q(this,et),0)}),bt(this,et,()=>{var e,i;(i=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||i.call(e)}),bt(this,zt,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",q(this,zt));return}this.preventClick||this.handleClick(e)}),bt(this,Qr,e=>{let{metaKey:i,altKey:r,key:n}=e;if(i||r||!this.keysUsed.includes(n)){this.removeEventListener("keyup",q(this,zt));return}this.addEventListener("keyup",q(this,zt),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(i):this.shadowRoot.innerHTML=i}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",je.TOOLTIP_PLACEMENT,S.MEDIA_CONTROLLER,o.MEDIA_LANG]}enable(){this.addEventListener("click",q(this,Xt)),this.addEventListener("keydown",q(this,Qr)),this.tabIndex=0}disable(){this.removeEventListener("click",q(this,Xt)),this.removeEventListener("keydown",q(this,Qr)),this.removeEventListener("keyup",q(this,zt)),this.tabIndex=-1}attributeChangedCallback(e,i,r){var n,a,s,l,c;e===S.MEDIA_CONTROLLER?(i&&((a=(n=q(this,Se))==null?void 0:n.unassociateElement)==null||a.call(n,this),Yr(this,Se,null)),r&&this.isConnected&&(Yr(this,Se,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=q(this,Se))==null?void 0:l.associateElement)==null||c.call(l,this))):e==="disabled"&&r!==i?r==null?this.enable():this.disable():e===je.TOOLTIP_PLACEMENT&&this.tooltipEl&&r!==i?this.tooltipEl.placement=r:e===o.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),El(this,Ra,fl).call(this)&&q(this,et).call(this)}connectedCallback(){var e,i,r;let{style:n}=N(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let a=this.getAttribute(S.MEDIA_CONTROLLER);a&&(Yr(this,Se,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(r=(i=q(this,Se))==null?void 0:i.associateElement)==null||r.call(i,this)),d.customElements.whenDefined("media-tooltip").then(()=>El(this,Da,gl).call(this))}disconnectedCallback(){var e,i;this.disable(),(i=(e=q(this,Se))==null?void 0:e.unassociateElement)==null||i.call(e,this),Yr(this,Se,null),this.removeEventListener("mouseenter",q(this,et)),this.removeEventListener("focus",q(this,et)),this.removeEventListener("click",q(this,Xt))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return O(this,je.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){D(this,je.TOOLTIP_PLACEMENT,e)}get mediaController(){return O(this,S.MEDIA_CONTROLLER)}set mediaController(e){D(this,S.MEDIA_CONTROLLER,e)}get disabled(){return w(this,je.DISABLED)}set disabled(e){I(this,je.DISABLED,e)}get noTooltip(){return w(this,je.NO_TOOLTIP)}set noTooltip(e){I(this,je.NO_TOOLTIP,e)}handleClick(e){}};Se=new WeakMap;Xt=new WeakMap;Ra=new WeakSet;fl=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};et=new WeakMap;zt=new WeakMap;Qr=new WeakMap;Da=new WeakSet;gl=function(){this.addEventListener("mouseenter",q(this,et)),this.addEventListener("focus",q(this,et)),this.addEventListener("click",q(this,Xt));let t=this.tooltipPlacement;t&&this.tooltipEl&&(this.tooltipEl.placement=t)};$.shadowRootOptions={mode:"open"};$.getTemplateHTML=xc;$.getSlotTemplateHTML=Oc;$.getTooltipContentHTML=Uc;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",$);var Pc=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,Nc=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function Hc(t){return`
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
      <slot name="on">${Pc}</slot>
      <slot name="off">${Nc}</slot>
    </slot>
  `}function Fc(){return`
    <slot name="tooltip-enable">${_("Enable captions")}</slot>
    <slot name="tooltip-disable">${_("Disable captions")}</slot>
  `}var bl=t=>{t.setAttribute("aria-checked",Yo(t).toString())},Hi=class extends ${static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING]}connectedCallback(){super.connectedCallback(),this.setAttribute("role","button"),this.setAttribute("aria-label",_("closed captions")),bl(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_SUBTITLES_SHOWING&&bl(this)}get mediaSubtitlesList(){return _l(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){Al(this,o.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return _l(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){Al(this,o.MEDIA_SUBTITLES_SHOWING,e)}handleClick(){this.dispatchEvent(new d.CustomEvent(p.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}))}};Hi.getSlotTemplateHTML=Hc;Hi.getTooltipContentHTML=Fc;var _l=(t,e)=>{let i=t.getAttribute(e);return i?fa(i):[]},Al=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let r=Ci(i);t.getAttribute(e)!==r&&t.setAttribute(e,r)};d.customElements.get("media-captions-button")||d.customElements.define("media-captions-button",Hi);var yl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Bc=(t,e,i)=>(yl(t,e,"read from private field"),i?i.call(t):e.get(t)),$c=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Wc=(t,e,i,r)=>(yl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),zr,Vc=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,Kc=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function Gc(t){return`
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
      <slot name="enter">${Vc}</slot>
      <slot name="exit">${Kc}</slot>
    </slot>
  `}function qc(){return`
    <slot name="tooltip-enter">${_("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${_("Exit fullscreen mode")}</slot>
  `}var Tl=t=>{let e=t.mediaIsFullscreen?_("exit fullscreen mode"):_("enter fullscreen mode");t.setAttribute("aria-label",e)},Fi=class extends ${constructor(){super(...arguments),$c(this,zr,null)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_FULLSCREEN,o.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),Tl(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_IS_FULLSCREEN&&Tl(this)}get mediaFullscreenUnavailable(){return O(this,o.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){D(this,o.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return w(this,o.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){I(this,o.MEDIA_IS_FULLSCREEN,e)}handleClick(e){Wc(this,zr,e);let i=Bc(this,zr)instanceof PointerEvent,r=this.mediaIsFullscreen?new d.CustomEvent(p.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(p.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(r)}};zr=new WeakMap;Fi.getSlotTemplateHTML=Gc;Fi.getTooltipContentHTML=qc;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",Fi);var Sl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Bi=(t,e,i)=>(Sl(t,e,"read from private field"),i?i.call(t):e.get(t)),kl=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},$i=(t,e,i,r)=>(Sl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),we,Zr,Xr={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},wl=500,Yc=`
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
`;function Qc(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${wl}ms);
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

    <slot name="icon">${Yc}</slot>
    <div id="status" role="status" aria-live="polite">${_("media loading")}</div>
  `}var Wi=class extends d.HTMLElement{constructor(){if(super(),kl(this,we,void 0),kl(this,Zr,wl),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[S.MEDIA_CONTROLLER,o.MEDIA_PAUSED,o.MEDIA_LOADING,Xr.LOADING_DELAY]}attributeChangedCallback(e,i,r){var n,a,s,l,c;e===Xr.LOADING_DELAY&&i!==r?this.loadingDelay=Number(r):e===S.MEDIA_CONTROLLER&&(i&&((a=(n=Bi(this,we))==null?void 0:n.unassociateElement)==null||a.call(n,this),$i(this,we,null)),r&&this.isConnected&&($i(this,we,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=Bi(this,we))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let n=this.getAttribute(S.MEDIA_CONTROLLER);n&&($i(this,we,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(i=Bi(this,we))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Bi(this,we))==null?void 0:e.unassociateElement)==null||i.call(e,this),$i(this,we,null)}get loadingDelay(){return Bi(this,Zr)}set loadingDelay(e){$i(this,Zr,e);let{style:i}=N(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return w(this,o.MEDIA_PAUSED)}set mediaPaused(e){I(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return w(this,o.MEDIA_LOADING)}set mediaLoading(e){I(this,o.MEDIA_LOADING,e)}get mediaController(){return O(this,S.MEDIA_CONTROLLER)}set mediaController(e){D(this,S.MEDIA_CONTROLLER,e)}get noAutohide(){return w(this,Xr.NO_AUTOHIDE)}set noAutohide(e){I(this,Xr.NO_AUTOHIDE,e)}};we=new WeakMap;Zr=new WeakMap;Wi.shadowRootOptions={mode:"open"};Wi.getTemplateHTML=Qc;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",Wi);var zc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,Il=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,Xc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function Zc(t){return`
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
      <slot name="off">${zc}</slot>
      <slot name="low">${Il}</slot>
      <slot name="medium">${Il}</slot>
      <slot name="high">${Xc}</slot>
    </slot>
  `}function Jc(){return`
    <slot name="tooltip-mute">${_("Mute")}</slot>
    <slot name="tooltip-unmute">${_("Unmute")}</slot>
  `}var Ml=t=>{let i=t.mediaVolumeLevel==="off"?_("unmute"):_("mute");t.setAttribute("aria-label",i)},Vi=class extends ${static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),Ml(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_VOLUME_LEVEL&&Ml(this)}get mediaVolumeLevel(){return O(this,o.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){D(this,o.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?p.MEDIA_UNMUTE_REQUEST:p.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};Vi.getSlotTemplateHTML=Zc;Vi.getTooltipContentHTML=Jc;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",Vi);var jc=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,eu=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function tu(t){return`
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
      <slot name="play">${jc}</slot>
      <slot name="pause">${eu}</slot>
    </slot>
  `}function iu(){return`
    <slot name="tooltip-play">${_("Play")}</slot>
    <slot name="tooltip-pause">${_("Pause")}</slot>
  `}var Ll=t=>{let e=t.mediaPaused?_("play"):_("pause");t.setAttribute("aria-label",e)},Ki=class extends ${static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),Ll(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),(e===o.MEDIA_PAUSED||e===o.MEDIA_LANG)&&Ll(this)}get mediaPaused(){return w(this,o.MEDIA_PAUSED)}set mediaPaused(e){I(this,o.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?p.MEDIA_PLAY_REQUEST:p.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};Ki.getSlotTemplateHTML=tu;Ki.getTooltipContentHTML=iu;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",Ki);var Rl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Jr=(t,e,i)=>(Rl(t,e,"read from private field"),i?i.call(t):e.get(t)),ru=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},jr=(t,e,i,r)=>(Rl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ie;function nu(t,e={}){return`
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

    ${this.getSlotTemplateHTML(t,e)}
  `}function au(t,e){return`
    <slot></slot>
  `}var ce=class extends d.HTMLElement{constructor(){if(super(),ru(this,Ie,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[S.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var n,a,s,l,c;e===S.MEDIA_CONTROLLER&&(i&&((a=(n=Jr(this,Ie))==null?void 0:n.unassociateElement)==null||a.call(n,this),jr(this,Ie,null)),r&&this.isConnected&&(jr(this,Ie,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=Jr(this,Ie))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let{style:n}=N(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let a=this.getAttribute(S.MEDIA_CONTROLLER);a&&(jr(this,Ie,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(r=(i=Jr(this,Ie))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Jr(this,Ie))==null?void 0:e.unassociateElement)==null||i.call(e,this),jr(this,Ie,null)}};Ie=new WeakMap;ce.shadowRootOptions={mode:"open"};ce.getTemplateHTML=nu;ce.getSlotTemplateHTML=au;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",ce);var Dl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},su=(t,e,i)=>(Dl(t,e,"read from private field"),i?i.call(t):e.get(t)),ou=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},lu=(t,e,i,r)=>(Dl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),en,xa=class extends ce{constructor(){super(),ou(this,en,void 0),lu(this,en,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_LANG]}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),(e===o.MEDIA_PREVIEW_CHAPTER||e===o.MEDIA_LANG)&&r!==i&&r!=null)if(su(this,en).textContent=r,r!==""){let n=_("chapter: {chapterName}",{chapterName:r});this.setAttribute("aria-valuetext",n)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return O(this,o.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){D(this,o.MEDIA_PREVIEW_CHAPTER,e)}};en=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",xa);var Cl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},tn=(t,e,i)=>(Cl(t,e,"read from private field"),i?i.call(t):e.get(t)),du=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},rn=(t,e,i,r)=>(Cl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Me;function cu(t){return`
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
  `}var Zt=class extends d.HTMLElement{constructor(){if(super(),du(this,Me,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[S.MEDIA_CONTROLLER,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,i,r;let n=this.getAttribute(S.MEDIA_CONTROLLER);n&&(rn(this,Me,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(i=tn(this,Me))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=tn(this,Me))==null?void 0:e.unassociateElement)==null||i.call(e,this),rn(this,Me,null)}attributeChangedCallback(e,i,r){var n,a,s,l,c;[o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===S.MEDIA_CONTROLLER&&(i&&((a=(n=tn(this,Me))==null?void 0:n.unassociateElement)==null||a.call(n,this),rn(this,Me,null)),r&&this.isConnected&&(rn(this,Me,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=tn(this,Me))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return O(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(o.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(o.MEDIA_PREVIEW_COORDS);return}this.setAttribute(o.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(e&&i))return;let[r,n,a,s]=e,l=i.split("#")[0],c=getComputedStyle(this),{maxWidth:h,maxHeight:b,minWidth:v,minHeight:g}=c,m=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",A,E;if(m==="fill"){let Ue=parseInt(h)/a,Pe=parseInt(b)/s,gi=parseInt(v)/a,lt=parseInt(g)/s;A=Ue<1?Ue:Math.max(Ue,gi),E=Pe<1?Pe:Math.max(Pe,lt)}else{let Ue=Math.min(parseInt(h)/a,parseInt(b)/s),Pe=Math.max(parseInt(v)/a,parseInt(g)/s),lt=Ue<1?Ue:Pe>1?Pe:1;A=lt,E=lt}let{style:y}=N(this.shadowRoot,":host"),k=N(this.shadowRoot,"img").style,ee=this.shadowRoot.querySelector("img"),fi=Math.min(A,E)<1?"min":"max";y.setProperty(`${fi}-width`,"initial","important"),y.setProperty(`${fi}-height`,"initial","important"),y.width=`${a*A}px`,y.height=`${s*E}px`;let Mt=()=>{k.width=`${this.imgWidth*A}px`,k.height=`${this.imgHeight*E}px`,k.display="block"};ee.src!==l&&(ee.onload=()=>{this.imgWidth=ee.naturalWidth,this.imgHeight=ee.naturalHeight,Mt(),ee.onload=null},ee.src=l,Mt()),Mt(),k.transform=`translate(-${r*A}px, -${n*E}px)`}};Me=new WeakMap;Zt.shadowRootOptions={mode:"open"};Zt.getTemplateHTML=cu;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",Zt);var Oa=Zt;var xl=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],Ol=(t,e)=>{let i=t===1?_(xl[e].singular):_(xl[e].plural);return`${t} ${i}`},_t=t=>{if(!Kt(t))return"";let e=Math.abs(t),i=e!==t,r=new Date(0,0,0,0,0,e,0),a=[r.getHours(),r.getMinutes(),r.getSeconds()].map((s,l)=>s&&Ol(s,l)).filter(s=>s).join(", ");return i?_("{time} remaining",{time:a}):e===0?Ol(0,2):a};function At(t,e){let i=!1;t<0&&(i=!0,t=0-t),t=t<0?0:t;let r=Math.floor(t%60),n=Math.floor(t/60%60),a=Math.floor(t/3600),s=Math.floor(e/60%60),l=Math.floor(e/3600);return(isNaN(t)||t===1/0)&&(a=n=r="0"),a=a>0||l>0?a+":":"",n=((a||s>=10)&&n<10?"0"+n:n)+":",r=r<10?"0"+r:r,(i?"-":"")+a+n+r}var $p=Object.freeze({length:0,start(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var Pl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ul=(t,e,i)=>(Pl(t,e,"read from private field"),i?i.call(t):e.get(t)),uu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},hu=(t,e,i,r)=>(Pl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Gi,Ua=class extends ce{constructor(){super(),uu(this,Gi,void 0),hu(this,Gi,this.shadowRoot.querySelector("slot")),Ul(this,Gi).textContent=At(0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_PREVIEW_TIME&&r!=null&&(Ul(this,Gi).textContent=At(parseFloat(r)))}get mediaPreviewTime(){return R(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,o.MEDIA_PREVIEW_TIME,e)}};Gi=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",Ua);var Jt={SEEK_OFFSET:"seekoffset"},Pa=30,mu=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${t}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function pu(t,e){return`
    <slot name="icon">${mu(e.seekOffset)}</slot>
  `}var vu=(t,e)=>{t.setAttribute("aria-label",_("seek back {seekOffset} seconds",{seekOffset:e}))};function Eu(){return _("Seek backward")}var fu=0,qi=class extends ${static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,Jt.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=R(this,Jt.SEEK_OFFSET,Pa)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),vu(this,this.seekOffset),e===Jt.SEEK_OFFSET&&(this.seekOffset=R(this,Jt.SEEK_OFFSET,Pa))}get seekOffset(){return R(this,Jt.SEEK_OFFSET,Pa)}set seekOffset(e){x(this,Jt.SEEK_OFFSET,e),this.setAttribute("aria-label",_("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),gr(br(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return R(this,o.MEDIA_CURRENT_TIME,fu)}set mediaCurrentTime(e){x(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new d.CustomEvent(p.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};qi.getSlotTemplateHTML=pu;qi.getTooltipContentHTML=Eu;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",qi);var jt={SEEK_OFFSET:"seekoffset"},Na=30,gu=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${t}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function bu(t,e){return`
    <slot name="icon">${gu(e.seekOffset)}</slot>
  `}var _u=(t,e)=>{t.setAttribute("aria-label",_("seek forward {seekOffset} seconds",{seekOffset:e}))};function Au(){return _("Seek forward")}var Tu=0,Yi=class extends ${static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,jt.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=R(this,jt.SEEK_OFFSET,Na)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),_u(this,this.seekOffset),e===jt.SEEK_OFFSET&&(this.seekOffset=R(this,jt.SEEK_OFFSET,Na))}get seekOffset(){return R(this,jt.SEEK_OFFSET,Na)}set seekOffset(e){x(this,jt.SEEK_OFFSET,e),this.setAttribute("aria-label",_("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),gr(br(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return R(this,o.MEDIA_CURRENT_TIME,Tu)}set mediaCurrentTime(e){x(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,i=new d.CustomEvent(p.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};Yi.getSlotTemplateHTML=bu;Yi.getTooltipContentHTML=Au;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",Yi);var Ba=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},be=(t,e,i)=>(Ba(t,e,"read from private field"),i?i.call(t):e.get(t)),Tt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},$a=(t,e,i,r)=>(Ba(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),it=(t,e,i)=>(Ba(t,e,"access private method"),i),ei,Le,ln,Wa,Hl,sn,Va,Qi,nn,an,Ha,tt={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},Nl=[...Object.values(tt),o.MEDIA_CURRENT_TIME,o.MEDIA_DURATION,o.MEDIA_SEEKABLE],Fl=["Enter"," "],yu="&nbsp;/&nbsp;",Fa=(t,{timesSep:e=yu}={})=>{var i,r;let n=(i=t.mediaCurrentTime)!=null?i:0,[,a]=(r=t.mediaSeekable)!=null?r:[],s=0;Number.isFinite(t.mediaDuration)?s=t.mediaDuration:Number.isFinite(a)&&(s=a);let l=t.remaining?At(0-(s-n)):At(n);return t.showDuration?`${l}${e}${At(s)}`:l},ku=t=>{var e;let i=t.mediaCurrentTime,[,r]=(e=t.mediaSeekable)!=null?e:[],n=null;if(Number.isFinite(t.mediaDuration)?n=t.mediaDuration:Number.isFinite(r)&&(n=r),i==null||n===null){t.setAttribute("aria-description",_("video not loaded, unknown time."));return}let a=t.remaining?_t(0-(n-i)):_t(i);if(!t.showDuration){t.setAttribute("aria-description",a);return}let s=_t(n),l=_("{currentTime} of {totalTime}",{currentTime:a,totalTime:s});t.setAttribute("aria-description",l)};function Su(t,e){return`
    <slot>${Fa(e)}</slot>
  `}var wu=t=>{t.setAttribute("aria-label",_("playback time"))},on=class extends ce{constructor(){super(),Tt(this,Wa),Tt(this,sn),Tt(this,Qi),Tt(this,an),Tt(this,ei,void 0),Tt(this,Le,null),Tt(this,ln,e=>{let{metaKey:i,altKey:r,key:n}=e;if(i||r||!Fl.includes(n)){this.removeEventListener("keyup",be(this,Le));return}this.addEventListener("keyup",be(this,Le))}),$a(this,ei,this.shadowRoot.querySelector("slot")),be(this,ei).innerHTML=`${Fa(this)}`}static get observedAttributes(){return[...super.observedAttributes,...Nl,"disabled"]}connectedCallback(){let{style:e}=N(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",_("playback time")),it(this,Qi,nn).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),it(this,sn,Va).call(this),super.disconnectedCallback()}attributeChangedCallback(e,i,r){wu(this),Nl.includes(e)?this.update():e==="disabled"&&r!==i?r==null?it(this,Qi,nn).call(this):it(this,an,Ha).call(this):e===tt.NO_TOGGLE&&r!==i&&(this.noToggle?it(this,an,Ha).call(this):it(this,Qi,nn).call(this)),super.attributeChangedCallback(e,i,r)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return w(this,tt.REMAINING)}set remaining(e){I(this,tt.REMAINING,e)}get showDuration(){return w(this,tt.SHOW_DURATION)}set showDuration(e){I(this,tt.SHOW_DURATION,e)}get noToggle(){return w(this,tt.NO_TOGGLE)}set noToggle(e){I(this,tt.NO_TOGGLE,e)}get mediaDuration(){return R(this,o.MEDIA_DURATION)}set mediaDuration(e){x(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return R(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,o.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}update(){let e=Fa(this);ku(this),e!==be(this,ei).innerHTML&&(be(this,ei).innerHTML=e)}};ei=new WeakMap;Le=new WeakMap;ln=new WeakMap;Wa=new WeakSet;Hl=function(){be(this,Le)||($a(this,Le,t=>{let{key:e}=t;if(!Fl.includes(e)){this.removeEventListener("keyup",be(this,Le));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",be(this,ln)),this.addEventListener("click",this.toggleTimeDisplay))};sn=new WeakSet;Va=function(){be(this,Le)&&(this.removeEventListener("keyup",be(this,Le)),this.removeEventListener("keydown",be(this,ln)),this.removeEventListener("click",this.toggleTimeDisplay),$a(this,Le,null))};Qi=new WeakSet;nn=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),it(this,Wa,Hl).call(this))};an=new WeakSet;Ha=function(){this.removeAttribute("role"),this.disable(),it(this,sn,Va).call(this)};on.getSlotTemplateHTML=Su;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",on);var Xa=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},W=(t,e,i)=>(Xa(t,e,"read from private field"),i?i.call(t):e.get(t)),j=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},rt=(t,e,i,r)=>(Xa(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),_e=(t,e,i)=>(Xa(t,e,"access private method"),i),Re,gn,dn,cn,Ae,En,un,hn,mn,Za,Bl,pn,Ka,vn,Ga,fn,Ja,qa,$l,Ya,Wl,Qa,Vl,za,Kl;function Iu(t){return`
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

      ${this.getContainerTemplateHTML(t)}
    </div>
    <div id="rightgap"></div>
  `}function Mu(t){return""}var De=class extends d.HTMLElement{constructor(){if(super(),j(this,Za),j(this,pn),j(this,vn),j(this,fn),j(this,qa),j(this,Ya),j(this,Qa),j(this,za),j(this,Re,void 0),j(this,gn,void 0),j(this,dn,void 0),j(this,cn,void 0),j(this,Ae,{}),j(this,En,[]),j(this,un,()=>{if(this.range.matches(":focus-visible")){let{style:e}=N(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),j(this,hn,()=>{let{style:e}=N(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),j(this,mn,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes),i=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(i):this.shadowRoot.innerHTML=i}this.container=this.shadowRoot.querySelector("#container"),rt(this,dn,this.shadowRoot.querySelector("#startpoint")),rt(this,cn,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",S.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var n,a,s,l,c;e===S.MEDIA_CONTROLLER?(i&&((a=(n=W(this,Re))==null?void 0:n.unassociateElement)==null||a.call(n,this),rt(this,Re,null)),r&&this.isConnected&&(rt(this,Re,(s=this.getRootNode())==null?void 0:s.getElementById(r)),(c=(l=W(this,Re))==null?void 0:l.associateElement)==null||c.call(l,this))):(e==="disabled"||e==="aria-disabled"&&i!==r)&&(r==null?(this.range.removeAttribute(e),_e(this,pn,Ka).call(this)):(this.range.setAttribute(e,r),_e(this,vn,Ga).call(this)))}connectedCallback(){var e,i,r;let{style:n}=N(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),W(this,Ae).pointer=N(this.shadowRoot,"#pointer"),W(this,Ae).progress=N(this.shadowRoot,"#progress"),W(this,Ae).thumb=N(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),W(this,Ae).activeSegment=N(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let a=this.getAttribute(S.MEDIA_CONTROLLER);a&&(rt(this,Re,(e=this.getRootNode())==null?void 0:e.getElementById(a)),(r=(i=W(this,Re))==null?void 0:i.associateElement)==null||r.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",W(this,un)),this.shadowRoot.addEventListener("focusout",W(this,hn)),_e(this,pn,Ka).call(this),He(this.container,W(this,mn))}disconnectedCallback(){var e,i;_e(this,vn,Ga).call(this),(i=(e=W(this,Re))==null?void 0:e.unassociateElement)==null||i.call(e,this),rt(this,Re,null),this.shadowRoot.removeEventListener("focusin",W(this,un)),this.shadowRoot.removeEventListener("focusout",W(this,hn)),Fe(this.container,W(this,mn))}updatePointerBar(e){var i;(i=W(this,Ae).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,i;let r=this.range.valueAsNumber*100;(e=W(this,Ae).progress)==null||e.style.setProperty("width",`${r}%`),(i=W(this,Ae).thumb)==null||i.style.setProperty("left",`${r}%`)}updateSegments(e){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let r=[...new Set([+this.range.min,...e.flatMap(a=>[a.start,a.end]),+this.range.max])];rt(this,En,[...r]);let n=r.pop();for(let[a,s]of r.entries()){let[l,c]=[a===0,a===r.length-1],h=l?"calc(var(--segments-gap) / -1)":`${s*100}%`,v=`calc(${((c?n:r[a+1])-s)*100}%${l||c?"":" - var(--segments-gap)"})`,g=B.createElementNS("http://www.w3.org/2000/svg","rect"),m=Ti(this.shadowRoot,`#segments-clipping rect:nth-child(${a+1})`);m.style.setProperty("x",h),m.style.setProperty("width",v),i.append(g)}}getPointerRatio(e){return bo(e.clientX,e.clientY,W(this,dn).getBoundingClientRect(),W(this,cn).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":_e(this,za,Kl).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":_e(this,qa,$l).call(this,e);break;case"pointerdown":_e(this,fn,Ja).call(this,e);break;case"pointerup":_e(this,Ya,Wl).call(this);break;case"pointerleave":_e(this,Qa,Vl).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};Re=new WeakMap;gn=new WeakMap;dn=new WeakMap;cn=new WeakMap;Ae=new WeakMap;En=new WeakMap;un=new WeakMap;hn=new WeakMap;mn=new WeakMap;Za=new WeakSet;Bl=function(t){let e=W(this,Ae).activeSegment;if(!e)return;let i=this.getPointerRatio(t),n=`#segments-clipping rect:nth-child(${W(this,En).findIndex((a,s,l)=>{let c=l[s+1];return c!=null&&i>=a&&i<=c})+1})`;(e.selectorText!=n||!e.style.transform)&&(e.selectorText=n,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};pn=new WeakSet;Ka=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};vn=new WeakSet;Ga=function(){var t,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointerup",this),(e=d.window)==null||e.removeEventListener("pointermove",this)};fn=new WeakSet;Ja=function(t){var e;rt(this,gn,t.composedPath().includes(this.range)),(e=d.window)==null||e.addEventListener("pointerup",this,{once:!0})};qa=new WeakSet;$l=function(t){var e;t.pointerType!=="mouse"&&_e(this,fn,Ja).call(this,t),this.addEventListener("pointerleave",this,{once:!0}),(e=d.window)==null||e.addEventListener("pointermove",this)};Ya=new WeakSet;Wl=function(){var t;(t=d.window)==null||t.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};Qa=new WeakSet;Vl=function(){var t,e;this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=W(this,Ae).activeSegment)==null||e.style.removeProperty("transform")};za=new WeakSet;Kl=function(t){t.pointerType==="pen"&&t.buttons===0||(this.toggleAttribute("dragging",t.buttons===1||t.pointerType!=="mouse"),this.updatePointerBar(t),_e(this,Za,Bl).call(this,t),this.dragging&&(t.pointerType!=="mouse"||!W(this,gn))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(t),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};De.shadowRootOptions={mode:"open"};De.getTemplateHTML=Iu;De.getContainerTemplateHTML=Mu;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",De);var Gl=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Z=(t,e,i)=>(Gl(t,e,"read from private field"),i?i.call(t):e.get(t)),Ce=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},de=(t,e,i,r)=>(Gl(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Lu=(t,e,i,r)=>({set _(n){de(t,e,n,i)},get _(){return Z(t,e,r)}}),ti,bn,ii,zi,_n,An,Tn,ri,yt,yn,kn=class{constructor(e,i,r){Ce(this,ti,void 0),Ce(this,bn,void 0),Ce(this,ii,void 0),Ce(this,zi,void 0),Ce(this,_n,void 0),Ce(this,An,void 0),Ce(this,Tn,void 0),Ce(this,ri,void 0),Ce(this,yt,0),Ce(this,yn,(n=performance.now())=>{de(this,yt,requestAnimationFrame(Z(this,yn))),de(this,zi,performance.now()-Z(this,ii));let a=1e3/this.fps;if(Z(this,zi)>a){de(this,ii,n-Z(this,zi)%a);let s=1e3/((n-Z(this,bn))/++Lu(this,_n)._),l=(n-Z(this,An))/1e3/this.duration,c=Z(this,Tn)+l*this.playbackRate;c-Z(this,ti).valueAsNumber>0?de(this,ri,this.playbackRate/this.duration/s):(de(this,ri,.995*Z(this,ri)),c=Z(this,ti).valueAsNumber+Z(this,ri)),this.callback(c)}}),de(this,ti,e),this.callback=i,this.fps=r}start(){Z(this,yt)===0&&(de(this,ii,performance.now()),de(this,bn,Z(this,ii)),de(this,_n,0),Z(this,yn).call(this))}stop(){Z(this,yt)!==0&&(cancelAnimationFrame(Z(this,yt)),de(this,yt,0))}update({start:e,duration:i,playbackRate:r}){let n=e-Z(this,ti).valueAsNumber,a=Math.abs(i-this.duration);(n>0||n<-.5/i||a>=.5)&&this.callback(e),de(this,Tn,e),de(this,An,performance.now()),this.duration=i,this.playbackRate=r}};ti=new WeakMap;bn=new WeakMap;ii=new WeakMap;zi=new WeakMap;_n=new WeakMap;An=new WeakMap;Tn=new WeakMap;ri=new WeakMap;yt=new WeakMap;yn=new WeakMap;var rs=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},H=(t,e,i)=>(rs(t,e,"read from private field"),i?i.call(t):e.get(t)),Y=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ue=(t,e,i,r)=>(rs(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),he=(t,e,i)=>(rs(t,e,"access private method"),i),ni,nt,In,Zi,Mn,wn,Ji,ji,ai,si,Xi,ja,ql,es,Ln,ns,Rn,as,Dn,ss,ts,Yl,er,Cn,is,Ql,Ru=t=>{let e=t.range,i=_t(+zl(t)),r=_t(+t.mediaSeekableEnd),n=i&&r?_("{currentTime} of {totalTime}",{currentTime:i,totalTime:r}):_("video not loaded, unknown time.");e.setAttribute("aria-valuetext",n)};function Du(t){return`
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
          <template shadowrootmode="${Oa.shadowRootOptions.mode}">
            ${Oa.getTemplateHTML({})}
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
  `}var Sn=(t,e=t.mediaCurrentTime)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,r=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;if(Number.isNaN(r))return 0;let n=(e-i)/(r-i);return Math.max(0,Math.min(n,1))},zl=(t,e=t.range.valueAsNumber)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,r=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;return Number.isNaN(r)?0:e*(r-i)+i},tr=class extends De{constructor(){super(),Y(this,ja),Y(this,Ln),Y(this,Rn),Y(this,Dn),Y(this,ts),Y(this,er),Y(this,is),Y(this,ni,null),Y(this,nt,void 0),Y(this,In,void 0),Y(this,Zi,void 0),Y(this,Mn,void 0),Y(this,wn,void 0),Y(this,Ji,void 0),Y(this,ji,void 0),Y(this,ai,void 0),Y(this,si,void 0),Y(this,Xi,()=>{he(this,ja,ql).call(this)?H(this,nt).start():H(this,nt).stop()}),Y(this,es,r=>{this.dragging||(Kt(r)&&(this.range.valueAsNumber=r),H(this,si)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),ue(this,In,this.shadowRoot.querySelectorAll('[part~="box"]')),ue(this,Mn,this.shadowRoot.querySelector('[part~="preview-box"]')),ue(this,wn,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);ue(this,Ji,parseInt(i.getPropertyValue("--media-box-padding-left"))),ue(this,ji,parseInt(i.getPropertyValue("--media-box-padding-right"))),ue(this,nt,new kn(this.range,H(this,es),60))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_DURATION,o.MEDIA_SEEKABLE,o.MEDIA_CURRENT_TIME,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_TIME,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_BUFFERED,o.MEDIA_PLAYBACK_RATE,o.MEDIA_LOADING,o.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",_("seek")),H(this,Xi).call(this),ue(this,ni,this.getRootNode()),(e=H(this,ni))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),H(this,nt).stop(),(e=H(this,ni))==null||e.removeEventListener("transitionstart",this),ue(this,ni,null)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),i!=r&&(e===o.MEDIA_CURRENT_TIME||e===o.MEDIA_PAUSED||e===o.MEDIA_ENDED||e===o.MEDIA_LOADING||e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE?(H(this,nt).update({start:Sn(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),H(this,Xi).call(this),Ru(this)):e===o.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=H(this,ai),this.updateBar()))}get mediaChaptersCues(){return H(this,ai)}set mediaChaptersCues(e){var i;ue(this,ai,e),this.updateSegments((i=H(this,ai))==null?void 0:i.map(r=>({start:Sn(this,r.startTime),end:Sn(this,r.endTime)})))}get mediaPaused(){return w(this,o.MEDIA_PAUSED)}set mediaPaused(e){I(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return w(this,o.MEDIA_LOADING)}set mediaLoading(e){I(this,o.MEDIA_LOADING,e)}get mediaDuration(){return R(this,o.MEDIA_DURATION)}set mediaDuration(e){x(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return R(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){x(this,o.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return R(this,o.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){x(this,o.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(o.MEDIA_BUFFERED);return e?e.split(" ").map(i=>i.split(":").map(r=>+r)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(o.MEDIA_BUFFERED);return}let i=e.map(r=>r.join(":")).join(" ");this.setAttribute(o.MEDIA_BUFFERED,i)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,i=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaSeekableStart(){var e;let[i=0]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaPreviewImage(){return O(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){D(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return R(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){x(this,o.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return w(this,o.MEDIA_ENDED)}set mediaEnded(e){I(this,o.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let i=this.mediaBuffered;if(!i.length)return;let r;if(this.mediaEnded)r=1;else{let a=this.mediaCurrentTime,[,s=this.mediaSeekableStart]=(e=i.find(([l,c])=>l<=a&&a<=c))!=null?e:[];r=Sn(this,s)}let{style:n}=N(this.shadowRoot,"#buffered");n.setProperty("width",`${r*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=N(this.shadowRoot,"#current-rail"),r=N(this.shadowRoot,'[part~="current-box"]'),n=he(this,Ln,ns).call(this,H(this,wn)),a=he(this,Rn,as).call(this,n,this.range.valueAsNumber),s=he(this,Dn,ss).call(this,n,this.range.valueAsNumber);i.style.transform=`translateX(${a})`,i.style.setProperty("--_range-width",`${n.range.width}`),r.style.setProperty("--_box-shift",`${s}`),r.style.setProperty("--_box-width",`${n.box.width}px`),r.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":he(this,is,Ql).call(this);break;case"pointermove":he(this,ts,Yl).call(this,e);break;case"pointerup":H(this,si)&&ue(this,si,!1);break;case"pointerdown":ue(this,si,!0);break;case"pointerleave":he(this,er,Cn).call(this,null);break;case"transitionstart":se(e.target,this)&&setTimeout(()=>H(this,Xi).call(this),0);break}}};ni=new WeakMap;nt=new WeakMap;In=new WeakMap;Zi=new WeakMap;Mn=new WeakMap;wn=new WeakMap;Ji=new WeakMap;ji=new WeakMap;ai=new WeakMap;si=new WeakMap;Xi=new WeakMap;ja=new WeakSet;ql=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&_r(this)};es=new WeakMap;Ln=new WeakSet;ns=function(t){var e;let r=((e=this.getAttribute("bounds")?Te(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),n=this.range.getBoundingClientRect(),a=t.offsetWidth,s=-(n.left-r.left-a/2),l=r.right-n.left-a/2;return{box:{width:a,min:s,max:l},bounds:r,range:n}};Rn=new WeakSet;as=function(t,e){let i=`${e*100}%`,{width:r,min:n,max:a}=t.box;if(!r)return i;if(Number.isNaN(n)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${n}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(a)){let l=`calc(1 / var(--_range-width) * 100 * ${a}% - var(--media-box-padding-right))`;i=`min(${i}, ${l})`}return i};Dn=new WeakSet;ss=function(t,e){let{width:i,min:r,max:n}=t.box,a=e*t.range.width;if(a<r+H(this,Ji)){let s=t.range.left-t.bounds.left-H(this,Ji);return`${a-i/2+s}px`}if(a>n-H(this,ji)){let s=t.bounds.right-t.range.right-H(this,ji);return`${a+i/2-s-t.range.width}px`}return 0};ts=new WeakSet;Yl=function(t){let e=[...H(this,In)].some(b=>t.composedPath().includes(b));if(!this.dragging&&(e||!t.composedPath().includes(this))){he(this,er,Cn).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let r=N(this.shadowRoot,"#preview-rail"),n=N(this.shadowRoot,'[part~="preview-box"]'),a=he(this,Ln,ns).call(this,H(this,Mn)),s=(t.clientX-a.range.left)/a.range.width;s=Math.max(0,Math.min(1,s));let l=he(this,Rn,as).call(this,a,s),c=he(this,Dn,ss).call(this,a,s);r.style.transform=`translateX(${l})`,r.style.setProperty("--_range-width",`${a.range.width}`),n.style.setProperty("--_box-shift",`${c}`),n.style.setProperty("--_box-width",`${a.box.width}px`);let h=Math.round(H(this,Zi))-Math.round(s*i);Math.abs(h)<1&&s>.01&&s<.99||(ue(this,Zi,s*i),he(this,er,Cn).call(this,H(this,Zi)))};er=new WeakSet;Cn=function(t){this.dispatchEvent(new d.CustomEvent(p.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:t}))};is=new WeakSet;Ql=function(){H(this,nt).stop();let t=zl(this);this.dispatchEvent(new d.CustomEvent(p.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t}))};tr.shadowRootOptions={mode:"open"};tr.getContainerTemplateHTML=Du;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",tr);var Cu=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Xl=(t,e,i)=>(Cu(t,e,"read from private field"),i?i.call(t):e.get(t)),xu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},xn,Ou=1,Uu=t=>t.mediaMuted?0:t.mediaVolume,Pu=t=>`${Math.round(t*100)}%`,os=class extends De{constructor(){super(...arguments),xu(this,xn,()=>{let e=this.range.value,i=new d.CustomEvent(p.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME,o.MEDIA_MUTED,o.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",_("volume")),this.range.addEventListener("input",Xl(this,xn))}disconnectedCallback(){this.range.removeEventListener("input",Xl(this,xn)),super.disconnectedCallback()}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),(e===o.MEDIA_VOLUME||e===o.MEDIA_MUTED)&&(this.range.valueAsNumber=Uu(this),this.range.setAttribute("aria-valuetext",Pu(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return R(this,o.MEDIA_VOLUME,Ou)}set mediaVolume(e){x(this,o.MEDIA_VOLUME,e)}get mediaMuted(){return w(this,o.MEDIA_MUTED)}set mediaMuted(e){I(this,o.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return O(this,o.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){D(this,o.MEDIA_VOLUME_UNAVAILABLE,e)}};xn=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",os);var oi=class extends Event{constructor({action:e="auto",relatedTarget:i,...r}){super("invoke",r),this.action=e,this.relatedTarget=i}},On=class extends Event{constructor({newState:e,oldState:i,...r}){super("toggle",r),this.newState=e,this.oldState=i}};var ir=class extends ${connectedCallback(){super.connectedCallback(),this.invokeTargetElement&&this.setAttribute("aria-haspopup","menu")}get invokeTarget(){return this.getAttribute("invoketarget")}set invokeTarget(e){this.setAttribute("invoketarget",`${e}`)}get invokeTargetElement(){var e;return this.invokeTarget?(e=Ai(this))==null?void 0:e.querySelector(`#${this.invokeTarget}`):null}handleClick(){var e;(e=this.invokeTargetElement)==null||e.dispatchEvent(new oi({relatedTarget:this}))}};d.customElements.get("media-chrome-menu-button")||d.customElements.define("media-chrome-menu-button",ir);var Nu=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},li=(t,e,i)=>(Nu(t,e,"read from private field"),i?i.call(t):e.get(t)),Hu=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},at,ls={RATES:"rates"},ds=[1,1.2,1.5,1.7,2],kt=1;function xe(t){return Math.round(t*100)/100}function Fu(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?xe(+t.mediaplaybackrate):kt}x</slot>
  `}function Bu(){return _("Playback rate")}var rr=class extends ${constructor(){var e;super(),Hu(this,at,new Ze(this,ls.RATES,{defaultValue:ds})),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${xe((e=this.mediaPlaybackRate)!=null?e:kt)}x`}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE,ls.RATES]}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),e===ls.RATES&&(li(this,at).value=r),e===o.MEDIA_PLAYBACK_RATE){let n=r?+r:Number.NaN,a=xe(Number.isNaN(n)?kt:n);this.container.innerHTML=`${a}x`,this.setAttribute("aria-label",_("Playback rate {playbackRate}",{playbackRate:a}))}}get rates(){return li(this,at)}set rates(e){e?Array.isArray(e)?li(this,at).value=e.join(" "):typeof e=="string"&&(li(this,at).value=e):li(this,at).value=""}get mediaPlaybackRate(){return R(this,o.MEDIA_PLAYBACK_RATE,kt)}set mediaPlaybackRate(e){x(this,o.MEDIA_PLAYBACK_RATE,e)}handleClick(){var e,i;let r=Array.from(li(this,at).values(),s=>+s).sort((s,l)=>s-l),n=(i=(e=r.find(s=>s>this.mediaPlaybackRate))!=null?e:r[0])!=null?i:kt,a=new d.CustomEvent(p.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:n});this.dispatchEvent(a)}};at=new WeakMap;rr.getSlotTemplateHTML=Fu;rr.getTooltipContentHTML=Bu;d.customElements.get("media-playback-rate-button")||d.customElements.define("media-playback-rate-button",rr);var Un=1;function $u(t){return`
    <style>
      :host {
        min-width: 5ch;
        padding: var(--media-button-padding, var(--media-control-padding, 10px 5px));
      }

      :host([aria-expanded="true"]) slot {
        display: block;
      }

      :host([aria-expanded="true"]) slot[name=tooltip] {
        display: none;
      }
    </style>
    <slot name="icon">${t.mediaplaybackrate?xe(+t.mediaplaybackrate):Un}x</slot>
  `}function Wu(){return _("Playback rate")}var nr=class extends ir{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE]}constructor(){var e;super(),this.container=this.shadowRoot.querySelector('slot[name="icon"]'),this.container.innerHTML=`${xe((e=this.mediaPlaybackRate)!=null?e:Un)}x`}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),e===o.MEDIA_PLAYBACK_RATE){let n=r?+r:Number.NaN,a=xe(Number.isNaN(n)?Un:n);this.container.innerHTML=`${a}x`,this.setAttribute("aria-label",_("Playback rate {playbackRate}",{playbackRate:a}))}}get invokeTargetElement(){return this.invokeTarget!=null?super.invokeTargetElement:qe(this).querySelector("media-playback-rate-menu")}get mediaPlaybackRate(){return R(this,o.MEDIA_PLAYBACK_RATE,Un)}set mediaPlaybackRate(e){x(this,o.MEDIA_PLAYBACK_RATE,e)}};nr.getSlotTemplateHTML=$u;nr.getTooltipContentHTML=Wu;d.customElements.get("media-playback-rate-menu-button")||d.customElements.define("media-playback-rate-menu-button",nr);function Zl({anchor:t,floating:e,placement:i}){let r=Vu({anchor:t,floating:e}),{x:n,y:a}=Gu(r,i);return{x:n,y:a}}function Vu({anchor:t,floating:e}){return{anchor:Ku(t,e.offsetParent),floating:{x:0,y:0,width:e.offsetWidth,height:e.offsetHeight}}}function Ku(t,e){var i;let r=t.getBoundingClientRect(),n=(i=e?.getBoundingClientRect())!=null?i:{x:0,y:0};return{x:r.x-n.x,y:r.y-n.y,width:r.width,height:r.height}}function Gu({anchor:t,floating:e},i){let r=qu(i)==="x"?"y":"x",n=r==="y"?"height":"width",a=Jl(i),s=t.x+t.width/2-e.width/2,l=t.y+t.height/2-e.height/2,c=t[n]/2-e[n]/2,h;switch(a){case"top":h={x:s,y:t.y-e.height};break;case"bottom":h={x:s,y:t.y+t.height};break;case"right":h={x:t.x+t.width,y:l};break;case"left":h={x:t.x-e.width,y:l};break;default:h={x:t.x,y:t.y}}switch(i.split("-")[1]){case"start":h[r]-=c;break;case"end":h[r]+=c;break}return h}function Jl(t){return t.split("-")[0]}function qu(t){return["top","bottom"].includes(Jl(t))?"y":"x"}var As=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},L=(t,e,i)=>(As(t,e,"read from private field"),i?i.call(t):e.get(t)),U=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},me=(t,e,i,r)=>(As(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),P=(t,e,i)=>(As(t,e,"access private method"),i),Oe,st,Ve,Pn,ar,wt,lr,cs,jl,Fn,Ts,Bn,Nn,us,hs,ed,ms,td,ps,id,di,ci,ui,dr,$n,ys,vs,rd,ks,nd,Es,ad,Ss,sd,fs,od,gs,ld,sr,Wn,bs,dd,or,Vn,Hn,_s;function cd({type:t,text:e,value:i,checked:r}){let n=B.createElement("media-chrome-menu-item");n.type=t??"",n.part.add("menu-item"),t&&n.part.add(t),n.value=i,n.checked=r;let a=B.createElement("span");return a.textContent=e,n.append(a),n}function ud(t,e){let i=t.querySelector(`:scope > [slot="${e}"]`);if(i?.nodeName=="SLOT"&&(i=i.assignedElements({flatten:!0})[0]),i)return i=i.cloneNode(!0),i;let r=t.shadowRoot.querySelector(`[name="${e}"] > svg`);return r?r.cloneNode(!0):""}function Yu(t){return`
    <style>
      :host {
        font: var(--media-font,
          var(--media-font-weight, normal)
          var(--media-font-size, 14px) /
          var(--media-text-content-height, var(--media-control-height, 24px))
          var(--media-font-family, helvetica neue, segoe ui, roboto, arial, sans-serif));
        color: var(--media-text-color, var(--media-primary-color, rgb(238 238 238)));
        --_menu-bg: rgb(20 20 30 / .8);
        background: var(--media-menu-background, var(--media-control-background, var(--media-secondary-color, var(--_menu-bg))));
        border-radius: var(--media-menu-border-radius);
        border: var(--media-menu-border, none);
        display: var(--media-menu-display, inline-flex) !important;
        
        transition: var(--media-menu-transition-in,
          visibility 0s,
          opacity .2s ease-out,
          transform .15s ease-out,
          left .2s ease-in-out,
          min-width .2s ease-in-out,
          min-height .2s ease-in-out
        ) !important;
        
        visibility: var(--media-menu-visibility, visible);
        opacity: var(--media-menu-opacity, 1);
        max-height: var(--media-menu-max-height, var(--_menu-max-height, 300px));
        transform: var(--media-menu-transform-in, translateY(0) scale(1));
        flex-direction: column;
        
        min-height: 0;
        position: relative;
        bottom: var(--_menu-bottom);
        box-sizing: border-box;
      } 

      @-moz-document url-prefix() {
        :host{
          --_menu-bg: rgb(20 20 30);
        }
      }

      :host([hidden]) {
        transition: var(--media-menu-transition-out,
          visibility .15s ease-in,
          opacity .15s ease-in,
          transform .15s ease-in
        ) !important;
        visibility: var(--media-menu-hidden-visibility, hidden);
        opacity: var(--media-menu-hidden-opacity, 0);
        max-height: var(--media-menu-hidden-max-height,
          var(--media-menu-max-height, var(--_menu-max-height, 300px)));
        transform: var(--media-menu-transform-out, translateY(2px) scale(.99));
        pointer-events: none;
      }

      :host([slot="submenu"]) {
        background: none;
        width: 100%;
        min-height: 100%;
        position: absolute;
        bottom: 0;
        right: -100%;
      }

      #container {
        display: flex;
        flex-direction: column;
        min-height: 0;
        transition: transform .2s ease-out;
        transform: translate(0, 0);
      }

      #container.has-expanded {
        transition: transform .2s ease-in;
        transform: translate(-100%, 0);
      }

      button {
        background: none;
        color: inherit;
        border: none;
        padding: 0;
        font: inherit;
        outline: inherit;
        display: inline-flex;
        align-items: center;
      }

      slot[name="header"][hidden] {
        display: none;
      }

      slot[name="header"] > *,
      slot[name="header"]::slotted(*) {
        padding: .4em .7em;
        border-bottom: 1px solid rgb(255 255 255 / .25);
        cursor: var(--media-cursor, default);
      }

      slot[name="header"] > button[part~="back"],
      slot[name="header"]::slotted(button[part~="back"]) {
        cursor: var(--media-cursor, pointer);
      }

      svg[part~="back"] {
        height: var(--media-menu-icon-height, var(--media-control-height, 24px));
        fill: var(--media-icon-color, var(--media-primary-color, rgb(238 238 238)));
        display: block;
        margin-right: .5ch;
      }

      slot:not([name]) {
        gap: var(--media-menu-gap);
        flex-direction: var(--media-menu-flex-direction, column);
        overflow: var(--media-menu-overflow, hidden auto);
        display: flex;
        min-height: 0;
      }

      :host([role="menu"]) slot:not([name]) {
        padding-block: .4em;
      }

      slot:not([name])::slotted([role="menu"]) {
        background: none;
      }

      media-chrome-menu-item > span {
        margin-right: .5ch;
        max-width: var(--media-menu-item-max-width);
        text-overflow: ellipsis;
        overflow: hidden;
      }
    </style>
    <style id="layout-row" media="width:0">

      slot[name="header"] > *,
      slot[name="header"]::slotted(*) {
        padding: .4em .5em;
      }

      slot:not([name]) {
        gap: var(--media-menu-gap, .25em);
        flex-direction: var(--media-menu-flex-direction, row);
        padding-inline: .5em;
      }

      media-chrome-menu-item {
        padding: .3em .5em;
      }

      media-chrome-menu-item[aria-checked="true"] {
        background: var(--media-menu-item-checked-background, rgb(255 255 255 / .2));
      }

      
      media-chrome-menu-item::part(checked-indicator) {
        display: var(--media-menu-item-checked-indicator-display, none);
      }
    </style>
    <div id="container" part="container">
      <slot name="header" hidden>
        <button part="back button" aria-label="Back to previous menu">
          <slot name="back-icon">
            <svg aria-hidden="true" viewBox="0 0 20 24" part="back indicator">
              <path d="m11.88 17.585.742-.669-4.2-4.665 4.2-4.666-.743-.669-4.803 5.335 4.803 5.334Z"/>
            </svg>
          </slot>
          <slot name="title"></slot>
        </button>
      </slot>
      <slot></slot>
    </div>
    <slot name="checked-indicator" hidden></slot>
  `}var St={STYLE:"style",HIDDEN:"hidden",DISABLED:"disabled",ANCHOR:"anchor"},It=class extends d.HTMLElement{constructor(){if(super(),U(this,cs),U(this,Fn),U(this,Nn),U(this,hs),U(this,ms),U(this,ps),U(this,ui),U(this,$n),U(this,vs),U(this,ks),U(this,Es),U(this,Ss),U(this,fs),U(this,gs),U(this,sr),U(this,bs),U(this,or),U(this,Hn),U(this,Oe,null),U(this,st,null),U(this,Ve,null),U(this,Pn,new Set),U(this,ar,void 0),U(this,wt,!1),U(this,lr,null),U(this,Bn,()=>{let e=L(this,Pn),i=new Set(this.items);for(let r of e)i.has(r)||this.dispatchEvent(new CustomEvent("removemenuitem",{detail:r}));for(let r of i)e.has(r)||this.dispatchEvent(new CustomEvent("addmenuitem",{detail:r}));me(this,Pn,i)}),U(this,di,()=>{P(this,ui,dr).call(this),P(this,$n,ys).call(this,!1)}),U(this,ci,()=>{P(this,ui,dr).call(this)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=V(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}this.container=this.shadowRoot.querySelector("#container"),this.defaultSlot=this.shadowRoot.querySelector("slot:not([name])"),me(this,ar,new MutationObserver(L(this,Bn)))}static get observedAttributes(){return[St.DISABLED,St.HIDDEN,St.STYLE,St.ANCHOR,S.MEDIA_CONTROLLER]}static formatMenuItemText(e,i){return e}enable(){this.addEventListener("click",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this),this.addEventListener("invoke",this),this.addEventListener("toggle",this)}disable(){this.removeEventListener("click",this),this.removeEventListener("focusout",this),this.removeEventListener("keyup",this),this.removeEventListener("invoke",this),this.removeEventListener("toggle",this)}handleEvent(e){switch(e.type){case"slotchange":P(this,cs,jl).call(this,e);break;case"invoke":P(this,hs,ed).call(this,e);break;case"click":P(this,vs,rd).call(this,e);break;case"toggle":P(this,Es,ad).call(this,e);break;case"focusout":P(this,fs,od).call(this,e);break;case"keydown":P(this,gs,ld).call(this,e);break}}connectedCallback(){var e,i;L(this,ar).observe(this.defaultSlot,{childList:!0}),me(this,lr,Ti(this.shadowRoot,":host")),P(this,Nn,us).call(this),this.hasAttribute("disabled")||this.enable(),this.role||(this.role="menu"),me(this,Oe,fr(this)),(i=(e=L(this,Oe))==null?void 0:e.associateElement)==null||i.call(e,this),this.hidden||(He(cr(this),L(this,di)),He(this,L(this,ci))),P(this,Fn,Ts).call(this),this.shadowRoot.addEventListener("slotchange",this)}disconnectedCallback(){var e,i;L(this,ar).disconnect(),Fe(cr(this),L(this,di)),Fe(this,L(this,ci)),this.disable(),(i=(e=L(this,Oe))==null?void 0:e.unassociateElement)==null||i.call(e,this),me(this,Oe,null),me(this,st,null),me(this,Ve,null),this.shadowRoot.removeEventListener("slotchange",this)}attributeChangedCallback(e,i,r){var n,a,s,l;e===St.HIDDEN&&r!==i?(L(this,wt)||me(this,wt,!0),this.hidden?P(this,ps,id).call(this):P(this,ms,td).call(this),this.dispatchEvent(new On({oldState:this.hidden?"open":"closed",newState:this.hidden?"closed":"open",bubbles:!0}))):e===S.MEDIA_CONTROLLER?(i&&((a=(n=L(this,Oe))==null?void 0:n.unassociateElement)==null||a.call(n,this),me(this,Oe,null)),r&&this.isConnected&&(me(this,Oe,fr(this)),(l=(s=L(this,Oe))==null?void 0:s.associateElement)==null||l.call(s,this))):e===St.DISABLED&&r!==i?r==null?this.enable():this.disable():e===St.STYLE&&r!==i&&P(this,Nn,us).call(this)}formatMenuItemText(e,i){return this.constructor.formatMenuItemText(e,i)}get anchor(){return this.getAttribute("anchor")}set anchor(e){this.setAttribute("anchor",`${e}`)}get anchorElement(){var e;return this.anchor?(e=Ai(this))==null?void 0:e.querySelector(`#${this.anchor}`):null}get items(){return this.defaultSlot.assignedElements({flatten:!0}).filter(Qu)}get radioGroupItems(){return this.items.filter(e=>e.role==="menuitemradio")}get checkedItems(){return this.items.filter(e=>e.checked)}get value(){var e,i;return(i=(e=this.checkedItems[0])==null?void 0:e.value)!=null?i:""}set value(e){let i=this.items.find(r=>r.value===e);i&&P(this,Hn,_s).call(this,i)}focus(){if(me(this,st,_i()),this.items.length){P(this,or,Vn).call(this,this.items[0]),this.items[0].focus();return}let e=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');e?.focus()}handleSelect(e){var i;let r=P(this,sr,Wn).call(this,e);r&&(P(this,Hn,_s).call(this,r,r.type==="checkbox"),L(this,Ve)&&!this.hidden&&((i=L(this,st))==null||i.focus(),this.hidden=!0))}get keysUsed(){return["Enter","Escape","Tab"," ","ArrowDown","ArrowUp","Home","End"]}handleMove(e){var i,r;let{key:n}=e,a=this.items,s=(r=(i=P(this,sr,Wn).call(this,e))!=null?i:P(this,bs,dd).call(this))!=null?r:a[0],l=a.indexOf(s),c=Math.max(0,l);n==="ArrowDown"?c++:n==="ArrowUp"?c--:e.key==="Home"?c=0:e.key==="End"&&(c=a.length-1),c<0&&(c=a.length-1),c>a.length-1&&(c=0),P(this,or,Vn).call(this,a[c]),a[c].focus()}};Oe=new WeakMap;st=new WeakMap;Ve=new WeakMap;Pn=new WeakMap;ar=new WeakMap;wt=new WeakMap;lr=new WeakMap;cs=new WeakSet;jl=function(t){let e=t.target;for(let i of e.assignedNodes({flatten:!0}))i.nodeType===3&&i.textContent.trim()===""&&i.remove();["header","title"].includes(e.name)&&P(this,Fn,Ts).call(this),e.name||L(this,Bn).call(this)};Fn=new WeakSet;Ts=function(){let t=this.shadowRoot.querySelector('slot[name="header"]'),e=this.shadowRoot.querySelector('slot[name="title"]');t.hidden=e.assignedNodes().length===0&&t.assignedNodes().length===0};Bn=new WeakMap;Nn=new WeakSet;us=function(){var t;let e=this.shadowRoot.querySelector("#layout-row"),i=(t=getComputedStyle(this).getPropertyValue("--media-menu-layout"))==null?void 0:t.trim();e.setAttribute("media",i==="row"?"":"width:0")};hs=new WeakSet;ed=function(t){me(this,Ve,t.relatedTarget),se(this,t.relatedTarget)||(this.hidden=!this.hidden)};ms=new WeakSet;td=function(){var t;(t=L(this,Ve))==null||t.setAttribute("aria-expanded","true"),this.addEventListener("transitionend",()=>this.focus(),{once:!0}),He(cr(this),L(this,di)),He(this,L(this,ci))};ps=new WeakSet;id=function(){var t;(t=L(this,Ve))==null||t.setAttribute("aria-expanded","false"),Fe(cr(this),L(this,di)),Fe(this,L(this,ci))};di=new WeakMap;ci=new WeakMap;ui=new WeakSet;dr=function(t){if(this.hasAttribute("mediacontroller")&&!this.anchor||this.hidden||!this.anchorElement)return;let{x:e,y:i}=Zl({anchor:this.anchorElement,floating:this,placement:"top-start"});t??(t=this.offsetWidth);let n=cr(this).getBoundingClientRect(),a=n.width-e-t,s=n.height-i-this.offsetHeight,{style:l}=L(this,lr);l.setProperty("position","absolute"),l.setProperty("right",`${Math.max(0,a)}px`),l.setProperty("--_menu-bottom",`${s}px`);let c=getComputedStyle(this),b=l.getPropertyValue("--_menu-bottom")===c.bottom?s:parseFloat(c.bottom),v=n.height-b-parseFloat(c.marginBottom);this.style.setProperty("--_menu-max-height",`${v}px`)};$n=new WeakSet;ys=function(t){let e=this.querySelector('[role="menuitem"][aria-haspopup][aria-expanded="true"]'),i=e?.querySelector('[role="menu"]'),{style:r}=L(this,lr);if(t||r.setProperty("--media-menu-transition-in","none"),i){let n=i.offsetHeight,a=Math.max(i.offsetWidth,e.offsetWidth);this.style.setProperty("min-width",`${a}px`),this.style.setProperty("min-height",`${n}px`),P(this,ui,dr).call(this,a)}else this.style.removeProperty("min-width"),this.style.removeProperty("min-height"),P(this,ui,dr).call(this);r.removeProperty("--media-menu-transition-in")};vs=new WeakSet;rd=function(t){var e;if(t.stopPropagation(),t.composedPath().includes(L(this,ks,nd))){(e=L(this,st))==null||e.focus(),this.hidden=!0;return}let i=P(this,sr,Wn).call(this,t);!i||i.hasAttribute("disabled")||(P(this,or,Vn).call(this,i),this.handleSelect(t))};ks=new WeakSet;nd=function(){var t;return(t=this.shadowRoot.querySelector('slot[name="header"]').assignedElements({flatten:!0}))==null?void 0:t.find(i=>i.matches('button[part~="back"]'))};Es=new WeakSet;ad=function(t){if(t.target===this)return;P(this,Ss,sd).call(this);let e=Array.from(this.querySelectorAll('[role="menuitem"][aria-haspopup]'));for(let i of e)i.invokeTargetElement!=t.target&&t.newState=="open"&&i.getAttribute("aria-expanded")=="true"&&!i.invokeTargetElement.hidden&&i.invokeTargetElement.dispatchEvent(new oi({relatedTarget:i}));for(let i of e)i.setAttribute("aria-expanded",`${!i.submenuElement.hidden}`);P(this,$n,ys).call(this,!0)};Ss=new WeakSet;sd=function(){let e=this.querySelector('[role="menuitem"] > [role="menu"]:not([hidden])');this.container.classList.toggle("has-expanded",!!e)};fs=new WeakSet;od=function(t){var e;se(this,t.relatedTarget)||(L(this,wt)&&((e=L(this,st))==null||e.focus()),L(this,Ve)&&L(this,Ve)!==t.relatedTarget&&!this.hidden&&(this.hidden=!0))};gs=new WeakSet;ld=function(t){var e,i,r,n,a;let{key:s,ctrlKey:l,altKey:c,metaKey:h}=t;if(!(l||c||h)&&this.keysUsed.includes(s))if(t.preventDefault(),t.stopPropagation(),s==="Tab"){if(L(this,wt)){this.hidden=!0;return}t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(n=(r=this.nextElementSibling)==null?void 0:r.focus)==null||n.call(r),this.blur()}else s==="Escape"?((a=L(this,st))==null||a.focus(),L(this,wt)&&(this.hidden=!0)):s==="Enter"||s===" "?this.handleSelect(t):this.handleMove(t)};sr=new WeakSet;Wn=function(t){return t.composedPath().find(e=>["menuitemradio","menuitemcheckbox"].includes(e.role))};bs=new WeakSet;dd=function(){return this.items.find(t=>t.tabIndex===0)};or=new WeakSet;Vn=function(t){for(let e of this.items)e.tabIndex=e===t?0:-1};Hn=new WeakSet;_s=function(t,e){let i=[...this.checkedItems];t.type==="radio"&&this.radioGroupItems.forEach(r=>r.checked=!1),e?t.checked=!t.checked:t.checked=!0,this.checkedItems.some((r,n)=>r!=i[n])&&this.dispatchEvent(new Event("change",{bubbles:!0,composed:!0}))};It.shadowRootOptions={mode:"open"};It.getTemplateHTML=Yu;function Qu(t){return["menuitem","menuitemradio","menuitemcheckbox"].includes(t?.role)}function cr(t){var e;return(e=t.getAttribute("bounds")?Te(t,`#${t.getAttribute("bounds")}`):qe(t)||t.parentElement)!=null?e:t}d.customElements.get("media-chrome-menu")||d.customElements.define("media-chrome-menu",It);var hd=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},mi=(t,e,i)=>(hd(t,e,"read from private field"),i?i.call(t):e.get(t)),ws=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},hi=(t,e,i)=>(hd(t,e,"access private method"),i),ot,pi,ur,Kn,Ms,Is={RATES:"rates"},Ls=class extends It{constructor(){super(),ws(this,pi),ws(this,Kn),ws(this,ot,new Ze(this,Is.RATES,{defaultValue:ds})),hi(this,pi,ur).call(this)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PLAYBACK_RATE,Is.RATES]}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_PLAYBACK_RATE&&i!=r?(this.value=r,hi(this,pi,ur).call(this)):e===Is.RATES&&i!=r&&(mi(this,ot).value=r,hi(this,pi,ur).call(this))}connectedCallback(){super.connectedCallback(),this.addEventListener("change",hi(this,Kn,Ms))}disconnectedCallback(){super.disconnectedCallback(),this.removeEventListener("change",hi(this,Kn,Ms))}get anchorElement(){return this.anchor!=="auto"?super.anchorElement:qe(this).querySelector("media-playback-rate-menu-button")}get rates(){return mi(this,ot)}set rates(e){e?Array.isArray(e)?mi(this,ot).value=e.join(" "):typeof e=="string"&&(mi(this,ot).value=e):mi(this,ot).value="",hi(this,pi,ur).call(this)}get mediaPlaybackRate(){return R(this,o.MEDIA_PLAYBACK_RATE,kt)}set mediaPlaybackRate(e){x(this,o.MEDIA_PLAYBACK_RATE,e)}};ot=new WeakMap;pi=new WeakSet;ur=function(){this.defaultSlot.textContent="";let t=xe(this.mediaPlaybackRate),e=new Set(Array.from(mi(this,ot)).map(r=>xe(Number(r))));t>0&&!e.has(t)&&e.add(t);let i=Array.from(e).sort((r,n)=>r-n);for(let r of i){let n=cd({type:"radio",text:this.formatMenuItemText(`${r}x`,r),value:r.toString(),checked:t===r});n.prepend(ud(this,"checked-indicator")),this.defaultSlot.append(n)}};Kn=new WeakSet;Ms=function(){if(!this.value)return;let t=new d.CustomEvent(p.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:this.value});this.dispatchEvent(t)};d.customElements.get("media-playback-rate-menu")||d.customElements.define("media-playback-rate-menu",Ls);var zu={"Start airplay":"AirPlay starten","Stop airplay":"AirPlay stoppen",Audio:"Audio",Captions:"Untertitel","Enable captions":"Untertitel aktivieren","Disable captions":"Untertitel deaktivieren","Start casting":"Casting starten","Stop casting":"Casting stoppen","Enter fullscreen mode":"Vollbildmodus aktivieren","Exit fullscreen mode":"Vollbildmodus beenden",Mute:"Stumm schalten",Unmute:"Stummschaltung aufheben",Loop:"Endlosschleife","Enter picture in picture mode":"Bild-im-Bild-Modus aktivieren","Exit picture in picture mode":"Bild-im-Bild-Modus beenden",Play:"Abspielen",Pause:"Pause","Playback rate":"Wiedergabegeschwindigkeit","Playback rate {playbackRate}":"Wiedergabegeschwindigkeit {playbackRate}",Quality:"Qualit\xE4t","Seek backward":"Zur\xFCckspulen","Seek forward":"Vorspulen",Settings:"Einstellungen",Auto:"Auto","audio player":"Audioplayer","video player":"Videoplayer",volume:"Lautst\xE4rke",seek:"Springen","closed captions":"Untertitel","current playback rate":"aktuelle Wiedergabegeschwindigkeit","playback time":"Wiedergabezeit","media loading":"Medien werden geladen",settings:"Einstellungen","audio tracks":"Audiospuren",quality:"Qualit\xE4t",play:"abspielen",pause:"pause",mute:"stumm schalten",unmute:"Stummschaltung aufheben","chapter: {chapterName}":"Kapitel: {chapterName}",live:"live",Off:"Aus","start airplay":"AirPlay starten","stop airplay":"AirPlay stoppen","start casting":"Casting starten","stop casting":"Casting stoppen","enter fullscreen mode":"Vollbildmodus aktivieren","exit fullscreen mode":"Vollbildmodus beenden","enter picture in picture mode":"Bild-im-Bild-Modus aktivieren","exit picture in picture mode":"Bild-im-Bild-Modus beenden","seek to live":"Zum Live-Stream springen","playing live":"Live-Wiedergabe","seek back {seekOffset} seconds":"{seekOffset} Sekunden zur\xFCckspulen","seek forward {seekOffset} seconds":"{seekOffset} Sekunden vorspulen","Network Error":"Netzwerkfehler","Decode Error":"Dekodierungsfehler","Source Not Supported":"Quelle nicht unterst\xFCtzt","Encryption Error":"Verschl\xFCsselungsfehler","A network error caused the media download to fail.":"Ein Netzwerkfehler hat dazu gef\xFChrt, dass der Medien-Download fehlgeschlagen ist.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Ein Medienfehler hat die Wiedergabe abgebrochen. Das Medium k\xF6nnte besch\xE4digt sein oder Ihr Browser unterst\xFCtzt dieses Format nicht.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Ein nicht unterst\xFCtzter Fehler ist aufgetreten. Der Server oder das Netzwerk ist fehlgeschlagen, oder Ihr Browser unterst\xFCtzt dieses Format nicht.","The media is encrypted and there are no keys to decrypt it.":"Das Medium ist verschl\xFCsselt und es sind keine Schl\xFCssel zum Entschl\xFCsseln vorhanden.",hour:"Stunde",hours:"Stunden",minute:"Minute",minutes:"Minuten",second:"Sekunde",seconds:"Sekunden","{time} remaining":"{time} verbleibend","{currentTime} of {totalTime}":"{currentTime} von {totalTime}","video not loaded, unknown time.":"Video nicht geladen, unbekannte Zeit."};Ro("de",zu);var Xu=`
<media-loading-indicator slot="centered-chrome" noautohide></media-loading-indicator>
<media-playback-rate-menu id="speeds" hidden noautohide anchor="speed" rates="0.5 0.75 1 1.25 1.5 1.75 2"></media-playback-rate-menu>
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
  <media-playback-rate-menu-button id="speed" invoketarget="speeds"></media-playback-rate-menu-button>
  <media-fullscreen-button></media-fullscreen-button>
</media-control-bar>`;function md(t,e,i){let r=document.createElement("div");r.id="controls",t.before(r),r.innerHTML=`<media-controller id="controller" lang="${e.replace(/[^\w-]/g,"")}">${Xu}</media-controller>`;let n=r.firstElementChild;if(i)for(let a of["media-mute-button","media-volume-range"])n.querySelector(a)?.remove();return t.slot="media",t.controls=!1,t.tabIndex=-1,n.prepend(t),n}function pd(t){return t.split(":").map(Number).reduce((i,r)=>i*60+r,0)}function vd(t,e,i){let r=decodeURIComponent(t.replace(/^#/,"")),n=e.find(({id:c})=>c===r);if(n)return{start:n.start,end:null};let a=/^t=([\d:.]*)(?:,([\d:.]+))?$/.exec(r);if(!a)return null;let[s,l]=[pd(a[1]||"0"),a[2]?pd(a[2]):null];return Number.isNaN(s)||l!==null&&!(l>s)?null:{start:Math.min(s,i),end:l}}function vi(){return{turn:0,where:null,played:new Map,answers:new Map,bookmarks:[]}}var Gn=t=>Math.round(t).toString(36),qn=t=>parseInt(t,36),Ed=({segment:t,at:e})=>`${t}.${Gn(e)}`;function fd(t){let[e="",i=""]=t.split(".");return e&&!Number.isNaN(qn(i))?{segment:e,at:qn(i)}:null}function Rs(t,e,i=1){let r=new Map(e.map(({key:s,start:l,end:c})=>[s,Math.round((c-l)*10)])),n=[...t.played].map(([s,l])=>{let c=r.get(s);if(c!==void 0&&Ne(l)>=c-1)return`${s}*`;let h=i===1?l:vo(l,i);return h.length?s+h.map(([b,v])=>`.${Gn(b)}-${Gn(v)}`).join(""):""}),a=[...t.answers].map(([s,l])=>`${s}.${l}`);return[Gn(t.turn),t.where?Ed(t.where):"",n.filter(Boolean).join("_"),a.join("_"),t.bookmarks.map(Ed).join("_")].join("!")}function Ds(t,e){let i=vi(),[r="",n="",a="",s="",l=""]=t.split("!"),c=new Map(e.map(({key:h,start:b,end:v})=>[h,Math.round((v-b)*10)]));i.turn=qn(r)||0,i.where=fd(n);for(let h of a.split("_").filter(Boolean)){let b=h.endsWith("*"),[v="",...g]=(b?h.slice(0,-1):h).split("."),m=c.get(v)??1/0,E=g.map(y=>y.split("-").map(qn)).filter(([y,k])=>y>=0&&k>y).map(([y,k])=>[y,Math.min(k,m)]);i.played.set(v,b&&m!==1/0?[[0,m]]:Ke(E))}for(let h of s.split("_").filter(Boolean)){let[b="",v=""]=h.split(".");b&&v&&i.answers.set(b,v)}return i.bookmarks=l.split("_").map(fd).filter(h=>h!==null),i}function hr(t,e){let[i,r]=t.turn<=e.turn?[t,e]:[e,t],n=new Map(i.played);for(let[a,s]of r.played)n.set(a,Ke([...n.get(a)??[],...s]));return{turn:r.turn,where:r.where??i.where,played:n,answers:new Map([...i.answers,...r.answers]),bookmarks:r.bookmarks}}function gd(t,e,i){let r=!1;for(let{key:n,start:a,end:s}of e){let l=po(i,a,s).map(([b,v])=>[Math.round(b*10),Math.round(v*10)]);if(!l.length)continue;let c=t.played.get(n)??[],h=Ke([...c,...l]);Ne(h)>Ne(c)&&(t.played.set(n,h),r=!0)}return r}function bd(t,e){return e.reduce((i,{key:r})=>i+Ne(t.played.get(r)??[])/10,0)}function Cs(t,e){let i=t.findLast(({start:r})=>r<=e+.001)??t[0];return i?{segment:i.key,at:Math.max(0,Math.round((e-i.start)*10))}:null}function Yn(t,{segment:e,at:i}){let r=t.find(({key:n})=>n===e);return r?Math.min(r.start+i/10,r.end):null}var Zu=4e3;function _d(t){return t.keeper==="shell"&&parent!==window?new Os(t):new xs(t)}var xs=class{constructor(e){this.data=e}data;get name(){return`mathml-anim:${this.data.store}:${this.data.id}`}load(){return Promise.resolve(this.kept())}save(e){try{localStorage.setItem(this.name,Rs(hr(this.kept(),e),this.data.segments))}catch{}}kept(){try{return Ds(localStorage.getItem(this.name)??"",this.data.segments)}catch{return vi()}}},Os=class{constructor(e){this.data=e}data;load(){return new Promise(e=>{let i=n=>{removeEventListener("message",r),e(n)},r=n=>{n.source!==parent||n.origin!==location.origin||n.data?.kind==="mathml-anim:remembered"&&n.data.lecture===this.data.id&&i(Ds(n.data.state,this.data.segments))};addEventListener("message",r),this.tell({kind:"mathml-anim:hello",lecture:this.data.id}),setTimeout(()=>i(vi()),Zu)})}save(e){this.tell({kind:"mathml-anim:state",lecture:this.data.id,state:Rs(e,this.data.segments)})}tell(e){try{let i=parent;if(e.kind==="mathml-anim:state"&&i.remember){i.remember(e);return}}catch{}parent.postMessage(e,location.origin==="null"?"*":location.origin)}};var Ju=5e3,Qn=class{constructor(e,i,r,n){this.film=e;this.data=i;this.keeper=r;this.state=n;e.addEventListener("timeupdate",()=>this.note(!1));for(let a of["pause","ended","seeked"])e.addEventListener(a,()=>this.note(!0));for(let a of["pagehide","leaving"])addEventListener(a,()=>this.note(!0));document.addEventListener("visibilitychange",()=>document.hidden&&this.note(!0))}film;data;keeper;state;counted=0;saved=-1/0;get seen(){return bd(this.state,this.data.segments)/Math.max(this.data.seconds,.1)}get resumesAt(){let e=this.state.where&&Yn(this.data.segments,this.state.where),i=Math.min(5,.1*this.data.seconds);return e!==null&&e>i&&e<this.data.seconds-i?e:null}note(e){let i=ju(this.film),r=Ne(i),n=r>this.counted&&gd(this.state,this.data.segments,i);this.counted=r,(this.film.currentTime>0||this.film.played.length)&&(this.state.where=Cs(this.data.segments,this.film.ended?0:this.film.currentTime)),(e?n||this.film.played.length>0:n&&performance.now()-this.saved>Ju)&&this.save()}save(){this.saved=performance.now(),this.state.turn+=1,this.keeper.save(this.state),document.dispatchEvent(new CustomEvent("lesson",{detail:this.seen}))}mark(){let e=Cs(this.data.segments,this.film.currentTime);if(!e)return;let i=this.state.bookmarks.findIndex(r=>r.segment===e.segment&&Math.abs(r.at-e.at)<10);i<0?this.state.bookmarks.push(e):this.state.bookmarks.splice(i,1),this.save()}unmark(e){let i=this.state.bookmarks.filter(r=>Yn(this.data.segments,r)!==e);this.state.bookmarks.splice(0,1/0,...i),this.save()}get bookmarks(){return this.state.bookmarks.map(i=>Yn(this.data.segments,i)).filter(i=>i!==null).sort((i,r)=>i-r)}};function ju(t){let e=Array.from({length:t.played.length},(i,r)=>[t.played.start(r),t.played.end(r)]);return Ke(e)}var zn=class{constructor(e,i,r){this.film=i;this.words=r;this.box.className="over",this.box.hidden=!0,this.box.slot="centered-chrome",this.box.setAttribute("noautohide",""),this.box.setAttribute("role","group"),e.append(this.box),i.addEventListener("play",()=>this.hide())}film;words;box=document.createElement("div");show(e,i,r){let n=document.createElement("p");n.textContent=i,n.setAttribute("role","status");let a=document.createElement("div");for(let[s,l]of r){let c=document.createElement("button");c.type="button",c.textContent=s,c.addEventListener("click",h=>{h.stopPropagation(),l()}),a.append(c)}this.box.replaceChildren(n,a),this.box.dataset.kind=e,this.box.setAttribute("aria-label",i),this.box.hidden=!1}hide(){this.box.hidden=!0}get shown(){return this.box.hidden?null:this.box.dataset.kind??null}say(e){return this.words[e]??e}resumed(e){this.show("resumed",this.say("resumed").replace("{time}",Dt(e)),[[this.say("go_on"),()=>{this.film.play()}],[this.say("from_start"),()=>{this.film.currentTime=0,this.film.play()}]]),this.film.addEventListener("seeking",()=>this.shown==="resumed"&&this.film.currentTime!==e&&this.hide())}atTheEnd(){let e=z("practice"),i=document.querySelector("a[rel='next']");this.film.addEventListener("ended",()=>{let r=[];e&&r.push([this.say("to_practice"),()=>this.go(e)]),i&&r.push([this.say("next"),()=>i.click()]),r.push([this.say("again"),()=>{this.film.play()}]),this.show("end",this.say("end"),r)})}go(e){(document.fullscreenElement?document.exitFullscreen():Promise.resolve()).then(()=>{e.scrollIntoView(),e.focus({preventScroll:!0})})}};var Xn=class{constructor(e,i,r){this.words=e;this.answers=i;this.changed=r;this.questions=[...document.querySelectorAll("form.question")];for(let n of this.questions)n.classList.add("live"),n.addEventListener("submit",a=>a.preventDefault()),n.dataset.kind==="choice"?this.choice(n):this.free(n);this.tell()}words;answers;changed;questions;score(){let e=this.questions.filter(({dataset:n})=>n.kind==="choice"),i=e.map(n=>this.answers.get(n.dataset.key??""));return{right:e.filter((n,a)=>i[a]!==void 0&&i[a]===Ad(n)).length,answered:i.filter(n=>n!==void 0).length,all:e.length}}choice(e){let i=e.dataset.key??"",r=a=>{for(let s of e.querySelectorAll(".choice")){let l=s.querySelector("input"),c=l?.value===a;l&&(l.checked=c),s.classList.toggle("picked",c);let h=s.querySelector(".verdict");h&&(h.hidden=!c)}e.dataset.state=a===Ad(e)?"right":"wrong"};e.addEventListener("change",a=>{let s=a.target.value;this.answers.set(i,s),r(s),this.tell(),this.changed()});let n=this.answers.get(i);n!==void 0&&r(n)}free(e){let i=e.dataset.key??"",r=e.querySelector("details.answer"),n=e.querySelector(".judge");if(!r||!n)return;let a=s=>{e.dataset.state=s==="y"?"right":s==="n"?"wrong":"";for(let l of n.querySelectorAll("button"))l.setAttribute("aria-pressed",String(l.value===s))};n.hidden=!1,n.addEventListener("click",s=>{let l=s.target.closest("button");l&&(this.answers.set(i,l.value),a(l.value),this.tell(),this.changed())}),a(this.answers.get(i))}tell(){let e=document.getElementById("score"),i=this.questions.filter(({dataset:s})=>this.answers.has(s.key??"")).length;if(!e||!this.questions.length)return;let r=i===this.questions.length?"practice_done":"practice_so_far",{right:n,all:a}=this.score();e.textContent=(this.words[r]??"").replace("{done}",String(i)).replace("{questions}",String(this.questions.length)).replace("{right}",String(n)).replace("{all}",String(a))}};function Ad(t){return t.dataset.right??""}var Td="mathml-anim:waits";function Us(){try{return localStorage.getItem(Td)!=="no"}catch{return!0}}function yd(t,e,i){let r=t.currentTime,n=z("waits"),a=()=>n?.setAttribute("aria-pressed",String(Us())),s=h=>{try{localStorage.setItem(Td,h?"yes":"no")}catch{}a()};n&&e.pauses.length&&(n.hidden=!1),n?.addEventListener("click",()=>s(!Us())),a();let l=()=>{t.pause(),i.show("think",i.say("think"),[[i.say("go_on"),()=>{t.play()}],[i.say("never_wait"),()=>{s(!1),t.play()}]])},c=()=>{let h=t.currentTime;e.pauses.some(v=>r<v-.2&&h>=v-.2&&h<v+1)&&!t.paused&&!t.seeking&&Us()&&l(),r=h};t.addEventListener("timeupdate",c),t.addEventListener("seeked",()=>r=t.currentTime)}var kd="mathml-anim:theme",eh=matchMedia("(prefers-color-scheme: light)");function th(){try{return localStorage.getItem(kd)}catch{return null}}function Sd(){let t=th();(t==="dark"||t==="light")&&(document.documentElement.dataset.theme=t)}function wd(t){t&&(t.hidden=!1,t.addEventListener("click",()=>{let e=document.documentElement,i=e.dataset.theme??(eh.matches?"light":"dark");e.dataset.theme=i==="dark"?"light":"dark";try{localStorage.setItem(kd,e.dataset.theme)}catch{}}))}function Id(){return location.protocol==="file:"||document.documentElement.dataset.single!==void 0}function Md(t,e){for(let n of[...t.querySelectorAll("track")])n.remove();let i=Zn(t,"captions",e.words.captions??"Captions",e.language,e.captions);i&&(i.mode="showing"),Zn(t,"descriptions",e.words.descriptions??"Descriptions",e.language,e.descriptions);let r=e.segments.map(({start:n,end:a,title:s})=>({start:n,end:a,text:s}));Zn(t,"chapters",e.words.chapters??"Chapters",e.language,r),Zn(t,"metadata","thumbnails","",e.thumbnails.map(ih))}function ih({start:t,end:e,text:i}){let[r="",n=""]=i.split("#");return{start:t,end:e,text:`${rh()??new URL(r,location.href).href}#${n}`}}var Ps;function rh(){if(Ps!==void 0)return Ps;let t=document.getElementById("storyboard")?.textContent;return Ps=t?nh(t,"image/jpeg"):null}function nh(t,e){let i=Uint8Array.from(atob(t.trim()),r=>r.charCodeAt(0));return URL.createObjectURL(new Blob([i],{type:e}))}function Zn(t,e,i,r,n){if(!n.length)return null;let a=t.addTextTrack(e,i,r);a.mode="hidden";for(let{start:s,end:l,text:c}of n)a.addCue(new VTTCue(s,l,c));return a}var Jn=class{constructor(e,i,r){this.panel=e;this.seek=i;this.words=r;let n=[...e.querySelectorAll("a[data-t]")];this.sentences=n.map(a=>({link:a,start:Number(a.dataset.t)})),n.forEach((a,s)=>a.tabIndex=s?-1:0),e.addEventListener("click",a=>this.clicked(a)),e.addEventListener("keydown",a=>this.pressed(a));for(let a of["wheel","pointerdown","keydown"])e.addEventListener(a,()=>this.touched=performance.now(),{passive:!0});this.search()}panel;seek;words;sentences;current=-1;hits=[];hit=-1;touched=0;follow(e){let i=this.sentences.findLastIndex(({start:n})=>n<=e+.05);if(i===this.current)return;this.sentences[this.current]?.link.removeAttribute("aria-current"),this.current=i;let r=this.sentences[i]?.link;r&&(r.setAttribute("aria-current","true"),this.panel.contains(document.activeElement)||this.rove(i),performance.now()-this.touched>4e3&&this.show(r))}show(e){let i=this.panel.querySelector(".scroll")??this.panel;if(i.scrollHeight<=i.clientHeight)return;let[r,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()],a=matchMedia("(prefers-reduced-motion: reduce)").matches,s=i.scrollTop+n.top-r.top-r.height*.35;i.scrollTo({top:s,behavior:a?"auto":"smooth"})}rove(e){this.panel.querySelector("a[data-t][tabindex='0']")?.setAttribute("tabindex","-1");let i=this.sentences[e]?.link;i&&(i.tabIndex=0)}clicked(e){let i=e.target.closest("a[data-t]");!i||e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.rove(this.sentences.findIndex(r=>r.link===i)),this.seek(Number(i.dataset.t)))}pressed(e){let i=this.sentences.findIndex(({link:a})=>a===document.activeElement),r={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:this.sentences.length-1}[e.key],n=i<0||r===void 0?void 0:this.sentences[r];!n||r===void 0||(e.preventDefault(),this.rove(r),n.link.focus())}search(){let e=z("search"),i=e?.querySelector("input");!e||!i||(e.hidden=!1,i.addEventListener("input",()=>this.find(i.value)),e.addEventListener("submit",r=>{r.preventDefault(),this.next()}),i.addEventListener("keydown",r=>{r.key!=="Escape"||!i.value||(r.preventDefault(),i.value="",this.find(""))}))}find(e){let i=Ld(e);this.hits=[],this.hit=-1,this.sentences.forEach(({link:r},n)=>{let a=i.length>0&&Ld(r.textContent??"").includes(i);r.classList.toggle("hit",a),a&&this.hits.push(n)}),this.say(i?this.hits.length:null),this.hits.length&&this.next(!1)}next(e=!0){if(!this.hits.length)return;this.hit=(this.hit+1)%this.hits.length;let i=this.sentences[this.hits[this.hit]??0];i&&(this.panel.querySelector(".found")?.classList.remove("found"),i.link.classList.add("found"),this.show(i.link),e&&this.seek(i.start))}say(e){let i=z("found");i&&(e===null?i.textContent="":i.textContent=(this.words[e===1?"found_one":"found_many"]??"{n}").replace("{n}",String(e)))}};function Ld(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[\s ]+/g," ").trim()}Sd();async function ah(){let t=mo("data"),e=z("film");if(!e)return;wd(z("theme")),Id()&&Md(e,t),ho();let i=md(e,t.language,e.dataset.silent!==void 0),r=new zn(i,e,t.words),n=sh(e,t),a=E=>{e.currentTime=E+.001,e.play().catch(()=>{})},s=z("words"),l=s&&new Jn(s,a,t.words),c=new vr(t,a),h=()=>{l?.follow(e.currentTime),c.follow(e.currentTime)};for(let E of["timeupdate","seeking","loadedmetadata"])e.addEventListener(E,h);document.documentElement.classList.add("live"),document.documentElement.dataset.ready="controls";let b=_d(t),v=new Qn(e,t,b,hr(vi(),await b.load())),g=new Xn(t.words,v.state.answers,()=>v.save()),m=()=>{c.mark(v.state);let{right:E,all:y}=g.score();document.documentElement.dataset.seen=v.seen.toFixed(4),document.documentElement.dataset.score=`${E}/${y}`};document.addEventListener("lesson",m),new pr(e,t,v,a),yd(e,t,r),r.atTheEnd();let A=v.resumesAt;!n()&&A!==null&&(e.currentTime=A,r.resumed(A)),m(),document.documentElement.dataset.ready="all"}function sh(t,e){let i=null,r=()=>{let a=vd(location.hash,e.segments,e.seconds);return a&&(t.currentTime=a.start+.001),i=a?.end??null,a!==null};t.addEventListener("timeupdate",()=>{i===null||t.currentTime<i||t.seeking||(t.pause(),i=null)}),addEventListener("hashchange",r);let n=r();return()=>n}ah();})();
