import { expect, test } from './errdesk';

// What Chromium offers to pages beyond showing themselves, of which ours need nothing.

test('a page has no picker of files, no device and no window of another kind', async ({ page }) => {
  const there = await page.evaluate(() => {
    const names = [
      ...['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker', 'webkitRequestFileSystem'],
      ...['queryLocalFonts', 'EyeDropper', 'Notification', 'PresentationRequest', 'RemotePlayback'],
      ...['documentPictureInPicture', 'SharedWorker', 'WebSocketStream', 'TCPSocket', 'UDPSocket'],
      ...['fetchLater', 'sharedStorage', 'PressureObserver', 'launchQueue', 'NDEFReader', 'RtcTransport'],
      ...['IdentityCredential', 'LanguageModel', 'Translator', 'Summarizer', 'LanguageDetector'],
      ...['webkitSpeechRecognition', 'speechSynthesis', 'HTMLFencedFrameElement'],
    ];
    const ofNavigator = [
      ...['usb', 'hid', 'serial', 'bluetooth', 'xr', 'share', 'contacts', 'getInstalledRelatedApps'],
      ...['registerProtocolHandler', 'joinAdInterestGroup', 'login', 'devicePosture'],
    ];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const found = [window, frame.contentWindow as Window & typeof globalThis].flatMap((scope) => [
      ...names.filter((name) => name in scope),
      ...ofNavigator.filter((name) => name in scope.navigator),
      ...['getDisplayMedia'].filter((name) => name in (scope.navigator.mediaDevices ?? {})),
      ...['getAsFileSystemHandle'].filter((name) => name in scope.DataTransferItem.prototype),
    ]);
    frame.remove();
    return found;
  });
  expect(there).toEqual([]);
});

test('a page is refused what it has to ask for, though a person has just clicked', async ({ page }) => {
  const given = await page.evaluate(async () => {
    interface Idle {
      requestPermission(): Promise<string>;
    }
    const { IdleDetector, PaymentRequest } = window as unknown as Record<'IdleDetector', Idle> &
      Window &
      typeof globalThis;
    const money = { label: 'x', amount: { currency: 'EUR', value: '1' } };
    const screen = window as unknown as { getScreenDetails(): Promise<unknown> };
    const keyboard = navigator as unknown as { keyboard: { lock(): Promise<void> } };
    const ways: Record<string, () => unknown> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      place: () => new Promise((given, not) => navigator.geolocation.getCurrentPosition(given, not)),
      midi: () => navigator.requestMIDIAccess(),
      idle: () =>
        IdleDetector.requestPermission().then((state) => (state === 'granted' ? state : Promise.reject())),
      screens: () => screen.getScreenDetails(),
      keys: () => keyboard.keyboard.lock(),
      'reading the clipboard': () => navigator.clipboard.readText(),
      'reading what is copied': () => navigator.clipboard.read(),
      'writing the clipboard': () => navigator.clipboard.writeText('x'),
      'writing what is copied': () =>
        navigator.clipboard.write([
          new ClipboardItem({ 'text/plain': new Blob(['x'], { type: 'text/plain' }) }),
        ]),
      payment: () => new PaymentRequest([{ supportedMethods: 'basic-card' }], { total: money }).show(),
      passkey: () => navigator.credentials.get({ publicKey: { challenge: new Uint8Array(9) } }),
      'a screen that stays on': () => navigator.wakeLock.request('screen'),
      'the whole screen': () => document.documentElement.requestFullscreen(),
      'the pointer': () =>
        // Older versions answer by an event alone.
        new Promise((given, not) => {
          document.addEventListener('pointerlockchange', given, { once: true });
          document.addEventListener('pointerlockerror', not, { once: true });
          Promise.resolve(document.body.requestPointerLock()).catch(not);
        }),
      'a picture in front': () => document.createElement('video').requestPictureInPicture(),
      'a service worker': () => navigator.serviceWorker.register('/sw.js'),
      printing: () =>
        new Promise((given, not) => {
          window.addEventListener('beforeprint', given, { once: true });
          window.print();
          not();
        }),
      'a question': () => confirm('x') || Promise.reject(),
    };
    const answers = await Promise.all(
      Object.entries(ways).map(([name, ask]) =>
        (async () => ask())().then(
          () => [name],
          () => [],
        ),
      ),
    );
    return answers.flat();
  });
  expect(given).toEqual([]);
});
