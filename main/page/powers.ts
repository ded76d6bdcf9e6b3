/**
 * Features of Chromium that none of our pages uses: what reaches a device, another program, a file or a server of its own
 * accord. Switched off for the whole process, so that frames and workers do not have them either. The names are those
 * of Blink's `runtime_enabled_features.json5`; one that a version does not know does nothing.
 */
export const absentFeatures = [
  // Files and other programs.
  ...[
    'FileSystemAccess',
    'FileSystemAccessLocal',
    'FileSystem',
    'FileHandling',
    'WebAppLaunchQueue',
    'InstalledApp',
  ],
  ...['NavigatorContentUtils', 'WebShare', 'ContactsManager', 'Notifications', 'Badging'],
  // Devices.
  ...['WebUSB', 'WebHID', 'Serial', 'WebBluetooth', 'WebNFC', 'SmartCard', 'WebPrinting', 'WebXR'],
  ...['ComputePressure', 'DevicePosture', 'Presentation', 'RemotePlayback', 'FontAccess', 'EyeDropperAPI'],
  ...[
    'GetDisplayMedia',
    'DocumentPictureInPictureAPI',
    'ScriptedSpeechRecognition',
    'ScriptedSpeechSynthesis',
  ],
  // What is sent later, by the browser itself, or kept for others.
  ...['FetchLaterAPI', 'WebSocketStream', 'DirectSockets', 'RtcTransport', 'SharedWorker', 'PushMessaging'],
  ...['BackgroundFetch', 'AdInterestGroupAPI', 'Fledge', 'SharedStorageAPI', 'AttributionReporting'],
  ...['PrivateAggregationApi', 'FencedFrames', 'TopicsAPI', 'TopicsDocumentAPI', 'FedCm', 'DigitalGoods'],
  // Models that Chromium would download.
  ...['AIPromptAPI', 'AISummarizationAPI', 'AIWriterAPI', 'TranslationAPI', 'LanguageDetectionAPI'],
];

/** The same by the page's own header, for what has no such switch. Frames of the page inherit it. */
const withheld = [
  ...['accelerometer', 'ambient-light-sensor', 'autoplay', 'bluetooth', 'browsing-topics', 'camera'],
  ...['clipboard-read', 'clipboard-write', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map'],
  ...[
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
  ],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'sync-xhr', 'unload', 'usb', 'window-management', 'xr-spatial-tracking'],
];

/** The Permissions-Policy of our pages. */
export const permissionsPolicy = withheld.map((power) => `${power}=()`).join(', ');
