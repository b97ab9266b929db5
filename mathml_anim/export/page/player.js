"use strict";(()=>{var ul=/<style([^>]*)>([\s\S]*?)<\/style>/g,hl=/<template shadowroot[\s\S]*?<\/template>/g,Xs=new Map;function ml(t){let e=Xs.get(t);return e||(e=new CSSStyleSheet,e.replaceSync(t),Xs.set(t,e)),e}function Zs(t,e,i){let r=[];i(e.replace(hl,"").replace(ul,(s,a,l)=>(r.push(ml(l)),`<style${a}></style>`)));let n=[...t.querySelectorAll("style")];r.forEach((s,a)=>{let l=n[a]?.sheet;if(l)for(let c of s.cssRules)l.insertRule(c.cssText,l.cssRules.length);else t.adoptedStyleSheets=[...t.adoptedStyleSheets,s]})}function Js(){let t=ShadowRoot.prototype,e=Object.getOwnPropertyDescriptor(t,"innerHTML");if(e?.set){let r=e.set;Object.defineProperty(t,"innerHTML",{...e,set(n){Zs(this,n,s=>r.call(this,s))}})}let i=t.setHTMLUnsafe;i&&(t.setHTMLUnsafe=function(r){Zs(this,r,n=>i.call(this,n))})}function js(t){return JSON.parse(document.getElementById(t)?.textContent??"null")}function q(t){return document.getElementById(t)}function mt(t){let e=Math.max(0,Math.floor(t+1e-6)),[i,r,n]=[Math.floor(e/3600),Math.floor(e/60)%60,e%60],s=String(n).padStart(2,"0");return i?`${i}:${String(r).padStart(2,"0")}:${s}`:`${r}:${s}`}var Mi=class{constructor(e,i,r,n){this.film=e;this.data=i;this.lesson=r;this.seek=n;q("actions")?.removeAttribute("hidden"),q("copy")?.addEventListener("click",()=>{this.copy()}),q("mark")?.addEventListener("click",()=>{this.lesson.mark(),this.show()}),this.show()}film;data;lesson;seek;list=q("bookmarks");say(e){return this.data.words[e]??e}async copy(){let e=new URL(location.href);e.hash=`t=${Math.floor(this.film.currentTime*10)/10}`;let i=q("told"),r=!0;try{await navigator.clipboard.writeText(e.href)}catch{r=!1,history.replaceState(null,"",e)}i&&(i.textContent=this.say(r?"copied":"in_address").replace("{time}",mt(this.film.currentTime)))}show(){if(!this.list)return;let e=this.lesson.bookmarks;this.list.hidden=e.length===0,this.list.querySelector("ul")?.replaceChildren(...e.map(i=>this.item(i)))}item(e){let i=this.data.segments.findLast(({start:a})=>a<=e+.001),r=document.createElement("li"),n=document.createElement("a");n.href=`#t=${e}`,n.textContent=`${mt(e)} ${i?.title??""}`,n.addEventListener("click",a=>{a.preventDefault(),this.seek(e)});let s=document.createElement("button");return s.type="button",s.textContent="\xD7",s.setAttribute("aria-label",this.say("unmark").replace("{time}",mt(e))),s.addEventListener("click",()=>{this.lesson.unmark(e),this.show(),q("mark")?.focus()}),r.append(n,s),r}};function Oe(t){let e=[];for(let[i,r]of[...t].filter(([n,s])=>s>n).sort((n,s)=>n[0]-s[0])){let n=e.at(-1);n&&i<=n[1]?n[1]=Math.max(n[1],r):e.push([i,r])}return e}function Re(t){let e=0;for(let[i,r]of t)e+=r-i;return e}function ea(t,e,i){return Oe([...t].map(([r,n])=>[Math.max(r,e)-e,Math.min(n,i)-e]))}function ta(t,e){return Oe([...t].map(([i,r])=>[Math.ceil(i/e)*e,Math.floor(r/e)*e]))}var Li=class{constructor(e,i){this.data=e;this.links=[...document.querySelectorAll("#chapters a")],this.starts=e.segments.map(({start:r})=>r),this.links.forEach((r,n)=>{this.picture(r,n),r.addEventListener("click",s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),i(this.starts[n]??0))})})}data;links;starts;follow(e){let i=this.starts.findLastIndex(r=>r<=e+.05);this.links.forEach((r,n)=>{n===i?r.setAttribute("aria-current","true"):r.removeAttribute("aria-current")})}mark(e){this.data.segments.forEach(({key:i,start:r,end:n},s)=>{let a=Re(e.played.get(i)??[])/10>=.9*(n-r),l=this.links[s];l?.classList.toggle("seen",a);let c=l?.querySelector(".tick");c&&(c.textContent=a?this.data.words.seen??"":"")})}picture(e,i){let r=e.querySelector(".thumb"),n=this.data.segments[i];if(!r||!n)return;let s=n.start+.75*(n.end-n.start),a=this.data.thumbnails.find(({start:h,end:_})=>h<=s&&s<_),l=/#xywh=(\d+),(\d+),(\d+),(\d+)/.exec(a?.text??"");if(!l)return;let[c,p,b,E]=l.slice(1).map(Number);r.classList.add("shown");let g=()=>{let h=r.clientWidth/b;r.style.backgroundSize=`${this.sheetWidth*h}px auto`,r.style.backgroundPosition=`${-c*h}px ${-p*h}px`,r.style.aspectRatio=`${b} / ${E}`};r.style.backgroundImage=`url("${pl(a?.text??"")}")`,new ResizeObserver(g).observe(r),g()}get sheetWidth(){let e=this.data.thumbnails.map(({text:i})=>{let[r=0,,n=0]=(i.split("#xywh=")[1]??"").split(",").map(Number);return r+n});return Math.max(1,...e)}};function pl(t){let e=document.getElementById("storyboard");return e?`data:image/jpeg;base64,${e.textContent?.trim()??""}`:t.split("#")[0]??""}var m={MEDIA_PLAY_REQUEST:"mediaplayrequest",MEDIA_PAUSE_REQUEST:"mediapauserequest",MEDIA_MUTE_REQUEST:"mediamuterequest",MEDIA_UNMUTE_REQUEST:"mediaunmuterequest",MEDIA_LOOP_REQUEST:"medialooprequest",MEDIA_VOLUME_REQUEST:"mediavolumerequest",MEDIA_SEEK_REQUEST:"mediaseekrequest",MEDIA_AIRPLAY_REQUEST:"mediaairplayrequest",MEDIA_ENTER_FULLSCREEN_REQUEST:"mediaenterfullscreenrequest",MEDIA_EXIT_FULLSCREEN_REQUEST:"mediaexitfullscreenrequest",MEDIA_PREVIEW_REQUEST:"mediapreviewrequest",MEDIA_ENTER_PIP_REQUEST:"mediaenterpiprequest",MEDIA_EXIT_PIP_REQUEST:"mediaexitpiprequest",MEDIA_ENTER_CAST_REQUEST:"mediaentercastrequest",MEDIA_EXIT_CAST_REQUEST:"mediaexitcastrequest",MEDIA_SHOW_TEXT_TRACKS_REQUEST:"mediashowtexttracksrequest",MEDIA_HIDE_TEXT_TRACKS_REQUEST:"mediahidetexttracksrequest",MEDIA_SHOW_SUBTITLES_REQUEST:"mediashowsubtitlesrequest",MEDIA_DISABLE_SUBTITLES_REQUEST:"mediadisablesubtitlesrequest",MEDIA_TOGGLE_SUBTITLES_REQUEST:"mediatogglesubtitlesrequest",MEDIA_PLAYBACK_RATE_REQUEST:"mediaplaybackraterequest",MEDIA_RENDITION_REQUEST:"mediarenditionrequest",MEDIA_AUDIO_TRACK_REQUEST:"mediaaudiotrackrequest",MEDIA_SEEK_TO_LIVE_REQUEST:"mediaseektoliverequest",REGISTER_MEDIA_STATE_RECEIVER:"registermediastatereceiver",UNREGISTER_MEDIA_STATE_RECEIVER:"unregistermediastatereceiver"},I={MEDIA_CHROME_ATTRIBUTES:"mediachromeattributes",MEDIA_CONTROLLER:"mediacontroller"},on={MEDIA_AIRPLAY_UNAVAILABLE:"mediaAirplayUnavailable",MEDIA_AUDIO_TRACK_ENABLED:"mediaAudioTrackEnabled",MEDIA_AUDIO_TRACK_LIST:"mediaAudioTrackList",MEDIA_AUDIO_TRACK_UNAVAILABLE:"mediaAudioTrackUnavailable",MEDIA_BUFFERED:"mediaBuffered",MEDIA_CAST_UNAVAILABLE:"mediaCastUnavailable",MEDIA_CHAPTERS_CUES:"mediaChaptersCues",MEDIA_CURRENT_TIME:"mediaCurrentTime",MEDIA_DURATION:"mediaDuration",MEDIA_ENDED:"mediaEnded",MEDIA_ERROR:"mediaError",MEDIA_ERROR_CODE:"mediaErrorCode",MEDIA_ERROR_MESSAGE:"mediaErrorMessage",MEDIA_FULLSCREEN_UNAVAILABLE:"mediaFullscreenUnavailable",MEDIA_HAS_PLAYED:"mediaHasPlayed",MEDIA_HEIGHT:"mediaHeight",MEDIA_IS_AIRPLAYING:"mediaIsAirplaying",MEDIA_IS_CASTING:"mediaIsCasting",MEDIA_IS_FULLSCREEN:"mediaIsFullscreen",MEDIA_IS_PIP:"mediaIsPip",MEDIA_LOADING:"mediaLoading",MEDIA_MUTED:"mediaMuted",MEDIA_LOOP:"mediaLoop",MEDIA_PAUSED:"mediaPaused",MEDIA_PIP_UNAVAILABLE:"mediaPipUnavailable",MEDIA_PLAYBACK_RATE:"mediaPlaybackRate",MEDIA_PREVIEW_CHAPTER:"mediaPreviewChapter",MEDIA_PREVIEW_COORDS:"mediaPreviewCoords",MEDIA_PREVIEW_IMAGE:"mediaPreviewImage",MEDIA_PREVIEW_TIME:"mediaPreviewTime",MEDIA_RENDITION_LIST:"mediaRenditionList",MEDIA_RENDITION_SELECTED:"mediaRenditionSelected",MEDIA_RENDITION_UNAVAILABLE:"mediaRenditionUnavailable",MEDIA_SEEKABLE:"mediaSeekable",MEDIA_STREAM_TYPE:"mediaStreamType",MEDIA_SUBTITLES_LIST:"mediaSubtitlesList",MEDIA_SUBTITLES_SHOWING:"mediaSubtitlesShowing",MEDIA_TARGET_LIVE_WINDOW:"mediaTargetLiveWindow",MEDIA_TIME_IS_LIVE:"mediaTimeIsLive",MEDIA_VOLUME:"mediaVolume",MEDIA_VOLUME_LEVEL:"mediaVolumeLevel",MEDIA_VOLUME_UNAVAILABLE:"mediaVolumeUnavailable",MEDIA_LANG:"mediaLang",MEDIA_WIDTH:"mediaWidth"},ia=Object.entries(on),o=ia.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{}),El={USER_INACTIVE_CHANGE:"userinactivechange",BREAKPOINTS_CHANGE:"breakpointchange",BREAKPOINTS_COMPUTED:"breakpointscomputed"},ze=ia.reduce((t,[e,i])=>(t[e]=i.toLowerCase(),t),{...El}),xc=Object.entries(ze).reduce((t,[e,i])=>{let r=o[e];return r&&(t[i]=r),t},{userinactivechange:"userinactive"}),ra=Object.entries(o).reduce((t,[e,i])=>{let r=ze[e];return r&&(t[i]=r),t},{userinactive:"userinactivechange"}),j={SUBTITLES:"subtitles",CAPTIONS:"captions",DESCRIPTIONS:"descriptions",CHAPTERS:"chapters",METADATA:"metadata"},Ue={DISABLED:"disabled",HIDDEN:"hidden",SHOWING:"showing"};var Ri={MOUSE:"mouse",PEN:"pen",TOUCH:"touch"},ee={UNAVAILABLE:"unavailable",UNSUPPORTED:"unsupported"},ie={LIVE:"live",ON_DEMAND:"on-demand",UNKNOWN:"unknown"};var na={INLINE:"inline",FULLSCREEN:"fullscreen",PICTURE_IN_PICTURE:"picture-in-picture"};function $(t){let e={};for(let i of t)e[i.name]=i.value;return e}function sa(t){var e;return(e=vl(t))!=null?e:Pe(t,"media-controller")}function vl(t){var e;let{MEDIA_CONTROLLER:i}=I,r=t.getAttribute(i);if(r)return(e=gl(t))==null?void 0:e.getElementById(r)}var Di=(t,e,i=".value")=>{let r=t.querySelector(i);r&&(r.textContent=e)},fl=(t,e)=>{let i=`slot[name="${e}"]`,r=t.shadowRoot.querySelector(i);return r?r.children:[]},Ci=(t,e)=>fl(t,e)[0],fe=(t,e)=>!t||!e?!1:t?.contains(e)?!0:fe(t,e.getRootNode().host),Pe=(t,e)=>{if(!t)return null;let i=t.closest(e);return i||Pe(t.getRootNode().host,e)};function ln(t=document){var e;let i=t?.activeElement;return i?(e=ln(i.shadowRoot))!=null?e:i:null}function gl(t){var e;let i=(e=t?.getRootNode)==null?void 0:e.call(t);return i instanceof ShadowRoot||i instanceof Document?i:null}function xi(t,{depth:e=3,checkOpacity:i=!0,checkVisibilityCSS:r=!0}={}){if(t.checkVisibility)return t.checkVisibility({checkOpacity:i,checkVisibilityCSS:r});let n=t;for(;n&&e>0;){let s=getComputedStyle(n);if(i&&s.opacity==="0"||r&&s.visibility==="hidden"||s.display==="none")return!1;n=n.parentElement,e--}return!0}function aa(t,e,i,r){let n=r.x-i.x,s=r.y-i.y,a=n*n+s*s;if(a===0)return 0;let l=((t-i.x)*n+(e-i.y)*s)/a;return Math.max(0,Math.min(1,l))}function C(t,e){let i=bl(t,r=>r===e);return i||dn(t,e)}function bl(t,e){var i,r;let n;for(n of(i=t.querySelectorAll("style:not([media])"))!=null?i:[]){let s;try{s=(r=n.sheet)==null?void 0:r.cssRules}catch{continue}for(let a of s??[])if(e(a.selectorText))return a}}function dn(t,e){var i,r;let n=(i=t.querySelectorAll("style:not([media])"))!=null?i:[],s=n?.[n.length-1];if(!s?.sheet)return console.warn("Media Chrome: No style sheet found on style tag of",t),{style:{setProperty:()=>{},removeProperty:()=>"",getPropertyValue:()=>""}};let a=s?.sheet.insertRule(`${e}{}`,s.sheet.cssRules.length);return(r=s.sheet.cssRules)==null?void 0:r[a]}function x(t,e,i=Number.NaN){let r=t.getAttribute(e);return r!=null?+r:i}function N(t,e,i){let r=+i;if(i==null||Number.isNaN(r)){t.hasAttribute(e)&&t.removeAttribute(e);return}x(t,e,void 0)!==r&&t.setAttribute(e,`${r}`)}function k(t,e){return t.hasAttribute(e)}function w(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}k(t,e)!=i&&t.toggleAttribute(e,i)}function D(t,e,i=null){var r;return(r=t.getAttribute(e))!=null?r:i}function L(t,e,i){if(i==null){t.hasAttribute(e)&&t.removeAttribute(e);return}let r=`${i}`;D(t,e,void 0)!==r&&t.setAttribute(e,r)}var Oi=class{addEventListener(){}removeEventListener(){}dispatchEvent(){return!0}},Ui=class extends Oi{},Pi=class extends Ui{constructor(){super(...arguments),this.role=null}},cn=class{observe(){}unobserve(){}disconnect(){}},oa={createElement:function(){return new Qt.HTMLElement},createElementNS:function(){return new Qt.HTMLElement},addEventListener(){},removeEventListener(){},dispatchEvent(t){return!1}},Qt={ResizeObserver:cn,document:oa,Node:Ui,Element:Pi,HTMLElement:class extends Pi{constructor(){super(...arguments),this.innerHTML=""}get content(){return new Qt.DocumentFragment}},DocumentFragment:class extends Oi{},customElements:{get:function(){},define:function(){},whenDefined:function(){}},localStorage:{getItem(t){return null},setItem(t,e){},removeItem(t){}},CustomEvent:function(){},getComputedStyle:function(){},navigator:{languages:[],get userAgent(){return""}},matchMedia(t){return{matches:!1,media:t}},DOMParser:class{parseFromString(e,i){return{body:{textContent:e}}}}},la="global"in globalThis&&globalThis?.global===globalThis||typeof window>"u"||typeof window.customElements>"u",da=Object.keys(Qt).every(t=>t in globalThis),d=la&&!da?Qt:globalThis,B=la&&!da?oa:globalThis.document;var ca=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ni=(t,e,i)=>(ca(t,e,"read from private field"),i?i.call(t):e.get(t)),_l=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Hi=(t,e,i,r)=>(ca(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ge;function Tl(t){return`
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
  `}var zt=class extends d.HTMLElement{constructor(){if(super(),_l(this,ge,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER&&(i&&((s=(n=Ni(this,ge))==null?void 0:n.unassociateElement)==null||s.call(n,this),Hi(this,ge,null)),r&&this.isConnected&&(Hi(this,ge,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=Ni(this,ge))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let n=this.getAttribute(I.MEDIA_CONTROLLER);n&&(Hi(this,ge,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(i=Ni(this,ge))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=Ni(this,ge))==null?void 0:e.unassociateElement)==null||i.call(e,this),Hi(this,ge,null)}};ge=new WeakMap;zt.shadowRootOptions={mode:"open"};zt.getTemplateHTML=Tl;d.customElements.get("media-control-bar")||d.customElements.define("media-control-bar",zt);var ua=new WeakMap,un=t=>{let e=ua.get(t);return e||ua.set(t,e=new Set),e},ha=new d.ResizeObserver(t=>{for(let e of t)for(let i of un(e.target))i(e)});function Fi(t,e){un(t).add(e),ha.observe(t)}function $i(t,e){let i=un(t);i.delete(e),i.size||ha.unobserve(t)}var ma=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ce=(t,e,i)=>(ma(t,e,"read from private field"),i?i.call(t):e.get(t)),Al=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Bi=(t,e,i,r)=>(ma(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),z;function yl(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-gesture-receiver-display, inline-block));
        box-sizing: border-box;
      }
    </style>
  `}var pt=class extends d.HTMLElement{constructor(){if(super(),Al(this,z,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED]}attributeChangedCallback(e,i,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER&&(i&&((s=(n=ce(this,z))==null?void 0:n.unassociateElement)==null||s.call(n,this),Bi(this,z,null)),r&&this.isConnected&&(Bi(this,z,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=ce(this,z))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i;this.tabIndex=-1,this.setAttribute("aria-hidden","true"),Bi(this,z,Sl(this)),this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(e=ce(this,z))==null?void 0:e.associateElement)==null||i.call(e,this)),ce(this,z)&&(ce(this,z).addEventListener("pointerdown",this),ce(this,z).addEventListener("click",this),ce(this,z).hasAttribute("tabindex")||(ce(this,z).tabIndex=0))}disconnectedCallback(){var e,i,r,n;this.getAttribute(I.MEDIA_CONTROLLER)&&((i=(e=ce(this,z))==null?void 0:e.unassociateElement)==null||i.call(e,this)),(r=ce(this,z))==null||r.removeEventListener("pointerdown",this),(n=ce(this,z))==null||n.removeEventListener("click",this),Bi(this,z,null)}handleEvent(e){var i;let r=(i=e.composedPath())==null?void 0:i[0];if(["video","media-controller"].includes(r?.localName)){if(e.type==="pointerdown")this._pointerType=e.pointerType;else if(e.type==="click"){let{clientX:s,clientY:a}=e,{left:l,top:c,width:p,height:b}=this.getBoundingClientRect(),E=s-l,g=a-c;if(E<0||g<0||E>p||g>b||p===0&&b===0)return;let h=this._pointerType||"mouse";if(this._pointerType=void 0,h===Ri.TOUCH){this.handleTap(e);return}else if(h===Ri.MOUSE||h===Ri.PEN){this.handleMouseClick(e);return}}}}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}handleTap(e){}handleMouseClick(e){let i=this.mediaPaused?m.MEDIA_PLAY_REQUEST:m.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(i,{composed:!0,bubbles:!0}))}};z=new WeakMap;pt.shadowRootOptions={mode:"open"};pt.getTemplateHTML=yl;function Sl(t){var e;let i=t.getAttribute(I.MEDIA_CONTROLLER);return i?(e=t.getRootNode())==null?void 0:e.getElementById(i):Pe(t,"media-controller")}d.customElements.get("media-gesture-receiver")||d.customElements.define("media-gesture-receiver",pt);var hn=pt;var pa={"Start airplay":"Start airplay","Stop airplay":"Stop airplay",Audio:"Audio",Captions:"Captions","Enable captions":"Enable captions","Disable captions":"Disable captions","Start casting":"Start casting","Stop casting":"Stop casting","Enter fullscreen mode":"Enter fullscreen mode","Exit fullscreen mode":"Exit fullscreen mode",Mute:"Mute",Unmute:"Unmute",Loop:"Loop","Enter picture in picture mode":"Enter picture in picture mode","Exit picture in picture mode":"Exit picture in picture mode",Play:"Play",Pause:"Pause","Playback rate":"Playback rate","Playback rate {playbackRate}":"Playback rate {playbackRate}",Quality:"Quality","Seek backward":"Seek backward","Seek forward":"Seek forward",Settings:"Settings",Auto:"Auto","audio player":"audio player","video player":"video player",volume:"volume",seek:"seek","closed captions":"closed captions","current playback rate":"current playback rate","playback time":"playback time","media loading":"media loading",settings:"settings","audio tracks":"audio tracks",quality:"quality",play:"play",pause:"pause",mute:"mute",unmute:"unmute","chapter: {chapterName}":"chapter: {chapterName}",live:"live",Off:"Off","start airplay":"start airplay","stop airplay":"stop airplay","start casting":"start casting","stop casting":"stop casting","enter fullscreen mode":"enter fullscreen mode","exit fullscreen mode":"exit fullscreen mode","enter picture in picture mode":"enter picture in picture mode","exit picture in picture mode":"exit picture in picture mode","seek to live":"seek to live","playing live":"playing live","seek back {seekOffset} seconds":"seek back {seekOffset} seconds","seek forward {seekOffset} seconds":"seek forward {seekOffset} seconds","Network Error":"Network Error","Decode Error":"Decode Error","Source Not Supported":"Source Not Supported","Encryption Error":"Encryption Error","A network error caused the media download to fail.":"A network error caused the media download to fail.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"An unsupported error occurred. The server or network failed, or your browser does not support this format.","The media is encrypted and there are no keys to decrypt it.":"The media is encrypted and there are no keys to decrypt it.",hour:"hour",hours:"hours",minute:"minute",minutes:"minutes",second:"second",seconds:"seconds","{time} remaining":"{time} remaining","{currentTime} of {totalTime}":"{currentTime} of {totalTime}","video not loaded, unknown time.":"video not loaded, unknown time."};var Ea,Et={en:pa},vt=((Ea=globalThis.navigator)==null?void 0:Ea.language)||"en",va=t=>{vt=t},fa=(t,e)=>{Et[t]=e},kl=t=>{var e,i,r;let[n]=vt.split("-");return((e=Et[vt])==null?void 0:e[t])||((i=Et[n])==null?void 0:i[t])||((r=Et.en)==null?void 0:r[t])||t},ga=()=>{let[t]=vt.split("-");return Et[vt]?vt:Et[t]?t:"en"},A=(t,e={})=>kl(t).replace(/\{(\w+)\}/g,(i,r)=>r in e?String(e[r]):`{${r}}`);var vn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},H=(t,e,i)=>(vn(t,e,"read from private field"),i?i.call(t):e.get(t)),J=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},ue=(t,e,i,r)=>(vn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),he=(t,e,i)=>(vn(t,e,"access private method"),i),Xt,Ki,ft,_t,bt,mn,gt,Wi,pn,ba,En,_a,Zt,Gi,qi,fn,Tt,Jt,Ne,Vi,T={AUDIO:"audio",AUTOHIDE:"autohide",BREAKPOINTS:"breakpoints",GESTURES_DISABLED:"gesturesdisabled",KEYBOARD_CONTROL:"keyboardcontrol",NO_AUTOHIDE:"noautohide",USER_INACTIVE:"userinactive",AUTOHIDE_OVER_CONTROLS:"autohideovercontrols"};function wl(t){return`
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
        <template shadowrootmode="${hn.shadowRootOptions.mode}">
          ${hn.getTemplateHTML({})}
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
  `}var Il=Object.values(o),Ml="sm:384 md:576 lg:768 xl:960";function Ll(t){Ta(t.target,t.contentRect.width)}function Ta(t,e){var i;if(!t.isConnected)return;let r=(i=t.getAttribute(T.BREAKPOINTS))!=null?i:Ml,n=Rl(r),s=Dl(n,e),a=!1;if(Object.keys(n).forEach(l=>{if(s.includes(l)){t.hasAttribute(`breakpoint${l}`)||(t.setAttribute(`breakpoint${l}`,""),a=!0);return}t.hasAttribute(`breakpoint${l}`)&&(t.removeAttribute(`breakpoint${l}`),a=!0)}),a){let l=new CustomEvent(ze.BREAKPOINTS_CHANGE,{detail:s});t.dispatchEvent(l)}t.breakpointsComputed||(t.breakpointsComputed=!0,t.dispatchEvent(new CustomEvent(ze.BREAKPOINTS_COMPUTED,{bubbles:!0,composed:!0})))}function Rl(t){let e=t.split(/\s+/);return Object.fromEntries(e.map(i=>i.split(":")))}function Dl(t,e){return Object.keys(t).filter(i=>e>=parseInt(t[i]))}var Xe=class extends d.HTMLElement{constructor(){if(super(),J(this,pn),J(this,En),J(this,Zt),J(this,qi),J(this,Tt),J(this,Xt,void 0),J(this,Ki,0),J(this,ft,null),J(this,_t,null),J(this,bt,void 0),this.breakpointsComputed=!1,J(this,mn,e=>{let i=this.media;for(let r of e){if(r.type!=="childList")continue;let n=r.removedNodes;for(let s of n){if(s.slot!="media"||r.target!=this)continue;let a=r.previousSibling&&r.previousSibling.previousElementSibling;if(!a||!i)this.mediaUnsetCallback(s);else{let l=a.slot!=="media";for(;(a=a.previousSibling)!==null;)a.slot=="media"&&(l=!1);l&&this.mediaUnsetCallback(s)}}if(i)for(let s of r.addedNodes)s===i&&this.handleMediaUpdated(i)}}),J(this,gt,!1),J(this,Wi,e=>{H(this,gt)||(setTimeout(()=>{Ll(e),ue(this,gt,!1)},0),ue(this,gt,!0))}),J(this,Ne,void 0),J(this,Vi,()=>{if(!H(this,Ne).assignedElements({flatten:!0}).length){H(this,ft)&&this.mediaUnsetCallback(H(this,ft));return}this.handleMediaUpdated(this.media)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes),i=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(i):this.shadowRoot.innerHTML=i}ue(this,Xt,new MutationObserver(H(this,mn)))}static get observedAttributes(){return[T.AUTOHIDE,T.GESTURES_DISABLED].concat(Il).filter(e=>![o.MEDIA_RENDITION_LIST,o.MEDIA_AUDIO_TRACK_LIST,o.MEDIA_CHAPTERS_CUES,o.MEDIA_WIDTH,o.MEDIA_HEIGHT,o.MEDIA_ERROR,o.MEDIA_ERROR_MESSAGE].includes(e))}attributeChangedCallback(e,i,r){e.toLowerCase()==T.AUTOHIDE&&(this.autohide=r)}get media(){let e=this.querySelector(":scope > [slot=media]");return e?.nodeName=="SLOT"&&(e=e.assignedElements({flatten:!0})[0]),e}async handleMediaUpdated(e){e&&(ue(this,ft,e),e.localName.includes("-")&&await d.customElements.whenDefined(e.localName),this.mediaSetCallback(e))}connectedCallback(){var e;H(this,Xt).observe(this,{childList:!0,subtree:!0}),Fi(this,H(this,Wi));let r=this.getAttribute(T.AUDIO)!=null?A("audio player"):A("video player");this.setAttribute("role","region"),this.setAttribute("aria-label",r),this.handleMediaUpdated(this.media),this.setAttribute(T.USER_INACTIVE,""),Ta(this,this.getBoundingClientRect().width);let n=this.querySelector(":scope > slot[slot=media]");n&&(ue(this,Ne,n),H(this,Ne).addEventListener("slotchange",H(this,Vi))),this.addEventListener("pointerdown",this),this.addEventListener("pointermove",this),this.addEventListener("pointerup",this),this.addEventListener("mouseleave",this),this.addEventListener("keyup",this),(e=d.window)==null||e.addEventListener("mouseup",this)}disconnectedCallback(){var e;$i(this,H(this,Wi)),clearTimeout(H(this,_t)),H(this,Xt).disconnect(),this.media&&this.mediaUnsetCallback(this.media),(e=d.window)==null||e.removeEventListener("mouseup",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointermove",this),this.removeEventListener("pointerup",this),this.removeEventListener("mouseleave",this),this.removeEventListener("keyup",this),H(this,Ne)&&(H(this,Ne).removeEventListener("slotchange",H(this,Vi)),ue(this,Ne,null)),ue(this,gt,!1)}mediaSetCallback(e){}mediaUnsetCallback(e){ue(this,ft,null)}handleEvent(e){switch(e.type){case"pointerdown":ue(this,Ki,e.timeStamp);break;case"pointermove":he(this,pn,ba).call(this,e);break;case"pointerup":he(this,En,_a).call(this,e);break;case"mouseleave":he(this,Zt,Gi).call(this);break;case"mouseup":this.removeAttribute(T.KEYBOARD_CONTROL);break;case"keyup":he(this,Tt,Jt).call(this),this.setAttribute(T.KEYBOARD_CONTROL,"");break}}set autohide(e){let i=Number(e);ue(this,bt,isNaN(i)?0:i)}get autohide(){return(H(this,bt)===void 0?2:H(this,bt)).toString()}get breakpoints(){return D(this,T.BREAKPOINTS)}set breakpoints(e){L(this,T.BREAKPOINTS,e)}get audio(){return k(this,T.AUDIO)}set audio(e){w(this,T.AUDIO,e)}get gesturesDisabled(){return k(this,T.GESTURES_DISABLED)}set gesturesDisabled(e){w(this,T.GESTURES_DISABLED,e)}get keyboardControl(){return k(this,T.KEYBOARD_CONTROL)}set keyboardControl(e){w(this,T.KEYBOARD_CONTROL,e)}get noAutohide(){return k(this,T.NO_AUTOHIDE)}set noAutohide(e){w(this,T.NO_AUTOHIDE,e)}get autohideOverControls(){return k(this,T.AUTOHIDE_OVER_CONTROLS)}set autohideOverControls(e){w(this,T.AUTOHIDE_OVER_CONTROLS,e)}get userInteractive(){return k(this,T.USER_INACTIVE)}set userInteractive(e){w(this,T.USER_INACTIVE,e)}};Xt=new WeakMap;Ki=new WeakMap;ft=new WeakMap;_t=new WeakMap;bt=new WeakMap;mn=new WeakMap;gt=new WeakMap;Wi=new WeakMap;pn=new WeakSet;ba=function(t){if(t.pointerType!=="mouse"&&t.timeStamp-H(this,Ki)<250)return;he(this,qi,fn).call(this),clearTimeout(H(this,_t));let e=this.hasAttribute(T.AUTOHIDE_OVER_CONTROLS);([this,this.media].includes(t.target)||e)&&he(this,Tt,Jt).call(this)};En=new WeakSet;_a=function(t){if(t.pointerType==="touch"){let e=!this.hasAttribute(T.USER_INACTIVE);[this,this.media].includes(t.target)&&e?he(this,Zt,Gi).call(this):he(this,Tt,Jt).call(this)}else t.composedPath().some(e=>["media-play-button","media-fullscreen-button"].includes(e?.localName))&&he(this,Tt,Jt).call(this)};Zt=new WeakSet;Gi=function(){if(H(this,bt)<0||this.hasAttribute(T.USER_INACTIVE))return;this.setAttribute(T.USER_INACTIVE,"");let t=new d.CustomEvent(ze.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!0});this.dispatchEvent(t)};qi=new WeakSet;fn=function(){if(!this.hasAttribute(T.USER_INACTIVE))return;this.removeAttribute(T.USER_INACTIVE);let t=new d.CustomEvent(ze.USER_INACTIVE_CHANGE,{composed:!0,bubbles:!0,detail:!1});this.dispatchEvent(t)};Tt=new WeakSet;Jt=function(){he(this,qi,fn).call(this),clearTimeout(H(this,_t));let t=parseInt(this.autohide);t<0||ue(this,_t,setTimeout(()=>{he(this,Zt,Gi).call(this)},t*1e3))};Ne=new WeakMap;Vi=new WeakMap;Xe.shadowRootOptions={mode:"open"};Xe.getTemplateHTML=wl;d.customElements.get("media-container")||d.customElements.define("media-container",Xe);var Sn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Je=(t,e,i)=>(Sn(t,e,"read from private field"),i?i.call(t):e.get(t)),De=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},kn=(t,e,i,r)=>(Sn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ze=(t,e,i)=>(Sn(t,e,"access private method"),i),Qi,ei,je,Yi,gn,bn,Aa,_n,ya,Tn,Sa,An,ka,yn,wa;function Cl(t){return`
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
  `}function xl(t){return`
    <slot id="content"></slot>
  `}var jt={OPEN:"open",ANCHOR:"anchor"},He=class extends d.HTMLElement{constructor(){super(),De(this,Yi),De(this,bn),De(this,_n),De(this,Tn),De(this,An),De(this,yn),De(this,Qi,!1),De(this,ei,null),De(this,je,null)}static get observedAttributes(){return[jt.OPEN,jt.ANCHOR]}get open(){return k(this,jt.OPEN)}set open(e){w(this,jt.OPEN,e)}handleEvent(e){switch(e.type){case"invoke":Ze(this,Tn,Sa).call(this,e);break;case"focusout":Ze(this,An,ka).call(this,e);break;case"keydown":Ze(this,yn,wa).call(this,e);break}}connectedCallback(){Ze(this,Yi,gn).call(this),this.role||(this.role="dialog"),this.addEventListener("invoke",this),this.addEventListener("focusout",this),this.addEventListener("keydown",this)}disconnectedCallback(){this.removeEventListener("invoke",this),this.removeEventListener("focusout",this),this.removeEventListener("keydown",this)}attributeChangedCallback(e,i,r){Ze(this,Yi,gn).call(this),e===jt.OPEN&&r!==i&&(this.open?Ze(this,bn,Aa).call(this):Ze(this,_n,ya).call(this))}focus(){kn(this,ei,ln());let e=!this.dispatchEvent(new Event("focus",{composed:!0,cancelable:!0})),i=!this.dispatchEvent(new Event("focusin",{composed:!0,bubbles:!0,cancelable:!0}));if(e||i)return;let r=this.querySelector('[autofocus], [tabindex]:not([tabindex="-1"]), [role="menu"]');r?.focus()}get keysUsed(){return["Escape","Tab"]}};Qi=new WeakMap;ei=new WeakMap;je=new WeakMap;Yi=new WeakSet;gn=function(){if(!Je(this,Qi)&&(kn(this,Qi,!0),!this.shadowRoot)){this.attachShadow(this.constructor.shadowRootOptions);let t=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(t),queueMicrotask(()=>{let{style:e}=C(this.shadowRoot,":host");e.setProperty("transition","display .15s, visibility .15s, opacity .15s ease-in, transform .15s ease-in")})}};bn=new WeakSet;Aa=function(){var t;(t=Je(this,je))==null||t.setAttribute("aria-expanded","true"),this.dispatchEvent(new Event("open",{composed:!0,bubbles:!0})),this.addEventListener("transitionend",()=>this.focus(),{once:!0})};_n=new WeakSet;ya=function(){var t;(t=Je(this,je))==null||t.setAttribute("aria-expanded","false"),this.dispatchEvent(new Event("close",{composed:!0,bubbles:!0}))};Tn=new WeakSet;Sa=function(t){kn(this,je,t.relatedTarget),fe(this,t.relatedTarget)||(this.open=!this.open)};An=new WeakSet;ka=function(t){var e;fe(this,t.relatedTarget)||((e=Je(this,ei))==null||e.focus(),Je(this,je)&&Je(this,je)!==t.relatedTarget&&this.open&&(this.open=!1))};yn=new WeakSet;wa=function(t){var e,i,r,n,s;let{key:a,ctrlKey:l,altKey:c,metaKey:p}=t;l||c||p||this.keysUsed.includes(a)&&(t.preventDefault(),t.stopPropagation(),a==="Tab"?(t.shiftKey?(i=(e=this.previousElementSibling)==null?void 0:e.focus)==null||i.call(e):(n=(r=this.nextElementSibling)==null?void 0:r.focus)==null||n.call(r),this.blur()):a==="Escape"&&((s=Je(this,ei))==null||s.focus(),this.open=!1))};He.shadowRootOptions={mode:"open"};He.getTemplateHTML=Cl;He.getSlotTemplateHTML=xl;d.customElements.get("media-chrome-dialog")||d.customElements.define("media-chrome-dialog",He);var Ol=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Fe=(t,e,i)=>(Ol(t,e,"read from private field"),i?i.call(t):e.get(t)),Ia=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},At,yt,ti={HOTKEYS:"hotkeys"},Ul=[{keys:[{key:" ",label:"Space"},{key:"k"}],description:"Toggle Playback"},{keys:[{key:"m"}],description:"Toggle mute"},{keys:[{key:"f"}],description:"Toggle fullscreen"},{keys:[{key:"c"}],description:"Toggle captions or subtitles, if available"},{keys:[{key:"p"}],description:"Toggle Picture in Picture"},{keys:[{key:"ArrowLeft",label:"\u2190"},{key:"j"}],description:"Seek back 10s"},{keys:[{key:"ArrowRight",label:"\u2192"},{key:"l"}],description:"Seek forward 10s"},{keys:[{key:"ArrowUp",label:"\u2191"}],description:"Turn volume up"},{keys:[{key:"ArrowDown",label:"\u2193"}],description:"Turn volume down"},{keys:[{key:"<",label:"< (SHIFT+,)"}],description:"Decrease playback rate"},{keys:[{key:">",label:"> (SHIFT+.)"}],description:"Increase playback rate"},{keys:[{key:"shift+/",label:"SHIFT+/"}],description:"Show keyboard shortcuts"}];function Xi(t){return t===" "?"nospace":`no${t.toLowerCase()}`}function Pl(t){let e=new Set(t?.split(/\s+/));return Ul.map(({keys:i,description:r})=>({keys:i.filter(({key:n})=>!e.has(Xi(n))),description:r})).filter(({keys:i})=>i.length)}function Nl(t){return`
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
      ${Ma(t[ti.HOTKEYS])}
    </slot>
  `}function Ma(t){return`
    <h2>Keyboard Shortcuts</h2>
    <table class="shortcuts-table">${Pl(t).map(({keys:i,description:r})=>`
        <tr>
          <td>
            <div class="key-combo">${i.map(({key:s,label:a=s},l)=>l>0?`<span class="key-separator">or</span><span class="key">${a}</span>`:`<span class="key">${a}</span>`).join("")}</div>
          </td>
          <td class="description">${r}</td>
        </tr>
      `).join("")}</table>
  `}var zi=class extends He{constructor(){super(...arguments),Ia(this,At,e=>{var i;if(!this.open)return;let r=(i=this.shadowRoot)==null?void 0:i.querySelector("#content");if(!r)return;let n=e.composedPath(),s=n[0]===this||n.includes(this),a=n.includes(r);s&&!a&&(this.open=!1)}),Ia(this,yt,e=>{if(!this.open)return;let i=e.shiftKey&&(e.key==="/"||e.key==="?");(e.key==="Escape"||i)&&!e.ctrlKey&&!e.altKey&&!e.metaKey&&(this.open=!1,e.preventDefault(),e.stopPropagation())})}static get observedAttributes(){return[...super.observedAttributes,ti.HOTKEYS]}get hotkeys(){var e;return(e=D(this,ti.HOTKEYS))!=null?e:void 0}set hotkeys(e){L(this,ti.HOTKEYS,e)}connectedCallback(){super.connectedCallback(),this.open&&(this.addEventListener("click",Fe(this,At)),document.addEventListener("keydown",Fe(this,yt)))}disconnectedCallback(){this.removeEventListener("click",Fe(this,At)),document.removeEventListener("keydown",Fe(this,yt))}attributeChangedCallback(e,i,r){var n;if(super.attributeChangedCallback(e,i,r),e==="open")this.open?(this.addEventListener("click",Fe(this,At)),document.addEventListener("keydown",Fe(this,yt))):(this.removeEventListener("click",Fe(this,At)),document.removeEventListener("keydown",Fe(this,yt)));else if(e===ti.HOTKEYS&&r!==i){let s=(n=this.shadowRoot)==null?void 0:n.querySelector("#content");s&&(s.innerHTML=Ma(r))}}};At=new WeakMap;yt=new WeakMap;zi.getSlotTemplateHTML=Nl;d.customElements.get("media-keyboard-shortcuts-dialog")||d.customElements.define("media-keyboard-shortcuts-dialog",zi);var La=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Y=(t,e,i)=>(La(t,e,"read from private field"),i?i.call(t):e.get(t)),ii=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Zi=(t,e,i,r)=>(La(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),St,kt,Ji,et,Ce,$e,ji=class{constructor(e,i,{defaultValue:r}={defaultValue:void 0}){ii(this,Ce),ii(this,St,void 0),ii(this,kt,void 0),ii(this,Ji,void 0),ii(this,et,new Set),Zi(this,St,e),Zi(this,kt,i),Zi(this,Ji,new Set(r))}[Symbol.iterator](){return Y(this,Ce,$e).values()}get length(){return Y(this,Ce,$e).size}get value(){var e;return(e=[...Y(this,Ce,$e)].join(" "))!=null?e:""}set value(e){var i;e!==this.value&&(Zi(this,et,new Set),this.add(...(i=e?.split(" "))!=null?i:[]))}toString(){return this.value}item(e){return[...Y(this,Ce,$e)][e]}values(){return Y(this,Ce,$e).values()}forEach(e,i){Y(this,Ce,$e).forEach(e,i)}add(...e){var i,r;e.forEach(n=>Y(this,et).add(n)),!(this.value===""&&!((i=Y(this,St))!=null&&i.hasAttribute(`${Y(this,kt)}`)))&&((r=Y(this,St))==null||r.setAttribute(`${Y(this,kt)}`,`${this.value}`))}remove(...e){var i;e.forEach(r=>Y(this,et).delete(r)),(i=Y(this,St))==null||i.setAttribute(`${Y(this,kt)}`,`${this.value}`)}contains(e){return Y(this,Ce,$e).has(e)}toggle(e,i){return typeof i<"u"?i?(this.add(e),!0):(this.remove(e),!1):this.contains(e)?(this.remove(e),!1):(this.add(e),!0)}replace(e,i){return this.remove(e),this.add(i),e===i}};St=new WeakMap;kt=new WeakMap;Ji=new WeakMap;et=new WeakMap;Ce=new WeakSet;$e=function(){return Y(this,et).size?Y(this,et):Y(this,Ji)};function Ra(t){return t?.map(Hl).join(" ")}function Hl(t){if(t){let{id:e,width:i,height:r}=t;return[e,i,r].filter(n=>n!=null).join(":")}}function Da(t){return t?.map(Fl).join(" ")}function Fl(t){if(t){let{id:e,kind:i,language:r,label:n}=t;return[e,i,r,n].filter(s=>s!=null).join(":")}}function wt(t){return typeof t=="number"&&!Number.isNaN(t)&&Number.isFinite(t)}var er=t=>new Promise(e=>setTimeout(e,t));var $l=(t="")=>t.split(/\s+/),Ca=(t="")=>{let[e,i,r]=t.split(":"),n=r?decodeURIComponent(r):void 0;return{kind:e==="cc"?j.CAPTIONS:j.SUBTITLES,language:i,label:n}},wn=(t="",e={})=>$l(t).map(i=>{let r=Ca(i);return{...e,...r}}),In=t=>t?Array.isArray(t)?t.map(e=>typeof e=="string"?Ca(e):e):typeof t=="string"?wn(t):[t]:[],Bl=({kind:t,label:e,language:i}={kind:"subtitles"})=>e?`${t==="captions"?"cc":"sb"}:${i}:${encodeURIComponent(e)}`:i,ri=(t=[])=>Array.prototype.map.call(t,Bl).join(" "),Wl=(t,e)=>i=>i[t]===e,xa=t=>{let e=Object.entries(t).map(([i,r])=>Wl(i,r));return i=>e.every(r=>r(i))},tt=(t,e=[],i=[])=>{let r=In(i).map(xa),n=s=>r.some(a=>a(s));Array.from(e).filter(n).forEach(s=>{s.mode=t})},it=(t,e=()=>!0)=>{if(!t?.textTracks)return[];let i=typeof e=="function"?e:xa(e);return Array.from(t.textTracks).filter(i)},Oa=t=>{var e;return!!((e=t.mediaSubtitlesShowing)!=null&&e.length)||t.hasAttribute(o.MEDIA_SUBTITLES_SHOWING)};var Pa=t=>{var e;let{media:i,fullscreenElement:r}=t;try{let n=r&&"requestFullscreen"in r?"requestFullscreen":r&&"webkitRequestFullScreen"in r?"webkitRequestFullScreen":void 0;if(n){let s=(e=r[n])==null?void 0:e.call(r);if(s instanceof Promise)return s.catch(()=>{})}else i?.webkitEnterFullscreen?i.webkitEnterFullscreen():i?.requestFullscreen&&i.requestFullscreen()}catch(n){console.error(n)}},Ua="exitFullscreen"in B?"exitFullscreen":"webkitExitFullscreen"in B?"webkitExitFullscreen":"webkitCancelFullScreen"in B?"webkitCancelFullScreen":void 0,Na=t=>{var e;let{documentElement:i}=t;if(Ua){let r=(e=i?.[Ua])==null?void 0:e.call(i);if(r instanceof Promise)return r.catch(()=>{})}},ni="fullscreenElement"in B?"fullscreenElement":"webkitFullscreenElement"in B?"webkitFullscreenElement":void 0,Vl=t=>{let{documentElement:e,media:i}=t,r=e?.[ni];return!r&&"webkitDisplayingFullscreen"in i&&"webkitPresentationMode"in i&&i.webkitDisplayingFullscreen&&i.webkitPresentationMode===na.FULLSCREEN?i:r},Ha=t=>{var e;let{media:i,documentElement:r,fullscreenElement:n=i}=t;if(!i||!r)return!1;let s=Vl(t);if(!s)return!1;if(s===n||s===i)return!0;if(s.localName.includes("-")){let a=s.shadowRoot;if(!(ni in a))return fe(s,n);for(;a?.[ni];){if(a[ni]===n)return!0;a=(e=a[ni])==null?void 0:e.shadowRoot}}return!1},Kl="fullscreenEnabled"in B?"fullscreenEnabled":"webkitFullscreenEnabled"in B?"webkitFullscreenEnabled":void 0,Fa=t=>{let{documentElement:e,media:i}=t;return!!e?.[Kl]||i&&"webkitSupportsFullscreen"in i};var tr,Mn=()=>{var t,e;return tr||(tr=(e=(t=B)==null?void 0:t.createElement)==null?void 0:e.call(t,"video"),tr)},$a=async(t=Mn())=>{if(!t)return!1;let e=t.volume;t.volume=e/2+.1;let i=new AbortController,r=await Promise.race([Gl(t,i.signal),ql(t,e)]);return i.abort(),r},Gl=(t,e)=>new Promise(i=>{t.addEventListener("volumechange",()=>i(!0),{signal:e})}),ql=async(t,e)=>{for(let i=0;i<10;i++){if(t.volume===e)return!1;await er(10)}return t.volume!==e},Yl=/.*Version\/.*Safari\/.*/.test(d.navigator.userAgent),Ln=(t=Mn())=>d.matchMedia("(display-mode: standalone)").matches&&Yl?!1:typeof t?.requestPictureInPicture=="function",Rn=(t=Mn())=>Fa({documentElement:B,media:t}),Ba=Rn(),Wa=Ln(),Va=!!d.WebKitPlaybackTargetAvailabilityEvent,Ka=!!d.chrome;var It=t=>it(t.media,e=>[j.SUBTITLES,j.CAPTIONS].includes(e.kind)).sort((e,i)=>e.kind>=i.kind?1:-1),Dn=t=>it(t.media,e=>e.mode===Ue.SHOWING&&[j.SUBTITLES,j.CAPTIONS].includes(e.kind)),ir=(t,e)=>{let i=It(t),r=Dn(t),n=!!r.length;if(i.length){if(e===!1||n&&e!==!0)tt(Ue.DISABLED,i,r);else if(e===!0||!n&&e!==!1){let s=i[0],{options:a}=t;if(!a?.noSubtitlesLangPref){let b=d.localStorage.getItem("media-chrome-pref-subtitles-lang"),E=b?[b,...d.navigator.languages]:d.navigator.languages,g=i.filter(h=>E.some(_=>h.language.toLowerCase().startsWith(_.split("-")[0]))).sort((h,_)=>{let v=E.findIndex(S=>h.language.toLowerCase().startsWith(S.split("-")[0])),y=E.findIndex(S=>_.language.toLowerCase().startsWith(S.split("-")[0]));return v-y});g[0]&&(s=g[0])}let{language:l,label:c,kind:p}=s;tt(Ue.DISABLED,i,r),tt(Ue.SHOWING,i,[{language:l,label:c,kind:p}])}}},rr=(t,e)=>t===e?!0:t==null||e==null||typeof t!=typeof e?!1:typeof t=="number"&&Number.isNaN(t)&&Number.isNaN(e)?!0:typeof t!="object"?!1:Array.isArray(t)?Ql(t,e):Object.entries(t).every(([i,r])=>i in e&&rr(r,e[i])),Ql=(t,e)=>{let i=Array.isArray(t),r=Array.isArray(e);return i!==r?!1:i||r?t.length!==e.length?!1:t.every((n,s)=>rr(n,e[s])):!0};var zl=Object.values(ie),nr,Xl=$a().then(t=>(nr=t,nr)),Ga=async(...t)=>{await Promise.all(t.filter(e=>e).map(async e=>{if(!("localName"in e&&e instanceof d.HTMLElement))return;let i=e.localName;if(!i.includes("-"))return;let r=d.customElements.get(i);r&&e instanceof r||(await d.customElements.whenDefined(i),d.customElements.upgrade(e))}))},Zl=new d.DOMParser,Jl=t=>t&&(Zl.parseFromString(t,"text/html").body.textContent||t),Mt={mediaError:{get(t,e){let{media:i}=t;if(e?.type!=="playing")return i?.error},mediaEvents:["emptied","error","playing"]},mediaErrorCode:{get(t,e){var i;let{media:r}=t;if(e?.type!=="playing")return(i=r?.error)==null?void 0:i.code},mediaEvents:["emptied","error","playing"]},mediaErrorMessage:{get(t,e){var i,r;let{media:n}=t;if(e?.type!=="playing")return(r=(i=n?.error)==null?void 0:i.message)!=null?r:""},mediaEvents:["emptied","error","playing"]},mediaWidth:{get(t){var e;let{media:i}=t;return(e=i?.videoWidth)!=null?e:0},mediaEvents:["resize"]},mediaHeight:{get(t){var e;let{media:i}=t;return(e=i?.videoHeight)!=null?e:0},mediaEvents:["resize"]},mediaPaused:{get(t){var e;let{media:i}=t;return(e=i?.paused)!=null?e:!0},set(t,e){var i;let{media:r}=e;r&&(t?r.pause():(i=r.play())==null||i.catch(()=>{}))},mediaEvents:["play","playing","pause","emptied"]},mediaHasPlayed:{get(t,e){let{media:i}=t;return i?e?e.type==="playing":!i.paused:!1},mediaEvents:["playing","emptied"]},mediaEnded:{get(t){var e;let{media:i}=t;return(e=i?.ended)!=null?e:!1},mediaEvents:["seeked","ended","emptied"]},mediaPlaybackRate:{get(t){var e;let{media:i}=t;return(e=i?.playbackRate)!=null?e:1},set(t,e){let{media:i}=e;i&&Number.isFinite(+t)&&(i.playbackRate=+t)},mediaEvents:["ratechange","loadstart"]},mediaMuted:{get(t){var e;let{media:i}=t;return(e=i?.muted)!=null?e:!1},set(t,e){let{media:i,options:{noMutedPref:r}={}}=e;if(i){i.muted=t;try{let n=d.localStorage.getItem("media-chrome-pref-muted")!==null,s=i.hasAttribute("muted");if(r){n&&d.localStorage.removeItem("media-chrome-pref-muted");return}if(s&&!n)return;d.localStorage.setItem("media-chrome-pref-muted",t?"true":"false")}catch(n){console.debug("Error setting muted pref",n)}}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noMutedPref:i}}=e,{media:r}=e;if(!(!r||r.muted||i))try{let n=d.localStorage.getItem("media-chrome-pref-muted")==="true";Mt.mediaMuted.set(n,e),t(n)}catch(n){console.debug("Error getting muted pref",n)}}]},mediaLoop:{get(t){let{media:e}=t;return e?.loop},set(t,e){let{media:i}=e;i&&(i.loop=t)},mediaEvents:["medialooprequest"]},mediaVolume:{get(t){var e;let{media:i}=t;return(e=i?.volume)!=null?e:1},set(t,e){let{media:i,options:{noVolumePref:r}={}}=e;if(i){try{t==null?d.localStorage.removeItem("media-chrome-pref-volume"):!i.hasAttribute("muted")&&!r&&d.localStorage.setItem("media-chrome-pref-volume",t.toString())}catch(n){console.debug("Error setting volume pref",n)}Number.isFinite(+t)&&(i.volume=+t)}},mediaEvents:["volumechange"],stateOwnersUpdateHandlers:[(t,e)=>{let{options:{noVolumePref:i}}=e;if(!i)try{let{media:r}=e;if(!r)return;let n=d.localStorage.getItem("media-chrome-pref-volume");if(n==null)return;Mt.mediaVolume.set(+n,e),t(+n)}catch(r){console.debug("Error getting volume pref",r)}}]},mediaVolumeLevel:{get(t){let{media:e}=t;return typeof e?.volume>"u"?"high":e.muted||e.volume===0?"off":e.volume<.5?"low":e.volume<.75?"medium":"high"},mediaEvents:["volumechange"]},mediaCurrentTime:{get(t){var e;let{media:i}=t;return(e=i?.currentTime)!=null?e:0},set(t,e){let{media:i}=e;!i||!wt(t)||(i.currentTime=t)},mediaEvents:["timeupdate","loadedmetadata","seeking"]},mediaDuration:{get(t){let{media:e,options:{defaultDuration:i}={}}=t;return i&&(!e||!e.duration||Number.isNaN(e.duration)||!Number.isFinite(e.duration))?i:Number.isFinite(e?.duration)?e.duration:Number.NaN},mediaEvents:["durationchange","loadedmetadata","emptied"]},mediaLoading:{get(t){let{media:e}=t;return e?.readyState<3},mediaEvents:["waiting","playing","emptied"]},mediaSeekable:{get(t){var e;let{media:i}=t;if(!((e=i?.seekable)!=null&&e.length))return;let r=i.seekable.start(0),n=i.seekable.end(i.seekable.length-1);if(!(!r&&!n))return[Number(r.toFixed(3)),Number(n.toFixed(3))]},mediaEvents:["loadedmetadata","emptied","progress","seekablechange"]},mediaBuffered:{get(t){var e;let{media:i}=t,r=(e=i?.buffered)!=null?e:[];return Array.from(r).map((n,s)=>[Number(r.start(s).toFixed(3)),Number(r.end(s).toFixed(3))])},mediaEvents:["progress","emptied"]},mediaStreamType:{get(t){let{media:e,options:{defaultStreamType:i}={}}=t,r=[ie.LIVE,ie.ON_DEMAND].includes(i)?i:void 0;if(!e)return r;let{streamType:n}=e;if(zl.includes(n))return n===ie.UNKNOWN?r:n;let s=e.duration;return s===1/0?ie.LIVE:Number.isFinite(s)?ie.ON_DEMAND:r},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange"]},mediaTargetLiveWindow:{get(t){let{media:e}=t;if(!e)return Number.NaN;let{targetLiveWindow:i}=e,r=Mt.mediaStreamType.get(t);return(i==null||Number.isNaN(i))&&r===ie.LIVE?0:i},mediaEvents:["emptied","durationchange","loadedmetadata","streamtypechange","targetlivewindowchange"]},mediaTimeIsLive:{get(t){let{media:e,options:{liveEdgeOffset:i=10}={}}=t;if(!e)return!1;if(typeof e.liveEdgeStart=="number")return Number.isNaN(e.liveEdgeStart)?!1:e.currentTime>=e.liveEdgeStart;if(!(Mt.mediaStreamType.get(t)===ie.LIVE))return!1;let n=e.seekable;if(!n)return!0;if(!n.length)return!1;let s=n.end(n.length-1)-i;return e.currentTime>=s},mediaEvents:["playing","timeupdate","progress","waiting","emptied"]},mediaSubtitlesList:{get(t){return It(t).map(({kind:e,label:i,language:r})=>({kind:e,label:i,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack"]},mediaSubtitlesShowing:{get(t){return Dn(t).map(({kind:e,label:i,language:r})=>({kind:e,label:i,language:r}))},mediaEvents:["loadstart"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i,r;let{media:n,options:s}=e;if(!n)return;let a=l=>{var c;!s.defaultSubtitles||l&&![j.CAPTIONS,j.SUBTITLES].includes((c=l?.track)==null?void 0:c.kind)||ir(e,!0)};return n.addEventListener("loadstart",a),(i=n.textTracks)==null||i.addEventListener("addtrack",a),(r=n.textTracks)==null||r.addEventListener("removetrack",a),()=>{var l,c;n.removeEventListener("loadstart",a),(l=n.textTracks)==null||l.removeEventListener("addtrack",a),(c=n.textTracks)==null||c.removeEventListener("removetrack",a)}}]},mediaChaptersCues:{get(t){var e;let{media:i}=t;if(!i)return[];let[r]=it(i,{kind:j.CHAPTERS});return Array.from((e=r?.cues)!=null?e:[]).map(({text:n,startTime:s,endTime:a})=>({text:Jl(n),startTime:s,endTime:a}))},mediaEvents:["loadstart","loadedmetadata"],textTracksEvents:["addtrack","removetrack","change"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;if(!r)return;let n=r.querySelector('track[kind="chapters"][default][src]'),s=(i=r.shadowRoot)==null?void 0:i.querySelector(':is(video,audio) > track[kind="chapters"][default][src]');return n?.addEventListener("load",t),s?.addEventListener("load",t),()=>{n?.removeEventListener("load",t),s?.removeEventListener("load",t)}}]},mediaIsPip:{get(t){var e,i;let{media:r,documentElement:n}=t;if(!r||!n||!n.pictureInPictureElement)return!1;if(n.pictureInPictureElement===r)return!0;if(n.pictureInPictureElement instanceof HTMLMediaElement)return(e=r.localName)!=null&&e.includes("-")?fe(r,n.pictureInPictureElement):!1;if(n.pictureInPictureElement.localName.includes("-")){let s=n.pictureInPictureElement.shadowRoot;for(;s?.pictureInPictureElement;){if(s.pictureInPictureElement===r)return!0;s=(i=s.pictureInPictureElement)==null?void 0:i.shadowRoot}}return!1},set(t,e){let{media:i}=e;if(i)if(t){if(!B.pictureInPictureEnabled){console.warn("MediaChrome: Picture-in-picture is not enabled");return}if(!i.requestPictureInPicture){console.warn("MediaChrome: The current media does not support picture-in-picture");return}let r=()=>{console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a readyState > 0.")};i.requestPictureInPicture().catch(n=>{if(n.code===11){if(!i.src){console.warn("MediaChrome: The media is not ready for picture-in-picture. It must have a src set.");return}if(i.readyState===0&&i.preload==="none"){let s=()=>{i.removeEventListener("loadedmetadata",a),i.preload="none"},a=()=>{i.requestPictureInPicture().catch(r),s()};i.addEventListener("loadedmetadata",a),i.preload="metadata",setTimeout(()=>{i.readyState===0&&r(),s()},1e3)}else throw n}else throw n})}else B.pictureInPictureElement&&B.exitPictureInPicture()},mediaEvents:["enterpictureinpicture","leavepictureinpicture"]},mediaRenditionList:{get(t){var e;let{media:i}=t;return[...(e=i?.videoRenditions)!=null?e:[]].map(r=>({...r}))},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaRenditionSelected:{get(t){var e,i,r;let{media:n}=t;return(r=(i=n?.videoRenditions)==null?void 0:i[(e=n.videoRenditions)==null?void 0:e.selectedIndex])==null?void 0:r.id},set(t,e){let{media:i}=e;if(!i?.videoRenditions){console.warn("MediaController: Rendition selection not supported by this media.");return}let r=t,n=Array.prototype.findIndex.call(i.videoRenditions,s=>s.id==r);i.videoRenditions.selectedIndex!=n&&(i.videoRenditions.selectedIndex=n)},mediaEvents:["emptied"],videoRenditionsEvents:["addrendition","removerendition","change"]},mediaAudioTrackList:{get(t){var e;let{media:i}=t;return[...(e=i?.audioTracks)!=null?e:[]]},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaAudioTrackEnabled:{get(t){var e,i;let{media:r}=t;return(i=[...(e=r?.audioTracks)!=null?e:[]].find(n=>n.enabled))==null?void 0:i.id},set(t,e){let{media:i}=e;if(!i?.audioTracks){console.warn("MediaChrome: Audio track selection not supported by this media.");return}let r=t;for(let n of i.audioTracks)n.enabled=r==n.id},mediaEvents:["emptied"],audioTracksEvents:["addtrack","removetrack","change"]},mediaIsFullscreen:{get(t){return Ha(t)},set(t,e,i){var r,n;t?(Pa(e),i.detail&&!((r=e.media)!=null&&r.inert)&&((n=e.media)==null||n.focus())):Na(e)},rootEvents:["fullscreenchange","webkitfullscreenchange"],mediaEvents:["webkitbeginfullscreen","webkitendfullscreen","webkitpresentationmodechanged"]},mediaIsCasting:{get(t){var e;let{media:i}=t;return!i?.remote||((e=i.remote)==null?void 0:e.state)==="disconnected"?!1:i.remote.state==="connected"},set(t,e){var i,r;let{media:n}=e;if(n&&!(t&&((i=n.remote)==null?void 0:i.state)!=="disconnected")&&!(!t&&((r=n.remote)==null?void 0:r.state)!=="connected")){if(typeof n.remote.prompt!="function"){console.warn("MediaChrome: Casting is not supported in this environment");return}n.remote.prompt().catch(()=>{})}},remoteEvents:["connect","connecting","disconnect"]},mediaIsAirplaying:{get(){return!1},set(t,e){let{media:i}=e;if(i){if(!(i.webkitShowPlaybackTargetPicker&&d.WebKitPlaybackTargetAvailabilityEvent)){console.error("MediaChrome: received a request to select AirPlay but AirPlay is not supported in this environment");return}i.webkitShowPlaybackTargetPicker()}},mediaEvents:["webkitcurrentplaybacktargetiswirelesschanged"]},mediaFullscreenUnavailable:{get(t){let{media:e}=t;if(!Ba||!Rn(e))return ee.UNSUPPORTED}},mediaPipUnavailable:{get(t){let{media:e}=t;if(!Wa||!Ln(e))return ee.UNSUPPORTED;if(e?.disablePictureInPicture)return ee.UNAVAILABLE}},mediaVolumeUnavailable:{get(t){let{media:e}=t;if(nr===!1||e?.volume==null)return ee.UNSUPPORTED},stateOwnersUpdateHandlers:[t=>{nr==null&&Xl.then(e=>t(e?void 0:ee.UNSUPPORTED))}]},mediaCastUnavailable:{get(t,{availability:e="not-available"}={}){var i;let{media:r}=t;if(!Ka||!((i=r?.remote)!=null&&i.state))return ee.UNSUPPORTED;if(!(e==null||e==="available"))return ee.UNAVAILABLE},stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(i=r?.remote)==null||i.watchAvailability(s=>{t({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var s;(s=r?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaAirplayUnavailable:{get(t,e){if(!Va)return ee.UNSUPPORTED;if(e?.availability==="not-available")return ee.UNAVAILABLE},mediaEvents:["webkitplaybacktargetavailabilitychanged"],stateOwnersUpdateHandlers:[(t,e)=>{var i;let{media:r}=e;return r?(r.disableRemotePlayback||r.hasAttribute("disableremoteplayback")||(i=r?.remote)==null||i.watchAvailability(s=>{t({availability:s?"available":"not-available"})}).catch(s=>{s.name==="NotSupportedError"?t({availability:null}):t({availability:"not-available"})}),()=>{var s;(s=r?.remote)==null||s.cancelWatchAvailability().catch(()=>{})}):void 0}]},mediaRenditionUnavailable:{get(t){var e;let{media:i}=t;if(!i?.videoRenditions)return ee.UNSUPPORTED;if(!((e=i.videoRenditions)!=null&&e.length))return ee.UNAVAILABLE},mediaEvents:["emptied","loadstart"],videoRenditionsEvents:["addrendition","removerendition"]},mediaAudioTrackUnavailable:{get(t){var e,i;let{media:r}=t;if(!r?.audioTracks)return ee.UNSUPPORTED;if(((i=(e=r.audioTracks)==null?void 0:e.length)!=null?i:0)<=1)return ee.UNAVAILABLE},mediaEvents:["emptied","loadstart"],audioTracksEvents:["addtrack","removetrack"]},mediaLang:{get(t){let{options:{mediaLang:e}={}}=t;return e??"en"}}};var qa={[m.MEDIA_PREVIEW_REQUEST](t,e,{detail:i}){var r,n,s;let{media:a}=e,l=i??void 0,c,p;if(a&&l!=null){let[h]=it(a,{kind:j.METADATA,label:"thumbnails"}),_=Array.prototype.find.call((r=h?.cues)!=null?r:[],(v,y,S)=>y===0?v.endTime>l:y===S.length-1?v.startTime<=l:v.startTime<=l&&v.endTime>l);if(_){let v=/'^(?:[a-z]+:)?\/\//i.test(_.text)||(n=a?.querySelector('track[label="thumbnails"]'))==null?void 0:n.src,y=new URL(_.text,v);p=new URLSearchParams(y.hash).get("#xywh").split(",").map(Z=>+Z),c=y.href}}let b=t.mediaDuration.get(e),g=(s=t.mediaChaptersCues.get(e).find((h,_,v)=>_===v.length-1&&b===h.endTime?h.startTime<=l&&h.endTime>=l:h.startTime<=l&&h.endTime>l))==null?void 0:s.text;return i!=null&&g==null&&(g=""),{mediaPreviewTime:l,mediaPreviewImage:c,mediaPreviewCoords:p,mediaPreviewChapter:g}},[m.MEDIA_PAUSE_REQUEST](t,e){t["mediaPaused"].set(!0,e)},[m.MEDIA_PLAY_REQUEST](t,e){var i,r,n,s;let a="mediaPaused",c=t.mediaStreamType.get(e)===ie.LIVE,p=!((i=e.options)!=null&&i.noAutoSeekToLive),b=t.mediaTargetLiveWindow.get(e)>0;if(c&&p&&!b){let E=(r=t.mediaSeekable.get(e))==null?void 0:r[1];if(E){let g=(s=(n=e.options)==null?void 0:n.seekToLiveOffset)!=null?s:0,h=E-g;t.mediaCurrentTime.set(h,e)}}t[a].set(!1,e)},[m.MEDIA_PLAYBACK_RATE_REQUEST](t,e,{detail:i}){let r="mediaPlaybackRate",n=i;t[r].set(n,e)},[m.MEDIA_MUTE_REQUEST](t,e){t["mediaMuted"].set(!0,e)},[m.MEDIA_UNMUTE_REQUEST](t,e){let i="mediaMuted";t.mediaVolume.get(e)||t.mediaVolume.set(.25,e),t[i].set(!1,e)},[m.MEDIA_LOOP_REQUEST](t,e,{detail:i}){let r="mediaLoop",n=!!i;return t[r].set(n,e),{mediaLoop:n}},[m.MEDIA_VOLUME_REQUEST](t,e,{detail:i}){let r="mediaVolume",n=i;n&&t.mediaMuted.get(e)&&t.mediaMuted.set(!1,e),t[r].set(n,e)},[m.MEDIA_SEEK_REQUEST](t,e,{detail:i}){let r="mediaCurrentTime",n=i;t[r].set(n,e)},[m.MEDIA_SEEK_TO_LIVE_REQUEST](t,e){var i,r,n;let s="mediaCurrentTime",a=(i=t.mediaSeekable.get(e))==null?void 0:i[1];if(Number.isNaN(Number(a)))return;let l=(n=(r=e.options)==null?void 0:r.seekToLiveOffset)!=null?n:0,c=a-l;t[s].set(c,e)},[m.MEDIA_SHOW_SUBTITLES_REQUEST](t,e,{detail:i}){var r;let{options:n}=e,s=It(e),a=In(i),l=(r=a[0])==null?void 0:r.language;l&&!n.noSubtitlesLangPref&&d.localStorage.setItem("media-chrome-pref-subtitles-lang",l),tt(Ue.SHOWING,s,a)},[m.MEDIA_DISABLE_SUBTITLES_REQUEST](t,e,{detail:i}){let r=It(e),n=i??[];tt(Ue.DISABLED,r,n)},[m.MEDIA_TOGGLE_SUBTITLES_REQUEST](t,e,{detail:i}){ir(e,i)},[m.MEDIA_RENDITION_REQUEST](t,e,{detail:i}){let r="mediaRenditionSelected",n=i;t[r].set(n,e)},[m.MEDIA_AUDIO_TRACK_REQUEST](t,e,{detail:i}){let r="mediaAudioTrackEnabled",n=i;t[r].set(n,e)},[m.MEDIA_ENTER_PIP_REQUEST](t,e){let i="mediaIsPip";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[m.MEDIA_EXIT_PIP_REQUEST](t,e){t["mediaIsPip"].set(!1,e)},[m.MEDIA_ENTER_FULLSCREEN_REQUEST](t,e,i){let r="mediaIsFullscreen";t.mediaIsPip.get(e)&&t.mediaIsPip.set(!1,e),t[r].set(!0,e,i)},[m.MEDIA_EXIT_FULLSCREEN_REQUEST](t,e){t["mediaIsFullscreen"].set(!1,e)},[m.MEDIA_ENTER_CAST_REQUEST](t,e){let i="mediaIsCasting";t.mediaIsFullscreen.get(e)&&t.mediaIsFullscreen.set(!1,e),t[i].set(!0,e)},[m.MEDIA_EXIT_CAST_REQUEST](t,e){t["mediaIsCasting"].set(!1,e)},[m.MEDIA_AIRPLAY_REQUEST](t,e){t["mediaIsAirplaying"].set(!0,e)}};var Ya=({media:t,fullscreenElement:e,documentElement:i,stateMediator:r=Mt,requestMap:n=qa,options:s={},monitorStateOwnersOnlyWithSubscriptions:a=!0})=>{let l=[],c={options:{...s}},p=Object.freeze({mediaPreviewTime:void 0,mediaPreviewImage:void 0,mediaPreviewCoords:void 0,mediaPreviewChapter:void 0}),b=v=>{v!=null&&(rr(v,p)||(p=Object.freeze({...p,...v}),l.forEach(y=>y(p))))},E=()=>{let v=Object.entries(r).reduce((y,[S,{get:Z}])=>(y[S]=Z(c),y),{});b(v)},g={},h,_=async(v,y)=>{var S,Z,Kt,Gt,ct,Me,Le,qt,Qe,Ss,ks,ws,Is,Ms,Ls,Rs;let rl=!!h;if(h={...c,...h??{},...v},rl)return;await Ga(...Object.values(v));let ut=l.length>0&&y===0&&a,Ds=c.media!==h.media,Cs=((S=c.media)==null?void 0:S.textTracks)!==((Z=h.media)==null?void 0:Z.textTracks),xs=((Kt=c.media)==null?void 0:Kt.videoRenditions)!==((Gt=h.media)==null?void 0:Gt.videoRenditions),Os=((ct=c.media)==null?void 0:ct.audioTracks)!==((Me=h.media)==null?void 0:Me.audioTracks),Us=((Le=c.media)==null?void 0:Le.remote)!==((qt=h.media)==null?void 0:qt.remote),Ps=c.documentElement!==h.documentElement,Ns=!!c.media&&(Ds||ut),Hs=!!((Qe=c.media)!=null&&Qe.textTracks)&&(Cs||ut),Fs=!!((Ss=c.media)!=null&&Ss.videoRenditions)&&(xs||ut),$s=!!((ks=c.media)!=null&&ks.audioTracks)&&(Os||ut),Bs=!!((ws=c.media)!=null&&ws.remote)&&(Us||ut),Ws=!!c.documentElement&&(Ps||ut),an=Ns||Hs||Fs||$s||Bs||Ws,ht=l.length===0&&y===1&&a,Vs=!!h.media&&(Ds||ht),Ks=!!((Is=h.media)!=null&&Is.textTracks)&&(Cs||ht),Gs=!!((Ms=h.media)!=null&&Ms.videoRenditions)&&(xs||ht),qs=!!((Ls=h.media)!=null&&Ls.audioTracks)&&(Os||ht),Ys=!!((Rs=h.media)!=null&&Rs.remote)&&(Us||ht),Qs=!!h.documentElement&&(Ps||ht),zs=Vs||Ks||Gs||qs||Ys||Qs;if(!(an||zs)){Object.entries(h).forEach(([R,Yt])=>{c[R]=Yt}),E(),h=void 0;return}Object.entries(r).forEach(([R,{get:Yt,mediaEvents:nl=[],textTracksEvents:sl=[],videoRenditionsEvents:al=[],audioTracksEvents:ol=[],remoteEvents:ll=[],rootEvents:dl=[],stateOwnersUpdateHandlers:cl=[]}])=>{g[R]||(g[R]={});let te=U=>{let F=Yt(c,U);b({[R]:F})},G;G=g[R].mediaEvents,nl.forEach(U=>{G&&Ns&&(c.media.removeEventListener(U,G),g[R].mediaEvents=void 0),Vs&&(h.media.addEventListener(U,te),g[R].mediaEvents=te)}),G=g[R].textTracksEvents,sl.forEach(U=>{var F,de;G&&Hs&&((F=c.media.textTracks)==null||F.removeEventListener(U,G),g[R].textTracksEvents=void 0),Ks&&((de=h.media.textTracks)==null||de.addEventListener(U,te),g[R].textTracksEvents=te)}),G=g[R].videoRenditionsEvents,al.forEach(U=>{var F,de;G&&Fs&&((F=c.media.videoRenditions)==null||F.removeEventListener(U,G),g[R].videoRenditionsEvents=void 0),Gs&&((de=h.media.videoRenditions)==null||de.addEventListener(U,te),g[R].videoRenditionsEvents=te)}),G=g[R].audioTracksEvents,ol.forEach(U=>{var F,de;G&&$s&&((F=c.media.audioTracks)==null||F.removeEventListener(U,G),g[R].audioTracksEvents=void 0),qs&&((de=h.media.audioTracks)==null||de.addEventListener(U,te),g[R].audioTracksEvents=te)}),G=g[R].remoteEvents,ll.forEach(U=>{var F,de;G&&Bs&&((F=c.media.remote)==null||F.removeEventListener(U,G),g[R].remoteEvents=void 0),Ys&&((de=h.media.remote)==null||de.addEventListener(U,te),g[R].remoteEvents=te)}),G=g[R].rootEvents,dl.forEach(U=>{G&&Ws&&(c.documentElement.removeEventListener(U,G),g[R].rootEvents=void 0),Qs&&(h.documentElement.addEventListener(U,te),g[R].rootEvents=te)});let Ii=g[R].stateOwnersUpdateHandlers;if(Ii&&an&&(Array.isArray(Ii)?Ii:[Ii]).forEach(F=>{typeof F=="function"&&F()}),zs){let U=cl.map(F=>F(te,h)).filter(F=>typeof F=="function");g[R].stateOwnersUpdateHandlers=U.length===1?U[0]:U}else an&&(g[R].stateOwnersUpdateHandlers=void 0)}),Object.entries(h).forEach(([R,Yt])=>{c[R]=Yt}),E(),h=void 0};return _({media:t,fullscreenElement:e,documentElement:i,options:s}),{dispatch(v){let{type:y,detail:S}=v;if(n[y]&&p.mediaErrorCode==null){b(n[y](r,c,v));return}y==="mediaelementchangerequest"?_({media:S}):y==="fullscreenelementchangerequest"?_({fullscreenElement:S}):y==="documentelementchangerequest"?_({documentElement:S}):y==="optionschangerequest"&&(Object.entries(S??{}).forEach(([Z,Kt])=>{c.options[Z]=Kt}),E())},getState(){return p},subscribe(v){return _({},l.length+1),l.push(v),v(p),()=>{let y=l.indexOf(v);y>=0&&(_({},l.length-1),l.splice(y,1))}}}};var Nn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},f=(t,e,i)=>(Nn(t,e,"read from private field"),i?i.call(t):e.get(t)),re=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},me=(t,e,i,r)=>(Nn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Be=(t,e,i)=>(Nn(t,e,"access private method"),i),xe,si,M,ne,ai,be,sr,oi,ar,Cn,nt,or,xn,li,lr,On,eo,to=["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","Enter"," ","f","m","k","c","l","j",">","<","p"],Qa=10,za=.025,Xa=.25,jl=.25,ed=2,u={DEFAULT_SUBTITLES:"defaultsubtitles",DEFAULT_STREAM_TYPE:"defaultstreamtype",DEFAULT_DURATION:"defaultduration",FULLSCREEN_ELEMENT:"fullscreenelement",HOTKEYS:"hotkeys",KEYBOARD_BACKWARD_SEEK_OFFSET:"keyboardbackwardseekoffset",KEYBOARD_FORWARD_SEEK_OFFSET:"keyboardforwardseekoffset",KEYBOARD_DOWN_VOLUME_STEP:"keyboarddownvolumestep",KEYBOARD_UP_VOLUME_STEP:"keyboardupvolumestep",KEYS_USED:"keysused",LANG:"lang",LOOP:"loop",LIVE_EDGE_OFFSET:"liveedgeoffset",NO_AUTO_SEEK_TO_LIVE:"noautoseektolive",NO_DEFAULT_STORE:"nodefaultstore",NO_HOTKEYS:"nohotkeys",NO_MUTED_PREF:"nomutedpref",NO_SUBTITLES_LANG_PREF:"nosubtitleslangpref",NO_VOLUME_PREF:"novolumepref",SEEK_TO_LIVE_OFFSET:"seektoliveoffset"},Un=class extends Xe{constructor(){super(),re(this,ar),re(this,or),re(this,li),re(this,On),this.mediaStateReceivers=[],this.associatedElementSubscriptions=new Map,re(this,xe,new ji(this,u.HOTKEYS)),re(this,si,void 0),re(this,M,void 0),re(this,ne,null),re(this,ai,void 0),re(this,be,void 0),re(this,sr,i=>{var r;(r=f(this,M))==null||r.dispatch(i)}),re(this,oi,void 0),re(this,nt,i=>{let{key:r,shiftKey:n}=i;if(!(n&&(r==="/"||r==="?")||to.includes(r))){this.removeEventListener("keyup",f(this,nt));return}this.keyboardShortcutHandler(i)}),this.associateElement(this);let e={};me(this,ai,i=>{Object.entries(i).forEach(([r,n])=>{if(r in e&&e[r]===n)return;this.propagateMediaState(r,n);let s=r.toLowerCase(),a=new d.CustomEvent(ra[s],{composed:!0,detail:n});this.dispatchEvent(a)}),e=i})}static get observedAttributes(){return super.observedAttributes.concat(u.NO_HOTKEYS,u.HOTKEYS,u.DEFAULT_STREAM_TYPE,u.DEFAULT_SUBTITLES,u.DEFAULT_DURATION,u.NO_MUTED_PREF,u.NO_VOLUME_PREF,u.LANG,u.LOOP,u.LIVE_EDGE_OFFSET,u.SEEK_TO_LIVE_OFFSET,u.NO_AUTO_SEEK_TO_LIVE)}get mediaStore(){return f(this,M)}set mediaStore(e){var i,r;if(f(this,M)&&((i=f(this,be))==null||i.call(this),me(this,be,void 0)),me(this,M,e),!f(this,M)&&!this.hasAttribute(u.NO_DEFAULT_STORE)){Be(this,ar,Cn).call(this);return}me(this,be,(r=f(this,M))==null?void 0:r.subscribe(f(this,ai)))}get fullscreenElement(){var e;return(e=f(this,si))!=null?e:this}set fullscreenElement(e){var i;this.hasAttribute(u.FULLSCREEN_ELEMENT)&&this.removeAttribute(u.FULLSCREEN_ELEMENT),me(this,si,e),(i=f(this,M))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}get defaultSubtitles(){return k(this,u.DEFAULT_SUBTITLES)}set defaultSubtitles(e){w(this,u.DEFAULT_SUBTITLES,e)}get defaultStreamType(){return D(this,u.DEFAULT_STREAM_TYPE)}set defaultStreamType(e){L(this,u.DEFAULT_STREAM_TYPE,e)}get defaultDuration(){return x(this,u.DEFAULT_DURATION)}set defaultDuration(e){N(this,u.DEFAULT_DURATION,e)}get noHotkeys(){return k(this,u.NO_HOTKEYS)}set noHotkeys(e){w(this,u.NO_HOTKEYS,e)}get keysUsed(){return D(this,u.KEYS_USED)}set keysUsed(e){L(this,u.KEYS_USED,e)}get liveEdgeOffset(){return x(this,u.LIVE_EDGE_OFFSET)}set liveEdgeOffset(e){N(this,u.LIVE_EDGE_OFFSET,e)}get noAutoSeekToLive(){return k(this,u.NO_AUTO_SEEK_TO_LIVE)}set noAutoSeekToLive(e){w(this,u.NO_AUTO_SEEK_TO_LIVE,e)}get noVolumePref(){return k(this,u.NO_VOLUME_PREF)}set noVolumePref(e){w(this,u.NO_VOLUME_PREF,e)}get noMutedPref(){return k(this,u.NO_MUTED_PREF)}set noMutedPref(e){w(this,u.NO_MUTED_PREF,e)}get noSubtitlesLangPref(){return k(this,u.NO_SUBTITLES_LANG_PREF)}set noSubtitlesLangPref(e){w(this,u.NO_SUBTITLES_LANG_PREF,e)}get noDefaultStore(){return k(this,u.NO_DEFAULT_STORE)}set noDefaultStore(e){w(this,u.NO_DEFAULT_STORE,e)}get resolvedLang(){return ga()}attributeChangedCallback(e,i,r){var n,s,a,l,c,p,b,E,g,h,_,v;if(super.attributeChangedCallback(e,i,r),e===u.NO_HOTKEYS)r!==i&&r===""?(this.hasAttribute(u.HOTKEYS)&&console.warn("Media Chrome: Both `hotkeys` and `nohotkeys` have been set. All hotkeys will be disabled."),this.disableHotkeys()):r!==i&&r===null&&this.enableHotkeys(),Be(this,li,lr).call(this);else if(e===u.HOTKEYS)f(this,xe).value=r,Be(this,li,lr).call(this);else if(e===u.DEFAULT_SUBTITLES&&r!==i)(n=f(this,M))==null||n.dispatch({type:"optionschangerequest",detail:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES)}});else if(e===u.DEFAULT_STREAM_TYPE)(a=f(this,M))==null||a.dispatch({type:"optionschangerequest",detail:{defaultStreamType:(s=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?s:void 0}});else if(e===u.LIVE_EDGE_OFFSET&&r!==i)(l=f(this,M))==null||l.dispatch({type:"optionschangerequest",detail:{liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.SEEK_TO_LIVE_OFFSET&&r!==i)(c=f(this,M))==null||c.dispatch({type:"optionschangerequest",detail:{seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0}});else if(e===u.NO_AUTO_SEEK_TO_LIVE)(p=f(this,M))==null||p.dispatch({type:"optionschangerequest",detail:{noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE)}});else if(e===u.FULLSCREEN_ELEMENT){let y=r?(b=this.getRootNode())==null?void 0:b.getElementById(r):void 0;me(this,si,y),(E=f(this,M))==null||E.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement})}else e===u.LANG&&r!==i?(va(r),(g=f(this,M))==null||g.dispatch({type:"optionschangerequest",detail:{mediaLang:r}})):e===u.LOOP&&r!==i?(h=f(this,M))==null||h.dispatch({type:m.MEDIA_LOOP_REQUEST,detail:r!=null}):e===u.NO_VOLUME_PREF&&r!==i?(_=f(this,M))==null||_.dispatch({type:"optionschangerequest",detail:{noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF)}}):e===u.NO_MUTED_PREF&&r!==i&&((v=f(this,M))==null||v.dispatch({type:"optionschangerequest",detail:{noMutedPref:this.hasAttribute(u.NO_MUTED_PREF)}}))}connectedCallback(){var e,i,r;this.associateElement(this),!f(this,M)&&!this.hasAttribute(u.NO_DEFAULT_STORE)&&Be(this,ar,Cn).call(this),(e=f(this,M))==null||e.dispatch({type:"documentelementchangerequest",detail:B}),(i=f(this,M))==null||i.dispatch({type:"fullscreenelementchangerequest",detail:this.fullscreenElement}),super.connectedCallback(),f(this,M)&&!f(this,be)&&me(this,be,(r=f(this,M))==null?void 0:r.subscribe(f(this,ai))),f(this,oi)!==void 0&&f(this,M)&&this.media&&setTimeout(()=>{var n,s,a;(s=(n=this.media)==null?void 0:n.textTracks)!=null&&s.length&&((a=f(this,M))==null||a.dispatch({type:m.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:f(this,oi)}))},0),this.hasAttribute(u.NO_HOTKEYS)?this.disableHotkeys():this.enableHotkeys()}disconnectedCallback(){var e,i,r,n,s,a;if((e=super.disconnectedCallback)==null||e.call(this),this.disableHotkeys(),f(this,M)){let l=f(this,M).getState();me(this,oi,!!((i=l.mediaSubtitlesShowing)!=null&&i.length)),(r=f(this,M))==null||r.dispatch({type:"fullscreenelementchangerequest",detail:void 0}),(n=f(this,M))==null||n.dispatch({type:"documentelementchangerequest",detail:void 0}),(s=f(this,M))==null||s.dispatch({type:m.MEDIA_TOGGLE_SUBTITLES_REQUEST,detail:!1})}f(this,be)&&((a=f(this,be))==null||a.call(this),me(this,be,void 0)),this.unassociateElement(this),f(this,ne)&&(f(this,ne).remove(),me(this,ne,null))}mediaSetCallback(e){var i;super.mediaSetCallback(e),(i=f(this,M))==null||i.dispatch({type:"mediaelementchangerequest",detail:e}),e.hasAttribute("tabindex")||(e.tabIndex=-1)}mediaUnsetCallback(e){var i;super.mediaUnsetCallback(e),(i=f(this,M))==null||i.dispatch({type:"mediaelementchangerequest",detail:void 0})}propagateMediaState(e,i){ja(this.mediaStateReceivers,e,i)}associateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(i.has(e))return;let r=this.registerMediaStateReceiver.bind(this),n=this.unregisterMediaStateReceiver.bind(this),s=ad(e,r,n);Object.values(m).forEach(a=>{e.addEventListener(a,f(this,sr))}),i.set(e,s)}unassociateElement(e){if(!e)return;let{associatedElementSubscriptions:i}=this;if(!i.has(e))return;i.get(e)(),i.delete(e),Object.values(m).forEach(n=>{e.removeEventListener(n,f(this,sr))})}registerMediaStateReceiver(e){if(!e)return;let i=this.mediaStateReceivers;i.indexOf(e)>-1||(i.push(e),f(this,M)&&Object.entries(f(this,M).getState()).forEach(([n,s])=>{ja([e],n,s)}))}unregisterMediaStateReceiver(e){let i=this.mediaStateReceivers,r=i.indexOf(e);r<0||i.splice(r,1)}enableHotkeys(){this.addEventListener("keydown",Be(this,or,xn))}disableHotkeys(){this.removeEventListener("keydown",Be(this,or,xn)),this.removeEventListener("keyup",f(this,nt))}get hotkeys(){return f(this,xe)}set hotkeys(e){L(this,u.HOTKEYS,e)}keyboardShortcutHandler(e){var i,r,n,s,a,l,c,p,b;let E=e.target;if(((n=(r=(i=E.getAttribute(u.KEYS_USED))==null?void 0:i.split(" "))!=null?r:E?.keysUsed)!=null?n:[]).map(S=>S==="Space"?" ":S).filter(Boolean).includes(e.key))return;let h,_,v;if(!(f(this,xe).contains(Xi(e.key))||e.shiftKey&&(e.key==="/"||e.key==="?")&&f(this,xe).contains("noshift+/")))switch(e.key){case" ":case"k":h=f(this,M).getState().mediaPaused?m.MEDIA_PLAY_REQUEST:m.MEDIA_PAUSE_REQUEST,this.dispatchEvent(new d.CustomEvent(h,{composed:!0,bubbles:!0}));break;case"m":h=this.mediaStore.getState().mediaVolumeLevel==="off"?m.MEDIA_UNMUTE_REQUEST:m.MEDIA_MUTE_REQUEST,this.dispatchEvent(new d.CustomEvent(h,{composed:!0,bubbles:!0}));break;case"f":h=this.mediaStore.getState().mediaIsFullscreen?m.MEDIA_EXIT_FULLSCREEN_REQUEST:m.MEDIA_ENTER_FULLSCREEN_REQUEST,this.dispatchEvent(new d.CustomEvent(h,{composed:!0,bubbles:!0}));break;case"c":this.dispatchEvent(new d.CustomEvent(m.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}));break;case"ArrowLeft":case"j":{let S=this.hasAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_BACKWARD_SEEK_OFFSET):Qa;_=Math.max(((s=this.mediaStore.getState().mediaCurrentTime)!=null?s:0)-S,0),v=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(v);break}case"ArrowRight":case"l":{let S=this.hasAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET)?+this.getAttribute(u.KEYBOARD_FORWARD_SEEK_OFFSET):Qa;_=Math.max(((a=this.mediaStore.getState().mediaCurrentTime)!=null?a:0)+S,0),v=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(v);break}case"ArrowUp":{let S=this.hasAttribute(u.KEYBOARD_UP_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_UP_VOLUME_STEP):za;_=Math.min(((l=this.mediaStore.getState().mediaVolume)!=null?l:1)+S,1),v=new d.CustomEvent(m.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(v);break}case"ArrowDown":{let S=this.hasAttribute(u.KEYBOARD_DOWN_VOLUME_STEP)?+this.getAttribute(u.KEYBOARD_DOWN_VOLUME_STEP):za;_=Math.max(((c=this.mediaStore.getState().mediaVolume)!=null?c:1)-S,0),v=new d.CustomEvent(m.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(v);break}case"<":{let S=(p=this.mediaStore.getState().mediaPlaybackRate)!=null?p:1;_=Math.max(S-Xa,jl).toFixed(2),v=new d.CustomEvent(m.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(v);break}case">":{let S=(b=this.mediaStore.getState().mediaPlaybackRate)!=null?b:1;_=Math.min(S+Xa,ed).toFixed(2),v=new d.CustomEvent(m.MEDIA_PLAYBACK_RATE_REQUEST,{composed:!0,bubbles:!0,detail:_}),this.dispatchEvent(v);break}case"/":case"?":{e.shiftKey&&Be(this,On,eo).call(this);break}case"p":{h=this.mediaStore.getState().mediaIsPip?m.MEDIA_EXIT_PIP_REQUEST:m.MEDIA_ENTER_PIP_REQUEST,v=new d.CustomEvent(h,{composed:!0,bubbles:!0}),this.dispatchEvent(v);break}default:break}}};xe=new WeakMap;si=new WeakMap;M=new WeakMap;ne=new WeakMap;ai=new WeakMap;be=new WeakMap;sr=new WeakMap;oi=new WeakMap;ar=new WeakSet;Cn=function(){var t;this.mediaStore=Ya({media:this.media,fullscreenElement:this.fullscreenElement,options:{defaultSubtitles:this.hasAttribute(u.DEFAULT_SUBTITLES),defaultDuration:this.hasAttribute(u.DEFAULT_DURATION)?+this.getAttribute(u.DEFAULT_DURATION):void 0,defaultStreamType:(t=this.getAttribute(u.DEFAULT_STREAM_TYPE))!=null?t:void 0,liveEdgeOffset:this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,seekToLiveOffset:this.hasAttribute(u.SEEK_TO_LIVE_OFFSET)?+this.getAttribute(u.SEEK_TO_LIVE_OFFSET):this.hasAttribute(u.LIVE_EDGE_OFFSET)?+this.getAttribute(u.LIVE_EDGE_OFFSET):void 0,noAutoSeekToLive:this.hasAttribute(u.NO_AUTO_SEEK_TO_LIVE),noVolumePref:this.hasAttribute(u.NO_VOLUME_PREF),noMutedPref:this.hasAttribute(u.NO_MUTED_PREF),noSubtitlesLangPref:this.hasAttribute(u.NO_SUBTITLES_LANG_PREF)}})};nt=new WeakMap;or=new WeakSet;xn=function(t){var e;let{metaKey:i,altKey:r,key:n,shiftKey:s}=t,a=s&&(n==="/"||n==="?");if(a&&((e=f(this,ne))!=null&&e.open)){this.removeEventListener("keyup",f(this,nt));return}if(i||r||!a&&!to.includes(n)){this.removeEventListener("keyup",f(this,nt));return}let l=t.target,c=l instanceof HTMLElement&&(l.tagName.toLowerCase()==="media-volume-range"||l.tagName.toLowerCase()==="media-time-range");[" ","ArrowLeft","ArrowRight","ArrowUp","ArrowDown"].includes(n)&&!f(this,xe).contains(Xi(n))&&!c&&t.preventDefault(),this.addEventListener("keyup",f(this,nt),{once:!0})};li=new WeakSet;lr=function(){f(this,ne)&&(f(this,ne).hotkeys=f(this,xe).value||void 0,(this.noHotkeys||f(this,xe).contains("noshift+/"))&&(f(this,ne).open=!1))};On=new WeakSet;eo=function(){f(this,ne)||(me(this,ne,B.createElement("media-keyboard-shortcuts-dialog")),Be(this,li,lr).call(this),this.appendChild(f(this,ne))),f(this,ne).open=!0};var td=Object.values(o),id=Object.values(on),io=t=>{var e,i,r,n;let{observedAttributes:s}=t.constructor;!s&&((e=t.nodeName)!=null&&e.includes("-"))&&(d.customElements.upgrade(t),{observedAttributes:s}=t.constructor);let a=(n=(r=(i=t?.getAttribute)==null?void 0:i.call(t,I.MEDIA_CHROME_ATTRIBUTES))==null?void 0:r.split)==null?void 0:n.call(r,/\s+/);return Array.isArray(s||a)?(s||a).filter(l=>td.includes(l)):[]},rd=t=>{var e,i;return(e=t.nodeName)!=null&&e.includes("-")&&d.customElements.get((i=t.nodeName)==null?void 0:i.toLowerCase())&&!(t instanceof d.customElements.get(t.nodeName.toLowerCase()))&&d.customElements.upgrade(t),id.some(r=>r in t)},Pn=t=>rd(t)||!!io(t).length,Za=t=>{var e;return(e=t?.join)==null?void 0:e.call(t,":")},Ja={[o.MEDIA_SUBTITLES_LIST]:ri,[o.MEDIA_SUBTITLES_SHOWING]:ri,[o.MEDIA_SEEKABLE]:Za,[o.MEDIA_BUFFERED]:t=>t?.map(Za).join(" "),[o.MEDIA_PREVIEW_COORDS]:t=>t?.join(" "),[o.MEDIA_RENDITION_LIST]:Ra,[o.MEDIA_AUDIO_TRACK_LIST]:Da},nd=async(t,e,i)=>{var r,n;if(t.isConnected||await er(0),typeof i=="boolean"||i==null)return w(t,e,i);if(typeof i=="number")return N(t,e,i);if(typeof i=="string")return L(t,e,i);if(Array.isArray(i)&&!i.length)return t.removeAttribute(e);let s=(n=(r=Ja[e])==null?void 0:r.call(Ja,i))!=null?n:i;return t.setAttribute(e,s)},sd=t=>{var e;return!!((e=t.closest)!=null&&e.call(t,'*[slot="media"]'))},rt=(t,e)=>{if(sd(t))return;let i=(n,s)=>{var a,l;Pn(n)&&s(n);let{children:c=[]}=n??{},p=(l=(a=n?.shadowRoot)==null?void 0:a.children)!=null?l:[];[...c,...p].forEach(E=>rt(E,s))},r=t?.nodeName.toLowerCase();if(r.includes("-")&&!Pn(t)){d.customElements.whenDefined(r).then(()=>{i(t,e)});return}i(t,e)},ja=(t,e,i)=>{t.forEach(r=>{if(e in r){r[e]=i;return}let n=io(r),s=e.toLowerCase();n.includes(s)&&nd(r,s,i)})},ad=(t,e,i)=>{rt(t,e);let r=b=>{var E;let g=(E=b?.composedPath()[0])!=null?E:b.target;e(g)},n=b=>{var E;let g=(E=b?.composedPath()[0])!=null?E:b.target;i(g)};t.addEventListener(m.REGISTER_MEDIA_STATE_RECEIVER,r),t.addEventListener(m.UNREGISTER_MEDIA_STATE_RECEIVER,n);let s=b=>{b.forEach(E=>{let{addedNodes:g=[],removedNodes:h=[],type:_,target:v,attributeName:y}=E;_==="childList"?(Array.prototype.forEach.call(g,S=>rt(S,e)),Array.prototype.forEach.call(h,S=>rt(S,i))):_==="attributes"&&y===I.MEDIA_CHROME_ATTRIBUTES&&(Pn(v)?e(v):i(v))})},a=[],l=b=>{let E=b.target;E.name!=="media"&&(a.forEach(g=>rt(g,i)),a=[...E.assignedElements({flatten:!0})],a.forEach(g=>rt(g,e)))};t.addEventListener("slotchange",l);let c=new MutationObserver(s);return c.observe(t,{childList:!0,attributes:!0,subtree:!0}),()=>{rt(t,i),t.removeEventListener("slotchange",l),c.disconnect(),t.removeEventListener(m.REGISTER_MEDIA_STATE_RECEIVER,r),t.removeEventListener(m.UNREGISTER_MEDIA_STATE_RECEIVER,n)}};d.customElements.get("media-controller")||d.customElements.define("media-controller",Un);var Lt={PLACEMENT:"placement",BOUNDS:"bounds"};function od(t){return`
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
  `}var Rt=class extends d.HTMLElement{constructor(){if(super(),this.updateXOffset=()=>{var e;if(!xi(this,{checkOpacity:!1,checkVisibilityCSS:!1}))return;let i=this.placement;if(i==="left"||i==="right"){this.style.removeProperty("--media-tooltip-offset-x");return}let r=getComputedStyle(this),n=(e=Pe(this,"#"+this.bounds))!=null?e:sa(this);if(!n)return;let{x:s,width:a}=n.getBoundingClientRect(),{x:l,width:c}=this.getBoundingClientRect(),p=l+c,b=s+a,E=r.getPropertyValue("--media-tooltip-offset-x"),g=E?parseFloat(E.replace("px","")):0,h=r.getPropertyValue("--media-tooltip-container-margin"),_=h?parseFloat(h.replace("px","")):0,v=l-s+g-_,y=p-b+g+_;if(v<0){this.style.setProperty("--media-tooltip-offset-x",`${v}px`);return}if(y>0){this.style.setProperty("--media-tooltip-offset-x",`${y}px`);return}this.style.removeProperty("--media-tooltip-offset-x")},!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}if(this.arrowEl=this.shadowRoot.querySelector("#arrow"),Object.prototype.hasOwnProperty.call(this,"placement")){let e=this.placement;delete this.placement,this.placement=e}}static get observedAttributes(){return[Lt.PLACEMENT,Lt.BOUNDS]}get placement(){return D(this,Lt.PLACEMENT)}set placement(e){L(this,Lt.PLACEMENT,e)}get bounds(){return D(this,Lt.BOUNDS)}set bounds(e){L(this,Lt.BOUNDS,e)}};Rt.shadowRootOptions={mode:"open"};Rt.getTemplateHTML=od;d.customElements.get("media-tooltip")||d.customElements.define("media-tooltip",Rt);var Hn=Rt;var Bn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},W=(t,e,i)=>(Bn(t,e,"read from private field"),i?i.call(t):e.get(t)),st=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},dr=(t,e,i,r)=>(Bn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ro=(t,e,i)=>(Bn(t,e,"access private method"),i),_e,Ct,Fn,no,Ve,Dt,cr,$n,so,We={TOOLTIP_PLACEMENT:"tooltipplacement",DISABLED:"disabled",NO_TOOLTIP:"notooltip"};function ld(t,e={}){return`
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
        <template shadowrootmode="${Hn.shadowRootOptions.mode}">
          ${Hn.getTemplateHTML({})}
        </template>
        <slot name="tooltip-content">
          ${this.getTooltipContentHTML(t)}
        </slot>
      </media-tooltip>
    </slot>
  `}function dd(t,e){return`
    <slot></slot>
  `}function cd(){return""}var V=class extends d.HTMLElement{constructor(){if(super(),st(this,Fn),st(this,$n),st(this,_e,void 0),this.preventClick=!1,this.tooltipEl=null,st(this,Ct,e=>{this.preventClick||this.handleClick(e),setTimeout(W(this,Ve),0)}),st(this,Ve,()=>{var e,i;(i=(e=this.tooltipEl)==null?void 0:e.updateXOffset)==null||i.call(e)}),st(this,Dt,e=>{let{key:i}=e;if(!this.keysUsed.includes(i)){this.removeEventListener("keyup",W(this,Dt));return}this.preventClick||this.handleClick(e)}),st(this,cr,e=>{let{metaKey:i,altKey:r,key:n}=e;if(i||r||!this.keysUsed.includes(n)){this.removeEventListener("keyup",W(this,Dt));return}this.addEventListener("keyup",W(this,Dt),{once:!0})}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes),i=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(i):this.shadowRoot.innerHTML=i}this.tooltipEl=this.shadowRoot.querySelector("media-tooltip")}static get observedAttributes(){return["disabled",We.TOOLTIP_PLACEMENT,I.MEDIA_CONTROLLER,o.MEDIA_LANG]}enable(){this.addEventListener("click",W(this,Ct)),this.addEventListener("keydown",W(this,cr)),this.tabIndex=0}disable(){this.removeEventListener("click",W(this,Ct)),this.removeEventListener("keydown",W(this,cr)),this.removeEventListener("keyup",W(this,Dt)),this.tabIndex=-1}attributeChangedCallback(e,i,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER?(i&&((s=(n=W(this,_e))==null?void 0:n.unassociateElement)==null||s.call(n,this),dr(this,_e,null)),r&&this.isConnected&&(dr(this,_e,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=W(this,_e))==null?void 0:l.associateElement)==null||c.call(l,this))):e==="disabled"&&r!==i?r==null?this.enable():this.disable():e===We.TOOLTIP_PLACEMENT&&this.tooltipEl&&r!==i?this.tooltipEl.placement=r:e===o.MEDIA_LANG&&(this.shadowRoot.querySelector('slot[name="tooltip-content"]').innerHTML=this.constructor.getTooltipContentHTML()),ro(this,Fn,no).call(this)&&W(this,Ve).call(this)}connectedCallback(){var e,i,r;let{style:n}=C(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),this.hasAttribute("disabled")?this.disable():this.enable(),this.setAttribute("role","button");let s=this.getAttribute(I.MEDIA_CONTROLLER);s&&(dr(this,_e,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(i=W(this,_e))==null?void 0:i.associateElement)==null||r.call(i,this)),d.customElements.whenDefined("media-tooltip").then(()=>ro(this,$n,so).call(this))}disconnectedCallback(){var e,i;this.disable(),(i=(e=W(this,_e))==null?void 0:e.unassociateElement)==null||i.call(e,this),dr(this,_e,null),this.removeEventListener("mouseenter",W(this,Ve)),this.removeEventListener("focus",W(this,Ve)),this.removeEventListener("click",W(this,Ct))}get keysUsed(){return["Enter"," "]}get tooltipPlacement(){return D(this,We.TOOLTIP_PLACEMENT)}set tooltipPlacement(e){L(this,We.TOOLTIP_PLACEMENT,e)}get mediaController(){return D(this,I.MEDIA_CONTROLLER)}set mediaController(e){L(this,I.MEDIA_CONTROLLER,e)}get disabled(){return k(this,We.DISABLED)}set disabled(e){w(this,We.DISABLED,e)}get noTooltip(){return k(this,We.NO_TOOLTIP)}set noTooltip(e){w(this,We.NO_TOOLTIP,e)}handleClick(e){}};_e=new WeakMap;Ct=new WeakMap;Fn=new WeakSet;no=function(){try{return this.matches(":hover, :focus-visible")}catch{return this.matches(":hover, :focus")}};Ve=new WeakMap;Dt=new WeakMap;cr=new WeakMap;$n=new WeakSet;so=function(){this.addEventListener("mouseenter",W(this,Ve)),this.addEventListener("focus",W(this,Ve)),this.addEventListener("click",W(this,Ct));let t=this.tooltipPlacement;t&&this.tooltipEl&&(this.tooltipEl.placement=t)};V.shadowRootOptions={mode:"open"};V.getTemplateHTML=ld;V.getSlotTemplateHTML=dd;V.getTooltipContentHTML=cd;d.customElements.get("media-chrome-button")||d.customElements.define("media-chrome-button",V);var ud=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M22.83 5.68a2.58 2.58 0 0 0-2.3-2.5c-3.62-.24-11.44-.24-15.06 0a2.58 2.58 0 0 0-2.3 2.5c-.23 4.21-.23 8.43 0 12.64a2.58 2.58 0 0 0 2.3 2.5c3.62.24 11.44.24 15.06 0a2.58 2.58 0 0 0 2.3-2.5c.23-4.21.23-8.43 0-12.64Zm-11.39 9.45a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.92 3.92 0 0 1 .92-2.77 3.18 3.18 0 0 1 2.43-1 2.94 2.94 0 0 1 2.13.78c.364.359.62.813.74 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.17 1.61 1.61 0 0 0-1.29.58 2.79 2.79 0 0 0-.5 1.89 3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.48 1.48 0 0 0 1-.37 2.1 2.1 0 0 0 .59-1.14l1.4.44a3.23 3.23 0 0 1-1.07 1.69Zm7.22 0a3.07 3.07 0 0 1-1.91.57 3.06 3.06 0 0 1-2.34-1 3.75 3.75 0 0 1-.92-2.67 3.88 3.88 0 0 1 .93-2.77 3.14 3.14 0 0 1 2.42-1 3 3 0 0 1 2.16.82 2.8 2.8 0 0 1 .73 1.31l-1.43.35a1.49 1.49 0 0 0-1.51-1.21 1.61 1.61 0 0 0-1.29.58A2.79 2.79 0 0 0 15 12a3 3 0 0 0 .49 1.93 1.61 1.61 0 0 0 1.27.58 1.44 1.44 0 0 0 1-.37 2.1 2.1 0 0 0 .6-1.15l1.4.44a3.17 3.17 0 0 1-1.1 1.7Z"/>
</svg>`,hd=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M17.73 14.09a1.4 1.4 0 0 1-1 .37 1.579 1.579 0 0 1-1.27-.58A3 3 0 0 1 15 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34A2.89 2.89 0 0 0 19 9.07a3 3 0 0 0-2.14-.78 3.14 3.14 0 0 0-2.42 1 3.91 3.91 0 0 0-.93 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.17 3.17 0 0 0 1.07-1.74l-1.4-.45c-.083.43-.3.822-.62 1.12Zm-7.22 0a1.43 1.43 0 0 1-1 .37 1.58 1.58 0 0 1-1.27-.58A3 3 0 0 1 7.76 12a2.8 2.8 0 0 1 .5-1.85 1.63 1.63 0 0 1 1.29-.57 1.47 1.47 0 0 1 1.51 1.2l1.43-.34a2.81 2.81 0 0 0-.74-1.32 2.94 2.94 0 0 0-2.13-.78 3.18 3.18 0 0 0-2.43 1 4 4 0 0 0-.92 2.78 3.74 3.74 0 0 0 .92 2.66 3.07 3.07 0 0 0 2.34 1 3.07 3.07 0 0 0 1.91-.57 3.23 3.23 0 0 0 1.07-1.74l-1.4-.45a2.06 2.06 0 0 1-.6 1.07Zm12.32-8.41a2.59 2.59 0 0 0-2.3-2.51C18.72 3.05 15.86 3 13 3c-2.86 0-5.72.05-7.53.17a2.59 2.59 0 0 0-2.3 2.51c-.23 4.207-.23 8.423 0 12.63a2.57 2.57 0 0 0 2.3 2.5c1.81.13 4.67.19 7.53.19 2.86 0 5.72-.06 7.53-.19a2.57 2.57 0 0 0 2.3-2.5c.23-4.207.23-8.423 0-12.63Zm-1.49 12.53a1.11 1.11 0 0 1-.91 1.11c-1.67.11-4.45.18-7.43.18-2.98 0-5.76-.07-7.43-.18a1.11 1.11 0 0 1-.91-1.11c-.21-4.14-.21-8.29 0-12.43a1.11 1.11 0 0 1 .91-1.11C7.24 4.56 10 4.49 13 4.49s5.76.07 7.43.18a1.11 1.11 0 0 1 .91 1.11c.21 4.14.21 8.29 0 12.43Z"/>
</svg>`;function md(t){return`
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
      <slot name="on">${ud}</slot>
      <slot name="off">${hd}</slot>
    </slot>
  `}function pd(){return`
    <slot name="tooltip-enable">${A("Enable captions")}</slot>
    <slot name="tooltip-disable">${A("Disable captions")}</slot>
  `}var ao=t=>{t.setAttribute("aria-checked",Oa(t).toString())},di=class extends V{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_SUBTITLES_LIST,o.MEDIA_SUBTITLES_SHOWING]}connectedCallback(){super.connectedCallback(),this.setAttribute("role","button"),this.setAttribute("aria-label",A("closed captions")),ao(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_SUBTITLES_SHOWING&&ao(this)}get mediaSubtitlesList(){return oo(this,o.MEDIA_SUBTITLES_LIST)}set mediaSubtitlesList(e){lo(this,o.MEDIA_SUBTITLES_LIST,e)}get mediaSubtitlesShowing(){return oo(this,o.MEDIA_SUBTITLES_SHOWING)}set mediaSubtitlesShowing(e){lo(this,o.MEDIA_SUBTITLES_SHOWING,e)}handleClick(){this.dispatchEvent(new d.CustomEvent(m.MEDIA_TOGGLE_SUBTITLES_REQUEST,{composed:!0,bubbles:!0}))}};di.getSlotTemplateHTML=md;di.getTooltipContentHTML=pd;var oo=(t,e)=>{let i=t.getAttribute(e);return i?wn(i):[]},lo=(t,e,i)=>{if(!i?.length){t.removeAttribute(e);return}let r=ri(i);t.getAttribute(e)!==r&&t.setAttribute(e,r)};d.customElements.get("media-captions-button")||d.customElements.define("media-captions-button",di);var uo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ed=(t,e,i)=>(uo(t,e,"read from private field"),i?i.call(t):e.get(t)),vd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},fd=(t,e,i,r)=>(uo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ur,gd=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M16 3v2.5h3.5V9H22V3h-6ZM4 9h2.5V5.5H10V3H4v6Zm15.5 9.5H16V21h6v-6h-2.5v3.5ZM6.5 15H4v6h6v-2.5H6.5V15Z"/>
</svg>`,bd=`<svg aria-hidden="true" viewBox="0 0 26 24">
  <path d="M18.5 6.5V3H16v6h6V6.5h-3.5ZM16 21h2.5v-3.5H22V15h-6v6ZM4 17.5h3.5V21H10v-6H4v2.5Zm3.5-11H4V9h6V3H7.5v3.5Z"/>
</svg>`;function _d(t){return`
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
      <slot name="enter">${gd}</slot>
      <slot name="exit">${bd}</slot>
    </slot>
  `}function Td(){return`
    <slot name="tooltip-enter">${A("Enter fullscreen mode")}</slot>
    <slot name="tooltip-exit">${A("Exit fullscreen mode")}</slot>
  `}var co=t=>{let e=t.mediaIsFullscreen?A("exit fullscreen mode"):A("enter fullscreen mode");t.setAttribute("aria-label",e)},ci=class extends V{constructor(){super(...arguments),vd(this,ur,null)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_IS_FULLSCREEN,o.MEDIA_FULLSCREEN_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),co(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_IS_FULLSCREEN&&co(this)}get mediaFullscreenUnavailable(){return D(this,o.MEDIA_FULLSCREEN_UNAVAILABLE)}set mediaFullscreenUnavailable(e){L(this,o.MEDIA_FULLSCREEN_UNAVAILABLE,e)}get mediaIsFullscreen(){return k(this,o.MEDIA_IS_FULLSCREEN)}set mediaIsFullscreen(e){w(this,o.MEDIA_IS_FULLSCREEN,e)}handleClick(e){fd(this,ur,e);let i=Ed(this,ur)instanceof PointerEvent,r=this.mediaIsFullscreen?new d.CustomEvent(m.MEDIA_EXIT_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0}):new d.CustomEvent(m.MEDIA_ENTER_FULLSCREEN_REQUEST,{composed:!0,bubbles:!0,detail:i});this.dispatchEvent(r)}};ur=new WeakMap;ci.getSlotTemplateHTML=_d;ci.getTooltipContentHTML=Td;d.customElements.get("media-fullscreen-button")||d.customElements.define("media-fullscreen-button",ci);var mo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},ui=(t,e,i)=>(mo(t,e,"read from private field"),i?i.call(t):e.get(t)),ho=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},hi=(t,e,i,r)=>(mo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Te,mr,hr={LOADING_DELAY:"loadingdelay",NO_AUTOHIDE:"noautohide"},po=500,Ad=`
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
`;function yd(t){return`
    <style>
      :host {
        display: var(--media-control-display, var(--media-loading-indicator-display, inline-block));
        vertical-align: middle;
        box-sizing: border-box;
        --_loading-indicator-delay: var(--media-loading-indicator-transition-delay, ${po}ms);
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

    <slot name="icon">${Ad}</slot>
    <div id="status" role="status" aria-live="polite">${A("media loading")}</div>
  `}var mi=class extends d.HTMLElement{constructor(){if(super(),ho(this,Te,void 0),ho(this,mr,po),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PAUSED,o.MEDIA_LOADING,hr.LOADING_DELAY]}attributeChangedCallback(e,i,r){var n,s,a,l,c;e===hr.LOADING_DELAY&&i!==r?this.loadingDelay=Number(r):e===I.MEDIA_CONTROLLER&&(i&&((s=(n=ui(this,Te))==null?void 0:n.unassociateElement)==null||s.call(n,this),hi(this,Te,null)),r&&this.isConnected&&(hi(this,Te,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=ui(this,Te))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let n=this.getAttribute(I.MEDIA_CONTROLLER);n&&(hi(this,Te,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(i=ui(this,Te))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=ui(this,Te))==null?void 0:e.unassociateElement)==null||i.call(e,this),hi(this,Te,null)}get loadingDelay(){return ui(this,mr)}set loadingDelay(e){hi(this,mr,e);let{style:i}=C(this.shadowRoot,":host");i.setProperty("--_loading-indicator-delay",`var(--media-loading-indicator-transition-delay, ${e}ms)`)}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,o.MEDIA_LOADING)}set mediaLoading(e){w(this,o.MEDIA_LOADING,e)}get mediaController(){return D(this,I.MEDIA_CONTROLLER)}set mediaController(e){L(this,I.MEDIA_CONTROLLER,e)}get noAutohide(){return k(this,hr.NO_AUTOHIDE)}set noAutohide(e){w(this,hr.NO_AUTOHIDE,e)}};Te=new WeakMap;mr=new WeakMap;mi.shadowRootOptions={mode:"open"};mi.getTemplateHTML=yd;d.customElements.get("media-loading-indicator")||d.customElements.define("media-loading-indicator",mi);var Sd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M16.5 12A4.5 4.5 0 0 0 14 8v2.18l2.45 2.45a4.22 4.22 0 0 0 .05-.63Zm2.5 0a6.84 6.84 0 0 1-.54 2.64L20 16.15A8.8 8.8 0 0 0 21 12a9 9 0 0 0-7-8.77v2.06A7 7 0 0 1 19 12ZM4.27 3 3 4.27 7.73 9H3v6h4l5 5v-6.73l4.25 4.25A6.92 6.92 0 0 1 14 18.7v2.06A9 9 0 0 0 17.69 19l2 2.05L21 19.73l-9-9L4.27 3ZM12 4 9.91 6.09 12 8.18V4Z"/>
</svg>`,Eo=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4Z"/>
</svg>`,kd=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M3 9v6h4l5 5V4L7 9H3Zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.47 4.47 0 0 0 2.5-4ZM14 3.23v2.06a7 7 0 0 1 0 13.42v2.06a9 9 0 0 0 0-17.54Z"/>
</svg>`;function wd(t){return`
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
      <slot name="off">${Sd}</slot>
      <slot name="low">${Eo}</slot>
      <slot name="medium">${Eo}</slot>
      <slot name="high">${kd}</slot>
    </slot>
  `}function Id(){return`
    <slot name="tooltip-mute">${A("Mute")}</slot>
    <slot name="tooltip-unmute">${A("Unmute")}</slot>
  `}var vo=t=>{let i=t.mediaVolumeLevel==="off"?A("unmute"):A("mute");t.setAttribute("aria-label",i)},pi=class extends V{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME_LEVEL]}connectedCallback(){super.connectedCallback(),vo(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_VOLUME_LEVEL&&vo(this)}get mediaVolumeLevel(){return D(this,o.MEDIA_VOLUME_LEVEL)}set mediaVolumeLevel(e){L(this,o.MEDIA_VOLUME_LEVEL,e)}handleClick(){let e=this.mediaVolumeLevel==="off"?m.MEDIA_UNMUTE_REQUEST:m.MEDIA_MUTE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};pi.getSlotTemplateHTML=wd;pi.getTooltipContentHTML=Id;d.customElements.get("media-mute-button")||d.customElements.define("media-mute-button",pi);var Md=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="m6 21 15-9L6 3v18Z"/>
</svg>`,Ld=`<svg aria-hidden="true" viewBox="0 0 24 24">
  <path d="M6 20h4V4H6v16Zm8-16v16h4V4h-4Z"/>
</svg>`;function Rd(t){return`
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
      <slot name="play">${Md}</slot>
      <slot name="pause">${Ld}</slot>
    </slot>
  `}function Dd(){return`
    <slot name="tooltip-play">${A("Play")}</slot>
    <slot name="tooltip-pause">${A("Pause")}</slot>
  `}var fo=t=>{let e=t.mediaPaused?A("play"):A("pause");t.setAttribute("aria-label",e)},Ei=class extends V{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_ENDED]}connectedCallback(){super.connectedCallback(),fo(this)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),(e===o.MEDIA_PAUSED||e===o.MEDIA_LANG)&&fo(this)}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}handleClick(){let e=this.mediaPaused?m.MEDIA_PLAY_REQUEST:m.MEDIA_PAUSE_REQUEST;this.dispatchEvent(new d.CustomEvent(e,{composed:!0,bubbles:!0}))}};Ei.getSlotTemplateHTML=Rd;Ei.getTooltipContentHTML=Dd;d.customElements.get("media-play-button")||d.customElements.define("media-play-button",Ei);var go=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},pr=(t,e,i)=>(go(t,e,"read from private field"),i?i.call(t):e.get(t)),Cd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Er=(t,e,i,r)=>(go(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ae;function xd(t,e={}){return`
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
  `}function Od(t,e){return`
    <slot></slot>
  `}var ae=class extends d.HTMLElement{constructor(){if(super(),Cd(this,Ae,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER&&(i&&((s=(n=pr(this,Ae))==null?void 0:n.unassociateElement)==null||s.call(n,this),Er(this,Ae,null)),r&&this.isConnected&&(Er(this,Ae,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=pr(this,Ae))==null?void 0:l.associateElement)==null||c.call(l,this)))}connectedCallback(){var e,i,r;let{style:n}=C(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`);let s=this.getAttribute(I.MEDIA_CONTROLLER);s&&(Er(this,Ae,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(i=pr(this,Ae))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=pr(this,Ae))==null?void 0:e.unassociateElement)==null||i.call(e,this),Er(this,Ae,null)}};Ae=new WeakMap;ae.shadowRootOptions={mode:"open"};ae.getTemplateHTML=xd;ae.getSlotTemplateHTML=Od;d.customElements.get("media-text-display")||d.customElements.define("media-text-display",ae);var bo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ud=(t,e,i)=>(bo(t,e,"read from private field"),i?i.call(t):e.get(t)),Pd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Nd=(t,e,i,r)=>(bo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),vr,Wn=class extends ae{constructor(){super(),Pd(this,vr,void 0),Nd(this,vr,this.shadowRoot.querySelector("slot"))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_LANG]}attributeChangedCallback(e,i,r){if(super.attributeChangedCallback(e,i,r),(e===o.MEDIA_PREVIEW_CHAPTER||e===o.MEDIA_LANG)&&r!==i&&r!=null)if(Ud(this,vr).textContent=r,r!==""){let n=A("chapter: {chapterName}",{chapterName:r});this.setAttribute("aria-valuetext",n)}else this.removeAttribute("aria-valuetext")}get mediaPreviewChapter(){return D(this,o.MEDIA_PREVIEW_CHAPTER)}set mediaPreviewChapter(e){L(this,o.MEDIA_PREVIEW_CHAPTER,e)}};vr=new WeakMap;d.customElements.get("media-preview-chapter-display")||d.customElements.define("media-preview-chapter-display",Wn);var _o=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},fr=(t,e,i)=>(_o(t,e,"read from private field"),i?i.call(t):e.get(t)),Hd=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},gr=(t,e,i,r)=>(_o(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),ye;function Fd(t){return`
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
  `}var xt=class extends d.HTMLElement{constructor(){if(super(),Hd(this,ye,void 0),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes);this.shadowRoot.innerHTML=this.constructor.getTemplateHTML(e)}}static get observedAttributes(){return[I.MEDIA_CONTROLLER,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS]}connectedCallback(){var e,i,r;let n=this.getAttribute(I.MEDIA_CONTROLLER);n&&(gr(this,ye,(e=this.getRootNode())==null?void 0:e.getElementById(n)),(r=(i=fr(this,ye))==null?void 0:i.associateElement)==null||r.call(i,this))}disconnectedCallback(){var e,i;(i=(e=fr(this,ye))==null?void 0:e.unassociateElement)==null||i.call(e,this),gr(this,ye,null)}attributeChangedCallback(e,i,r){var n,s,a,l,c;[o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_COORDS].includes(e)&&this.update(),e===I.MEDIA_CONTROLLER&&(i&&((s=(n=fr(this,ye))==null?void 0:n.unassociateElement)==null||s.call(n,this),gr(this,ye,null)),r&&this.isConnected&&(gr(this,ye,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=fr(this,ye))==null?void 0:l.associateElement)==null||c.call(l,this)))}get mediaPreviewImage(){return D(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){L(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewCoords(){let e=this.getAttribute(o.MEDIA_PREVIEW_COORDS);if(e)return e.split(/\s+/).map(i=>+i)}set mediaPreviewCoords(e){if(!e){this.removeAttribute(o.MEDIA_PREVIEW_COORDS);return}this.setAttribute(o.MEDIA_PREVIEW_COORDS,e.join(" "))}update(){let e=this.mediaPreviewCoords,i=this.mediaPreviewImage;if(!(e&&i))return;let[r,n,s,a]=e,l=i.split("#")[0],c=getComputedStyle(this),{maxWidth:p,maxHeight:b,minWidth:E,minHeight:g}=c,h=c.getPropertyValue("--media-preview-thumbnail-object-fit").trim()||"contain",_,v;if(h==="fill"){let Me=parseInt(p)/s,Le=parseInt(b)/a,qt=parseInt(E)/s,Qe=parseInt(g)/a;_=Me<1?Me:Math.max(Me,qt),v=Le<1?Le:Math.max(Le,Qe)}else{let Me=Math.min(parseInt(p)/s,parseInt(b)/a),Le=Math.max(parseInt(E)/s,parseInt(g)/a),Qe=Me<1?Me:Le>1?Le:1;_=Qe,v=Qe}let{style:y}=C(this.shadowRoot,":host"),S=C(this.shadowRoot,"img").style,Z=this.shadowRoot.querySelector("img"),Gt=Math.min(_,v)<1?"min":"max";y.setProperty(`${Gt}-width`,"initial","important"),y.setProperty(`${Gt}-height`,"initial","important"),y.width=`${s*_}px`,y.height=`${a*v}px`;let ct=()=>{S.width=`${this.imgWidth*_}px`,S.height=`${this.imgHeight*v}px`,S.display="block"};Z.src!==l&&(Z.onload=()=>{this.imgWidth=Z.naturalWidth,this.imgHeight=Z.naturalHeight,ct(),Z.onload=null},Z.src=l,ct()),ct(),S.transform=`translate(-${r*_}px, -${n*v}px)`}};ye=new WeakMap;xt.shadowRootOptions={mode:"open"};xt.getTemplateHTML=Fd;d.customElements.get("media-preview-thumbnail")||d.customElements.define("media-preview-thumbnail",xt);var Vn=xt;var To=[{singular:"hour",plural:"hours"},{singular:"minute",plural:"minutes"},{singular:"second",plural:"seconds"}],Ao=(t,e)=>{let i=t===1?A(To[e].singular):A(To[e].plural);return`${t} ${i}`},at=t=>{if(!wt(t))return"";let e=Math.abs(t),i=e!==t,r=new Date(0,0,0,0,0,e,0),s=[r.getHours(),r.getMinutes(),r.getSeconds()].map((a,l)=>a&&Ao(a,l)).filter(a=>a).join(", ");return i?A("{time} remaining",{time:s}):e===0?Ao(0,2):s};function ot(t,e){let i=!1;t<0&&(i=!0,t=0-t),t=t<0?0:t;let r=Math.floor(t%60),n=Math.floor(t/60%60),s=Math.floor(t/3600),a=Math.floor(e/60%60),l=Math.floor(e/3600);return(isNaN(t)||t===1/0)&&(s=n=r="0"),s=s>0||l>0?s+":":"",n=((s||a>=10)&&n<10?"0"+n:n)+":",r=r<10?"0"+r:r,(i?"-":"")+s+n+r}var sm=Object.freeze({length:0,start(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'start' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0},end(t){let e=t>>>0;if(e>=this.length)throw new DOMException(`Failed to execute 'end' on 'TimeRanges': The index provided (${e}) is greater than or equal to the maximum bound (${this.length}).`);return 0}});var So=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},yo=(t,e,i)=>(So(t,e,"read from private field"),i?i.call(t):e.get(t)),$d=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Bd=(t,e,i,r)=>(So(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),vi,Kn=class extends ae{constructor(){super(),$d(this,vi,void 0),Bd(this,vi,this.shadowRoot.querySelector("slot")),yo(this,vi).textContent=ot(0)}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PREVIEW_TIME]}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),e===o.MEDIA_PREVIEW_TIME&&r!=null&&(yo(this,vi).textContent=ot(parseFloat(r)))}get mediaPreviewTime(){return x(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){N(this,o.MEDIA_PREVIEW_TIME,e)}};vi=new WeakMap;d.customElements.get("media-preview-time-display")||d.customElements.define("media-preview-time-display",Kn);var Ot={SEEK_OFFSET:"seekoffset"},Gn=30,Wd=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(2.18 19.87)">${t}</text>
    <path d="M10 6V3L4.37 7 10 10.94V8a5.54 5.54 0 0 1 1.9 10.48v2.12A7.5 7.5 0 0 0 10 6Z"/>
  </svg>`;function Vd(t,e){return`
    <slot name="icon">${Wd(e.seekOffset)}</slot>
  `}var Kd=(t,e)=>{t.setAttribute("aria-label",A("seek back {seekOffset} seconds",{seekOffset:e}))};function Gd(){return A("Seek backward")}var qd=0,fi=class extends V{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,Ot.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=x(this,Ot.SEEK_OFFSET,Gn)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),Kd(this,this.seekOffset),e===Ot.SEEK_OFFSET&&(this.seekOffset=x(this,Ot.SEEK_OFFSET,Gn))}get seekOffset(){return x(this,Ot.SEEK_OFFSET,Gn)}set seekOffset(e){N(this,Ot.SEEK_OFFSET,e),this.setAttribute("aria-label",A("seek back {seekOffset} seconds",{seekOffset:this.seekOffset})),Di(Ci(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return x(this,o.MEDIA_CURRENT_TIME,qd)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=Math.max(this.mediaCurrentTime-this.seekOffset,0),i=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};fi.getSlotTemplateHTML=Vd;fi.getTooltipContentHTML=Gd;d.customElements.get("media-seek-backward-button")||d.customElements.define("media-seek-backward-button",fi);var Ut={SEEK_OFFSET:"seekoffset"},qn=30,Yd=t=>`
  <svg aria-hidden="true" viewBox="0 0 20 24">
    <defs>
      <style>.text{font-size:8px;font-family:Arial-BoldMT, Arial;font-weight:700;}</style>
    </defs>
    <text class="text value" transform="translate(8.9 19.87)">${t}</text>
    <path d="M10 6V3l5.61 4L10 10.94V8a5.54 5.54 0 0 0-1.9 10.48v2.12A7.5 7.5 0 0 1 10 6Z"/>
  </svg>`;function Qd(t,e){return`
    <slot name="icon">${Yd(e.seekOffset)}</slot>
  `}var zd=(t,e)=>{t.setAttribute("aria-label",A("seek forward {seekOffset} seconds",{seekOffset:e}))};function Xd(){return A("Seek forward")}var Zd=0,gi=class extends V{static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_CURRENT_TIME,Ut.SEEK_OFFSET]}connectedCallback(){super.connectedCallback(),this.seekOffset=x(this,Ut.SEEK_OFFSET,qn)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),zd(this,this.seekOffset),e===Ut.SEEK_OFFSET&&(this.seekOffset=x(this,Ut.SEEK_OFFSET,qn))}get seekOffset(){return x(this,Ut.SEEK_OFFSET,qn)}set seekOffset(e){N(this,Ut.SEEK_OFFSET,e),this.setAttribute("aria-label",A("seek forward {seekOffset} seconds",{seekOffset:this.seekOffset})),Di(Ci(this,"icon"),this.seekOffset)}get mediaCurrentTime(){return x(this,o.MEDIA_CURRENT_TIME,Zd)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}handleClick(){let e=this.mediaCurrentTime+this.seekOffset,i=new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)}};gi.getSlotTemplateHTML=Qd;gi.getTooltipContentHTML=Xd;d.customElements.get("media-seek-forward-button")||d.customElements.define("media-seek-forward-button",gi);var zn=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},pe=(t,e,i)=>(zn(t,e,"read from private field"),i?i.call(t):e.get(t)),lt=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Xn=(t,e,i,r)=>(zn(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ge=(t,e,i)=>(zn(t,e,"access private method"),i),Pt,Se,yr,Zn,wo,Tr,Jn,bi,br,_r,Yn,Ke={REMAINING:"remaining",SHOW_DURATION:"showduration",NO_TOGGLE:"notoggle"},ko=[...Object.values(Ke),o.MEDIA_CURRENT_TIME,o.MEDIA_DURATION,o.MEDIA_SEEKABLE],Io=["Enter"," "],Jd="&nbsp;/&nbsp;",Qn=(t,{timesSep:e=Jd}={})=>{var i,r;let n=(i=t.mediaCurrentTime)!=null?i:0,[,s]=(r=t.mediaSeekable)!=null?r:[],a=0;Number.isFinite(t.mediaDuration)?a=t.mediaDuration:Number.isFinite(s)&&(a=s);let l=t.remaining?ot(0-(a-n)):ot(n);return t.showDuration?`${l}${e}${ot(a)}`:l},jd=t=>{var e;let i=t.mediaCurrentTime,[,r]=(e=t.mediaSeekable)!=null?e:[],n=null;if(Number.isFinite(t.mediaDuration)?n=t.mediaDuration:Number.isFinite(r)&&(n=r),i==null||n===null){t.setAttribute("aria-description",A("video not loaded, unknown time."));return}let s=t.remaining?at(0-(n-i)):at(i);if(!t.showDuration){t.setAttribute("aria-description",s);return}let a=at(n),l=A("{currentTime} of {totalTime}",{currentTime:s,totalTime:a});t.setAttribute("aria-description",l)};function ec(t,e){return`
    <slot>${Qn(e)}</slot>
  `}var tc=t=>{t.setAttribute("aria-label",A("playback time"))},Ar=class extends ae{constructor(){super(),lt(this,Zn),lt(this,Tr),lt(this,bi),lt(this,_r),lt(this,Pt,void 0),lt(this,Se,null),lt(this,yr,e=>{let{metaKey:i,altKey:r,key:n}=e;if(i||r||!Io.includes(n)){this.removeEventListener("keyup",pe(this,Se));return}this.addEventListener("keyup",pe(this,Se))}),Xn(this,Pt,this.shadowRoot.querySelector("slot")),pe(this,Pt).innerHTML=`${Qn(this)}`}static get observedAttributes(){return[...super.observedAttributes,...ko,"disabled"]}connectedCallback(){let{style:e}=C(this.shadowRoot,":host(:hover:not([notoggle]))");e.setProperty("cursor","var(--media-cursor, pointer)"),e.setProperty("background","var(--media-control-hover-background, rgba(50 50 70 / .7))"),this.setAttribute("aria-label",A("playback time")),Ge(this,bi,br).call(this),super.connectedCallback()}toggleTimeDisplay(){this.noToggle||(this.hasAttribute("remaining")?this.removeAttribute("remaining"):this.setAttribute("remaining",""))}disconnectedCallback(){this.disable(),Ge(this,Tr,Jn).call(this),super.disconnectedCallback()}attributeChangedCallback(e,i,r){tc(this),ko.includes(e)?this.update():e==="disabled"&&r!==i?r==null?Ge(this,bi,br).call(this):Ge(this,_r,Yn).call(this):e===Ke.NO_TOGGLE&&r!==i&&(this.noToggle?Ge(this,_r,Yn).call(this):Ge(this,bi,br).call(this)),super.attributeChangedCallback(e,i,r)}enable(){this.noToggle||(this.tabIndex=0)}disable(){this.tabIndex=-1}get remaining(){return k(this,Ke.REMAINING)}set remaining(e){w(this,Ke.REMAINING,e)}get showDuration(){return k(this,Ke.SHOW_DURATION)}set showDuration(e){w(this,Ke.SHOW_DURATION,e)}get noToggle(){return k(this,Ke.NO_TOGGLE)}set noToggle(e){w(this,Ke.NO_TOGGLE,e)}get mediaDuration(){return x(this,o.MEDIA_DURATION)}set mediaDuration(e){N(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return x(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}update(){let e=Qn(this);jd(this),e!==pe(this,Pt).innerHTML&&(pe(this,Pt).innerHTML=e)}};Pt=new WeakMap;Se=new WeakMap;yr=new WeakMap;Zn=new WeakSet;wo=function(){pe(this,Se)||(Xn(this,Se,t=>{let{key:e}=t;if(!Io.includes(e)){this.removeEventListener("keyup",pe(this,Se));return}this.toggleTimeDisplay()}),this.addEventListener("keydown",pe(this,yr)),this.addEventListener("click",this.toggleTimeDisplay))};Tr=new WeakSet;Jn=function(){pe(this,Se)&&(this.removeEventListener("keyup",pe(this,Se)),this.removeEventListener("keydown",pe(this,yr)),this.removeEventListener("click",this.toggleTimeDisplay),Xn(this,Se,null))};bi=new WeakSet;br=function(){!this.noToggle&&!this.hasAttribute("disabled")&&(this.setAttribute("role","button"),this.enable(),Ge(this,Zn,wo).call(this))};_r=new WeakSet;Yn=function(){this.removeAttribute("role"),this.disable(),Ge(this,Tr,Jn).call(this)};Ar.getSlotTemplateHTML=ec;d.customElements.get("media-time-display")||d.customElements.define("media-time-display",Ar);var ss=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},P=(t,e,i)=>(ss(t,e,"read from private field"),i?i.call(t):e.get(t)),X=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},qe=(t,e,i,r)=>(ss(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),Ee=(t,e,i)=>(ss(t,e,"access private method"),i),ke,xr,Sr,kr,ve,Dr,wr,Ir,Mr,as,Mo,Lr,jn,Rr,es,Cr,os,ts,Lo,is,Ro,rs,Do,ns,Co;function ic(t){return`
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
  `}function rc(t){return""}var we=class extends d.HTMLElement{constructor(){if(super(),X(this,as),X(this,Lr),X(this,Rr),X(this,Cr),X(this,ts),X(this,is),X(this,rs),X(this,ns),X(this,ke,void 0),X(this,xr,void 0),X(this,Sr,void 0),X(this,kr,void 0),X(this,ve,{}),X(this,Dr,[]),X(this,wr,()=>{if(this.range.matches(":focus-visible")){let{style:e}=C(this.shadowRoot,":host");e.setProperty("--_focus-visible-box-shadow","var(--_focus-box-shadow)")}}),X(this,Ir,()=>{let{style:e}=C(this.shadowRoot,":host");e.removeProperty("--_focus-visible-box-shadow")}),X(this,Mr,()=>{let e=this.shadowRoot.querySelector("#segments-clipping");e&&e.parentNode.append(e)}),!this.shadowRoot){this.attachShadow(this.constructor.shadowRootOptions);let e=$(this.attributes),i=this.constructor.getTemplateHTML(e);this.shadowRoot.setHTMLUnsafe?this.shadowRoot.setHTMLUnsafe(i):this.shadowRoot.innerHTML=i}this.container=this.shadowRoot.querySelector("#container"),qe(this,Sr,this.shadowRoot.querySelector("#startpoint")),qe(this,kr,this.shadowRoot.querySelector("#endpoint")),this.range=this.shadowRoot.querySelector("#range"),this.appearance=this.shadowRoot.querySelector("#appearance")}static get observedAttributes(){return["disabled","aria-disabled",I.MEDIA_CONTROLLER]}attributeChangedCallback(e,i,r){var n,s,a,l,c;e===I.MEDIA_CONTROLLER?(i&&((s=(n=P(this,ke))==null?void 0:n.unassociateElement)==null||s.call(n,this),qe(this,ke,null)),r&&this.isConnected&&(qe(this,ke,(a=this.getRootNode())==null?void 0:a.getElementById(r)),(c=(l=P(this,ke))==null?void 0:l.associateElement)==null||c.call(l,this))):(e==="disabled"||e==="aria-disabled"&&i!==r)&&(r==null?(this.range.removeAttribute(e),Ee(this,Lr,jn).call(this)):(this.range.setAttribute(e,r),Ee(this,Rr,es).call(this)))}connectedCallback(){var e,i,r;let{style:n}=C(this.shadowRoot,":host");n.setProperty("display",`var(--media-control-display, var(--${this.localName}-display, inline-flex))`),P(this,ve).pointer=C(this.shadowRoot,"#pointer"),P(this,ve).progress=C(this.shadowRoot,"#progress"),P(this,ve).thumb=C(this.shadowRoot,'#thumb, ::slotted([slot="thumb"])'),P(this,ve).activeSegment=C(this.shadowRoot,"#segments-clipping rect:nth-child(0)");let s=this.getAttribute(I.MEDIA_CONTROLLER);s&&(qe(this,ke,(e=this.getRootNode())==null?void 0:e.getElementById(s)),(r=(i=P(this,ke))==null?void 0:i.associateElement)==null||r.call(i,this)),this.updateBar(),this.shadowRoot.addEventListener("focusin",P(this,wr)),this.shadowRoot.addEventListener("focusout",P(this,Ir)),Ee(this,Lr,jn).call(this),Fi(this.container,P(this,Mr))}disconnectedCallback(){var e,i;Ee(this,Rr,es).call(this),(i=(e=P(this,ke))==null?void 0:e.unassociateElement)==null||i.call(e,this),qe(this,ke,null),this.shadowRoot.removeEventListener("focusin",P(this,wr)),this.shadowRoot.removeEventListener("focusout",P(this,Ir)),$i(this.container,P(this,Mr))}updatePointerBar(e){var i;(i=P(this,ve).pointer)==null||i.style.setProperty("width",`${this.getPointerRatio(e)*100}%`)}updateBar(){var e,i;let r=this.range.valueAsNumber*100;(e=P(this,ve).progress)==null||e.style.setProperty("width",`${r}%`),(i=P(this,ve).thumb)==null||i.style.setProperty("left",`${r}%`)}updateSegments(e){let i=this.shadowRoot.querySelector("#segments-clipping");if(i.textContent="",this.container.classList.toggle("segments",!!e?.length),!e?.length)return;let r=[...new Set([+this.range.min,...e.flatMap(s=>[s.start,s.end]),+this.range.max])];qe(this,Dr,[...r]);let n=r.pop();for(let[s,a]of r.entries()){let[l,c]=[s===0,s===r.length-1],p=l?"calc(var(--segments-gap) / -1)":`${a*100}%`,E=`calc(${((c?n:r[s+1])-a)*100}%${l||c?"":" - var(--segments-gap)"})`,g=B.createElementNS("http://www.w3.org/2000/svg","rect"),h=dn(this.shadowRoot,`#segments-clipping rect:nth-child(${s+1})`);h.style.setProperty("x",p),h.style.setProperty("width",E),i.append(g)}}getPointerRatio(e){return aa(e.clientX,e.clientY,P(this,Sr).getBoundingClientRect(),P(this,kr).getBoundingClientRect())}get dragging(){return this.hasAttribute("dragging")}handleEvent(e){switch(e.type){case"pointermove":Ee(this,ns,Co).call(this,e);break;case"input":this.updateBar();break;case"pointerenter":Ee(this,ts,Lo).call(this,e);break;case"pointerdown":Ee(this,Cr,os).call(this,e);break;case"pointerup":Ee(this,is,Ro).call(this);break;case"pointerleave":Ee(this,rs,Do).call(this);break}}get keysUsed(){return["ArrowUp","ArrowRight","ArrowDown","ArrowLeft"]}};ke=new WeakMap;xr=new WeakMap;Sr=new WeakMap;kr=new WeakMap;ve=new WeakMap;Dr=new WeakMap;wr=new WeakMap;Ir=new WeakMap;Mr=new WeakMap;as=new WeakSet;Mo=function(t){let e=P(this,ve).activeSegment;if(!e)return;let i=this.getPointerRatio(t),n=`#segments-clipping rect:nth-child(${P(this,Dr).findIndex((s,a,l)=>{let c=l[a+1];return c!=null&&i>=s&&i<=c})+1})`;(e.selectorText!=n||!e.style.transform)&&(e.selectorText=n,e.style.setProperty("transform","var(--media-range-segment-hover-transform, scaleY(2))"))};Lr=new WeakSet;jn=function(){this.hasAttribute("disabled")||!this.isConnected||(this.addEventListener("input",this),this.addEventListener("pointerdown",this),this.addEventListener("pointerenter",this))};Rr=new WeakSet;es=function(){var t,e;this.removeEventListener("input",this),this.removeEventListener("pointerdown",this),this.removeEventListener("pointerenter",this),this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointerup",this),(e=d.window)==null||e.removeEventListener("pointermove",this)};Cr=new WeakSet;os=function(t){var e;qe(this,xr,t.composedPath().includes(this.range)),(e=d.window)==null||e.addEventListener("pointerup",this,{once:!0})};ts=new WeakSet;Lo=function(t){var e;t.pointerType!=="mouse"&&Ee(this,Cr,os).call(this,t),this.addEventListener("pointerleave",this,{once:!0}),(e=d.window)==null||e.addEventListener("pointermove",this)};is=new WeakSet;Ro=function(){var t;(t=d.window)==null||t.removeEventListener("pointerup",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled")};rs=new WeakSet;Do=function(){var t,e;this.removeEventListener("pointerleave",this),(t=d.window)==null||t.removeEventListener("pointermove",this),this.toggleAttribute("dragging",!1),this.range.disabled=this.hasAttribute("disabled"),(e=P(this,ve).activeSegment)==null||e.style.removeProperty("transform")};ns=new WeakSet;Co=function(t){t.pointerType==="pen"&&t.buttons===0||(this.toggleAttribute("dragging",t.buttons===1||t.pointerType!=="mouse"),this.updatePointerBar(t),Ee(this,as,Mo).call(this,t),this.dragging&&(t.pointerType!=="mouse"||!P(this,xr))&&(this.range.disabled=!0,this.range.valueAsNumber=this.getPointerRatio(t),this.range.dispatchEvent(new Event("input",{bubbles:!0,composed:!0}))))};we.shadowRootOptions={mode:"open"};we.getTemplateHTML=ic;we.getContainerTemplateHTML=rc;d.customElements.get("media-chrome-range")||d.customElements.define("media-chrome-range",we);var xo=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Q=(t,e,i)=>(xo(t,e,"read from private field"),i?i.call(t):e.get(t)),Ie=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},se=(t,e,i,r)=>(xo(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),nc=(t,e,i,r)=>({set _(n){se(t,e,n,i)},get _(){return Q(t,e,r)}}),Nt,Or,Ht,_i,Ur,Pr,Nr,Ft,dt,Hr,Fr=class{constructor(e,i,r){Ie(this,Nt,void 0),Ie(this,Or,void 0),Ie(this,Ht,void 0),Ie(this,_i,void 0),Ie(this,Ur,void 0),Ie(this,Pr,void 0),Ie(this,Nr,void 0),Ie(this,Ft,void 0),Ie(this,dt,0),Ie(this,Hr,(n=performance.now())=>{se(this,dt,requestAnimationFrame(Q(this,Hr))),se(this,_i,performance.now()-Q(this,Ht));let s=1e3/this.fps;if(Q(this,_i)>s){se(this,Ht,n-Q(this,_i)%s);let a=1e3/((n-Q(this,Or))/++nc(this,Ur)._),l=(n-Q(this,Pr))/1e3/this.duration,c=Q(this,Nr)+l*this.playbackRate;c-Q(this,Nt).valueAsNumber>0?se(this,Ft,this.playbackRate/this.duration/a):(se(this,Ft,.995*Q(this,Ft)),c=Q(this,Nt).valueAsNumber+Q(this,Ft)),this.callback(c)}}),se(this,Nt,e),this.callback=i,this.fps=r}start(){Q(this,dt)===0&&(se(this,Ht,performance.now()),se(this,Or,Q(this,Ht)),se(this,Ur,0),Q(this,Hr).call(this))}stop(){Q(this,dt)!==0&&(cancelAnimationFrame(Q(this,dt)),se(this,dt,0))}update({start:e,duration:i,playbackRate:r}){let n=e-Q(this,Nt).valueAsNumber,s=Math.abs(i-this.duration);(n>0||n<-.5/i||s>=.5)&&this.callback(e),se(this,Nr,e),se(this,Pr,performance.now()),this.duration=i,this.playbackRate=r}};Nt=new WeakMap;Or=new WeakMap;Ht=new WeakMap;_i=new WeakMap;Ur=new WeakMap;Pr=new WeakMap;Nr=new WeakMap;Ft=new WeakMap;dt=new WeakMap;Hr=new WeakMap;var hs=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},O=(t,e,i)=>(hs(t,e,"read from private field"),i?i.call(t):e.get(t)),K=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},oe=(t,e,i,r)=>(hs(t,e,"write to private field"),r?r.call(t,i):e.set(t,i),i),le=(t,e,i)=>(hs(t,e,"access private method"),i),$t,Ye,Wr,Ai,Vr,Br,yi,Si,Bt,Wt,Ti,ls,Oo,ds,Kr,ms,Gr,ps,qr,Es,cs,Uo,ki,Yr,us,Po,sc=t=>{let e=t.range,i=at(+No(t)),r=at(+t.mediaSeekableEnd),n=i&&r?A("{currentTime} of {totalTime}",{currentTime:i,totalTime:r}):A("video not loaded, unknown time.");e.setAttribute("aria-valuetext",n)};function ac(t){return`
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
          <template shadowrootmode="${Vn.shadowRootOptions.mode}">
            ${Vn.getTemplateHTML({})}
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
  `}var $r=(t,e=t.mediaCurrentTime)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,r=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;if(Number.isNaN(r))return 0;let n=(e-i)/(r-i);return Math.max(0,Math.min(n,1))},No=(t,e=t.range.valueAsNumber)=>{let i=Number.isFinite(t.mediaSeekableStart)?t.mediaSeekableStart:0,r=Number.isFinite(t.mediaDuration)?t.mediaDuration:t.mediaSeekableEnd;return Number.isNaN(r)?0:e*(r-i)+i},wi=class extends we{constructor(){super(),K(this,ls),K(this,Kr),K(this,Gr),K(this,qr),K(this,cs),K(this,ki),K(this,us),K(this,$t,null),K(this,Ye,void 0),K(this,Wr,void 0),K(this,Ai,void 0),K(this,Vr,void 0),K(this,Br,void 0),K(this,yi,void 0),K(this,Si,void 0),K(this,Bt,void 0),K(this,Wt,void 0),K(this,Ti,()=>{le(this,ls,Oo).call(this)?O(this,Ye).start():O(this,Ye).stop()}),K(this,ds,r=>{this.dragging||(wt(r)&&(this.range.valueAsNumber=r),O(this,Wt)||this.updateBar())}),this.shadowRoot.querySelector("#track").insertAdjacentHTML("afterbegin",'<div id="buffered" part="buffered"></div>'),oe(this,Wr,this.shadowRoot.querySelectorAll('[part~="box"]')),oe(this,Vr,this.shadowRoot.querySelector('[part~="preview-box"]')),oe(this,Br,this.shadowRoot.querySelector('[part~="current-box"]'));let i=getComputedStyle(this);oe(this,yi,parseInt(i.getPropertyValue("--media-box-padding-left"))),oe(this,Si,parseInt(i.getPropertyValue("--media-box-padding-right"))),oe(this,Ye,new Fr(this.range,O(this,ds),60))}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_PAUSED,o.MEDIA_DURATION,o.MEDIA_SEEKABLE,o.MEDIA_CURRENT_TIME,o.MEDIA_PREVIEW_IMAGE,o.MEDIA_PREVIEW_TIME,o.MEDIA_PREVIEW_CHAPTER,o.MEDIA_BUFFERED,o.MEDIA_PLAYBACK_RATE,o.MEDIA_LOADING,o.MEDIA_ENDED]}connectedCallback(){var e;super.connectedCallback(),this.range.setAttribute("aria-label",A("seek")),O(this,Ti).call(this),oe(this,$t,this.getRootNode()),(e=O(this,$t))==null||e.addEventListener("transitionstart",this)}disconnectedCallback(){var e;super.disconnectedCallback(),O(this,Ye).stop(),(e=O(this,$t))==null||e.removeEventListener("transitionstart",this),oe(this,$t,null)}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),i!=r&&(e===o.MEDIA_CURRENT_TIME||e===o.MEDIA_PAUSED||e===o.MEDIA_ENDED||e===o.MEDIA_LOADING||e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE?(O(this,Ye).update({start:$r(this),duration:this.mediaSeekableEnd-this.mediaSeekableStart,playbackRate:this.mediaPlaybackRate}),O(this,Ti).call(this),sc(this)):e===o.MEDIA_BUFFERED&&this.updateBufferedBar(),(e===o.MEDIA_DURATION||e===o.MEDIA_SEEKABLE)&&(this.mediaChaptersCues=O(this,Bt),this.updateBar()))}get mediaChaptersCues(){return O(this,Bt)}set mediaChaptersCues(e){var i;oe(this,Bt,e),this.updateSegments((i=O(this,Bt))==null?void 0:i.map(r=>({start:$r(this,r.startTime),end:$r(this,r.endTime)})))}get mediaPaused(){return k(this,o.MEDIA_PAUSED)}set mediaPaused(e){w(this,o.MEDIA_PAUSED,e)}get mediaLoading(){return k(this,o.MEDIA_LOADING)}set mediaLoading(e){w(this,o.MEDIA_LOADING,e)}get mediaDuration(){return x(this,o.MEDIA_DURATION)}set mediaDuration(e){N(this,o.MEDIA_DURATION,e)}get mediaCurrentTime(){return x(this,o.MEDIA_CURRENT_TIME)}set mediaCurrentTime(e){N(this,o.MEDIA_CURRENT_TIME,e)}get mediaPlaybackRate(){return x(this,o.MEDIA_PLAYBACK_RATE,1)}set mediaPlaybackRate(e){N(this,o.MEDIA_PLAYBACK_RATE,e)}get mediaBuffered(){let e=this.getAttribute(o.MEDIA_BUFFERED);return e?e.split(" ").map(i=>i.split(":").map(r=>+r)):[]}set mediaBuffered(e){if(!e){this.removeAttribute(o.MEDIA_BUFFERED);return}let i=e.map(r=>r.join(":")).join(" ");this.setAttribute(o.MEDIA_BUFFERED,i)}get mediaSeekable(){let e=this.getAttribute(o.MEDIA_SEEKABLE);if(e)return e.split(":").map(i=>+i)}set mediaSeekable(e){if(e==null){this.removeAttribute(o.MEDIA_SEEKABLE);return}this.setAttribute(o.MEDIA_SEEKABLE,e.join(":"))}get mediaSeekableEnd(){var e;let[,i=this.mediaDuration]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaSeekableStart(){var e;let[i=0]=(e=this.mediaSeekable)!=null?e:[];return i}get mediaPreviewImage(){return D(this,o.MEDIA_PREVIEW_IMAGE)}set mediaPreviewImage(e){L(this,o.MEDIA_PREVIEW_IMAGE,e)}get mediaPreviewTime(){return x(this,o.MEDIA_PREVIEW_TIME)}set mediaPreviewTime(e){N(this,o.MEDIA_PREVIEW_TIME,e)}get mediaEnded(){return k(this,o.MEDIA_ENDED)}set mediaEnded(e){w(this,o.MEDIA_ENDED,e)}updateBar(){super.updateBar(),this.updateBufferedBar(),this.updateCurrentBox()}updateBufferedBar(){var e;let i=this.mediaBuffered;if(!i.length)return;let r;if(this.mediaEnded)r=1;else{let s=this.mediaCurrentTime,[,a=this.mediaSeekableStart]=(e=i.find(([l,c])=>l<=s&&s<=c))!=null?e:[];r=$r(this,a)}let{style:n}=C(this.shadowRoot,"#buffered");n.setProperty("width",`${r*100}%`)}updateCurrentBox(){if(!this.shadowRoot.querySelector('slot[name="current"]').assignedElements().length)return;let i=C(this.shadowRoot,"#current-rail"),r=C(this.shadowRoot,'[part~="current-box"]'),n=le(this,Kr,ms).call(this,O(this,Br)),s=le(this,Gr,ps).call(this,n,this.range.valueAsNumber),a=le(this,qr,Es).call(this,n,this.range.valueAsNumber);i.style.transform=`translateX(${s})`,i.style.setProperty("--_range-width",`${n.range.width}`),r.style.setProperty("--_box-shift",`${a}`),r.style.setProperty("--_box-width",`${n.box.width}px`),r.style.setProperty("visibility","initial")}handleEvent(e){switch(super.handleEvent(e),e.type){case"input":le(this,us,Po).call(this);break;case"pointermove":le(this,cs,Uo).call(this,e);break;case"pointerup":O(this,Wt)&&oe(this,Wt,!1);break;case"pointerdown":oe(this,Wt,!0);break;case"pointerleave":le(this,ki,Yr).call(this,null);break;case"transitionstart":fe(e.target,this)&&setTimeout(()=>O(this,Ti).call(this),0);break}}};$t=new WeakMap;Ye=new WeakMap;Wr=new WeakMap;Ai=new WeakMap;Vr=new WeakMap;Br=new WeakMap;yi=new WeakMap;Si=new WeakMap;Bt=new WeakMap;Wt=new WeakMap;Ti=new WeakMap;ls=new WeakSet;Oo=function(){return this.isConnected&&!this.mediaPaused&&!this.mediaLoading&&!this.mediaEnded&&this.mediaSeekableEnd>0&&xi(this)};ds=new WeakMap;Kr=new WeakSet;ms=function(t){var e;let r=((e=this.getAttribute("bounds")?Pe(this,`#${this.getAttribute("bounds")}`):this.parentElement)!=null?e:this).getBoundingClientRect(),n=this.range.getBoundingClientRect(),s=t.offsetWidth,a=-(n.left-r.left-s/2),l=r.right-n.left-s/2;return{box:{width:s,min:a,max:l},bounds:r,range:n}};Gr=new WeakSet;ps=function(t,e){let i=`${e*100}%`,{width:r,min:n,max:s}=t.box;if(!r)return i;if(Number.isNaN(n)||(i=`max(${`calc(1 / var(--_range-width) * 100 * ${n}% + var(--media-box-padding-left))`}, ${i})`),!Number.isNaN(s)){let l=`calc(1 / var(--_range-width) * 100 * ${s}% - var(--media-box-padding-right))`;i=`min(${i}, ${l})`}return i};qr=new WeakSet;Es=function(t,e){let{width:i,min:r,max:n}=t.box,s=e*t.range.width;if(s<r+O(this,yi)){let a=t.range.left-t.bounds.left-O(this,yi);return`${s-i/2+a}px`}if(s>n-O(this,Si)){let a=t.bounds.right-t.range.right-O(this,Si);return`${s+i/2-a-t.range.width}px`}return 0};cs=new WeakSet;Uo=function(t){let e=[...O(this,Wr)].some(b=>t.composedPath().includes(b));if(!this.dragging&&(e||!t.composedPath().includes(this))){le(this,ki,Yr).call(this,null);return}let i=this.mediaSeekableEnd;if(!i)return;let r=C(this.shadowRoot,"#preview-rail"),n=C(this.shadowRoot,'[part~="preview-box"]'),s=le(this,Kr,ms).call(this,O(this,Vr)),a=(t.clientX-s.range.left)/s.range.width;a=Math.max(0,Math.min(1,a));let l=le(this,Gr,ps).call(this,s,a),c=le(this,qr,Es).call(this,s,a);r.style.transform=`translateX(${l})`,r.style.setProperty("--_range-width",`${s.range.width}`),n.style.setProperty("--_box-shift",`${c}`),n.style.setProperty("--_box-width",`${s.box.width}px`);let p=Math.round(O(this,Ai))-Math.round(a*i);Math.abs(p)<1&&a>.01&&a<.99||(oe(this,Ai,a*i),le(this,ki,Yr).call(this,O(this,Ai)))};ki=new WeakSet;Yr=function(t){this.dispatchEvent(new d.CustomEvent(m.MEDIA_PREVIEW_REQUEST,{composed:!0,bubbles:!0,detail:t}))};us=new WeakSet;Po=function(){O(this,Ye).stop();let t=No(this);this.dispatchEvent(new d.CustomEvent(m.MEDIA_SEEK_REQUEST,{composed:!0,bubbles:!0,detail:t}))};wi.shadowRootOptions={mode:"open"};wi.getContainerTemplateHTML=ac;d.customElements.get("media-time-range")||d.customElements.define("media-time-range",wi);var oc=(t,e,i)=>{if(!e.has(t))throw TypeError("Cannot "+i)},Ho=(t,e,i)=>(oc(t,e,"read from private field"),i?i.call(t):e.get(t)),lc=(t,e,i)=>{if(e.has(t))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(t):e.set(t,i)},Qr,dc=1,cc=t=>t.mediaMuted?0:t.mediaVolume,uc=t=>`${Math.round(t*100)}%`,vs=class extends we{constructor(){super(...arguments),lc(this,Qr,()=>{let e=this.range.value,i=new d.CustomEvent(m.MEDIA_VOLUME_REQUEST,{composed:!0,bubbles:!0,detail:e});this.dispatchEvent(i)})}static get observedAttributes(){return[...super.observedAttributes,o.MEDIA_VOLUME,o.MEDIA_MUTED,o.MEDIA_VOLUME_UNAVAILABLE]}connectedCallback(){super.connectedCallback(),this.range.setAttribute("aria-label",A("volume")),this.range.addEventListener("input",Ho(this,Qr))}disconnectedCallback(){this.range.removeEventListener("input",Ho(this,Qr)),super.disconnectedCallback()}attributeChangedCallback(e,i,r){super.attributeChangedCallback(e,i,r),(e===o.MEDIA_VOLUME||e===o.MEDIA_MUTED)&&(this.range.valueAsNumber=cc(this),this.range.setAttribute("aria-valuetext",uc(this.range.valueAsNumber)),this.updateBar())}get mediaVolume(){return x(this,o.MEDIA_VOLUME,dc)}set mediaVolume(e){N(this,o.MEDIA_VOLUME,e)}get mediaMuted(){return k(this,o.MEDIA_MUTED)}set mediaMuted(e){w(this,o.MEDIA_MUTED,e)}get mediaVolumeUnavailable(){return D(this,o.MEDIA_VOLUME_UNAVAILABLE)}set mediaVolumeUnavailable(e){L(this,o.MEDIA_VOLUME_UNAVAILABLE,e)}};Qr=new WeakMap;d.customElements.get("media-volume-range")||d.customElements.define("media-volume-range",vs);var hc={"Start airplay":"AirPlay starten","Stop airplay":"AirPlay stoppen",Audio:"Audio",Captions:"Untertitel","Enable captions":"Untertitel aktivieren","Disable captions":"Untertitel deaktivieren","Start casting":"Casting starten","Stop casting":"Casting stoppen","Enter fullscreen mode":"Vollbildmodus aktivieren","Exit fullscreen mode":"Vollbildmodus beenden",Mute:"Stumm schalten",Unmute:"Stummschaltung aufheben",Loop:"Endlosschleife","Enter picture in picture mode":"Bild-im-Bild-Modus aktivieren","Exit picture in picture mode":"Bild-im-Bild-Modus beenden",Play:"Abspielen",Pause:"Pause","Playback rate":"Wiedergabegeschwindigkeit","Playback rate {playbackRate}":"Wiedergabegeschwindigkeit {playbackRate}",Quality:"Qualit\xE4t","Seek backward":"Zur\xFCckspulen","Seek forward":"Vorspulen",Settings:"Einstellungen",Auto:"Auto","audio player":"Audioplayer","video player":"Videoplayer",volume:"Lautst\xE4rke",seek:"Springen","closed captions":"Untertitel","current playback rate":"aktuelle Wiedergabegeschwindigkeit","playback time":"Wiedergabezeit","media loading":"Medien werden geladen",settings:"Einstellungen","audio tracks":"Audiospuren",quality:"Qualit\xE4t",play:"abspielen",pause:"pause",mute:"stumm schalten",unmute:"Stummschaltung aufheben","chapter: {chapterName}":"Kapitel: {chapterName}",live:"live",Off:"Aus","start airplay":"AirPlay starten","stop airplay":"AirPlay stoppen","start casting":"Casting starten","stop casting":"Casting stoppen","enter fullscreen mode":"Vollbildmodus aktivieren","exit fullscreen mode":"Vollbildmodus beenden","enter picture in picture mode":"Bild-im-Bild-Modus aktivieren","exit picture in picture mode":"Bild-im-Bild-Modus beenden","seek to live":"Zum Live-Stream springen","playing live":"Live-Wiedergabe","seek back {seekOffset} seconds":"{seekOffset} Sekunden zur\xFCckspulen","seek forward {seekOffset} seconds":"{seekOffset} Sekunden vorspulen","Network Error":"Netzwerkfehler","Decode Error":"Dekodierungsfehler","Source Not Supported":"Quelle nicht unterst\xFCtzt","Encryption Error":"Verschl\xFCsselungsfehler","A network error caused the media download to fail.":"Ein Netzwerkfehler hat dazu gef\xFChrt, dass der Medien-Download fehlgeschlagen ist.","A media error caused playback to be aborted. The media could be corrupt or your browser does not support this format.":"Ein Medienfehler hat die Wiedergabe abgebrochen. Das Medium k\xF6nnte besch\xE4digt sein oder Ihr Browser unterst\xFCtzt dieses Format nicht.","An unsupported error occurred. The server or network failed, or your browser does not support this format.":"Ein nicht unterst\xFCtzter Fehler ist aufgetreten. Der Server oder das Netzwerk ist fehlgeschlagen, oder Ihr Browser unterst\xFCtzt dieses Format nicht.","The media is encrypted and there are no keys to decrypt it.":"Das Medium ist verschl\xFCsselt und es sind keine Schl\xFCssel zum Entschl\xFCsseln vorhanden.",hour:"Stunde",hours:"Stunden",minute:"Minute",minutes:"Minuten",second:"Sekunde",seconds:"Sekunden","{time} remaining":"{time} verbleibend","{currentTime} of {totalTime}":"{currentTime} von {totalTime}","video not loaded, unknown time.":"Video nicht geladen, unbekannte Zeit."};fa("de",hc);var mc=[.5,.75,1,1.25,1.5,1.75,2],pc=`
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
  <select id="speed">${mc.map(t=>`<option value="${t}">${t}\xD7</option>`).join("")}</select>
  <media-fullscreen-button></media-fullscreen-button>
</media-control-bar>`;function Fo(t,e,i,r){let n=document.createElement("div");n.id="controls",t.before(n),n.innerHTML=`<media-controller id="controller" lang="${e.replace(/[^\w-]/g,"")}">${pc}</media-controller>`;let s=n.firstElementChild;if(r)for(let a of["media-mute-button","media-volume-range"])s.querySelector(a)?.remove();return t.slot="media",t.controls=!1,t.tabIndex=-1,s.prepend(t),s.querySelector("media-captions-button")?.setAttribute("role","switch"),Ec(t,s.querySelector("#speed"),i.speed??"Speed"),s}function Ec(t,e,i){if(!e)return;e.setAttribute("aria-label",i);let r=()=>{e.value=String(t.playbackRate)};e.addEventListener("change",()=>t.playbackRate=Number(e.value)),e.addEventListener("keydown",n=>n.stopPropagation()),t.addEventListener("ratechange",r),r()}function $o(t){return t.split(":").map(Number).reduce((i,r)=>i*60+r,0)}function Bo(t,e,i){let r=decodeURIComponent(t.replace(/^#/,"")),n=e.find(({id:c})=>c===r);if(n)return{start:n.start,end:null};let s=/^t=([\d:.]*)(?:,([\d:.]+))?$/.exec(r);if(!s)return null;let[a,l]=[$o(s[1]||"0"),s[2]?$o(s[2]):null];return Number.isNaN(a)||l!==null&&!(l>a)?null:{start:Math.min(a,i),end:l}}function Vt(){return{turn:0,where:null,played:new Map,answers:new Map,bookmarks:[]}}var zr=t=>Math.round(t).toString(36),Xr=t=>parseInt(t,36),Wo=({segment:t,at:e})=>`${t}.${zr(e)}`;function Vo(t){let[e="",i=""]=t.split(".");return e&&!Number.isNaN(Xr(i))?{segment:e,at:Xr(i)}:null}function fs(t,e,i=1){let r=new Map(e.map(({key:a,start:l,end:c})=>[a,Math.round((c-l)*10)])),n=[...t.played].map(([a,l])=>{let c=r.get(a);if(c!==void 0&&Re(l)>=c-1)return`${a}*`;let p=i===1?l:ta(l,i);return p.length?a+p.map(([b,E])=>`.${zr(b)}-${zr(E)}`).join(""):""}),s=[...t.answers].map(([a,l])=>`${a}.${l}`);return[zr(t.turn),t.where?Wo(t.where):"",n.filter(Boolean).join("_"),s.join("_"),t.bookmarks.map(Wo).join("_")].join("!")}function gs(t,e){let i=Vt(),[r="",n="",s="",a="",l=""]=t.split("!"),c=new Map(e.map(({key:p,start:b,end:E})=>[p,Math.round((E-b)*10)]));i.turn=Xr(r)||0,i.where=Vo(n);for(let p of s.split("_").filter(Boolean)){let b=p.endsWith("*"),[E="",...g]=(b?p.slice(0,-1):p).split("."),h=c.get(E)??1/0,v=g.map(y=>y.split("-").map(Xr)).filter(([y,S])=>y>=0&&S>y).map(([y,S])=>[y,Math.min(S,h)]);i.played.set(E,b&&h!==1/0?[[0,h]]:Oe(v))}for(let p of a.split("_").filter(Boolean)){let[b="",E=""]=p.split(".");b&&E&&i.answers.set(b,E)}return i.bookmarks=l.split("_").map(Vo).filter(p=>p!==null),i}function Zr(t,e){let[i,r]=t.turn<=e.turn?[t,e]:[e,t],n=new Map(i.played);for(let[s,a]of r.played)n.set(s,Oe([...n.get(s)??[],...a]));return{turn:r.turn,where:r.where??i.where,played:n,answers:new Map([...i.answers,...r.answers]),bookmarks:r.bookmarks}}function Ko(t,e,i){let r=!1;for(let{key:n,start:s,end:a}of e){let l=ea(i,s,a).map(([b,E])=>[Math.round(b*10),Math.round(E*10)]);if(!l.length)continue;let c=t.played.get(n)??[],p=Oe([...c,...l]);Re(p)>Re(c)&&(t.played.set(n,p),r=!0)}return r}function Go(t,e){return e.reduce((i,{key:r})=>i+Re(t.played.get(r)??[])/10,0)}function bs(t,e){let i=t.findLast(({start:r})=>r<=e+.001)??t[0];return i?{segment:i.key,at:Math.max(0,Math.round((e-i.start)*10))}:null}function Jr(t,{segment:e,at:i}){let r=t.find(({key:n})=>n===e);return r?Math.min(r.start+i/10,r.end):null}var vc=4e3;function qo(t){return t.keeper==="shell"&&parent!==window?new Ts(t):new _s(t)}var _s=class{constructor(e){this.data=e}data;get name(){return`mathml-anim:${this.data.store}:${this.data.id}`}load(){return Promise.resolve(this.kept())}save(e){try{localStorage.setItem(this.name,fs(Zr(this.kept(),e),this.data.segments))}catch{}}kept(){try{return gs(localStorage.getItem(this.name)??"",this.data.segments)}catch{return Vt()}}},Ts=class{constructor(e){this.data=e}data;load(){return new Promise(e=>{let i=n=>{removeEventListener("message",r),e(n)},r=n=>{n.source!==parent||n.origin!==location.origin||n.data?.kind==="mathml-anim:remembered"&&n.data.lecture===this.data.id&&i(gs(n.data.state,this.data.segments))};addEventListener("message",r),this.tell({kind:"mathml-anim:hello",lecture:this.data.id}),setTimeout(()=>i(Vt()),vc)})}save(e){this.tell({kind:"mathml-anim:state",lecture:this.data.id,state:fs(e,this.data.segments)})}tell(e){try{let i=parent;if(e.kind==="mathml-anim:state"&&i.remember){i.remember(e);return}}catch{}parent.postMessage(e,location.origin==="null"?"*":location.origin)}};var jr=class{constructor(e){this.film=e;e.addEventListener("playing",()=>this.open()),e.addEventListener("timeupdate",()=>this.follow());for(let i of["pause","ended","waiting"])e.addEventListener(i,()=>{this.follow(),this.close()});e.addEventListener("seeking",()=>this.close()),e.addEventListener("seeked",()=>!e.paused&&this.open())}film;closed=[];from=null;to=0;get runs(){return this.follow(),Oe(this.from===null?this.closed:[...this.closed,[this.from,this.to]])}open(){this.close(),this.film.seeking||(this.from=this.to=this.film.currentTime)}follow(){this.from!==null&&!this.film.seeking&&(this.to=Math.max(this.to,this.film.currentTime))}close(){this.from!==null&&this.to>this.from&&this.closed.push([this.from,this.to]),this.from=null}};var fc=5e3,en=class{constructor(e,i,r,n){this.film=e;this.data=i;this.keeper=r;this.state=n;this.played=new jr(e),e.addEventListener("timeupdate",()=>this.note(!1));for(let s of["pause","ended","seeked"])e.addEventListener(s,()=>this.note(!0));for(let s of["pagehide","leaving"])addEventListener(s,()=>this.note(!0));document.addEventListener("visibilitychange",()=>document.hidden&&this.note(!0))}film;data;keeper;state;played;counted=0;saved=-1/0;get seen(){return Go(this.state,this.data.segments)/Math.max(this.data.seconds,.1)}get resumesAt(){let e=this.state.where&&Jr(this.data.segments,this.state.where),i=Math.min(5,.1*this.data.seconds);return e!==null&&e>i&&e<this.data.seconds-i?e:null}note(e){let{runs:i}=this.played,r=Re(i),n=r>this.counted&&Ko(this.state,this.data.segments,i);this.counted=r;let s=this.film.currentTime>0||i.length>0;s&&(this.state.where=bs(this.data.segments,this.film.ended?0:this.film.currentTime)),(e?s:n&&performance.now()-this.saved>fc)&&this.save()}save(){this.saved=performance.now(),this.state.turn+=1,this.keeper.save(this.state),document.dispatchEvent(new CustomEvent("lesson",{detail:this.seen}))}mark(){let e=bs(this.data.segments,this.film.currentTime);if(!e)return;let i=this.state.bookmarks.findIndex(r=>r.segment===e.segment&&Math.abs(r.at-e.at)<10);i<0?this.state.bookmarks.push(e):this.state.bookmarks.splice(i,1),this.save()}unmark(e){let i=this.state.bookmarks.filter(r=>Jr(this.data.segments,r)!==e);this.state.bookmarks.splice(0,1/0,...i),this.save()}get bookmarks(){return this.state.bookmarks.map(i=>Jr(this.data.segments,i)).filter(i=>i!==null).sort((i,r)=>i-r)}};var tn=class{constructor(e,i,r){this.film=i;this.words=r;this.box.className="over",this.box.hidden=!0,this.box.slot="centered-chrome",this.box.setAttribute("noautohide",""),this.box.setAttribute("role","group"),e.append(this.box),i.addEventListener("play",()=>this.hide())}film;words;box=document.createElement("div");show(e,i,r){let n=document.createElement("p");n.textContent=i,n.setAttribute("role","status");let s=document.createElement("div");for(let[a,l]of r){let c=document.createElement("button");c.type="button",c.textContent=a,c.addEventListener("click",p=>{p.stopPropagation(),l()}),s.append(c)}this.box.replaceChildren(n,s),this.box.dataset.kind=e,this.box.setAttribute("aria-label",i),this.box.hidden=!1}hide(){this.box.hidden=!0}get shown(){return this.box.hidden?null:this.box.dataset.kind??null}say(e){return this.words[e]??e}resumed(e){this.show("resumed",this.say("resumed").replace("{time}",mt(e)),[[this.say("go_on"),()=>{this.film.play()}],[this.say("from_start"),()=>{this.film.currentTime=0,this.film.play()}]]),this.film.addEventListener("seeking",()=>this.shown==="resumed"&&this.film.currentTime!==e&&this.hide())}atTheEnd(){let e=q("practice"),i=document.querySelector("a[rel='next']");this.film.addEventListener("ended",()=>{let r=[];e&&r.push([this.say("to_practice"),()=>this.go(e)]),i&&r.push([this.say("next"),()=>i.click()]),r.push([this.say("again"),()=>{this.film.play()}]),this.show("end",this.say("end"),r)})}go(e){(document.fullscreenElement?document.exitFullscreen():Promise.resolve()).then(()=>{e.scrollIntoView(),e.focus({preventScroll:!0})})}};var rn=class{constructor(e,i,r){this.words=e;this.answers=i;this.changed=r;this.questions=[...document.querySelectorAll("form.question")];for(let n of this.questions)n.classList.add("live"),n.addEventListener("submit",s=>s.preventDefault()),n.dataset.kind==="choice"?this.choice(n):this.free(n);this.tell()}words;answers;changed;questions;score(){let e=this.questions.filter(({dataset:n})=>n.kind==="choice"),i=e.map(n=>this.answers.get(n.dataset.key??""));return{right:e.filter((n,s)=>i[s]!==void 0&&i[s]===Yo(n)).length,answered:i.filter(n=>n!==void 0).length,all:e.length}}choice(e){let i=e.dataset.key??"",r=s=>{for(let a of e.querySelectorAll(".choice")){let l=a.querySelector("input"),c=l?.value===s;l&&(l.checked=c),a.classList.toggle("picked",c);let p=a.querySelector(".verdict");p&&(p.hidden=!c)}e.dataset.state=s===Yo(e)?"right":"wrong"};e.addEventListener("change",s=>{let a=s.target.value;this.answers.set(i,a),r(a),this.tell(),this.changed()});let n=this.answers.get(i);n!==void 0&&r(n)}free(e){let i=e.dataset.key??"",r=e.querySelector("details.answer"),n=e.querySelector(".judge");if(!r||!n)return;let s=a=>{e.dataset.state=a==="y"?"right":a==="n"?"wrong":"";for(let l of n.querySelectorAll("button"))l.setAttribute("aria-pressed",String(l.value===a))};n.hidden=!1,n.addEventListener("click",a=>{let l=a.target.closest("button");l&&(this.answers.set(i,l.value),s(l.value),this.tell(),this.changed())}),s(this.answers.get(i))}tell(){let e=document.getElementById("score"),i=this.questions.filter(({dataset:a})=>this.answers.has(a.key??"")).length;if(!e||!this.questions.length)return;let r=i===this.questions.length?"practice_done":"practice_so_far",{right:n,all:s}=this.score();e.textContent=(this.words[r]??"").replace("{done}",String(i)).replace("{questions}",String(this.questions.length)).replace("{right}",String(n)).replace("{all}",String(s))}};function Yo(t){return t.dataset.right??""}var Qo="mathml-anim:waits";function As(){try{return localStorage.getItem(Qo)!=="no"}catch{return!0}}function zo(t,e,i){let r=t.currentTime,n=q("waits"),s=()=>n?.setAttribute("aria-pressed",String(As())),a=p=>{try{localStorage.setItem(Qo,p?"yes":"no")}catch{}s()};n&&e.pauses.length&&(n.hidden=!1),n?.addEventListener("click",()=>a(!As())),s();let l=()=>{t.pause(),i.show("think",i.say("think"),[[i.say("go_on"),()=>{t.play()}],[i.say("never_wait"),()=>{a(!1),t.play()}]])},c=()=>{let p=t.currentTime;e.pauses.some(E=>r<E-.2&&p>=E-.2&&p<E+1)&&!t.paused&&!t.seeking&&As()&&l(),r=p};t.addEventListener("timeupdate",c),t.addEventListener("seeked",()=>r=t.currentTime)}var Xo="mathml-anim:theme",gc=matchMedia("(prefers-color-scheme: light)");function bc(){try{return localStorage.getItem(Xo)}catch{return null}}function Zo(){let t=bc();(t==="dark"||t==="light")&&(document.documentElement.dataset.theme=t)}function Jo(t){t&&(t.hidden=!1,t.addEventListener("click",()=>{let e=document.documentElement,i=e.dataset.theme??(gc.matches?"light":"dark");e.dataset.theme=i==="dark"?"light":"dark";try{localStorage.setItem(Xo,e.dataset.theme)}catch{}}))}function jo(){return location.protocol==="file:"||document.documentElement.dataset.single!==void 0}function el(t){for(let e of t.querySelectorAll("track[kind=chapters], track[kind=metadata]"))e.default=!0,e.track.mode="hidden"}function tl(t,e){for(let n of[...t.querySelectorAll("track")])n.remove();let i=nn(t,"captions",e.words.captions??"Captions",e.language,e.captions);i&&(i.mode="showing"),nn(t,"descriptions",e.words.descriptions??"Descriptions",e.language,e.descriptions);let r=e.segments.map(({start:n,end:s,title:a})=>({start:n,end:s,text:a}));nn(t,"chapters",e.words.chapters??"Chapters",e.language,r),nn(t,"metadata","thumbnails","",e.thumbnails.map(_c))}function _c({start:t,end:e,text:i}){let[r="",n=""]=i.split("#");return{start:t,end:e,text:`${Tc()??new URL(r,location.href).href}#${n}`}}var ys;function Tc(){if(ys!==void 0)return ys;let t=document.getElementById("storyboard")?.textContent;return ys=t?Ac(t,"image/jpeg"):null}function Ac(t,e){let i=Uint8Array.from(atob(t.trim()),r=>r.charCodeAt(0));return URL.createObjectURL(new Blob([i],{type:e}))}function nn(t,e,i,r,n){if(!n.length)return null;let s=t.addTextTrack(e,i,r);s.mode="hidden";for(let{start:a,end:l,text:c}of n)s.addCue(new VTTCue(a,l,c));return s}var sn=class{constructor(e,i,r){this.panel=e;this.seek=i;this.words=r;let n=[...e.querySelectorAll("a[data-t]")];this.sentences=n.map(s=>({link:s,start:Number(s.dataset.t)})),n.forEach((s,a)=>s.tabIndex=a?-1:0),e.addEventListener("click",s=>this.clicked(s)),e.addEventListener("keydown",s=>this.pressed(s));for(let s of["wheel","pointerdown","keydown"])e.addEventListener(s,()=>this.touched=performance.now(),{passive:!0});this.search()}panel;seek;words;sentences;current=-1;hits=[];hit=-1;touched=-1/0;follow(e){let i=this.sentences.findLastIndex(({start:n})=>n<=e+.05);if(i===this.current)return;this.sentences[this.current]?.link.removeAttribute("aria-current"),this.current=i;let r=this.sentences[i]?.link;r&&(r.setAttribute("aria-current","true"),this.panel.contains(document.activeElement)||this.rove(i),performance.now()-this.touched>4e3&&this.show(r))}show(e){let i=this.panel.querySelector(".scroll")??this.panel;if(i.scrollHeight<=i.clientHeight)return;let[r,n]=[i.getBoundingClientRect(),e.getBoundingClientRect()],s=matchMedia("(prefers-reduced-motion: reduce)").matches,a=i.scrollTop+n.top-r.top-r.height*.35;i.scrollTo({top:a,behavior:s?"auto":"smooth"})}rove(e){this.panel.querySelector("a[data-t][tabindex='0']")?.setAttribute("tabindex","-1");let i=this.sentences[e]?.link;i&&(i.tabIndex=0)}clicked(e){let i=e.target.closest("a[data-t]");!i||e.ctrlKey||e.metaKey||e.shiftKey||(e.preventDefault(),this.rove(this.sentences.findIndex(r=>r.link===i)),this.seek(Number(i.dataset.t)))}pressed(e){let i=this.sentences.findIndex(({link:s})=>s===document.activeElement),r={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:this.sentences.length-1}[e.key],n=i<0||r===void 0?void 0:this.sentences[r];!n||r===void 0||(e.preventDefault(),this.rove(r),n.link.focus())}search(){let e=q("search"),i=e?.querySelector("input");!e||!i||(e.hidden=!1,i.addEventListener("input",()=>this.find(i.value)),e.addEventListener("submit",r=>{r.preventDefault(),this.next()}),i.addEventListener("keydown",r=>{r.key!=="Escape"||!i.value||(r.preventDefault(),i.value="",this.find(""))}))}find(e){let i=il(e);this.hits=[],this.hit=-1,this.sentences.forEach(({link:r},n)=>{let s=i.length>0&&il(r.textContent??"").includes(i);r.classList.toggle("hit",s),s&&this.hits.push(n)}),this.say(i?this.hits.length:null),this.hits.length&&this.next(!1)}next(e=!0){if(!this.hits.length)return;this.hit=(this.hit+1)%this.hits.length;let i=this.sentences[this.hits[this.hit]??0];i&&(this.panel.querySelector(".found")?.classList.remove("found"),i.link.classList.add("found"),this.show(i.link),e&&this.seek(i.start))}say(e){let i=q("found");i&&(e===null?i.textContent="":i.textContent=(this.words[e===1?"found_one":"found_many"]??"{n}").replace("{n}",String(e)))}};function il(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[\s ]+/g," ").trim()}Zo();async function yc(){let t=js("data"),e=q("film");if(!e)return;Jo(q("theme")),jo()?tl(e,t):el(e),Js();let i=Fo(e,t.language,t.words,e.dataset.silent!==void 0),r=new tn(i,e,t.words),n=Sc(e,t),s=v=>{e.currentTime=v+.001,e.play().catch(()=>{})},a=q("words"),l=a&&new sn(a,s,t.words),c=new Li(t,s),p=()=>{l?.follow(e.currentTime),c.follow(e.currentTime)};for(let v of["timeupdate","seeking","loadedmetadata"])e.addEventListener(v,p);document.documentElement.classList.add("live"),document.documentElement.dataset.ready="controls";let b=qo(t),E=new en(e,t,b,Zr(Vt(),await b.load())),g=new rn(t.words,E.state.answers,()=>E.save()),h=()=>{c.mark(E.state);let{right:v,all:y}=g.score();document.documentElement.dataset.seen=E.seen.toFixed(4),document.documentElement.dataset.score=`${v}/${y}`};document.addEventListener("lesson",h),new Mi(e,t,E,s),zo(e,t,r),r.atTheEnd();let _=E.resumesAt;!n()&&_!==null&&(e.currentTime=_,r.resumed(_)),h(),document.documentElement.dataset.ready="all"}function Sc(t,e){let i=null,r=()=>{let s=Bo(location.hash,e.segments,e.seconds);return s&&(t.currentTime=s.start+.001),i=s?.end??null,s!==null};t.addEventListener("timeupdate",()=>{i===null||t.currentTime<i||t.seeking||(t.pause(),i=null)}),addEventListener("hashchange",r);let n=r();return()=>n}yc();})();
