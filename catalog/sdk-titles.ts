import type { SdkId, Text } from './schema';

/** What people call the SDKs. */
export const sdkTitles: Record<SdkId, Text> = {
  'tencent-trtc-web-v4': { zh: '腾讯 TRTC Web（v4）', en: 'Tencent TRTC Web (v4)' },
  'tencent-roomengine': { zh: '腾讯 RoomEngine', en: 'Tencent RoomEngine' },
  'tencent-avsdk': { zh: '腾讯互动直播 AVSDK', en: 'Tencent AVSDK' },
  'netease-webrtc': { zh: '网易云信 WebRTC', en: 'NetEase WebRTC' },
};
