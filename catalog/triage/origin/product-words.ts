/** Words that stand before SDK or RTC and do not say whose it is. */
export const genericWords: ReadonlySet<string> = new Set(
  `web js native android ios mac macos win windows electron flutter uni uniapp react vue rn harmony h5 pc mobile desktop
  client server app demo test my our your the this that new old legacy custom own base common core lib main inner local
  remote live room video audio voice media stream streaming call calling chat meeting conference class player push pull
  im av web3 cloud engine lite full mini std standard pro plus prod dev beta release debug third vendor partner
  init start stop create load get set use login logout enter exit join leave destroy on is has no with and for
  tencent tx netease yunxin nim trtc webrtc ilive qav avsdk tim wx peer connection error errors handler wrapper bridge
  plugin module helper utils service manager adapter proxy sample example simple multi single`.split(/\s+/),
);

/** Names of our own products and of the browser's own classes. */
export const ownProducts =
  /^(?:TUI|TRTC|trtc|Trtc|TIL|ILVB|ILive|iLive|QAV|AVSDK|AVContext|NIM|nim|Netcall|netcall|NERTC|RTC|Rtc|WebRTC|webrtc|WEBRTC|IMSDK|DOM|RoomEngine|tuiroom|rtc)/;
